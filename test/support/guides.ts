/** A guide's blocks of a language, also those of a step. */
export function blocksOf(guide: string, language: string): string[] {
  const fence = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm");
  return [...guide.matchAll(fence)].map(([, , text = ""]) => text);
}

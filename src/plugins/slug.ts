/** The part of a file's name that stands for a provider: its source address with `~` for the slash. */
export function toSlug(source: string): string {
  return source.replace("/", "~");
}

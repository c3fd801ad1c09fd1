/** The longest line of a picture, in characters. */
const width = 44;

/** Stands before a line that goes on with the one before; blanks that no language drops. */
const indent = "\u00a0\u00a0";

/** A text in lines that fit into a picture, divided after a blank or a sign where one is near, so that nothing of it is left out. */
export function wrapText(text: string): string[] {
  const [first = "", ...others] = divide(text);
  return [first, ...others.map((line) => `${indent}${line}`)];
}

function divide(text: string): string[] {
  const characters = [...text];
  if (characters.length <= width) return [text];
  const head = characters.slice(0, width).join("");
  const sign = /^.*[\s/.,:_-](?=.)/su.exec(head)?.[0].length ?? 0;
  const cut = sign >= width / 2 ? sign : head.length;
  return [text.slice(0, cut).trimEnd(), ...divide(text.slice(cut).trimStart())];
}

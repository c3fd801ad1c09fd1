/** A problem as fixtures mark it: on its line, `#! code`. */
export interface Mark {
  readonly line: number;
  readonly code: string;
}

/** The problems that a fixture expects. */
export function readMarks(text: string): Mark[] {
  return text.split("\n").flatMap((line, index) => {
    const codes = /#! (.+)$/.exec(line)?.[1]?.split(" ") ?? [];
    return codes.map((code) => ({ line: index + 1, code }));
  });
}

/** A line that somebody types, the exit code that follows, and what stands in what is printed. */
export interface Step {
  readonly typed: string;
  readonly exit: number;
  readonly says: readonly string[];
}

/**
 * The steps of a script in `test/journeys`: a line `$ …`, which goes on in lines that are indented, then `exit N` where that is not 0, and lines `> …`.
 * A document that is typed (`<<END`) keeps its lines. Lines `#` are for readers. Throws for any other line.
 */
export function readJourney(text: string): Step[] {
  return text
    .split(/^(?=\$ )/m)
    .filter((part) => part.startsWith("$ "))
    .map((part) => {
      const lines = part.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
      const [first = "", ...rest] = lines;
      const more = rest.filter((line) => line.startsWith("  ")).map((line) => line.slice(2));
      const odd = rest.find((line) => !/^(?: {2}|exit [0-9]+$|> )/.test(line));
      if (odd !== undefined) throw new Error(`this is no line of a journey: ${odd}`);
      const typed = first.slice(2);
      return {
        typed: typed.includes("<<")
          ? [typed, ...more].join("\n")
          : [typed, ...more.map((line) => line.trim())].join(" "),
        exit: Number(/^exit (\d+)$/m.exec(rest.join("\n"))?.[1] ?? 0),
        says: rest.filter((line) => line.startsWith("> ")).map((line) => line.slice(2)),
      };
    });
}

/** A line that somebody types, the exit code that follows, and what stands in what is printed. */
export interface Step {
  readonly typed: string;
  readonly exit: number;
  readonly says: readonly string[];
}

/**
 * The steps of a script in `test/journeys`: a line `$ …`, which goes on in lines that are indented, then `exit N` where that is not 0, and lines `> …`.
 * A document that is typed (`<<END`) keeps its lines. Lines `#` are for readers. Throws for any other line, and where nothing is typed.
 */
export function readJourney(text: string): Step[] {
  const [head = "", ...parts] = text.split(/^(?=\$ )/m);
  if (parts.length === 0 || head.split("\n").some((line) => line !== "" && !line.startsWith("#")))
    throw new Error("a journey is comments, then lines that are typed after $");
  return parts.map((part) => {
    const lines = part.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    const [first = "", ...rest] = lines;
    const more = rest.filter((line) => line.startsWith("  ")).map((line) => line.slice(2));
    const odd = rest.find((line) => !/^(?: {2}|exit [0-9]+$|> )/.test(line));
    if (odd !== undefined) throw new Error(`this is no line of a journey: ${odd}`);
    const typed = first.slice(2);
    return {
      typed: typed.includes("<<") ? [typed, ...more].join("\n") : [typed, ...more.map((line) => line.trim())].join(" "),
      exit: Number(/^exit (\d+)$/m.exec(rest.join("\n"))?.[1] ?? 0),
      says: rest.filter((line) => line.startsWith("> ")).map((line) => line.slice(2)),
    };
  });
}

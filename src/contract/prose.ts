/** A value that only a person knows, shown as a shell variable; the runbook's fill-in table says where it comes from. */
export interface Fill {
  readonly fill: string;
}

/** A sentence of ours with values of the spec in it, kept apart so that each output language can encode the values. */
export interface Prose {
  readonly words: readonly string[];
  readonly values: readonly (string | Fill)[];
}

/** Tag of a template literal: the words are ours, the interpolated values come from outside and are shown as code; prose stays prose. */
export function prose(texts: TemplateStringsArray, ...parts: readonly (string | number | Fill | Prose)[]): Prose {
  const words = [texts[0] ?? ""];
  const values: (string | Fill)[] = [];
  const append = ([first = "", ...rest]: readonly string[]) => words.push(`${words.pop()}${first}`, ...rest);
  parts.forEach((part, index) => {
    const isProse = typeof part === "object" && "words" in part;
    append(isProse ? part.words : ["", ""]);
    values.push(...(isProse ? part.values : [typeof part === "number" ? String(part) : part]));
    append([texts[index + 1] ?? ""]);
  });
  return { words, values };
}

/** Values with words of ours between them. */
export function listed(values: readonly string[], between: string): Prose {
  return { words: ["", ...values.slice(1).map(() => between), ""], values };
}

/** A sentence of ours alone. */
export function words(text: string): Prose {
  return { words: [text], values: [] };
}

/** A word of a command line: literal text, a value to fill in, or both joined. */
export type Argument = string | Fill | readonly (string | Fill)[];

/** A command as data; pipes connect several argument lists. Only templates turn it into shell text. */
export interface Command {
  readonly pipeline: readonly (readonly Argument[])[];
  /** What its output must show. */
  readonly shows?: Prose;
}

/** A command of one program. */
export function command(argv: readonly Argument[], shows?: Prose): Command {
  return shows === undefined ? { pipeline: [argv] } : { pipeline: [argv], shows };
}

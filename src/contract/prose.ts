/** A value that only a person knows, shown as a shell variable; the runbook's fill-in table says where it comes from. */
export interface Fill {
  readonly fill: string;
}

/** A sentence of ours with values of the spec in it, kept apart so that each output language can encode the values. */
export interface Prose {
  readonly words: readonly string[];
  readonly values: readonly (string | Fill)[];
}

/** Tag of a template literal: the words are ours, the interpolated values come from outside and are shown as code. */
export function prose(words: TemplateStringsArray, ...values: readonly (string | number | Fill)[]): Prose {
  return { words: [...words], values: values.map((value) => (typeof value === "number" ? String(value) : value)) };
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

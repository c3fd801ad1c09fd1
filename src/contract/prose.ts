/** A value that only a person knows, shown as a shell variable; the runbook's fill-in table says where it comes from. */
export interface Fill {
  readonly fill: string;
}

/** A sentence of ours with values of the spec in it, kept apart so that each output language can encode the values. */
export interface Prose {
  readonly words: readonly string[];
  readonly values: readonly (string | Fill)[];
  /** What it tells its reader to do, as far as that can be done by what it names. */
  readonly acts?: readonly Act[];
}

/** A change of the spec, a resource that is planned anew or loses its mark, or a stage that is gone back. */
export type Act =
  | { readonly edit: Edit }
  | { readonly replace: string }
  | { readonly untaint: string }
  | { readonly back: "one stage" };

/** What a text tells to change in a spec. Fields are dotted; `KEY` in one stands for whichever key of a map it is about. */
export interface Edit {
  readonly set?: { readonly [field: string]: Setting };
  readonly add?: { readonly [list: string]: Setting };
  readonly without?: readonly string[];
  /** Addresses that Terraform is to stop managing without destroying. */
  readonly forget?: readonly string[];
  /** Addresses that are adopted, each with what is said of the id that it is imported by. */
  readonly adopt?: { readonly [address: string]: Prose };
  /** Addresses that are adopted no more. */
  readonly disown?: readonly string[];
  /** Whether it is for a stage that is applied; otherwise for one whose apply failed. */
  readonly isApplied?: boolean;
}

/** A value of a field, or in words how a person finds it. */
export type Setting = string | boolean | { readonly found: string };

/** Tag of a template literal: the words are ours, the interpolated values come from outside and are shown as code; prose stays prose. */
export function prose(texts: TemplateStringsArray, ...parts: readonly (string | number | Fill | Prose)[]): Prose {
  const words = [texts[0] ?? ""];
  const values: (string | Fill)[] = [];
  const acts: Act[] = [];
  const append = ([first = "", ...rest]: readonly string[]) => words.push(`${words.pop()}${first}`, ...rest);
  parts.forEach((part, index) => {
    const isProse = typeof part === "object" && "words" in part;
    append(isProse ? part.words : ["", ""]);
    values.push(...(isProse ? part.values : [typeof part === "number" ? String(part) : part]));
    if (isProse) acts.push(...(part.acts ?? []));
    append([texts[index + 1] ?? ""]);
  });
  return acts.length === 0 ? { words, values } : { words, values, acts };
}

/** Values with words of ours between them. */
export function listed(values: readonly (string | Fill)[], between: string): Prose {
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

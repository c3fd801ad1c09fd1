import type { Argument, Fill, Prose } from "../../../src/contract/prose";
import type { Sql, SqlValue } from "../../../src/contract/statement";
import { splitTemplate } from "../../../src/contract/vendor";

/** What stands for a name in the texts of a recipe: its value, or what a person fills in. Throws for a name that is none. */
export type FillIn = (name: string) => string | Fill;

/** The names in a text of a recipe. */
export function namesIn(text: string): string[] {
  return splitTemplate(text).flatMap((piece) => ("name" in piece ? [piece.name] : []));
}

/** A text as a sentence: of our data the words are ours; those of a spec are values as well, with a space between two of them. */
export function toProse(text: string, fillIn: FillIn, isOurs: boolean): Prose {
  const words = [""];
  const values: (string | Fill)[] = [];
  for (const piece of splitTemplate(text)) {
    if ("words" in piece && isOurs) {
      words.push(`${words.pop()}${piece.words}`);
      continue;
    }
    if (!isOurs && values.length > 0) words.push(`${words.pop()} `);
    values.push("words" in piece ? piece.words : fillIn(piece.name));
    words.push("");
  }
  return { words, values };
}

/** A text on one line; what a person fills in is shown as a shell variable. */
export function toLine(text: string, fillIn: FillIn): string {
  return splitTemplate(text)
    .map((piece) => {
      if ("words" in piece) return piece.words;
      const value = fillIn(piece.name);
      return typeof value === "string" ? value : `$${value.fill}`;
    })
    .join("");
}

/** A text to copy; what a person fills in stands in angle brackets. */
export function toCopy(text: string, fillIn: FillIn): string {
  return splitTemplate(text)
    .map((piece) => ("words" in piece ? piece.words : bracketed(fillIn(piece.name))))
    .join("");
}

/** A text as an argument of a command. */
export function toArgument(text: string, fillIn: FillIn): Argument {
  return splitTemplate(text).map((piece) => ("words" in piece ? piece.words : fillIn(piece.name)));
}

/** A text as SQL, in which a name stands for a whole literal. */
export function toStatement(text: string, fillIn: FillIn): Sql {
  const words = [""];
  const values: SqlValue[] = [];
  for (const piece of splitTemplate(text)) {
    if ("words" in piece) {
      words.push(`${words.pop()}${piece.words}`);
    } else {
      const value = fillIn(piece.name);
      values.push(typeof value === "string" ? { literal: value } : { blank: value });
      words.push("");
    }
  }
  return { words, values };
}

function bracketed(value: string | Fill): string {
  return typeof value === "string" ? value : `<${value.fill}>`;
}

/** A name of a recipe's value with `_` between its words, such as `dns_domain`. */
export function toSnake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

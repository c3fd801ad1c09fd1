import type { Assignment, Expression } from "./expression";

/** Columns that each level of nesting adds. */
export const indentWidth = 2;

const lineWidth = 100;

/**
 * Assignments on consecutive lines, as `terraform fmt` aligns them: neighbours whose values take one line have their equals
 * signs in one column. `indent` is in columns.
 */
export function printAssignments(assignments: readonly Assignment[], indent: number): string {
  const margin = " ".repeat(indent);
  const lines: string[] = [];
  let run: { readonly key: string; readonly width: number; readonly value: string }[] = [];
  const endRun = (): void => {
    const widest = run.reduce((width, line) => Math.max(width, line.width), 0);
    for (const { key, width, value } of run) lines.push(`${margin}${key}${" ".repeat(widest - width)} = ${value}`);
    run = [];
  };
  for (const { key, value } of assignments) {
    const width = toColumns(key);
    const text = printExpression(value, indent, indent + width + " = ".length);
    if (text.includes("\n")) {
      endRun();
      lines.push(`${margin}${key} = ${text}`);
    } else {
      run.push({ key, width, value: text });
    }
  }
  endRun();
  return lines.join("\n");
}

/** The expression on one line if it ends before the line's width, otherwise with each of its items on a line. */
function printExpression(expression: Expression, indent: number, column: number): string {
  if (expression.kind === "text") return expression.flat;
  if (expression.flat !== undefined && column + expression.flat.length <= lineWidth) return expression.flat;
  const margin = " ".repeat(indent);
  const inner = indent + indentWidth;
  const printItems = (items: readonly Expression[]): string[] =>
    items.map((item) => `${" ".repeat(inner)}${printExpression(item, inner, inner)}`);
  switch (expression.kind) {
    case "object":
      return `{\n${printAssignments(expression.items, inner)}\n${margin}}`;
    case "tuple":
      return `[\n${printItems(expression.items).join(",\n")},\n${margin}]`;
    case "call": {
      const { name, items } = expression;
      const [only, ...others] = items;
      if (only !== undefined && others.length === 0) {
        return `${name}(${printExpression(only, indent, column + name.length + "()".length)})`;
      }
      return `${name}(\n${printItems(items).join(",\n")}\n${margin})`;
    }
  }
}

/** Width of a key in columns, which HCL counts in grapheme clusters. */
function toColumns(key: string): number {
  if (/^[\x20-\x7e]*$/.test(key)) return key.length;
  return [...new Intl.Segmenter("en").segment(key)].length;
}

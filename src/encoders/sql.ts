import type { Sql, SqlValue, Statement } from "../contract/statement";
import { visible } from "../contract/visible";

/**
 * Statements as a file for psql: names in double quotes, texts in single ones, each doubled inside, which is complete for
 * Materialize. A value that only a person knows is a psql variable.
 */
export function toSqlFile(statements: readonly Statement[]): string {
  return statements.map(({ comment, sql }) => `-- ${visible(comment)}\n${toSql(sql)};\n`).join("\n");
}

/** A piece of SQL as text. */
export function toSql({ words, values }: Sql): string {
  return words.map((word, index) => word + (values[index] === undefined ? "" : toValue(values[index]))).join("");
}

function toValue(value: SqlValue): string {
  if ("identifier" in value) return `"${value.identifier.replaceAll('"', '""')}"`;
  if ("literal" in value) return `'${value.literal.replaceAll("'", "''")}'`;
  if ("number" in value) return String(value.number);
  if ("blank" in value) return `'<${value.blank.fill}>'`;
  if ("fill" in value) return `:'${value.fill}'`;
  return toSql(value);
}

/**
 * A document as the Terraform expression that gives its JSON. Its texts are templates, as those of a spec are to a topology; no text of a
 * spec has a character that HCL escapes in another way than JSON.
 */
export function jsonExpression(document: object): string {
  return `\${jsonencode(${toExpression(document)})}`;
}

function toExpression(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toExpression).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)} = ${toExpression(item)}`).join(", ")}}`;
}

import { stringify } from "yaml";
import type { EvidenceFile } from "../contract/evidence";

/** The text of an evidence file, in the format that its name tells. Texts are quoted, so that no YAML reader takes one for something else. */
export function toEvidenceText(path: string, file: EvidenceFile): string {
  if (path.endsWith(".json")) return `${JSON.stringify(file, null, 2)}\n`;
  const body = stringify(file, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 });
  return `# Written by plinth promote, which keeps no other comments. It goes into version control beside the spec.\n${body}`;
}

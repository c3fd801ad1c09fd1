import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAll } from "../../src/compile";
import { knowledge } from "../../src/knowledge";

/** Folders of specs from the field, each with what `validate` has to say of them in `problems.txt`. */
export const caseFolders: readonly string[] = readdirSync("test/cases")
  .map((name) => join("test/cases", name))
  .filter((folder) => existsSync(join(folder, "problems.txt")))
  .sort();

/** What a case has to give. */
export function readExpected(folder: string): string {
  return readFileSync(join(folder, "problems.txt"), "utf8");
}

/** What the specs of a case give: of each problem its line, code, message and way out. */
export function checkCase(folder: string): string {
  const specs = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  const sources = specs.sort().map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  return checkAll(sources, knowledge)
    .problems.map(
      ({ file, range, severity, code, message, hint }) =>
        `${file}:${range.start.line} ${severity} ${code}\n  ${message}\n  ${hint}\n`,
    )
    .join("");
}

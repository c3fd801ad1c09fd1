import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { toSlashes } from "./to-slashes";

/** Where schemas lie in a project: what `plinth schemas` wrote, or the package that npm installed. */
const folders = [".plinth/schemas", "node_modules/plinth/dist/schemas"];

/** The path from a spec to the schema of its topology, in its folder or one above; undefined where there is none. */
export function findSchema(specPath: string, topology: string): string | undefined {
  const from = dirname(resolve(specPath));
  for (let folder = from; ; folder = dirname(folder)) {
    for (const below of folders) {
      const path = join(folder, below, `${topology}.schema.json`);
      if (existsSync(path)) return toSlashes(relative(from, path));
    }
    if (dirname(folder) === folder) return undefined;
  }
}

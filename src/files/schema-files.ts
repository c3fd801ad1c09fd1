import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Artifact } from "../contract/artifact";

/** The schemas beside the bundle that this file is part of: those of what a user writes, and in `output/` those of the JSON outputs. */
export function readSchemaFiles(): Artifact[] {
  const folder = join(__dirname, "schemas");
  return ["", "output/"].flatMap((below) =>
    readdirSync(join(folder, below))
      .filter((name) => name.endsWith(".schema.json"))
      .sort()
      .map((name) => ({ path: `${below}${name}`, content: readFileSync(join(folder, below, name), "utf8") })),
  );
}

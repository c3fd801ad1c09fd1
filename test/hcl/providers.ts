import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProviderSchema } from "../../src/provider/schema";

/** Every provider schema that the project has. */
export function readProviders(): ProviderSchema[] {
  const folder = join(__dirname, "../../facts/providers");
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

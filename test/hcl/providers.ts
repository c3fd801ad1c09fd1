import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProviderSchema } from "../../src/provider/schema";
import otherTypes from "../support/other-types.json";

const others: { readonly [source: string]: Pick<ProviderSchema, "resources" | "data_sources"> } = otherTypes;

/** Every provider schema that the project has, with a few types that no topology makes, whose schemas show what those do not. */
export function readProviders(): ProviderSchema[] {
  const folder = join(__dirname, "../../facts/providers");
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => {
    const schema: ProviderSchema = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const { resources, data_sources } = others[schema.provider] ?? {};
    return {
      ...schema,
      resources: { ...schema.resources, ...resources },
      data_sources: { ...schema.data_sources, ...data_sources },
    };
  });
}

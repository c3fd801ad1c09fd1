import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TerraformJson } from "../../src/terraform/json";

/** A golden: an example spec at one of its stages. */
export interface Example {
  readonly name: string;
  readonly topology: string;
  readonly stage: string;
  readonly folder: string;
  readonly terraform: TerraformJson;
}

const root = "generated/examples";

/** The goldens of every example spec at every stage, stages in the order of the rollout. */
export function readExamples(stagesOf: (topology: string) => readonly string[]): Example[] {
  return readdirSync(root)
    .sort()
    .flatMap((name) => {
      const folders = readdirSync(join(root, name)).map((stage) => join(root, name, stage));
      const [own = ""] = folders.filter((folder) => existsSync(join(folder, "plinth.json")));
      const { topology } = JSON.parse(readFileSync(join(own, "plinth.json"), "utf8"));
      return stagesOf(topology).map((stage) => {
        const folder = join(root, name, stage);
        const terraform = JSON.parse(readFileSync(join(folder, "json/main.tf.json"), "utf8"));
        return { name, topology, stage, folder, terraform };
      });
    });
}

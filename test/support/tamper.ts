import type { SynthesizedSpec } from "../../src/compile";
import type { JsonObject } from "../../src/terraform/json";

/**
 * Changes a resource of a spec's Terraform from the stage of that index on, or takes it away where the change gives undefined: what Plinth
 * would not write, so that a test sees who notices. Throws where there is no such resource.
 */
export function tamper(
  address: string,
  from: number,
  change: (body: JsonObject) => JsonObject | undefined,
): (synthesized: SynthesizedSpec) => SynthesizedSpec {
  const [type = "", name = ""] = address.split(".");
  const hasResult = change({}) !== undefined;
  return (synthesized) => ({
    ...synthesized,
    timeline: synthesized.timeline.map((original, index) => {
      // Where it is taken away, the comments above the blocks of the HCL must not name it.
      const stage = { ...original, adds: original.adds.filter((each) => each !== address || hasResult) };
      if (index < from) return stage;
      const { resource = {} } = stage.terraform;
      const body = resource[type]?.[name];
      if (body === undefined) throw new Error(`there is no ${address} at ${stage.stage.name}`);
      const { [name]: _, ...others } = resource[type] ?? {};
      const changed = change(body);
      const bodies = changed === undefined ? others : { ...others, [name]: changed };
      const { [type]: __, ...rest } = resource;
      const all = Object.keys(bodies).length === 0 ? rest : { ...rest, [type]: bodies };
      return { ...stage, terraform: { ...stage.terraform, resource: all } };
    }),
  });
}

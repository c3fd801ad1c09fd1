import type { SynthesizedSpec } from "../compile";
import type { StagedSpec } from "../simulation/scenario";
import { collectBlocks } from "../terraform/json";

/** What the events of a scenario can name of a spec. */
export function toStagedSpec({ valid, timeline }: SynthesizedSpec): StagedSpec {
  return {
    name: valid.spec.name,
    stages: timeline.map(({ stage, text, terraform }) => ({
      name: stage.name,
      addresses: [...collectBlocks({ resource: terraform.resource ?? {} }).keys()],
      evidence: text.gate.flatMap((item) => (item.kind === "evidence" ? [item.key] : [])),
    })),
  };
}

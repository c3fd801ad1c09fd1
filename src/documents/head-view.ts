import type { SpecBase } from "../contract/spec-base";
import type { Topology } from "../contract/topology";

/** What every document says of the spec; `file` is the base name of its file. */
export function headView(topology: Topology<SpecBase>, spec: SpecBase, file: string) {
  return {
    name: spec.name,
    stage: spec.stage,
    summary: topology.summary,
    file,
  };
}

import type { SpecBase } from "../contract/spec-base";
import { violationsOf } from "../contract/spec-rule";
import type { Topology } from "../contract/topology";

/**
 * A topology for a renamed spec: whatever it builds and says has the earlier name, because what exists in the cloud keeps the names that were
 * made from it. Folder, output `plinth` and module have the name of now: no topology makes those.
 */
export function withCloudNames(topology: Topology<SpecBase>, cloudName: string): Topology<SpecBase> {
  const named = (spec: SpecBase): SpecBase => ({ ...spec, name: cloudName });
  const { permissions, statements } = topology;
  return {
    ...topology,
    stages: topology.stages.map((stage) => ({ ...stage, describe: (spec) => stage.describe(named(spec)) })),
    build: (scope, spec) => topology.build(scope, named(spec)),
    rules: topology.rules.map((rule) => ({ ...rule, check: (spec) => violationsOf(rule, named(spec)) })),
    owns: topology.owns.map((owned) => ({ ...owned, claims: (spec) => owned.claims(named(spec)) })),
    fills: (spec) => topology.fills(named(spec)),
    handover: (spec) => topology.handover(named(spec)),
    ...(permissions === undefined ? {} : { permissions: (spec) => permissions(named(spec)) }),
    ...(statements === undefined ? {} : { statements: (spec) => statements(named(spec)) }),
    appendix: (spec) => topology.appendix(named(spec)),
  };
}

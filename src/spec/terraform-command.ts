import type { Command, Prose } from "../contract/prose";
import type { SpecBase } from "../contract/spec-base";
import type { Topology } from "../contract/topology";
import { textsIn } from "../terraform/values";

/** What our texts call Terraform with. */
export const subcommands = [
  ...["apply", "console", "force-unlock", "import", "init", "output", "plan", "show", "state", "taint", "untaint"],
  "workspace",
] as const;

/** A call at the start of a text that is shown as code. */
const call = new RegExp(`^terraform (?=(${subcommands.join("|")})\\b)`);

/** A topology whose texts call Terraform as the spec says; values of the spec stay as they are. */
export function withProgram(topology: Topology<SpecBase>, spec: SpecBase): Topology<SpecBase> {
  const { command } = spec.terraform;
  if (command === "terraform") return topology;
  const own = new Set(textsIn(JSON.parse(JSON.stringify(spec))));
  const called = <T>(texts: T): T => renamed(texts, command, own);
  const { permissions } = topology;
  return {
    ...topology,
    stages: topology.stages.map((stage) => ({ ...stage, describe: (of) => called(stage.describe(of)) })),
    fills: (of) => called(topology.fills(of)),
    handover: (of) => called(topology.handover(of)),
    ...(permissions === undefined ? {} : { permissions: (of) => called(permissions(of)) }),
    appendix: (of) => called(topology.appendix(of)),
  };
}

/** A copy of texts with another program in place of Terraform. */
function renamed<T>(texts: T, program: string, own: ReadonlySet<string>): T {
  const isCommand = (value: object): value is Command => "pipeline" in value;
  const isProse = (value: object): value is Prose => "words" in value && "values" in value;
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    if (isProse(value))
      return {
        ...value,
        values: value.values.map((each) =>
          typeof each === "string" && !own.has(each) ? each.replace(call, `${program} `) : each,
        ),
      };
    const members = Object.entries(value).map(([key, member]) => [key, copy(member)]);
    const copied = Object.fromEntries(members);
    if (!isCommand(value)) return copied;
    const pipeline = value.pipeline.map(([first, ...rest]) => [first === "terraform" ? program : first, ...rest]);
    return { ...copied, pipeline };
  };
  return copy(texts) as T;
}

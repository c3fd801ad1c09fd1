import type { GateItemReport, GateReport } from "../../generated/types/output";
import type { Command } from "../contract/prose";
import { visible } from "../contract/visible";
import { toPlainText } from "../encoders/prose-text";
import { toShellLine } from "../encoders/shell";
import type { MadeFrom } from "../plan/made-from";
import { isEmpty, type ShownState } from "../plan/shown";
import type { ValidSpec } from "../spec/validate-spec";
import { type GateItemResult, type GateResult, unseen } from "./gate";
import {
  filled,
  fillsIn,
  inFolder,
  lookCommands,
  moveCommands,
  replaceCommands,
  type Workplace,
  workplaceFills,
} from "./move-commands";

/**
 * An evaluated gate as plain data and text, with commands that run where the spec's path starts; `adds` has the addresses that its stage makes,
 * `known` the values that documents leave to a person and that the state has: they stand in the commands.
 */
export function gateReport(
  { answer, items }: GateResult,
  valid: ValidSpec,
  workplace: Workplace,
  adds: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): GateReport {
  return { answer, items: items.map((item) => toItem(item, valid, workplace, adds, known)) };
}

function toItem(
  result: GateItemResult,
  valid: ValidSpec,
  workplace: Workplace,
  adds: readonly string[],
  known: ReadonlyMap<string, string>,
): GateItemReport {
  const { item, name, answer, observed, expected, actor, remedy } = result;
  const command =
    item.kind !== "evidence" ? undefined : "pipeline" in item.command ? filled(item.command, known) : item.command;
  const shows = command !== undefined && "pipeline" in command ? command.shows : command;
  const looking =
    observed === unseen.gone
      ? moveCommands(workplace)
      : item.kind === "state"
        ? lookCommands(workplace)
        : command !== undefined && "pipeline" in command
          ? [inFolder(command, workplace)]
          : [];
  const anew = (remedy?.acts ?? []).flatMap((act) => ("replace" in act ? [act.replace] : []));
  const replacing = [...new Set(anew)].flatMap((address) =>
    replaceCommands(
      workplace,
      address,
      adds.some((each) => address === each || address.endsWith(`.${each}`)),
    ),
  );
  return {
    kind: item.kind,
    name,
    answer,
    observed,
    expected,
    meaning: toPlainText(item.meaning),
    actor,
    ...(remedy === undefined ? {} : { remedy: toPlainText(remedy) }),
    ...shown([...looking, ...replacing], valid),
    ...(shows === undefined ? {} : { shows: toPlainText(shows) }),
  };
}

/** Commands as lines of shell, and the values in them that a person has to set. */
export function shown(
  commands: readonly Command[],
  { topology, spec }: ValidSpec,
): Pick<GateItemReport, "commands" | "fills"> {
  const names = new Set(commands.flatMap((each) => [...fillsIn(each)]));
  const fills = [...topology.fills(spec), ...workplaceFills]
    .filter(({ fill }) => names.has(fill.fill))
    .map(({ fill, meaning, from }) => ({ name: fill.fill, meaning: toPlainText(meaning), from: toPlainText(from) }));
  return { commands: commands.map(toShellLine), ...(fills.length === 0 ? {} : { fills }) };
}

/**
 * What a state says of the stage that is applied, beside the one that the spec is at. `asked` says whether any version of the spec
 * will do, as before going back, or only the present one.
 */
export function appliedItem(
  valid: ValidSpec,
  stages: readonly string[],
  state: ShownState,
  made: MadeFrom | undefined,
  workplace: Workplace,
  asked: "this version" | "any version",
): GateItemReport {
  const { spec, digest } = valid;
  const isThis = asked === "this version";
  const [answer, observed] =
    made === undefined
      ? (["unknown", isEmpty(state) ? "the state is empty" : "the state has no output plinth"] as const)
      : made.stage !== spec.stage
        ? (["closed", `stage ${made.stage}`] as const)
        : made.spec !== digest && isThis
          ? (["closed", `stage ${made.stage} of another version of the spec`] as const)
          : (["open", `stage ${made.stage}`] as const);
  const seen = {
    kind: "applied" as const,
    name: "output.plinth",
    answer,
    observed: visible(observed),
    expected: isThis ? `stage ${spec.stage} of the spec as it is` : `stage ${spec.stage}`,
  };
  return isThis && made !== undefined && stages.indexOf(made.stage) > stages.indexOf(spec.stage)
    ? {
        ...seen,
        meaning: `The state is at ${made.stage}, the spec at ${spec.stage}: pull the newer spec, or set its stage to ${made.stage}. Where it was taken back on purpose, go on with what plinth promote --back showed.`,
        actor: "person",
        commands: [],
      }
    : {
        ...seen,
        meaning: `Stage ${spec.stage} is applied.`,
        actor: "terraform",
        ...shown(moveCommands(workplace), valid),
      };
}

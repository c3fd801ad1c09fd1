import type { RehearsedGate } from "../../generated/types/output";
import { actorWords } from "../contract/words";
import { toShellLine } from "../encoders/shell";
import type { GateResult } from "../stage/gate";

/** An evaluated gate as plain data and text. */
export function gateReport({ answer, items }: GateResult): RehearsedGate {
  return {
    answer,
    items: items.map(({ item, name, answer: said, observed, expected, actor, commands }) => ({
      kind: item.kind,
      name,
      answer: said,
      observed,
      expected,
      actor: actorWords[actor],
      lookAgain: commands.map(toShellLine),
    })),
  };
}

import { listed, type Prose, prose } from "../../../src/contract/prose";
import type { ValueRow } from "../../parts/values-section";
import { type FillIn, toProse } from "../reach/template";
import type { Consumer } from "./consumer";
import type { OfferedTarget } from "./targets";

/** The targets by what the vendor's side uses for them. */
export function targetRows(targets: readonly OfferedTarget[]): ValueRow[] {
  return targets.map(({ key, engine, names, listenerPort }) => [
    prose`${key}, ${engine}`,
    prose`${listed(names, ", ")} port ${listenerPort}`,
  ]);
}

/** What is known of how connections of the vendor are accepted. */
export function knownAcceptance({ acceptance, isOurs }: Consumer, fillIn: FillIn): Prose[] {
  const { deadline, note, advised } = acceptance ?? {};
  const say = (text: string) => toProse(text, fillIn, isOurs);
  return [
    ...(deadline === undefined ? [] : [say(deadline)]),
    ...(advised === undefined ? [] : [prose`The vendor advises ${advised} acceptance.`]),
    ...(note === undefined ? [] : [say(note)]),
  ];
}

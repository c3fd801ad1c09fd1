import { listed, type Prose, prose } from "../../../src/contract/prose";
import type { GateItem } from "../../../src/contract/topology";
import { evidence } from "../../parts/gate-items";
import { lookOf } from "../reach/calls";
import { type FillIn, toProse } from "../reach/template";
import type { Consumer } from "./consumer";

/** The part of a hand-over with the calls that show whether the vendor is connected. */
export const readySection = "What the vendor has to show";

/** What a person has to see of the vendor's side, or the question where no source tells what it shows. */
export function readyItems({ ready, isOurs, title }: Consumer, fillIn: FillIn): GateItem[] {
  if (ready === undefined) {
    const meaning = prose`${title} says that the connection works. No source tells where it shows that.`;
    return [evidence("vendor-ready", meaning, prose`Ask the vendor's support`, "vendor")];
  }
  const states = (ready.state ?? []).map(({ attribute, values, endsEarly }): [Prose, Prose] => [
    endsEarly === true
      ? prose`The vendor's side is ready. An apply of its provider ends in other states, too.`
      : prose`The vendor's side is ready.`,
    prose`${attribute} of the vendor's own Terraform provider is ${listed(values, " or ")}`,
  ]);
  const asked = ready.evidence ?? [];
  // Where a person can see it, the attribute of a provider that this Terraform does not have says the same.
  if (asked.length === 0)
    return states.map(([meaning, look], index) => evidence(`vendor-ready.${index + 1}`, meaning, look, "vendor"));
  return asked.map(({ question, calls = [] }, index) => {
    const look =
      calls.length > 0
        ? lookOf(calls, readySection, { fillIn, isOurs })
        : (states[index]?.[1] ?? prose`Where the vendor shows it`);
    return evidence(`vendor-ready.${index + 1}`, toProse(question, fillIn, isOurs), look, "vendor");
  });
}

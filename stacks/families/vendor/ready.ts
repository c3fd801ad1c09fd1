import type { GateItem } from "../../../src/contract/gate-item";
import { listed, type Prose, prose } from "../../../src/contract/prose";
import type { Block, Section } from "../../../src/contract/section";
import type { ReachRecipe } from "../../../src/contract/vendor";
import { evidence } from "../../parts/gate-items";
import { callBlocks, lookOf, textsOf } from "../reach/calls";
import { type FillIn, toProse } from "../reach/template";

/** A vendor with what shows that the connection works on its side; undefined where no source tells. */
interface Shown {
  readonly title: string;
  readonly isOurs: boolean;
  readonly ready: Exclude<ReachRecipe["ready"], "unknown"> | undefined;
}

/** What a question is asked of, such as an endpoint: what stands for the names in its texts, and the end of its key among several. */
interface Subject {
  readonly fillIn: FillIn;
  readonly keyEnd?: string;
}

/** What these texts are asked of. */
type SubjectsOf = (texts: readonly string[]) => readonly Subject[];

/** The part of a hand-over with the calls that show whether the vendor is connected. */
export const readySection = "What the vendor has to show";

/** What a person has to see of the vendor's side, or the question where no source tells what it shows; `stateKey` is the key of an attribute. */
export function readyItems(
  { ready, isOurs, title }: Shown,
  subjectsOf: SubjectsOf,
  stateKey: (attribute: string, index: number) => string,
): GateItem[] {
  if (ready === undefined) {
    const meaning = prose`${title} says that the connection works. No source tells where it shows that.`;
    return [evidence("vendor-ready", meaning, prose`Ask the vendor's support`, "vendor")];
  }
  const states = (ready.state ?? []).map(({ attribute, values, endsEarly }, index): [string, Prose, Prose] => [
    stateKey(attribute, index),
    endsEarly === true
      ? prose`The vendor's side is ready. An apply of its provider ends in other states, too.`
      : prose`The vendor's side is ready.`,
    prose`${attribute} of the vendor's own Terraform provider is ${listed(values, " or ")}`,
  ]);
  const asked = ready.evidence ?? [];
  // Where a person can see it, the attribute of a provider that this Terraform does not have says the same.
  if (asked.length === 0) return states.map(([key, meaning, look]) => evidence(key, meaning, look, "vendor"));
  return asked.flatMap(({ question, calls = [] }, index) =>
    subjectsOf([question, ...calls.flatMap(textsOf)]).map(({ fillIn, keyEnd = "" }) => {
      const look =
        calls.length > 0
          ? lookOf(calls, readySection, { fillIn, isOurs })
          : (states[index]?.[2] ?? prose`Where the vendor shows it`);
      return evidence(`vendor-ready.${index + 1}${keyEnd}`, toProse(question, fillIn, isOurs), look, "vendor");
    }),
  );
}

/** The calls by which a person sees that. */
export function readyPart({ ready, isOurs }: Omit<Shown, "title">, subjectsOf: SubjectsOf): Section[] {
  const asked = (ready?.evidence ?? []).filter(({ calls = [] }) => calls.length > 0);
  if (asked.length === 0) return [];
  const blocks = asked.flatMap(({ question, calls = [] }) =>
    subjectsOf([question, ...calls.flatMap(textsOf)]).flatMap(({ fillIn }): Block[] => [
      toProse(question, fillIn, isOurs),
      ...calls.flatMap((call) => callBlocks(call, { fillIn, isOurs })),
    ]),
  );
  return [{ title: readySection, blocks }];
}

import { isDeepStrictEqual } from "node:util";
import { prose, words } from "../../contract/prose";
import type { ShownResourceChange } from "../../plan/shown";
import { type Difference, findDifferences } from "../../terraform/difference";
import { isObject, type Json } from "../../terraform/json";
import { isAtOrAround, namesOf, type Path } from "../../terraform/path";
import { items, member, own } from "../../terraform/values";
import { type ComparedPlan, type ComparedResource, isIgnored } from "../compared-plan";
import { attributeAt, effectOf, roleOf } from "../describe";
import { isUpgrade } from "../expected-paths";
import type { PlannedValues } from "../expected-value";
import { lifetimeOf, lossOf } from "../held-ids";
import { findMismatches, isReadBack } from "../mismatches";
import { findUnstatedTexts } from "../policy-texts";
import { isRemade } from "../remade";
import type { Remark, ReviewRule } from "../rule";
import { findUnasked } from "../unasked-arguments";
import { allowListLosesId } from "./allow-list-loses-id";

/** Something was changed outside Terraform. */
export const drift: ReviewRule = {
  id: "drift",
  severity: "error",
  title: "Somebody changed an argument outside Terraform",
  why: "The plan puts it back, or keeps it without a word where the argument is computed as well; either way nobody has reviewed what it does now.",
  fix: "Find out who changed it and why. Change it back where it was changed or, where the spec has a field for it, say it there. Then plan again.",
  source: "Terraform JSON output format: resource_drift; provider schemas say which attributes are arguments",
  check: (compared) => {
    const drifted = new Map<string, ShownResourceChange[]>();
    for (const change of compared.plan.resource_drift ?? []) {
      if (change.deposed !== undefined) continue;
      const others = drifted.get(change.address);
      if (others === undefined) drifted.set(change.address, [change]);
      else others.push(change);
    }
    return [
      ...compared.resources.flatMap((resource) => findDrift(resource, drifted.get(resource.address) ?? [], compared)),
      ...findChangedBefore(compared),
    ];
  },
};

function findDrift(
  resource: ComparedResource,
  drifted: readonly ShownResourceChange[],
  compared: ComparedPlan,
): Remark[] {
  const { prior, blocks, context } = compared;
  const { address, local, knowledge, schema, expectation } = resource;
  if (expectation === "foreign") return [];
  return drifted.flatMap(({ change }): Remark[] => {
    if (!isObject(change.after)) {
      const lifetime = lifetimeOf(knowledge, change.before);
      if (lifetime !== undefined) {
        // Created-again says it of what is made anew.
        if (resource.action === "create") return [];
        const message = prose`${address} is gone: it was ${lifetime.state}, and the other side removes by itself what has been that for ${lifetime.hours} hours`;
        const hint =
          "Nothing is left to remove or to accept. Where it is still wanted, plan its stage again, which makes another one.";
        return [{ address, severity: "warning", message, hint }];
      }
      const loss = lossOf(knowledge);
      // What a plan removes may be gone already; what it makes again has a rule of its own.
      if (expectation === "delete" || expectation === "forget" || isRemade(resource, compared)) return [];
      return [
        {
          address,
          message: prose`${address} was deleted outside Terraform${words(loss === undefined ? "" : `: ${loss}`)}`,
        },
      ];
    }
    const applied = blocks.get(local) ?? prior.blocks.get(local);
    const given = new Set([...Object.keys(prior.blocks.get(local) ?? {}), ...Object.keys(blocks.get(local) ?? {})]);
    return findDifferences(change.before, change.after).flatMap((difference): Remark[] => {
      const { path, from, to } = difference;
      const { attribute, showBoth } = attributeAt({ schema, change: { change } }, path);
      const top = String(path[0]);
      const role = roleOf(schema, path);
      if (
        isNoise(difference) ||
        isRespelled(difference, applied, resource, compared) ||
        role === "computed" ||
        top === "tags_all"
      )
        return [];
      if (isIgnored(path, applied)) return [];
      // The cloud may have it already as this build of Plinth writes it.
      if (isUpgrade(path, resource) && !resource.mismatches.some((each) => each.path[0] === top)) return [];
      // Other rules look at what changes whenever a resource of its own is made.
      if (!given.has(top) && Object.hasOwn(knowledge.gathers ?? {}, top)) return [];
      const isComputed = isFilledIn(path, knowledge) && !isStated(path, prior.blocks.get(local), blocks.get(local));
      const isArgument = !isComputed && (role === "argument" || given.has(top));
      // The provider reads what the cloud has made of it after the creation.
      if (!isArgument && isNothing(from)) return [];
      const shown = showBoth(from, to);
      const isUndone = prior.undone.some((undone) => undone.address === local && isAtOrAround(path, undone.argument));
      return [
        {
          address,
          attribute,
          severity: isArgument && !isUndone ? "error" : "warning",
          hint: isJoined(difference, knowledge) ? allowListLosesId.fix : hintFor(context.fieldOf(local, attribute)),
          message: prose`${attribute} of ${address} was changed outside Terraform from ${shown.from} to ${shown.to}${effectOf(knowledge, attribute, to)}`,
        },
      ];
    });
  });
}

/** Whether an allow list has an id more, which a spec can keep. */
function isJoined({ path, from, to }: Difference, { allowList }: ComparedResource["knowledge"]): boolean {
  return allowList !== undefined && path[0] === allowList && items(to).some((id) => !items(from).includes(id));
}

function hintFor(field: string | undefined): string {
  return field === undefined
    ? "Find out who changed it and why, and change it back where it was changed: the spec has no field for it. Then plan again."
    : `Find out who changed it and why. Change it back where it was changed, or say it in the spec, in ${field}. Then plan again.`;
}

/** Providers read nothing, an empty text and an empty list back as one another. */
function isNoise({ from, to }: Difference): boolean {
  return isNothing(from) && isNothing(to);
}

function isNothing(value: Difference["from"]): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    (typeof value === "object" && Object.keys(value).length === 0)
  );
}

/** Whether a path is in a block that the cloud fills in where it is left out. */
function isFilledIn(path: Path, { computedBlocks = [] }: ComparedResource["knowledge"]): boolean {
  const dotted = namesOf(path);
  return computedBlocks.some((block) => dotted === block || dotted.startsWith(`${block}.`));
}

/** Whether any of some configurations states what is at a path, or a part of it. */
function isStated(path: Path, ...bodies: readonly (Json | undefined)[]): boolean {
  const [name, ...rest] = path.filter((step) => typeof step === "string");
  const within = bodies
    .flatMap((body) => (Array.isArray(body) ? body : [body]))
    .map((body) => member(body, name ?? ""));
  const found = within.filter((value) => value !== undefined);
  return found.length > 0 && (rest.length === 0 || isStated(rest, ...found));
}

/** Whether the cloud only spells the value in another way, or gives what the configuration's reference refers to. */
function isRespelled(
  { path, from, to }: Difference,
  applied: Json | undefined,
  { knowledge: { readsBack } }: ComparedResource,
  { priorResources, planned }: ComparedPlan,
): boolean {
  const names = path.filter((step) => typeof step === "string");
  const expected = names.reduce(member, applied);
  const at = { planned: stateOf(priorResources, planned), readsBack, path: names };
  if (typeof expected === "string" && isReadBack(expected, to, at)) return true;
  const { spell } = own(readsBack, namesOf(path)) ?? {};
  return spell !== undefined && isDeepStrictEqual(spellEach(from, spell), spellEach(to, spell));
}

function spellEach(value: Json | undefined, spell: (text: string) => string): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => spellEach(item, spell) ?? null);
  return typeof value === "string" ? spell(value) : value;
}

/** The values before the plan. */
function stateOf(resources: ComparedPlan["priorResources"], planned: PlannedValues): PlannedValues {
  return (address) => {
    if (address.startsWith("var.")) return planned(address);
    const values = resources.get(address)?.values;
    return values === undefined ? undefined : { after: values, unknown: undefined };
  };
}

/** What a plan removes was changed where it is not as the applied stage made it. */
function findChangedBefore({ resources, prior, priorResources, planned }: ComparedPlan): Remark[] {
  return resources.flatMap((resource): Remark[] => {
    const { address, local, knowledge, action, change, schema } = resource;
    const body = prior.blocks.get(local);
    if (action !== "delete" || body === undefined || schema === undefined) return [];
    const state = stateOf(priorResources, planned);
    const before = change?.change.before;
    const beside = (path: Path, actual: Json) => ({ path, expected: undefined, actual });
    const policies = findUnstatedTexts(knowledge, body, before, priorResources, state).map(({ attribute, text }) =>
      beside([attribute], text),
    );
    const unasked = findUnasked(knowledge, body, before, schema)
      .filter(({ path }) => !isFilledIn(path, knowledge))
      .map(({ path, value }) => beside(path, value));
    const mismatches = findMismatches(body, before, undefined, { schema, knowledge }, state).filter(
      ({ path }) => !isIgnored(path, body),
    );
    return [...mismatches, ...policies, ...unasked].map(({ path, expected, actual }): Remark => {
      const { attribute, show } = attributeAt(resource, path);
      const message = prose`${attribute} of ${address}, which the plan removes, is ${show(actual)}; the applied stage said ${show(expected)}`;
      return { address, attribute, message };
    });
  });
}

import { type Prose, words } from "../contract/prose";
import { expectedState } from "../contract/words";
import type { ReadPlan } from "../plan/read-plan";
import { type Mask, makeMask, maskProse } from "../plan/secrets";
import { findHere, reportedName } from "../stage/timeline";
import { modulePrefix } from "../terraform/address";
import { type ComparedPlan, type ComparedResource, comparePlan } from "./compared-plan";
import type { ReviewContext } from "./context";
import { attributeAt } from "./describe";
import { isAskedReplacement, isExpectedDifference } from "./expected-paths";
import type { Finding, Review } from "./finding";
import { isRemade } from "./remade";
import type { Remark, ReviewRule } from "./rule";
import { reviewRules } from "./rules/index";

/** The longest value that a message shows. */
const longest = 200;

/**
 * Compares a plan with what its spec's stage may do. Fails where any finding is an error. Pure: the same plan, spec and evidence give
 * the same review. Values that the plan marks as sensitive anywhere reach no part of it.
 */
export function review(read: ReadPlan, context: ReviewContext): Review {
  const compared = comparePlan(read, context);
  const mask = makeMask(read.secrets, [
    context.topology,
    context.name,
    ...context.head.timeline.flatMap(({ stage, adds }) => [stage.name, ...adds]),
  ]);
  const findings = collectFindings(compared).map(({ rule, remark }) => toFinding(rule, remark, context, mask));
  const counted = compared.resources.filter(({ mode }) => mode === "managed");
  const count = (...actions: readonly string[]) => counted.filter(({ action }) => actions.includes(action)).length;
  const here = findHere(context.head.timeline);
  return {
    verdict: findings.some(({ severity }) => severity === "error") ? "fail" : "pass",
    topology: context.topology,
    name: context.name,
    stage: context.stage,
    from: compared.prior.index === undefined ? undefined : context.head.timeline[compared.prior.index]?.stage.name,
    findings,
    changes: {
      create: count("create"),
      update: count("update"),
      replace: count("replace"),
      delete: count("delete"),
    },
    moves: counted.filter(({ action }) => action !== "no-op").map((resource) => toMove(resource, compared, mask)),
    ignored: context.ignored
      .filter(({ address }) => compared.blocks.has(address))
      .map((each) => ({ ...each, arguments: [...each.arguments] })),
    outside: read.outside.length,
    stages: context.head.timeline.map(({ stage, position }) => ({ name: stage.name, title: stage.title, position })),
    gate: compared.gate && {
      ...compared.gate,
      items: compared.gate.items.map((item) => ({ ...item, name: mask(item.name), observed: mask(item.observed) })),
    },
    gateTexts: gateTextsOf(compared, mask),
    purpose: purposeOf(compared).map((text) => maskProse(text, mask)),
    isTearDown: context.isTearDown,
    actor: here.text.actor,
  };
}

/** The texts of the items of the gate that the plan passes through; the state's names of items begin with the module's address. */
function gateTextsOf({ gate, prior, context }: ComparedPlan, mask: Mask): Review["gateTexts"] {
  const known = context.head.timeline[prior.index ?? -1]?.text.gate ?? [];
  const texts = known.map((item) => {
    const name = reportedName(item, context.module);
    const seen =
      item.kind === "state" ? expectedState(item) : "pipeline" in item.command ? item.command.shows : item.command;
    return [
      mask(name),
      { meaning: maskProse(item.meaning, mask), expected: maskProse(seen ?? words("yes"), mask) },
    ] as const;
  });
  return new Map(gate === undefined ? [] : texts);
}

/** What the stages say of the way from the one that is applied to the spec's, or to nothing. */
function purposeOf({ prior: { index = -1 }, here, context: { head, isTearDown } }: ComparedPlan): readonly Prose[] {
  const { timeline } = head;
  if (isTearDown || index > here)
    return timeline
      .slice(isTearDown ? 0 : here + 1, index + 1)
      .reverse()
      .map(({ text }) => text.rollback);
  return timeline.slice(index + 1, here + 1).map(({ text }) => text.purpose);
}

interface Found {
  readonly rule: ReviewRule;
  readonly remark: Remark;
}

function collectFindings(compared: ComparedPlan): Found[] {
  const found: Found[] = [];
  const claimed = new Set<string>();
  for (const rule of reviewRules) {
    const remarks = rule.check(compared).filter((remark) => rule.isGeneral !== true || !isClaimed(remark, claimed));
    found.push(...remarks.map((remark) => ({ rule, remark })));
    for (const remark of remarks) claimed.add(keyOf(remark));
    if (rule.isLast === true && remarks.length > 0) break;
  }
  return found;
}

/** A rule that says something of a resource as a whole, or of the same attribute, has said it. */
function isClaimed(remark: Remark, claimed: ReadonlySet<string>): boolean {
  return claimed.has(keyOf(remark)) || claimed.has(keyOf({ ...remark, attribute: undefined }));
}

function keyOf({ address, attribute }: Pick<Remark, "address"> & { readonly attribute?: string | undefined }): string {
  return `${address ?? ""} ${attribute?.split(/[.[]/)[0] ?? ""}`;
}

function toFinding(rule: ReviewRule, remark: Remark, { locate, module }: ReviewContext, mask: Mask): Finding {
  const { address, attribute } = remark;
  const prefix = modulePrefix(module);
  const local = address?.startsWith(prefix) ? address.slice(prefix.length) : address;
  const { words, values } = maskProse(remark.message, mask);
  return {
    rule: rule.id,
    severity: remark.severity ?? rule.severity,
    message: { words, values: values.map((value) => (typeof value === "string" ? shorten(value) : value)) },
    why: rule.why,
    hint: remark.hint ?? rule.fix,
    ...(address === undefined ? {} : { address: mask(address) }),
    ...(attribute === undefined ? {} : { attribute: mask(attribute) }),
    spec: locate(local, attribute, remark.key),
    docs: `docs/rules/${rule.id}.md`,
  };
}

function toMove(resource: ComparedResource, compared: ComparedPlan, mask: Mask): Review["moves"][number] {
  const { address, action, expectation, differences } = resource;
  const shown = differences.map(({ path, from, to, isUnknown }) => {
    const { attribute, showBoth } = attributeAt(resource, path);
    return { attribute, ...showBoth(from, to, isUnknown) };
  });
  // The same of several blocks is one line.
  const attributes = new Map(shown.map((difference) => [JSON.stringify(difference), difference]));
  const isAsked =
    (expectation === "create" && action === "create") ||
    (expectation === "delete" && action === "delete") ||
    isAskedReplacement(resource) ||
    isRemade(resource, compared) ||
    (expectation === "forget" && action === "forget") ||
    ((expectation === "update" || resource.upgrades.length > 0) &&
      action === "update" &&
      differences.every((change) => isExpectedDifference(change, resource)));
  return {
    address: mask(address),
    action,
    differences: [...attributes.values()].map(({ attribute, from, to }) => ({
      attribute: mask(attribute),
      from: shorten(mask(from)),
      to: shorten(mask(to)),
    })),
    expected: isAsked,
  };
}

/** Shortened in the middle, after masking, so that no part of a secret is left. */
function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 40)}…${text.slice(-39)}`;
}

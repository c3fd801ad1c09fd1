import { madeAnew } from "../contract/acts";
import type { Evidence } from "../contract/evidence";
import type { Actor, ExpectedMember, GateItem, Refusal } from "../contract/gate-item";
import { listed, type Prose, prose, words } from "../contract/prose";
import { masked, visible } from "../contract/visible";
import { expectedState } from "../contract/words";
import { toPlainText } from "../encoders/prose-text";
import { collectResources, type ShownResource, type ShownState } from "../plan/shown";
import { modulePrefix } from "../terraform/address";
import type { Json } from "../terraform/json";
import { isMarked, type Path, parsePath, parsePlace, valueAt } from "../terraform/path";
import { member } from "../terraform/values";

/** What a gate or one of its items says: closed where something else than expected was observed, unknown where nothing was. */
export type GateAnswer = "open" | "closed" | "unknown";

/** One item of a gate, evaluated. */
export interface GateItemResult {
  readonly item: GateItem;
  /** Address (with the module's) and attribute, or the key of the evidence. */
  readonly name: string;
  readonly answer: GateAnswer;
  /** What was seen, on one line with nothing invisible in it; sensitive values are masked. */
  readonly observed: string;
  /** In the same form. */
  readonly expected: string;
  /** Who has to act next: those the item names where it is closed, whoever can look where it is unknown. */
  readonly actor: Actor;
  /** Whether the state gave the answer. */
  readonly isOfState: boolean;
  /** What helps, where a value was observed that does not pass by waiting. */
  readonly remedy?: Prose;
}

/** A gate, evaluated: closed where any item is, else unknown where any item is, else open. An empty gate is open. */
export interface GateResult {
  readonly answer: GateAnswer;
  readonly items: readonly GateItemResult[];
}

const longest = 300;

/** Why nothing was observed, in our words. */
export const unseen = {
  noState: "no state was given",
  notThere: "it is not in the state",
  gone: "it is not in the state, although its stage is applied",
  noAttribute: "the state has no such attribute",
  noValue: "the attribute has no value yet",
  unanswered: "nobody has answered",
} as const;

/**
 * Evaluates a gate on what `terraform show -json` says of a state, and on what people answered. That an apply succeeded opens nothing:
 * what is not in the state, is sensitive there or was not answered is unknown, and without a state so is every item of it.
 * `module` is the address of the module in a root, such as `module.clickhouse`; it stands before the addresses of the items.
 * `applied` has the addresses that the gate's stage has, where the state says that it is applied: what of them is not there was removed or
 * never made, which closes the gate and is no waiting.
 */
export function evaluateGate(
  gate: readonly GateItem[],
  state: ShownState | undefined,
  evidence: Evidence,
  module?: string,
  applied: readonly string[] = [],
): GateResult {
  const resources = state === undefined ? undefined : collectResources(state);
  const prefix = modulePrefix(module);
  const asked = new Set(gate.map((item) => (item.kind === "state" ? item.address : undefined)));
  const missing = applied
    .filter((address) => !asked.has(address) && resources?.has(`${prefix}${address}`) === false)
    .map((address): StateItem => ({ ...isThere, address }));
  const items = [...gate, ...missing].map((item) =>
    item.kind === "state"
      ? evaluateState(item, resources, module, applied.length > 0)
      : evaluateEvidence(item, evidence, resources, module),
  );
  return { answer: worstOf(items), items };
}

const isThere = {
  kind: "state",
  attribute: "id",
  expected: { isSet: true },
  meaning: words("All that the stage has is there."),
  actor: "terraform",
} as const;

/** What items come to together: closed where any is, else unknown where any is, else open. */
export function worstOf(items: readonly { readonly answer: GateAnswer }[]): GateAnswer {
  const answers = items.map(({ answer }) => answer);
  return answers.includes("closed") ? "closed" : answers.includes("unknown") ? "unknown" : "open";
}

type StateItem = GateItem & { readonly kind: "state" };
type Resources = ReadonlyMap<string, ShownResource>;

const goneAnyhow = words(
  "It was deleted outside Terraform, or the apply that was to make it failed. Plan this stage again and review the plan, which says what making it anew costs.",
);

function evaluateState(
  item: StateItem,
  resources: Resources | undefined,
  module: string | undefined,
  isApplied = false,
): GateItemResult {
  const prefix = modulePrefix(module);
  const seen = observe(item, resources, prefix);
  const isGone = isApplied && seen.observed === unseen.notThere && !item.address.startsWith("data.");
  const { answer, observed, value }: Observation = isGone ? { answer: "closed", observed: unseen.gone } : seen;
  const remedy = isGone ? (item.gone ?? goneAnyhow) : answer === "closed" ? findRemedy(item, value, prefix) : undefined;
  return {
    item,
    name: `${prefix}${item.address}.${item.attribute}`,
    answer,
    observed,
    expected: toExpected(item, prefix),
    actor: answer === "unknown" || isGone ? "terraform" : item.actor,
    isOfState: true,
    ...(remedy === undefined ? {} : { remedy }),
  };
}

function toExpected(item: StateItem, prefix: string): string {
  const { expected } = item;
  if ("contains" in expected) return `holds ${prefix}${expected.contains}`;
  return toPlainText(expectedState(item));
}

function findRemedy({ refused = [] }: StateItem, value: string | undefined, prefix: string): Prose | undefined {
  const refusal = value === undefined ? undefined : refused.find(({ values }) => values.includes(value));
  return refusal && toRemedy(refusal, prefix);
}

/** What helps of a value that does not pass by waiting; `prefix` stands before the address of what is made anew. */
export function toRemedy({ remedy, anew }: Refusal, prefix: string): Prose {
  return anew === undefined ? remedy : prose`${remedy} ${madeAnew(`${prefix}${anew}`)}`;
}

/** What helps where a person saw something else than expected: what each value that does not pass by waiting asks for. */
function remedyOfNo(refused: readonly Refusal[], prefix: string): Prose | undefined {
  const remedies = refused.map((refusal) => ({ refusal, text: toPlainText(refusal.remedy) }));
  return remedies
    .filter(({ text }, index) => remedies.findIndex((each) => each.text === text) === index)
    .map(({ refusal, text }) => {
      const values = remedies.filter((each) => each.text === text).flatMap((each) => each.refusal.values);
      return prose`If it is ${listed(values, " or ")}: ${toRemedy(refusal, prefix)}`;
    })
    .reduce<Prose | undefined>((all, each) => (all === undefined ? each : prose`${all} ${each}`), undefined);
}

interface Seen {
  readonly value: Json;
  readonly isSensitive: boolean;
}

interface Observation {
  readonly answer: GateAnswer;
  readonly observed: string;
  /** The value itself where it is a scalar that is no secret. */
  readonly value?: string;
}

function observe(item: StateItem, resources: Resources | undefined, prefix: string): Observation {
  if (resources === undefined) return unknown(unseen.noState);
  const resource = resources.get(`${prefix}${item.address}`);
  if (resource === undefined) return unknown(unseen.notThere);
  const seen = look(resource, parsePath(item.attribute));
  if (seen === undefined) return unknown(unseen.noAttribute);
  if (seen.isSensitive) return unknown(masked);
  if (seen.value === null) return unknown(unseen.noValue);
  const found = compare(item.expected, seen.value, resources, prefix);
  if (found.answer === "open" && resource.tainted === true)
    return { answer: "closed", observed: `${found.observed}, but tainted: the next apply replaces it` };
  return found;
}

function compare(expected: StateItem["expected"], value: Json, resources: Resources, prefix: string): Observation {
  const observed = toLine(value);
  if ("isSet" in expected) return { answer: isScalar(value) && value !== "" ? "open" : "closed", observed };
  if ("oneOf" in expected)
    return isScalar(value)
      ? { answer: expected.oneOf.includes(String(value)) ? "open" : "closed", observed, value: String(value) }
      : { answer: "closed", observed };
  if (!Array.isArray(value)) return { answer: "closed", observed };
  if ("member" in expected) return compareMembers(expected.member, value);
  const sought = findSought(expected.contains, resources, prefix);
  if (sought === undefined || sought.value === null)
    return unknown(`${observed}; ${expected.contains} is not in the state`);
  if (sought.isSensitive) return unknown(`${observed}; ${expected.contains} is ${masked}`);
  if (!isScalar(sought.value)) return { answer: "closed", observed };
  const text = String(sought.value);
  const holds = value.some((member) => isScalar(member) && String(member) === text);
  return {
    answer: holds ? "open" : "closed",
    observed: holds ? observed : `${observed} without ${toLine(sought.value)}`,
  };
}

/** Of the objects of a list, those that are meant. */
function compareMembers({ attribute, oneOf, with: other }: ExpectedMember, list: readonly Json[]): Observation {
  const meant = list.filter(
    (each) => other === undefined || inSlashes(String(member(each, other.attribute))).includes(inSlashes(other.holds)),
  );
  const values = meant.map((each) => member(each, attribute)).filter((each) => typeof each === "string");
  const answer = values.some((each) => oneOf.includes(each)) ? "open" : "closed";
  const [only, ...others] = values;
  return { answer, observed: toLine(values), ...(only === undefined || others.length > 0 ? {} : { value: only }) };
}

/** A path in one letter case that begins and ends with a slash, so that no name is found in a longer one. */
function inSlashes(path: string): string {
  return `/${path.toLowerCase().replace(/^\/|\/$/g, "")}/`;
}

function findSought(place: string, resources: Resources, prefix: string): Seen | undefined {
  const { address, path } = parsePlace(place);
  const resource = resources.get(`${prefix}${address}`);
  return resource === undefined ? undefined : look(resource, path);
}

/** The value of an attribute, and whether the state marks it, or anything around or within it, as sensitive. */
function look({ values, sensitive_values: marks }: ShownResource, path: Path): Seen | undefined {
  const value = valueAt(values, path);
  return value === undefined ? undefined : { value, isSensitive: isMarked(marks, path) };
}

function evaluateEvidence(
  item: GateItem & { readonly kind: "evidence" },
  evidence: Evidence,
  resources: Resources | undefined,
  module: string | undefined,
): GateItemResult {
  const { key, meaning, actor, shown } = item;
  const seen = shown && evaluateState({ kind: "state", ...shown, meaning, actor }, resources, module);
  if (seen !== undefined && seen.answer !== "unknown") return { ...seen, item, name: key };
  const given = evidence.get(item.key);
  const answer = given === undefined ? "unknown" : given.answer === "yes" ? "open" : "closed";
  const refused = item.refused ?? shown?.refused ?? [];
  const remedy = answer === "closed" ? remedyOfNo(refused, modulePrefix(module)) : undefined;
  const note = given?.note === undefined ? "" : `: ${shorten(visible(given.note))}`;
  return {
    item,
    name: item.key,
    answer,
    observed: given === undefined ? unseen.unanswered : `${given.answer}${note}`,
    expected: "yes",
    actor: answer === "unknown" ? "person" : item.actor,
    isOfState: false,
    ...(remedy === undefined ? {} : { remedy }),
  };
}

function unknown(observed: string): Observation {
  return { answer: "unknown", observed };
}

function isScalar(value: Json): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function toLine(value: Json): string {
  return shorten(visible(JSON.stringify(value)));
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

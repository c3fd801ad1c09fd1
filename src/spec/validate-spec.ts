import type { ValidateFunction } from "ajv";
import type { TerraformCommand } from "../../generated/types/spec";
import { isFailing, makeProblem, type Path, type Place, type Problem, wholeFile } from "../contract/problem";
import type { SpecBase } from "../contract/spec-base";
import { type Claim, type Ownership, violationsOf } from "../contract/spec-rule";
import { expand, findAnnotated, type Schema } from "../contract/spec-schema";
import { didYouMean, suggest } from "../contract/suggest";
import type { Topology } from "../contract/topology";
import { show } from "../contract/visible";
import { canonicalDigest } from "./canonical";
import { withCloudNames } from "./cloud-names";
import { findOtherBrokers } from "./cluster-nodes";
import { withNamedFiles } from "./named-files";
import type { ParsedSpec, Result } from "./parse";
import { toSchemaProblems } from "./schema-problems";
import { findWrongComments, type SettledWarnings, settleWarnings, type WarningSettings } from "./settle-warnings";
import { withProgram } from "./terraform-command";
import { coreRules } from "./terraform-rules";

/** The topologies by name, as `stacks/index.ts` lists them. */
export type Topologies = { readonly [name: string]: Topology<SpecBase> };

/** Compiled schemas by topology; they fill defaults in. */
export type Validators = { readonly [name: string]: ValidateFunction<SpecBase> };

/** What a repository says of all its specs. */
export interface Settings {
  /** What `terraform.command` is where a spec does not say. */
  readonly command?: TerraformCommand;
  readonly warnings: WarningSettings;
}

/** What validation knows of the world. */
interface Knowledge {
  readonly topologies: Topologies;
  readonly validators: Validators;
  readonly settings?: Settings;
}

/** What validation finds: a valid spec or the problems because of which there is none, and the warnings that are ignored. */
type Validated = Result<ValidSpec> & Partial<Pick<SettledWarnings, "ignored">>;

/** A spec that has passed its schema and its rules, with defaults filled in. */
export interface ValidSpec {
  readonly source: ParsedSpec;
  readonly spec: SpecBase;
  readonly topology: Topology<SpecBase>;
  /** Digest of the canonical parsed spec, with what the files that it names hold, before defaults. */
  readonly digest: string;
}

/** Checks a document against its topology's schema, then its rules. Fails with every problem of the first of the two that has any. */
export function validate(
  parsed: ParsedSpec,
  { topologies, validators, settings = { warnings: { ignored: [] } } }: Knowledge,
): Validated {
  const name = parsed.value["topology"];
  const names = Object.keys(topologies);
  if (name === undefined) {
    const slip = Object.keys(parsed.value).find((key) => suggest(key, ["topology"]) !== undefined);
    const place = slip === undefined ? wholeFile(parsed.file) : parsed.locateKey([slip]);
    const hint = slip === undefined ? `add topology: one of ${names.join(", ")}` : "did you mean topology?";
    return { problems: [makeProblem("missing-topology", place, "the document names no topology", hint)] };
  }
  const isKnown = typeof name === "string" && Object.hasOwn(topologies, name);
  const known = isKnown ? topologies[name] : undefined;
  const isValid = isKnown ? validators[name] : undefined;
  if (known === undefined || isValid === undefined) {
    const message = `there is no topology ${show(name)}; there are: ${names.join(", ")}`;
    const place = parsed.locate(["topology"]);
    return { problems: [makeProblem("unknown-topology", place, message, didYouMean(name, names))] };
  }

  const { value: source, problems: unusable } = withNamedFiles(parsed, known.schema);
  if (source === undefined) return { problems: unusable };
  const spec: unknown = withoutShorthands(withCommand(source.value, settings.command), known.schema);
  if (!isValid(spec)) {
    const rules = [...coreRules(known), ...known.rules];
    const problems = toSchemaProblems(source, isValid.errors ?? [], known.schema);
    return { problems: [...problems, ...findWrongComments(source, rules)] };
  }

  const named = spec.renamedFrom?.name === undefined ? known : withCloudNames(known, spec.renamedFrom.name);
  const topology = withProgram(named, spec);
  const rules = [...coreRules(topology), ...topology.rules];
  const found = rules.flatMap((rule) =>
    violationsOf(rule, spec).map(({ path, marksKey, message, hint }) =>
      makeProblem(rule, marksKey ? source.locateKey(path) : source.locate(path), message, hint),
    ),
  );
  const brokers = source.nodes && topology.brokers?.(spec);
  const { problems: settled, ignored } = settleWarnings(found, spec, rules, source, settings.warnings);
  const problems = [...settled, ...(source.nodes && brokers ? findOtherBrokers(source, source.nodes, brokers) : [])];
  if (isFailing(problems, false)) return { problems, ignored };
  return { problems, ignored, value: { source, spec, topology, digest: canonicalDigest(source.value) } };
}

/** A document that calls Terraform as its repository does, unless it says itself. */
function withCommand(document: ParsedSpec["value"], command: TerraformCommand | undefined): ParsedSpec["value"] {
  const { terraform = {} } = document;
  return command === undefined || !isMapping(terraform)
    ? document
    : { ...document, terraform: { command, ...terraform } };
}

/** A copy of a document in which a text that stands for a mapping is that mapping, and none lacks what a text would give. */
function withoutShorthands(document: ParsedSpec["value"], schema: Schema): unknown {
  const copy: unknown = structuredClone(document);
  const defaults = new Map(findAnnotated(schema, "default").map(({ path, value }) => [path.join("."), value]));
  for (const { path, value: property } of findAnnotated(schema, "x-shorthand")) {
    const key = path.at(-1) ?? "";
    for (const { value: around } of expand(copy, path.slice(0, -1))) {
      if (!isMapping(around)) continue;
      const given = around[key];
      if (typeof given === "string") around[key] = { [property]: given };
      else if (isMapping(given)) around[key] = { ...toMapping(defaults.get(path.join("."))), ...given };
    }
  }
  return copy;
}

function toMapping(value: unknown): { [key: string]: unknown } {
  return isMapping(value) ? value : {};
}

function isMapping(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The digest that a spec has once its stage, and nothing else, is another. */
export function digestAt({ source }: ValidSpec, stage: string): string {
  return canonicalDigest({ ...source.value, stage });
}

/** What a spec is among others: its name, and what it would own, by the rule that two owners break. */
export interface Holder {
  readonly file: string;
  readonly name: string;
  readonly claims: readonly { readonly rule: Ownership<SpecBase>; readonly claim: Claim }[];
  locate(path: Path): Place;
}

/** What a valid spec is among others. */
export function toHolder({ source, spec, topology }: ValidSpec): Holder {
  return {
    file: source.file,
    name: spec.name,
    claims: topology.owns.flatMap((rule) => rule.claims(spec).map((claim) => ({ rule, claim }))),
    locate: source.locate,
  };
}

/** The problems that only show among several specs: names taken twice, and things that two of them want to own. Those among the `others` alone are not told. */
export function validateSet(specs: readonly Holder[], others: readonly Holder[] = []): Problem[] {
  // A problem is told of the later one of two, so that each of these comes after the others.
  const all = [...others, ...specs];
  const files = new Set(specs.map(({ file }) => file));
  return [...findTakenNames(all), ...findCollisions(all)].filter(({ file }) => files.has(file));
}

function findTakenNames(holders: readonly Holder[]): Problem[] {
  const first = new Map<string, Holder>();
  return holders.flatMap((holder) => {
    const key = holder.name.toLowerCase();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, holder);
      return [];
    }
    const message = `the name ${show(holder.name)} is already that of ${other.file}`;
    return [makeProblem("name-taken", holder.locate(["name"]), message)];
  });
}

/** Whether two claims on one thing can both stand. */
function goTogether(one: Claim, other: Claim): boolean {
  return (one.isShared === true && other.isShared === true) || (one.of !== undefined && one.of === other.of);
}

function findCollisions(holders: readonly Holder[]): Problem[] {
  const claimed = new Map<string, { readonly claim: Claim; readonly holder: Holder }[]>();
  return holders.flatMap((holder) => {
    const problems = holder.claims.flatMap(({ rule, claim }) => {
      if (!isKnown(claim)) return [];
      const key = JSON.stringify([rule.code, ...claim.key]);
      const others = claimed.get(key) ?? [];
      claimed.set(key, [...others, { claim, holder }]);
      const room = Math.min(...[...others, { claim }].map((other) => other.claim.room ?? Number.POSITIVE_INFINITY));
      if (others.length >= room) {
        const files = [...new Set(others.map((other) => other.holder.file))].join(", ");
        const message = `${claim.thing}: there is room for ${room}, and ${files} claim it already`;
        return [makeProblem(rule, holder.locate(claim.path), message, claim.hint)];
      }
      const rival = others.find((other) => !goTogether(other.claim, claim));
      if (rival === undefined) return [];
      const place = rival.holder.locate(rival.claim.path).range.start;
      const message = `${claim.thing} is already claimed by ${rival.holder.file}:${place.line}`;
      return [makeProblem(rule, holder.locate(claim.path), message, claim.hint)];
    });
    // One place may claim the same thing in two ways, such as a zone by its id and by its network.
    const isSame = (a: Problem, b: Problem) => a.code === b.code && a.pointer === b.pointer;
    return problems.filter((problem, index) => problems.findIndex((other) => isSame(other, problem)) === index);
  });
}

/** Whether a claim is on something that the spec names; what comes from a variable is not known here. */
export function isKnown({ key }: Claim): boolean {
  return key.every((part) => part !== undefined && typeof part !== "object");
}

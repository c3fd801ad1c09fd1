import type { ValidateFunction } from "ajv";
import type { IgnoredWarning, Manifest } from "../generated/types/output";
import type { Artifact, ArtifactFolder } from "./contract/artifact";
import { type EvidenceFile, findRecorded } from "./contract/evidence";
import { isFailing, makeProblem, type Problem } from "./contract/problem";
import type { Resources } from "./contract/resource";
import type { Origin } from "./contract/scope";
import { findConstraint } from "./contract/spec-base";
import type { Statement } from "./contract/statement";
import { usedProviders } from "./contract/topology";
import type { Vendors } from "./contract/vendor";
import { writeManifest } from "./documents/manifest";
import { permissionsView } from "./documents/permissions";
import { renderHandover, renderPermissions, renderRunbook, renderVerifyScript } from "./documents/render";
import { verifyScriptView } from "./documents/verify-script";
import { handoverView, runbookView } from "./documents/view";
import { toSqlFile } from "./encoders/sql";
import { findHazards } from "./provider/admitted-hazards";
import type { Hazard } from "./provider/hazard";
import type { ProviderSchema } from "./provider/schema";
import { parse, type Result, type Source } from "./spec/parse";
import { readEvidence } from "./spec/read-evidence";
import { findVariables } from "./spec/terraform-rules";
import {
  digestAt,
  type Holder,
  type Settings,
  type Topologies,
  toHolder,
  type Validators,
  type ValidSpec,
  validate,
  validateSet,
} from "./spec/validate-spec";
import { displayName, hclLayout } from "./stage/hcl-layout";
import { findMisnamed, findUnadoptable, findUnforgettable, findUnignorable } from "./stage/taken-over";
import { findHere, makeTimeline, type TimelineStage } from "./stage/timeline";
import { synthesize } from "./synth/synthesize";
import { toHcl } from "./terraform/hcl";
import type { TerraformJson } from "./terraform/json";

/** What a compiler knows of the world: values, so that the core reads no file. */
export interface Knowledge {
  readonly topologies: Topologies;
  readonly validators: Validators;
  /** Loaded when a spec has evidence. */
  readonly evidenceValidator: () => ValidateFunction<EvidenceFile>;
  readonly providers: readonly ProviderSchema[];
  readonly resources: Resources;
  /** The hazards of all resources. */
  readonly hazards: readonly Hazard[];
  /** How vendors are reached, and how they reach what others offer, by the vendors' names. */
  readonly vendors: Vendors;
  /** What the repository of the specs says of all of them. */
  readonly settings?: Settings;
}

/** A spec with the Terraform of all its stages. */
export interface SynthesizedSpec {
  readonly valid: ValidSpec;
  readonly timeline: readonly TimelineStage[];
  readonly terraform: TerraformJson;
  readonly origins: ReadonlyMap<string, Origin>;
  /** Ids that the spec states and that a module takes from its root, by `var.NAME`. */
  readonly statedIds: ReadonlyMap<string, string>;
  /** What was recorded at its gates, where there is a file of it. */
  readonly evidence: EvidenceFile | undefined;
  /** What it was compiled with. */
  readonly knowledge: Knowledge;
}

/** Told after each spec how many of how many are done. */
export type Progress = (done: number, total: number) => void;

/** A spec that passed; `isRefused` where an error was found in any before. */
export interface PassedSpec {
  readonly spec: SynthesizedSpec;
  readonly isRefused: boolean;
}

/** What is there beside the sources that are checked. */
export interface CheckInputs {
  readonly onProgress?: Progress | undefined;
  /** What is theirs to collide with, and is not looked at otherwise. */
  readonly beside?: readonly Source[];
  /** What was found right by an earlier run, as it is, each alone. */
  readonly passed?: readonly Holder[];
  /** How many valid specs are kept until they are compiled; those after them are read again. A thousand take some twenty megabytes. */
  readonly mostKept?: number;
}

/** What is wrong with specs, in the order of the sources, and which warnings are ignored. */
export interface Checked {
  readonly problems: Problem[];
  readonly ignored: readonly IgnoredWarning[];
}

/** Checks sources, each alone and all together, and gives the specs that passed. */
export function checkAll(
  sources: readonly Source[],
  knowledge: Knowledge,
): Checked & { readonly specs: SynthesizedSpec[] } {
  const specs: SynthesizedSpec[] = [];
  return { ...drain(checkEach(sources, knowledge), ({ spec }) => specs.push(spec)), specs };
}

/** Takes all that a generator gives, and gives what it returns. */
export function drain<Given, Result>(given: Generator<Given, Result, void>, take: (each: Given) => void): Result {
  for (let next = given.next(); ; next = given.next()) {
    if (next.done) return next.value;
    take(next.value);
  }
}

/**
 * Checks sources, each alone and all together. Each spec that passed is given when it is compiled, and not kept: what many are compiled to
 * takes much memory.
 */
export function* checkEach(
  sources: readonly Source[],
  knowledge: Knowledge,
  { onProgress, beside = [], passed = [], mostKept = 1000 }: CheckInputs = {},
): Generator<PassedSpec, Checked, void> {
  const { valid, problems, ignored, order } = validateAll(sources, knowledge, { beside, passed, mostKept });
  const toValid = (each: ValidSpec | Source) => ("bytes" in each ? parseValid(each, knowledge).value : each);
  const evidenceOf = new Map(sources.map(({ file, evidence }) => [file, evidence]));
  let isRefused = isFailing(problems, false);
  const total = valid.length;
  // Each is let go once it is given away.
  valid.reverse();
  for (let next = valid.pop(); next !== undefined; next = valid.pop()) {
    onProgress?.(total - valid.length, total);
    const spec = toValid(next);
    if (spec === undefined) throw new Error("a spec that was valid is not");
    const { value, problems: found } = synthesizeSpec(spec, evidenceOf.get(spec.source.file), knowledge);
    problems.push(...found);
    isRefused ||= value === undefined;
    if (value !== undefined) yield { spec: value, isRefused };
  }
  return { problems: inOrder(problems, order), ignored };
}

/** Validates sources, each alone and all together. */
function validateAll(
  sources: readonly Source[],
  knowledge: Knowledge,
  { beside, passed, mostKept }: Required<Pick<CheckInputs, "beside" | "passed" | "mostKept">>,
) {
  const problems: Problem[] = [];
  const ignored: IgnoredWarning[] = [];
  const valid: (ValidSpec | Source)[] = [];
  const holders: Holder[] = [];
  for (const source of sources) {
    const validated = parseValid(source, knowledge);
    problems.push(...validated.problems);
    ignored.push(...validated.ignored);
    if (validated.value === undefined) continue;
    valid.push(valid.length < mostKept ? validated.value : source);
    holders.push(toHolder(validated.value));
  }
  const others = beside.flatMap((source) => parseValid(source, knowledge).value ?? []);
  holders.push(...passed);
  const order = [...sources, ...passed];
  if (passed.length > 0) for (const each of [holders, order]) each.sort((a, b) => (a.file < b.file ? -1 : 1));
  problems.push(...validateSet(holders, others.map(toHolder)));
  return { valid, problems, ignored, order };
}

function parseValid(
  source: Source,
  knowledge: Knowledge,
): Result<ValidSpec> & { readonly ignored: readonly IgnoredWarning[] } {
  const parsed = parse(source);
  if (parsed.value === undefined) return { problems: parsed.problems, ignored: [] };
  const { value, problems, ignored = [] } = validate(parsed.value, knowledge);
  const all = [...parsed.problems, ...problems];
  return value === undefined ? { problems: all, ignored } : { value, problems: all, ignored };
}

/** Compiles sources into the files of their folders; nothing where any of them has an error. */
export function compile(
  sources: readonly Source[],
  knowledge: Knowledge,
  format: Manifest["format"],
  onProgress?: Progress,
): { readonly folders: ArtifactFolder[]; readonly problems: Problem[] } {
  const folders: ArtifactFolder[] = [];
  const { problems } = drain(checkEach(sources, knowledge, { onProgress }), ({ spec, isRefused }) => {
    if (!isRefused) folders.push(toFolder(spec, format));
  });
  return { folders: isFailing(problems, false) ? [] : folders, problems };
}

/** Synthesizes a valid spec at all its stages; fails where a provider constraint admits a version that breaks one of them. */
function synthesizeSpec(valid: ValidSpec, evidence: Source | undefined, knowledge: Knowledge): Result<SynthesizedSpec> {
  const { spec, topology } = valid;
  const { stages, origins, ambiguousVariables, statedIds } = synthesize(topology, spec, (stage) =>
    digestAt(valid, stage),
  );
  const gates = evidence && new Map(topology.stages.map((stage) => [stage.name, stage.describe(spec).gate]));
  const recorded = evidence && gates && readEvidence(evidence, valid, gates, knowledge.evidenceValidator());
  const timeline = makeTimeline(topology, spec, stages, (stage) =>
    findRecorded(recorded?.value, stage, digestAt(valid, stage)),
  );
  const here = findHere(timeline);
  const terraform = stages.map((stage) => stage.terraform);
  const problems = [
    ...(recorded?.problems ?? []),
    ...findAmbiguousVariables(valid, ambiguousVariables),
    ...findHazardousVersions(valid, terraform, knowledge.hazards),
    ...findUnforgettable(valid, terraform, knowledge.resources),
    ...findUnadoptable(valid, terraform, knowledge.resources),
    ...findMisnamed(valid, terraform),
    ...findUnignorable(valid, terraform, knowledge.providers, knowledge.resources),
  ];
  return isFailing(problems, false)
    ? { problems }
    : {
        problems,
        value: { valid, timeline, terraform: here.terraform, origins, statedIds, evidence: recorded?.value, knowledge },
      };
}

function findAmbiguousVariables({ spec, source }: ValidSpec, names: ReadonlySet<string>): Problem[] {
  return findVariables(spec, [])
    .filter(({ name }) => names.has(name))
    .map(({ name, path }) => {
      const message = `a module of this topology has a variable ${name} for something else`;
      return makeProblem("variable-used-twice", source.locate(path), message);
    });
}

function findHazardousVersions(
  { spec, topology, source }: ValidSpec,
  stages: readonly TerraformJson[],
  hazards: readonly Hazard[],
): Problem[] {
  return usedProviders(topology, spec).flatMap(([name, provider]) => {
    const constraint = findConstraint(spec, name);
    return findHazards(hazards, provider.source, constraint, stages).map(
      ({ hazard: { effect, safe, source: fact }, versions }) => {
        const message = `${JSON.stringify(constraint)} admits ${provider.source} ${versions}: ${effect}`;
        const hint = safe.length > 0 ? `use ${safe.join(" or ")} (${fact})` : undefined;
        const place = source.locate(["terraform", "providers", name, "version"]);
        return makeProblem("hazardous-version", place, message, hint);
      },
    );
  });
}

/** The files of the folder of a spec. */
export function toFolder(synthesized: SynthesizedSpec, format: Manifest["format"]): ArtifactFolder {
  const { valid, terraform, origins, knowledge } = synthesized;
  const file = displayName(valid.source.file);
  const artifacts = [
    ...(format === "json" ? [toJsonArtifact(terraform)] : toHclArtifacts(synthesized, knowledge.providers)),
    ...renderDocuments(synthesized, format),
  ];
  return {
    name: valid.spec.name,
    artifacts,
    manifest: writeManifest(valid, file, format, artifacts, terraform, origins),
  };
}

/** What a person reads or runs beside the Terraform, which is of this format: the runbook, the hand-over, the permissions, the script that verifies, the SQL. */
export function renderDocuments(
  { valid, timeline, knowledge }: SynthesizedSpec,
  format: Manifest["format"],
): Artifact[] {
  const { spec, topology } = valid;
  const file = displayName(valid.source.file);
  const permissions = permissionsView(topology, spec, file, timeline, knowledge.resources);
  const runbook = runbookView(topology, spec, file, timeline, format, knowledge.resources);
  return [
    { path: "RUNBOOK.md", content: renderRunbook({ ...runbook, hasPermissions: permissions !== undefined }) },
    { path: "HANDOVER.md", content: renderHandover(handoverView(topology, spec, file, timeline)) },
    ...(permissions === undefined ? [] : [{ path: "PERMISSIONS.md", content: renderPermissions(permissions) }]),
    ...toVerifyArtifacts(topology, spec, timeline),
    ...toSqlArtifacts(topology.statements?.(spec) ?? []),
  ];
}

function toVerifyArtifacts(
  topology: ValidSpec["topology"],
  spec: ValidSpec["spec"],
  timeline: readonly TimelineStage[],
): Artifact[] {
  const view = verifyScriptView(topology.probes(spec), timeline);
  return view.lines.length === 0 ? [] : [{ path: "verify.sh", content: renderVerifyScript(view) }];
}

function toSqlArtifacts(statements: readonly Statement[]): Artifact[] {
  const stages = [...new Set(statements.map(({ stage }) => stage))];
  return stages.map((stage) => ({
    path: `${stage}.sql`,
    content: toSqlFile(statements.filter((statement) => statement.stage === stage)),
  }));
}

function toJsonArtifact(terraform: TerraformJson): Artifact {
  return { path: "main.tf.json", content: `${JSON.stringify(terraform, null, 2)}\n` };
}

function toHclArtifacts(
  { valid, timeline, terraform }: SynthesizedSpec,
  providers: readonly ProviderSchema[],
): readonly Artifact[] {
  return toHcl(terraform, providers, hclLayout(valid.source.file, timeline));
}

/** Problems of one file stand together, in the order of the sources and of their places; what several specs have of one file they name is told once. */
function inOrder(
  problems: readonly Problem[],
  sources: readonly Pick<Source, "file" | "evidence" | "nodes" | "files">[],
): Problem[] {
  const rank = new Map(
    sources.flatMap(({ file, evidence, nodes, files = [] }, index) =>
      [file, evidence?.file ?? file, nodes?.file ?? file, ...files.map((each) => each.file)].map(
        (name) => [name, index] as const,
      ),
    ),
  );
  const rankOf = ({ file }: Problem) => rank.get(file) ?? sources.length;
  const toldOnce = new Map(
    problems.map((each) => [JSON.stringify([each.file, each.range, each.code, each.message]), each]),
  );
  return [...toldOnce.values()].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      Number(a.file !== sources[rankOf(a)]?.file) - Number(b.file !== sources[rankOf(b)]?.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column,
  );
}

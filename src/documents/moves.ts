import type { Manifest } from "../../generated/types/output";
import { type Prose, prose, words } from "../contract/prose";
import type { Block } from "../contract/section";
import type { SpecBase } from "../contract/spec-base";
import type { StageText } from "../contract/stage";
import type { FillText } from "../contract/topology";
import { applySummary, backSummary } from "../stage/expected-plan";
import {
  backCommands,
  lookCommands,
  moduleAddress,
  planCommands,
  programOf,
  type Workplace,
} from "../stage/move-commands";
import type { TimelineStage } from "../stage/timeline";
import { isCheck, isResource } from "../terraform/address";
import { toHclBlock } from "../terraform/hcl";
import { collectBlocks, isObject, type JsonObject, type TerraformJson } from "../terraform/json";
import { escapeTemplates } from "../terraform/template";
import { items, member } from "../terraform/values";

const specPath = { fill: "SPEC" };

/** Values that the commands of the moves leave to a person; they run where Terraform does, and the spec is elsewhere. */
export function moveFills(spec: SpecBase, file: string): FillText[] {
  return [
    {
      fill: specPath,
      meaning: prose`Path of ${file}, for ${"plinth"}`,
      from: words("Where your specs are kept; a relative path starts where the command runs"),
    },
    ...(spec.terraform.shape === "module" ? [moduleAddress] : []),
  ];
}

/** The folder of the Terraform, as whoever reads a document is in it. */
function workplaceOf(spec: SpecBase): Workplace {
  const module = spec.terraform.shape === "module" ? moduleAddress.fill : undefined;
  return { file: specPath, folder: [], module, ...programOf(spec) };
}

/** What to do so that the spec moves to the next stage once the gate is open, or is known to be done. */
export function promoteBlocks(spec: SpecBase, isLast: boolean, { gate }: StageText): Block[] {
  const then = isLast
    ? "and records what it saw beside the spec; once nothing is missing, the connection is done:"
    : "and moves the spec to the next stage once nothing is:";
  return [
    gate.length === 0
      ? prose`Nothing is asked for: once the stage is applied, ${"plinth promote"} ${words(isLast ? "says that the connection is done:" : "moves the spec to the next stage:")}`
      : prose`${"plinth promote"} looks at all of this, says what is missing and how to answer it, ${words(then)}`,
    { commands: lookCommands(workplaceOf(spec)) },
  ];
}

/** What to do so that a stage is applied, and what the plan must show. What to heed stands before the commands. */
export function applyBlocks(
  spec: SpecBase,
  file: string,
  stage: TimelineStage,
  before: TimelineStage | undefined,
): Block[] {
  const { text } = stage;
  const summary = applySummary(spec, stage);
  const expected =
    before === undefined
      ? summary
      : prose`${summary} The plan says so where stage ${before.stage.name} is applied; otherwise it adds what the stages before add, too.${words(isGuarded(stage) ? " An apply from nothing straight to here stops half-way, because names wait until the vendor has let the endpoint in: apply again then." : "")}`;
  return [...(text.cautions ?? []), ...moveBlocks(spec, file, stage.stage.name, expected)];
}

/** Whether a stage moves names, which the cloud or a precondition refuses before the endpoint is let in; nothing checks one that exists already. */
function isGuarded({ text, adds, changes }: TimelineStage): boolean {
  return text.relieves === true && adds.some(isCheck) && (adds.some(isResource) || changes.length > 0);
}

/** What to do so that a stage is taken back, and what the plan must show. */
export function backBlocks(
  spec: SpecBase,
  file: string,
  stage: TimelineStage,
  before: TimelineStage | undefined,
): Block[] {
  return before === undefined
    ? [prose`That takes the whole connection down; the commands for that are a section of this page.`]
    : moveBlocks(spec, file, before.stage.name, backSummary(spec, stage));
}

/** What to do first where clients are down: one command that takes the stage which moved names back, where there is one. */
export function reliefBlocks(
  spec: SpecBase,
  file: string,
  timeline: readonly TimelineStage[],
  format: Manifest["format"],
): Block[] {
  const index = timeline.findLastIndex(({ text }) => text.relieves === true);
  const [before, last] = [timeline[index - 1], timeline[index]];
  if (before === undefined || last === undefined) {
    const told = timeline.filter(({ position, text }) => position !== "ahead" && text.failures.length > 0);
    const [latest, ...earlier] = told.reverse().map(({ stage }) => stage.name);
    const others = words(earlier.length === 0 ? "" : ", then of those before it");
    return [
      latest === undefined
        ? prose`Going back does not help: clients have no other way.`
        : prose`Going back does not help: clients have no other way. Look for the symptom below ${"If it fails"} of stage ${latest}${others}; each row that points elsewhere names the stage.`,
    ];
  }
  const [name, earlier] = [last.stage.name, before.stage.name];
  if (last.position === "done")
    return [
      last.text.rollback,
      prose`The spec is at stage ${spec.stage}, beyond ${name}. Take it back one stage at a time, as ${"Going back"} of ${spec.stage} says and then that of ${name}.`,
    ];
  const workplace = workplaceOf(spec);
  const isIn = (stage: TimelineStage) => stage.position === "here";
  if (!isIn(last) && !isIn(before))
    return [
      prose`The spec is at stage ${spec.stage}, and no name leads to the endpoint before ${name}. If ${name} is applied all the same, go back from there, one stage at a time.`,
    ];
  const apply = planCommands(workplace, backSummary(spec, last));
  const where = prose`in ${place(spec)}, with ${specPath.fill} set to the path of ${file}${spec.terraform.shape === "root" ? words("") : prose` and ${moduleAddress.fill.fill} to the module's address`}`;
  return [
    last.text.rollback,
    isIn(last)
      ? prose`One command takes stage ${name} back, ${where}:`
      : prose`The spec is at stage ${earlier} already. If ${name} is still applied, this takes it back, ${where}:`,
    {
      chain: isIn(last) ? backCommands(workplace, apply, spec.terraform.shape === "root" ? ".." : ".", format) : apply,
    },
    prose`It stops at the first step that fails, and applies nothing that the review has not passed. If it stops, mend what it names and come back to this place: once the spec has moved, the page is another.`,
    prose`Then commit the spec, so that nobody applies ${name} again before the cause is found below ${"If it fails"} of stage ${name}.`,
  ];
}

/** What to do so that nothing of the connection is left, and what the plan must show. */
export function tearDownBlocks(spec: SpecBase, file: string, timeline: readonly TimelineStage[]): Block[] {
  const [first] = timeline;
  if (first === undefined) return [];
  const isFirst = first.position === "here";
  return [
    ...(isFirst
      ? []
      : [
          prose`Go back to stage ${first.stage.name} first, one stage at a time, each applied: what stands on the connection is then taken off before it.`,
        ]),
    first.text.rollback,
    ...(first.text.takeDown ?? []),
    ...(spec.terraform.shape === "root"
      ? [{ commands: planCommands(workplaceOf(spec), tearDown(spec), "of-root") }]
      : [
          prose`Take the block ${`module "${moduleName(spec)}"`} and the outputs that name it out of the root module; keep the blocks ${"provider"}. Then run, in ${place(spec)}:`,
          { commands: planCommands(workplaceOf(spec), tearDown(spec), "of-module") },
        ]),
    prose`Then take ${file} and this folder out of version control: the next apply would make it all again.`,
  ];
}

function tearDown({ terraform: { command, shape } }: SpecBase): Prose {
  const whose = words(shape === "root" ? "" : " of the module");
  return prose`${"Plan: 0 to add, 0 to change, …"} and as many to destroy as ${`${command} state list`} shows resources${whose}.`;
}

/** A root module that calls this one at every stage, to copy; `terraform` is the last stage. What only later stages use has no value at first. */
export function rootModule(spec: SpecBase, terraform: TerraformJson): string {
  const name = moduleName(spec);
  const variables = Object.entries(terraform.variable ?? {}).map(([input, { type, nullable }]) =>
    toHclBlock("variable", [input], { type: `\${${type}}`, ...(nullable === false ? { default: null } : {}) }),
  );
  const inputs = Object.keys(terraform.variable ?? {}).map((input) => [input, `\${var.${input}}`]);
  const outputs = Object.entries(terraform.output ?? {}).map(([output, { sensitive }]) => {
    const body = { value: `\${module.${name}.${output}}`, ...(sensitive === true ? { sensitive } : {}) };
    return toHclBlock("output", [output], body);
  });
  const call = toHclBlock("module", [name], {
    source: `./${spec.name}`,
    ...passedProviders(terraform),
    ...Object.fromEntries(inputs),
  });
  const { adopt, renamedFrom } = spec;
  const earlier = renamedFrom?.name;
  const moved = { from: `\${module.${moduleName({ name: earlier ?? "" })}}`, to: `\${module.${name}}` };
  const blocks = collectBlocks(terraform);
  const imports = Object.entries(escapeTemplates(adopt))
    .filter(([address]) => blocks.has(address))
    .map(([address, id]) => toHclBlock("import", [], { to: `\${module.${name}.${address}}`, id }));
  return [
    ...variables,
    call,
    ...(earlier === undefined ? [] : [toHclBlock("moved", [], moved)]),
    ...imports,
    ...outputs,
  ].join("\n\n");
}

/** The configurations that the root gives to a module which asks for one with an alias; without such, a module takes those of its root. */
function passedProviders({ terraform }: TerraformJson): JsonObject {
  const required = terraform?.["required_providers"];
  const entries = Object.entries(isObject(required) ? required : {});
  const aliases = entries.flatMap(([, provider]) => items(member(provider, "configuration_aliases")).map(String));
  if (aliases.length === 0) return {};
  return { providers: Object.fromEntries([...entries.map(([key]) => key), ...aliases].map((key) => [key, key])) };
}

function moduleName({ name }: Pick<SpecBase, "name">): string {
  return name.replaceAll("-", "_");
}

function moveBlocks(spec: SpecBase, file: string, stage: string, summary: Prose): Block[] {
  return [
    prose`In ${file}, see to it that the line says ${`stage: ${stage}`}, and compile with ${"plinth synth"}. Then run, in ${place(spec)}:`,
    { commands: planCommands(workplaceOf(spec), summary) },
  ];
}

/** Where the commands run. */
function place({ terraform }: SpecBase): Prose {
  return words(terraform.shape === "root" ? "this folder" : "the root module");
}

import type { Knowledge } from "../compile";
import { looksUtf16 } from "../contract/looks-utf16";
import { suggest } from "../contract/suggest";
import { counted, show, visible } from "../contract/visible";
import { findSchema } from "../files/find-schema";
import { readBytes } from "../files/read-bytes";
import { writeNewFile } from "../files/write-new-file";
import { type CloudOutput, readCloudOutputs } from "../init/cloud-outputs";
import { type MissingValue, type NewSpec, newSpec, type SpecRequest } from "../init/new-spec";
import { recipesOf } from "../init/vendor-values";
import { readWholeJson } from "../plan/json-slices";
import { toPointer } from "../spec/parse";
import { openProject } from "./open-project";
import type { Project } from "./project";
import { fail, note, problemsText, refuse, type Terminal } from "./terminal";

/** Outputs of the clouds' commands; those of large accounts are a few megabytes. */
const largestOutput = 16 * 1024 * 1024;
const undone = "nothing was written";
const namePattern = /^[a-z][a-z0-9]*(-+[a-z0-9]+)*$/;

interface InitOptions {
  readonly vendor?: string;
  readonly set: readonly string[];
  readonly from: readonly string[];
  readonly out?: string;
  readonly vendors?: string;
}

/** `plinth init`: writes a spec with what is known, and says what is missing and where it is seen. Gives the exit code. */
export async function init(
  topology: string,
  name: string | undefined,
  options: InitOptions,
  terminal: Terminal,
): Promise<number> {
  const opened = openProject(options.vendors, terminal, undone);
  if (typeof opened === "number") return opened;
  const { project, knowledge } = opened;
  const names = Object.keys(knowledge.topologies);
  const known = Object.hasOwn(knowledge.topologies, topology) ? knowledge.topologies[topology] : undefined;
  if (known === undefined) {
    const near = suggest(topology, names);
    const hint = near === undefined ? `there are: ${names.join(", ")}` : `did you mean ${near}?`;
    return refuse(`there is no topology ${show(topology)}; ${hint}`, terminal);
  }
  const recipes = Object.keys(recipesOf(known.schema, knowledge.vendors));
  const isVendorOpen = recipes.length > 0 && !options.set.some((each) => each.startsWith("vendor.name="));
  const isAsked = terminal.isInteractive && options.vendor === undefined && isVendorOpen;
  const vendor = isAsked
    ? await (await import("../ask/ask")).askChoice("Vendor", [...recipes, "custom"])
    : options.vendor;
  if (isAsked && vendor === undefined) return stop(terminal);
  const own = name ?? vendor ?? topology;
  if (!namePattern.test(own) || own.length > 63)
    return refuse(`${show(own)} cannot be the name of a connection; plinth explain name shows its form`, terminal);
  const outputs = readOutputs(options.from, terminal);
  if (typeof outputs === "number") return outputs;

  const out = options.out ?? `${folderOf(project)}/${own}.yaml`;
  const request: SpecRequest = {
    topology,
    name: own,
    vendor,
    sets: options.set,
    outputs,
    schemaPath: out === "-" ? undefined : findSchema(out, topology),
  };
  const made = newSpec(request, knowledge);
  if ("reason" in made) return refuse(made.reason, terminal);
  const spec = await askMissing(request, made, knowledge, terminal);
  if (spec === undefined) return stop(terminal);
  if ("reason" in spec) return refuse(spec.reason, terminal);
  const wrong = spec.problems.filter(({ pointer }) => isOfRequest(pointer, spec));
  if (wrong.length > 0) return fail(wrong, [], terminal, undone);
  return write(out, spec, terminal);
}

/** Where a new spec goes: the first folder in which the project has its specs. */
function folderOf({ specs = ["specs"] }: Project): string {
  return specs.find((path) => !/\.(ya?ml|json)$/.test(path)) ?? "specs";
}

/** Problems of a form are those of what was given; what rules find may be missing, as what a recipe does not know. */
function isOfRequest(pointer: string, { problems }: NewSpec): boolean {
  const codes = ["unknown-property", "wrong-type", "wrong-value", "wrong-format", "wrong-size", "duplicate-item"];
  return problems.some((problem) => problem.pointer === pointer && codes.includes(problem.code));
}

/** What a person gave up; the code is that of an interrupt. */
function stop(terminal: Terminal): number {
  terminal.err("stopped; nothing was written\n");
  return 130;
}

/** Asks for what is missing, one after the other; what is left empty stays missing. Undefined where the person stopped. */
async function askMissing(
  request: SpecRequest,
  made: NewSpec,
  knowledge: Knowledge,
  terminal: Terminal,
): Promise<NewSpec | { readonly reason: string } | undefined> {
  if (!terminal.isInteractive || made.missing.length === 0) return made;
  const { askText } = await import("../ask/ask");
  let sets = request.sets;
  let spec: NewSpec = made;
  for (const { path, description, look } of made.missing) {
    const field = path.join(".");
    if (look !== undefined) note(`  look: ${visible(look)}`, terminal);
    const answer = await askText(`${field} (${visible(description)})`, (text) => {
      const tried = newSpec({ ...request, sets: [...sets, `${field}=${text}`] }, knowledge);
      if ("reason" in tried) return tried.reason;
      return tried.problems.find(({ pointer }) => pointer === toPointer(path))?.message;
    });
    if (answer === undefined) return undefined;
    if (answer === "") continue;
    sets = [...sets, `${field}=${answer}`];
    const next = newSpec({ ...request, sets }, knowledge);
    if ("reason" in next) return next;
    spec = next;
  }
  return spec;
}

function readOutputs(paths: readonly string[], terminal: Terminal): readonly CloudOutput[] | number {
  const documents: unknown[] = [];
  for (const path of paths) {
    const read = readBytes(path, largestOutput, "output");
    if ("problem" in read) return fail([read.problem], [], terminal, undone);
    if (looksUtf16(read.bytes))
      return refuse(`${show(path)} is UTF-16, as PowerShell redirects; save it as UTF-8`, terminal);
    const document = readWholeJson(read.bytes);
    if ("fault" in document) return refuse(`${show(path)} is not JSON; give the command --output json`, terminal);
    documents.push(document.value);
  }
  const outputs = readCloudOutputs(documents);
  const unknown = outputs.indexOf(undefined);
  if (unknown >= 0)
    return refuse(
      `${show(paths[unknown])} is none of the outputs that --from takes; plinth init --help lists them`,
      terminal,
    );
  // What tells of an endpoint that exists counts more than what tells of its surroundings.
  const found = outputs.flatMap((output) => output ?? []);
  return [...found.filter(({ exists }) => exists === undefined), ...found.filter(({ exists }) => exists !== undefined)];
}

async function write(out: string, spec: NewSpec, terminal: Terminal): Promise<number> {
  if (out === "-") terminal.out(spec.text);
  else {
    const reason = await writeNewFile(out, spec.text);
    if (reason !== undefined) return refuse(`${show(out)} cannot be written: ${visible(reason)}`, terminal);
    terminal.out(`wrote ${visible(out)}\n`);
  }
  for (const line of spec.notes) note(visible(line), terminal);
  const { missing, problems } = spec;
  if (missing.length > 0)
    terminal.err(
      `${counted(missing.length, "value")} to fill in:\n${missing.map((each) => missingLine(each)).join("")}`,
    );
  if (problems.length > 0) terminal.err(`\n${problemsText(problems, [], terminal, terminal.errColors)}`);
  if (missing.length === 0 && problems.length === 0) return 0;
  if (out !== "-") terminal.err(`then: plinth validate ${visible(out)}\n`);
  return 1;
}

function missingLine({ path, description, example, look }: MissingValue): string {
  const shown = example === undefined ? "" : ` For example ${visible(example)}.`;
  const where = look === undefined ? "" : `      look: ${visible(look)}\n`;
  return `  ${path.join(".")}: ${visible(description)}${shown}\n${where}`;
}

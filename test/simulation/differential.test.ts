import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { makeScratchFolder, type ScratchFolder } from "../../src/files/scratch-folder";
import { knowledge } from "../../src/knowledge";
import type { BlockSchema } from "../../src/provider/schema";
import { offlineBlocks } from "../../src/rehearse/real-planning";
import type { RealProvider } from "../../src/rehearse/real-providers";
import type { Json, JsonObject } from "../../src/terraform/json";
import { findTerraform } from "../../src/terraform-cli/find";
import { hasTerraform } from "../hcl/terraform";
import { addressOf, type DeclaredResources, openMirror } from "../support/real-providers";
import { type Simulated, serveSimulated } from "../support/simulated";
import { bases } from "./differential/bases";
import { compare } from "./differential/compare";
import { knownDifferences } from "./differential/known";
import { type Bodies, decide, type Subject, type Verdicts } from "./differential/planner";
import { additions, isComparable } from "./differential/schemas";
import { toSyntheticState } from "./differential/synthetic-state";
import { vary } from "./differential/variations";

jest.setTimeout(1_800_000);
const mirror = process.env["PLINTH_PROVIDER_MIRROR"];
const canRun = hasTerraform("the simulated AWS provider against the real one");
if (canRun && mirror === undefined) {
  process.stderr.write("skipped, PLINTH_PROVIDER_MIRROR is not set: the simulated AWS provider against the real one\n");
}
const source = "hashicorp/aws";

/** A change of a base, at an address of its own. */
interface Case {
  readonly address: string;
  readonly base: string;
  readonly label: string;
  readonly body: JsonObject;
}

(canRun && mirror !== undefined ? describe : describe.skip)("the simulated AWS provider and the real one", () => {
  const facts = knowledge.providers.find(({ provider }) => provider === source);
  if (facts === undefined) throw new Error(`no facts of ${source}`);
  let scratch: ScratchFolder;
  let simulated: Simulated;
  let real: RealProvider;
  let declared: DeclaredResources;
  let realSubject: Subject;
  let simulatedSubject: Subject;
  let realBases: Verdicts;
  const ignored = new Set<string>();
  const types: string[] = [];

  beforeAll(async () => {
    scratch = makeScratchFolder();
    const found = await findTerraform(undefined);
    if ("reason" in found) throw new Error(found.reason);
    const { terraform } = found;
    const providers = openMirror(mirror ?? "", terraform, scratch);
    const provided = await providers.provide(source, ">= 5.0.0, < 7.0.0");
    if ("reason" in provided) throw new Error(provided.reason);
    real = provided;
    declared = await providers.declaredBy(real);
    simulated = await serveSimulated(scratch, terraform);
    const block = { region: "us-east-1", ...offlineBlocks[source] };
    const run = (folder: string, args: readonly string[]) => providers.run([real], folder, args);
    realSubject = { name: "real", address: addressOf(real), block, run };
    simulatedSubject = { name: "simulated", address: `registry.terraform.io/${source}`, block, run: simulated.run };

    for (const type of Object.keys(bases)) {
      const [own, its] = [facts.resources[type], declared[type]?.block];
      if (own === undefined || its === undefined || !isComparable(own, its)) continue;
      types.push(type);
      for (const name of additions(own, its)) ignored.add(name);
    }
    const left = Object.keys(bases).filter((type) => !types.includes(type));
    process.stderr.write(
      `${source}: facts of ${facts.version} against the binary of ${real.version}, ${types.length} types; ` +
        `not compared, because their schemas differ: ${left.join(", ") || "none"}; ` +
        `attributes that the binary does not have yet: ${[...ignored].sort().join(", ")}\n`,
    );
    realBases = await decide(realSubject, scratch, "create", pick(bases, types));
  });

  afterAll(async () => {
    await simulated.stop();
    scratch.dispose();
  });

  test("create the same things", async () => {
    const ours = await decide(simulatedSubject, scratch, "create", pick(bases, types));
    const addresses = types.flatMap((type) => Object.keys(bases[type] ?? {}).map((name) => `${type}.${name}`));
    expect(realBases.refused).toEqual(new Map());
    const differing = addresses.map((address) => [address, compare(realBases, ours, address, ignored)] as const);
    expect(Object.fromEntries(differing.filter(([, found]) => found.length > 0))).toEqual({});
  });

  test("answer every change of an argument alike, but for what is known", async () => {
    const cases = types.flatMap((type) => makeCases(type, facts.resources[type] ?? {}, ignored));
    const own = cases.map(({ address, base }) => [address, base] as const);
    await expectAlike("there", cases, toBodies(cases), own, realBases);
  });

  test("answer alike when it is changed back, but for what is known", async () => {
    const varied = types.flatMap((type) => makeCases(type, facts.resources[type] ?? {}, ignored));
    const made = await decide(realSubject, scratch, "create-varied", toBodies(varied));
    const cases = varied
      .filter(({ address }) => !made.refused.has(address))
      .map((each) => ({ ...each, label: `${each.label}, back` }));
    const bodies = toBodies(cases.map((each) => ({ ...each, body: bodyOf(each.base) })));
    await expectAlike(
      "back",
      cases,
      bodies,
      cases.map(({ address }) => [address, address] as const),
      made,
    );
  });

  /** That both plan the same from states which the real one makes of its plans; `from` has whose plan each address begins with. */
  async function expectAlike(
    folder: string,
    cases: readonly Case[],
    bodies: Bodies,
    from: readonly (readonly [address: string, of: string])[],
    plans: Verdicts,
  ): Promise<void> {
    const factsResources = Object.entries(facts?.resources ?? {}).map(
      ([type, block]) => [type, { version: 0, block }] as const,
    );
    const stateBy = (resources: DeclaredResources) => toState(from, plans, addressOf(real), resources);
    const theirs = await decide(realSubject, scratch, folder, bodies, stateBy(declared));
    const ours = await decide(simulatedSubject, scratch, folder, bodies, stateBy(Object.fromEntries(factsResources)));
    const differing = cases.flatMap(({ address, base, label }) => {
      const found = compare(theirs, ours, address, ignored);
      const name: string = `${base}: ${label}`;
      return found.length === 0 ? [] : [[name, found] as const];
    });
    process.stderr.write(
      `${source}, ${folder}: ${cases.length} changes, ${theirs.refused.size} refused by the real one, ${differing.length} answered otherwise\n`,
    );
    const known = Object.keys(knownDifferences).filter((name) => name.endsWith(", back") === (folder === "back"));
    const surprises = differing.filter(([name]) => !known.includes(name));
    expect(Object.fromEntries(surprises)).toEqual({});
    const names = new Set(differing.map(([name]) => name));
    expect(known.filter((name) => !names.has(name))).toEqual([]);
  }
});

/** The configuration of a base. Throws where there is none of the address. */
function bodyOf(address: string): JsonObject {
  const [type = "", name = ""] = address.split(".");
  const body = bases[type]?.[name];
  if (body === undefined) throw new Error(`no base ${address}`);
  return body;
}

function pick(bodies: Bodies, types: readonly string[]): Bodies {
  return Object.fromEntries(types.map((type) => [type, bodies[type] ?? {}]));
}

function makeCases(type: string, schema: BlockSchema, ignored: ReadonlySet<string>): Case[] {
  const skipped = new Set(["id", "tags_all", ...ignored]);
  return Object.entries(bases[type] ?? {}).flatMap(([name, base]) =>
    vary(schema, base, skipped).map(({ label, body }, index) => {
      return { address: `${type}.${name}_${index}`, base: `${type}.${name}`, label, body };
    }),
  );
}

function toBodies(cases: readonly Case[]): Bodies {
  const bodies: { [type: string]: { [name: string]: JsonObject } } = {};
  for (const { address, body } of cases) {
    const [type = "", name = ""] = address.split(".");
    bodies[type] = { ...bodies[type], [name]: body };
  }
  return bodies;
}

/** What the cloud would have decided, where a plan from nothing at all differs from one with it. */
const decided: { readonly [attribute: string]: Json } = { region: "us-east-1" };
const decidedOfType: { readonly [type: string]: { readonly [attribute: string]: Json } } = {
  aws_vpclattice_resource_gateway: { ip_address_type: "IPV4" },
};

/** The state that each address begins with: what was planned at another one, or at itself. */
function toState(
  from: readonly (readonly [address: string, of: string])[],
  plans: Verdicts,
  provider: string,
  resources: DeclaredResources,
): JsonObject {
  const state = toSyntheticState(plans.plan, provider, resources);
  const made = state["resources"] as unknown as StateResource[];
  const byAddress = new Map(made.map((resource) => [`${resource.type}.${resource.name}`, resource]));
  const own = from.map(([address, of]) => {
    const found = byAddress.get(of);
    if (found === undefined) throw new Error(`${of} has no state`);
    const name = address.split(".")[1] ?? "";
    return { ...found, name, instances: found.instances.map((instance) => withDecided(found.type, instance)) };
  });
  return { ...state, resources: own as unknown as Json };
}

interface StateResource {
  readonly type: string;
  readonly name: string;
  readonly instances: readonly { readonly attributes: JsonObject }[];
}

function withDecided(type: string, instance: StateResource["instances"][number]): StateResource["instances"][number] {
  const values = Object.entries({ ...decided, ...decidedOfType[type] });
  const missing = values.filter(([name]) => name in instance.attributes && instance.attributes[name] === null);
  return { ...instance, attributes: { ...instance.attributes, ...Object.fromEntries(missing) } };
}

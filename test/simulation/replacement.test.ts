import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { hazardsOf } from "../../src/provider/hazard";
import type { ResourceSchema } from "../../src/provider/schema";
import { makeCloud, usualSurroundings } from "../../src/simulation/cloud";
import { makeEngine } from "../../src/simulation/engine";
import { readProviders } from "../hcl/providers";
import { bare, isIgnored } from "./bare";
import { propose } from "./propose";
import { type Argument, listArguments, sampleConfig } from "./sample-config";

const providers = readProviders();

interface Case {
  readonly source: string;
  readonly version: string;
  readonly type: string;
  readonly schema: ResourceSchema;
  readonly argument: Argument;
  /** Whether a change of it replaces in this version of the provider alone. */
  readonly isHazard: boolean;
}

const cases: Case[] = providers.flatMap(({ provider: source, version, resources }) => {
  const hazards = hazardsOf(knowledge.hazards, source, version);
  return Object.entries(resources).flatMap(([type, schema]) => {
    const ofType = hazards.filter(({ resource }) => resource === type);
    // What cannot be created cannot be replaced.
    if (ofType.some(({ behaviour }) => behaviour === "create-fails")) return [];
    return listArguments(schema).map((argument): Case => {
      const lacking = ofType.find((each) => each.behaviour === "unknown-argument" && each.argument === argument[0]);
      const [, first] = /^< (\S+)$/.exec(lacking?.range ?? "") ?? [];
      const isHazard = ofType.some((each) => each.behaviour === "replaces" && each.argument === argument[0]);
      return { source, version: first ?? version, type, schema, argument, isHazard };
    });
  });
});

/** The path of the facts that an argument lies at or below. */
function forcing({ schema, argument }: Case): string | undefined {
  const path = argument.join(".");
  return schema.force_new.find((entry) => path === entry || path.startsWith(`${entry}.`));
}

/** The arguments that replace a resource that was made, when only this argument is changed: paths without indexes. */
function findReplaced({ source, version, type, schema, argument }: Case): string[] {
  const facts = providers.find(({ provider }) => provider === source);
  if (facts === undefined) throw new Error(`no facts of ${source}`);
  const cloud = makeCloud({}, usualSurroundings);
  const connection = makeEngine({ provider: facts, version, ...bare(), cloud }).connect();
  connection.configure({ region: "us-west-2", project: "data" });
  const config = sampleConfig(schema, argument, 0);
  const created = connection.plan({ type, prior: null, proposed: propose(schema, null, config), config });
  const { state, diagnostics } = connection.apply({ type, prior: null, planned: created.planned });
  if (state === null) throw new Error(`${type} was not created: ${JSON.stringify(diagnostics)}`);
  const changed = sampleConfig(schema, argument, 1);
  const { planned, replace } = connection.plan({
    type,
    prior: state,
    proposed: propose(schema, state, changed),
    config: changed,
  });
  // What a provider does not compare is no change at all; timeouts are no part of an object.
  const [top = ""] = argument;
  if (top !== "timeouts" && !isIgnored(type, top)) expect(planned).not.toEqual(state);
  return [...new Set(replace.map((path) => path.filter((step) => typeof step === "string").join(".")))];
}

/** Blocks within sets: Terraform has no path into a set. */
function isPathOf(found: string, entry: string): boolean {
  return entry === found || entry.startsWith(`${found}.`);
}

describe("a change of an argument that the facts name", () => {
  const forced = cases.filter((each) => forcing(each) !== undefined);

  test.each(forced.map((each) => [`${each.type}.${each.argument.join(".")}`, each] as const))(
    "%s replaces the resource, and names it alone",
    (_, each) => {
      const entry = forcing(each) ?? "";
      const found = findReplaced(each);
      expect(found).toHaveLength(1);
      expect(isPathOf(found[0] ?? "", entry)).toBe(true);
    },
  );

  test("is tried for every entry of the facts", () => {
    const tried = new Set(forced.map((each) => `${each.type}.${forcing(each)}`));
    const missed = providers.flatMap(({ resources }) =>
      Object.entries(resources).flatMap(([type, { force_new }]) =>
        force_new.map((entry) => `${type}.${entry}`).filter((entry) => !tried.has(entry)),
      ),
    );
    expect(missed).toEqual([]);
  });
});

describe("a change of any other argument", () => {
  const types = new Map(cases.map((each) => [each.type, each]));

  test.each([...types.keys()])("of %s is made in place", (type) => {
    const others = cases.filter((each) => each.type === type && forcing(each) === undefined && !each.isHazard);
    const replaced = others
      // The argument of every AWS resource that names its region.
      .filter(({ source, argument }) => !(source === "hashicorp/aws" && argument.join(".") === "region"))
      .filter((each) => findReplaced(each).length > 0);
    expect(replaced.map(({ argument }) => argument.join("."))).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { models } from "../../resources/models";
import { knowledge } from "../../src/knowledge";
import { holdsTrue } from "../../src/terraform/values";
import { keptPlans, readKept } from "../support/kept-plans";
import { compileSpec, type Loose, type MadePlan } from "../support/plans";
import { findingsOf, reviewOf } from "../support/review";

// The proof tries every change, and CI fifteen of each plan.
const isProof = process.env["PLINTH_PROVE"] !== undefined;
const plans = keptPlans();
const schemas = new Map(knowledge.providers.flatMap(({ resources }) => Object.entries(resources)));

describe("what Terraform plans for a stage move has no finding", () => {
  test.each(plans.map((plan) => [plan.file, plan] as const))("%s", (_, kept) => {
    const review = reviewOf(kept, readKept(kept));
    expect(findingsOf(review)).toEqual([]);
    expect(review).toMatchObject({ verdict: "pass", from: kept.from, stage: kept.to });
    expect(review.moves.filter(({ expected }) => !expected)).toEqual([]);
  });

  test.each(Object.keys(knowledge.topologies))("is there for every move of an example of %s", (topology) => {
    const files = [...new Set(plans.map(({ spec }) => spec))];
    const examples = files.filter((file) => compileSpec(file).valid.spec.topology === topology);
    expect(examples).not.toEqual([]);
    const kept = examples.map((file) => plans.filter(({ spec }) => spec === file).length);
    expect(kept).toEqual(examples.map((file) => 2 * compileSpec(file).timeline.length - 1));
  });
});

interface Mutation {
  readonly address: string;
  readonly name: string;
  readonly apply: (plan: MadePlan) => void;
}

const inherited = ["constructor", "__proto__", "toString", "hasOwnProperty"];

const actions = [
  ["no-op"],
  ["create"],
  ["read"],
  ["update"],
  ["delete"],
  ["delete", "create"],
  ["create", "delete"],
  ["forget"],
  ["other"],
];

/** Every change of one action, and of one attribute that somebody can set or that an update leaves alone. */
function mutationsOf(plan: MadePlan): Mutation[] {
  return (plan["resource_changes"] ?? []).flatMap((resource: Loose, index: number): Mutation[] => {
    if (resource.mode !== "managed") return [];
    const { change, address, type } = resource;
    const isRemoved = change.after === null;
    const side = isRemoved ? "before" : "after";
    const others = actions.filter((action) => String(action) !== String(change.actions));
    const attributes = Object.keys(change[side]).filter((name) => {
      const attribute = schemas.get(type)?.attributes?.[name];
      const isStated = (plan["configuration"].root_module.resources ?? []).some(
        (item: Loose) => item.address === address && item.expressions?.[name] !== undefined,
      );
      if (isRemoved)
        return (
          attribute?.computed !== true &&
          change.before[name] !== null &&
          // What no read brings back is ignored.
          !models.resources[type as keyof typeof models.resources]?.unread?.includes(name) &&
          schemas.get(type)?.block_types?.[name] === undefined
        );
      // What the provider fills in at a creation is its own affair.
      return !change.actions.includes("create") || attribute?.computed !== true || isStated;
    });
    // A reference to what is not there yet, with a constant in its place.
    const references = Object.keys(change.after_unknown ?? {}).filter(
      (name) =>
        !isRemoved &&
        holdsTrue(change.after_unknown?.[name]) &&
        (plan["configuration"].root_module.resources ?? []).some(
          (item: Loose) =>
            item.address === address && JSON.stringify(item.expressions?.[name] ?? null).includes('"references"'),
        ),
    );
    return [
      ...references.map((name) => ({
        address,
        name: `${address}: a constant after.${name}`,
        apply: (broken: MadePlan) => {
          const { after, after_unknown: unknown } = broken["resource_changes"][index].change;
          after[name] = known(after[name], unknown[name]);
          delete unknown[name];
        },
      })),
      ...inherited.map((name) => ({
        address,
        name: `${address}: ${side}.${name}`,
        apply: (broken: MadePlan) => {
          const values = broken["resource_changes"][index].change[side];
          Object.defineProperty(values, name, { value: "x", enumerable: true });
        },
      })),
      ...others.map((action) => ({
        address,
        name: `${address}: ${change.actions} becomes ${action}`,
        apply: (broken: MadePlan) => {
          broken["resource_changes"][index].change.actions = action;
        },
      })),
      ...attributes.map((name) => ({
        address,
        name: `${address}: another ${side}.${name}`,
        apply: (broken: MadePlan) => {
          const values = broken["resource_changes"][index].change[side];
          values[name] = another(values[name]);
        },
      })),
      ...attributes.flatMap((name) =>
        shapes
          .filter((shape) => !isShapeOf(change[side][name], shape))
          .map((shape) => ({
            address,
            name: `${address}: ${JSON.stringify(shape)} for ${side}.${name}`,
            apply: (broken: MadePlan) => {
              const { change: broke } = broken["resource_changes"][index];
              broke[side][name] = shape;
              // What is not known yet has no value.
              if (holdsTrue(broke.after_unknown?.[name])) delete broke.after_unknown[name];
            },
          })),
      ),
    ];
  });
}

/** The same with a text wherever a mark says that it is not known yet. */
function known(value: Loose, unknown: Loose): Loose {
  if (unknown === true) return "another-1";
  if (Array.isArray(unknown)) return unknown.map((mark, index) => known(value?.[index], mark));
  if (unknown === null || typeof unknown !== "object") return value;
  const inner = Object.entries(unknown).map(([name, mark]) => [name, known(value?.[name], mark)]);
  return { ...value, ...Object.fromEntries(inner) };
}

/** Values of every shape, which no provider gives where the value is of another. */
const shapes: readonly Loose[] = ["x", 7, true, ["x"], [[]], [{}], { x: "x" }];

function isShapeOf(value: Loose, shape: Loose): boolean {
  return JSON.stringify(value) === JSON.stringify(shape);
}

function another(value: Loose): Loose {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (typeof value === "string") return `${value}x`;
  if (Array.isArray(value)) return value.length === 0 ? ["x"] : value.slice(1);
  return value === null ? "x" : { ...value, x: "x" };
}

describe("a constant in place of what is not known yet gives a finding", () => {
  test("is tried for each reference to what a plan creates", () => {
    const passed = plans.flatMap((kept) => {
      const constants = mutationsOf(readKept(kept)).filter(({ name }) => name.includes(": a constant after."));
      return constants
        .filter(({ apply }) => {
          const broken = readKept(kept);
          apply(broken);
          return reviewOf(kept, broken).verdict === "pass";
        })
        .map(({ name }) => `${kept.file} ${name}`);
    });
    expect(passed).toEqual([]);
    const tried = plans
      .flatMap((kept) => mutationsOf(readKept(kept)))
      .filter(({ name }) => name.includes(": a constant"));
    expect(tried.length).toBeGreaterThan(50);
  });
});

describe("an attribute that every object of JavaScript has", () => {
  test.each(inherited)("gives a finding in any resource: %s", (name) => {
    for (const kept of plans) {
      const broken = readKept(kept);
      const set = mutationsOf(broken).filter((mutation) => mutation.name.endsWith(`.${name}`));
      for (const { apply } of set) apply(broken);
      const { findings } = reviewOf(kept, broken);
      const found = findings.flatMap(({ severity, address }) => (severity === "error" ? [address] : []));
      expect([kept.file, found]).toEqual([kept.file, expect.arrayContaining(set.map(({ address }) => address))]);
    }
  });
});

describe("any one change of an action or attribute gives a finding", () => {
  // A topology whose spec leaves everything to a person has nothing that could change.
  const withResources = plans.filter((plan) => mutationsOf(readKept(plan)).length > 0);

  test("is tried with most plans", () => {
    expect(withResources.length).toBeGreaterThan(plans.length * 0.9);
  });

  test.each(withResources.map((plan) => [plan.file, plan] as const))("%s", (_, kept) => {
    const mutations = mutationsOf(readKept(kept));
    const chosen = isProof
      ? mutations
      : fc.sample(fc.constantFrom(...mutations), { seed: 20_261_121, numRuns: Math.min(mutations.length, 15) });
    const unnoticed = chosen.filter(({ apply }) => {
      const broken = readKept(kept);
      apply(broken);
      return reviewOf(kept, broken).findings.length === 0;
    });
    expect(unnoticed.map(({ name }) => name)).toEqual([]);
  });
});

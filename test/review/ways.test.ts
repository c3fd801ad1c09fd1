import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { build, corrections } from "../../src/contract/correction";
import { words } from "../../src/contract/prose";
import { toPlainText } from "../../src/encoders/prose-text";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { parsePath } from "../../src/terraform/path";
import { openGates, valueWithin } from "../support/open-gates";
import { compileSpec, type Loose, makePlan, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

/** What a review says of the honest plan between two stages, once something happened to the resource at the address. */
function reviewAfter(
  spec: string,
  [from, to]: readonly [string, string],
  address: string,
  change: (planned: Loose, plan: Loose) => void,
) {
  const compiled = compileSpec(`specs/${spec}.yaml`, to);
  const plan: Loose = structuredClone(makePlan(compiled, from, to, openGates(compiled)));
  const planned = plan.resource_changes.find((each: Loose) => each.address === address);
  change(planned, plan);
  return review(toReadPlan(plan), reviewContext(compiled, knowledge.providers));
}

const remade = (reason: string) => (planned: Loose, plan: Loose) => {
  const { before } = planned.change;
  const { id: _, ...after } = planned.change.after;
  planned.change.actions = ["delete", "create"];
  planned.change.after = after;
  planned.change.after_unknown = { ...planned.change.after_unknown, id: true };
  planned.action_reason = reason;
  remapNames(planned, plan, before.id);
};

/** The names of an endpoint that gets another id are mapped anew. */
function remapNames(planned: Loose, plan: Loose, id: unknown): void {
  for (const each of plan.resource_changes) {
    const { change } = each;
    if (each === planned || change.after?.reverse_private_endpoint_id !== id) continue;
    delete change.after.reverse_private_endpoint_id;
    Object.assign(change, { actions: ["delete", "create"], replace_paths: [["reverse_private_endpoint_id"]] });
    change.after_unknown = { reverse_private_endpoint_id: true };
  }
}

/** Somebody deleted it: Terraform plans another, and what refers to its id is not known yet. */
const deleted = (planned: Loose, plan: Loose) => {
  const { before } = planned.change;
  plan.resource_drift.push({ ...planned, change: { actions: ["delete"], before, after: null } });
  const { id: _, ...after } = planned.change.after;
  planned.change = { actions: ["create"], before: null, after, after_unknown: { id: true } };
  const { resources } = plan.prior_state.values.root_module;
  plan.prior_state.values.root_module.resources = resources.filter(({ address }: Loose) => address !== planned.address);
  for (const { change } of plan.resource_changes)
    for (const [name, value] of Object.entries<Loose>(change.after ?? {}))
      if (Array.isArray(value) && value.includes(before.id)) {
        delete change.after[name];
        change.after_unknown = { ...change.after_unknown, [name]: true };
        change.actions = ["update"];
      }
  remapNames(planned, plan, before.id);
};

const endpoints = [
  ["clickhouse-aws", "aws_vpc_endpoint.clickhouse", "allow-list"],
  ["clickhouse-azure", "azurerm_private_endpoint.clickhouse", "allow-list"],
  ["clickhouse-gcp", "google_compute_forwarding_rule.clickhouse", "allow-list"],
] as const;

describe.each(endpoints)("an endpoint of %s", (spec, address, later) => {
  test.each(["replace_by_request", "replace_because_tainted"])("is made anew at its own stage: %s", (reason) => {
    const result = reviewAfter(spec, ["endpoint", "endpoint"], address, remade(reason));
    expect(result.verdict).toBe("pass");
    expect(findingsOf(result)).toEqual([expect.stringContaining(`warning endpoint-replaced: ${address}`)]);
    expect(result.moves.map(({ expected }) => expected)).toEqual([true]);
  });

  test("that was refused is made anew at its own stage, and no gate of an earlier stage stands in the way", () => {
    const { states } = knowledge.resources[address.split(".")[0] ?? ""] ?? {};
    const refused = Object.entries(states?.values ?? {}).flatMap(([value, { is }]) =>
      is === "refused" ? [value] : [],
    );
    expect(refused).not.toEqual([]);
    for (const value of refused) {
      const result = reviewAfter(spec, ["endpoint", "endpoint"], address, (planned, plan) => {
        const { attribute = "", data } = states ?? {};
        const resources: Loose[] = plan.prior_state.values.root_module.resources;
        const held = resources.filter((each) => each.address === address);
        const name = address.split(".")[1] ?? "";
        if (data === undefined)
          for (const values of [planned.change.before, ...held.map((each) => each.values)]) values[attribute] = value;
        else {
          const values = valueWithin(parsePath(attribute), value);
          resources.push({ address: `data.${data}.${name}`, mode: "data", type: data, name, values });
        }
        remade("replace_by_request")(planned, plan);
      });
      expect([value, result.verdict, findingsOf(result)]).toEqual([
        value,
        "pass",
        [expect.stringContaining(`warning endpoint-replaced: ${address}`)],
      ]);
    }
  });

  test("is not made anew while later stages stand on it", () => {
    for (const reason of ["replace_by_request", "replace_because_tainted"]) {
      const { verdict, findings } = reviewAfter(spec, [later, later], address, remade(reason));
      expect(verdict).toBe("fail");
      expect(findings[0]?.hint).toContain("o back to stage endpoint first");
    }
  });

  test("is not made anew because an argument forces it", () => {
    const { verdict } = reviewAfter(spec, ["endpoint", "endpoint"], address, remade("replace_because_cannot_update"));
    expect(verdict).toBe("fail");
  });

  test("that somebody deleted is made again at its own stage, and on the way back", () => {
    for (const move of [
      ["endpoint", "endpoint"],
      ["dns", later],
    ] as const) {
      const result = reviewAfter(spec, move, address, deleted);
      expect(findingsOf(result).filter((text) => text.startsWith("error"))).toEqual([]);
      expect(findingsOf(result)).toContainEqual(expect.stringContaining(`warning created-again: ${address}`));
    }
    expect(reviewAfter(spec, ["dns", "dns"], address, deleted).verdict).toBe("fail");
  });
});

describe("what a gate says has to be made anew", () => {
  const cases = readdirSync("specs").flatMap((file) => {
    const { timeline } = compileSpec(`specs/${file}`);
    return timeline.flatMap(({ text }) =>
      text.gate.flatMap((item) => {
        const shown = item.kind === "evidence" ? (item.shown?.refused ?? []) : [];
        const anew = [...(item.refused ?? []), ...shown].flatMap((refusal) => refusal.anew ?? []);
        const gone = item.kind === "state" && item.gone !== undefined ? [item.address] : [];
        const of = (addresses: readonly string[], change: typeof deleted) =>
          addresses.map((address) => {
            const at = timeline.find(({ adds }) => adds.includes(address))?.stage.name ?? "";
            return { spec: file.replace(/\.yaml$/, ""), at, address, change };
          });
        return [...of(anew, remade("replace_by_request")), ...of(gone, deleted)];
      }),
    );
  });

  test("is told in several topologies", () => {
    expect(new Set(cases.map(({ address }) => address.split(".")[0])).size).toBeGreaterThan(4);
  });

  test("passes at the stage that makes it", () => {
    const done = new Set<string>();
    for (const { spec, at, address, change } of cases) {
      const key = `${spec} ${address} ${change === deleted}`;
      if (done.has(key)) continue;
      done.add(key);
      const result = reviewAfter(spec, [at, at], address, change);
      const errors = findingsOf(result).filter((text) => text.startsWith("error"));
      expect([key, errors, result.findings.length > 0]).toEqual([key, [], true]);
    }
  });
});

test("an account whose invitation ended is invited anew at the stage that invites", () => {
  const address = "aws_ram_principal_association.clickpipes";
  const result = reviewAfter("clickpipes-vpc-resource", ["share", "share"], address, deleted);
  expect(result.verdict).toBe("pass");
  expect(findingsOf(result)).toEqual([
    expect.stringMatching(/^warning created-again: .* or nobody accepted the invitation within 12 hours \(inferred: /),
  ]);
});

test("a reverse private endpoint that its owner refused is made anew, and what ClickPipes deleted is no obstacle on the way back", () => {
  const address = "clickhouse_clickpipes_reverse_private_endpoint.resource";
  const anew = reviewAfter("clickpipes-vpc-resource", ["endpoint", "endpoint"], address, remade("replace_by_request"));
  expect(findingsOf(anew).filter((text) => text.startsWith("error"))).toEqual([]);
  const back = reviewAfter("clickpipes-vpc-resource", ["endpoint", "share"], address, (planned, plan) => {
    const { before } = planned.change;
    plan.resource_drift.push({ ...planned, change: { actions: ["delete"], before, after: null } });
    plan.resource_changes = plan.resource_changes.filter((each: Loose) => each !== planned);
    const { root_module } = plan.prior_state.values;
    root_module.resources = root_module.resources.filter((each: Loose) => each.address !== address);
  });
  expect(findingsOf(back)).toEqual([]);
});

test("a cluster that holds data is not made anew because it is tainted; untainting it is the way", () => {
  const address = "aws_msk_cluster.cluster";
  const move = ["connectivity", "connectivity"] as const;
  const result = reviewAfter("clickpipes-msk-multi-vpc-new-cluster", move, address, remade("replace_because_tainted"));
  expect(result.verdict).toBe("fail");
  expect(result.findings[0]?.hint).toContain(`terraform untaint ${address} keeps it`);
  expect(findingsOf(reviewAfter("clickpipes-msk-multi-vpc-new-cluster", move, address, () => {}))).toEqual([]);
});

/** What `terraform plan -destroy` makes of a plan. */
function takeDown(plan: Loose): void {
  for (const each of plan.resource_changes) each.change = { ...each.change, actions: ["delete"], after: null };
  for (const output of Object.values<Loose>(plan.output_changes))
    Object.assign(output, { actions: ["delete"], after: null });
}

test("a module that a tear-down has taken out of its root has nothing configured, and passes", () => {
  const module = "module.clickhouse";
  const spec = compileSpec("specs/clickhouse-aws-module.yaml", "endpoint");
  const plan: Loose = structuredClone(makePlan(spec, "endpoint", "endpoint", openGates(spec), spec, module));
  takeDown(plan);
  plan.configuration = { provider_config: {}, root_module: {} };
  const said = (isTearDown: boolean) =>
    review(toReadPlan(plan, module), reviewContext(spec, knowledge.providers, { module, isTearDown }));
  expect(findingsOf(said(true))).toEqual([]);
  expect(said(false).verdict).toBe("fail");
});

describe("a tear-down passes at the first stage and at the last", () => {
  test.each(readdirSync("specs"))("%s", (file) => {
    const { timeline } = compileSpec(`specs/${file}`);
    for (const stage of [timeline[0]?.stage.name ?? "", timeline.at(-1)?.stage.name ?? ""]) {
      const spec = compileSpec(`specs/${file}`, stage);
      const plan: Loose = structuredClone(makePlan(spec, stage, stage, openGates(spec)));
      takeDown(plan);
      const context = reviewContext(spec, knowledge.providers, { isTearDown: true });
      // A list with an endpoint of somebody else is one that the runbook has forgotten first.
      const isShared = readFileSync(`specs/${file}`, "utf8").includes("otherEndpointIds:");
      const others = isShared ? [expect.stringContaining("error allow-list-loses-id")] : [];
      expect([stage, findingsOf(review(toReadPlan(plan), context))]).toEqual([stage, others]);
    }
  });

  test("once a list with endpoints of others is forgotten, as the runbook says", () => {
    const file = "specs/clickhouse-aws-shared.yaml";
    const list = "clickhouse_service_private_endpoints_attachment.service_7f4b1c4d";
    const given = (text: string) =>
      text
        .replace("allowList: terraform", "allowList: manual")
        .replace(/^forget:.*\n/m, (line) => `${line}  - ${list}\n`);
    const base = compileSpec(file, "endpoint");
    const spec = compileSpec(file, "endpoint", given);
    const plan: Loose = structuredClone(makePlan(spec, "endpoint", "endpoint", openGates(base), base));
    for (const each of plan.resource_changes) if (each.address === list) each.change.actions = ["forget"];
    const forgotten = review(toReadPlan(plan), reviewContext(spec, knowledge.providers, { base }));
    expect(findingsOf(forgotten)).toEqual([]);
    const { timeline } = base;
    expect(toPlainText(timeline[0]?.text.rollback ?? words(""))).toContain(`add ${list} to forget`);
  });
});

describe("a cut-over that is taken back beside another change of the spec", () => {
  const spec = "specs/clickhouse-aws.yaml";
  const tagged = (text: string) => text.replace("team: data-platform", "team: network");

  test("passes with the spec that was applied as the base, and the other change too", () => {
    const base = compileSpec(spec, "dns");
    const head = compileSpec(spec, "allow-list", tagged);
    const read = toReadPlan(makePlan(head, "dns", "allow-list", openGates(base), base));
    expect(findingsOf(review(read, reviewContext(head, knowledge.providers, { base })))).toEqual([]);
    expect(review(read, reviewContext(head, knowledge.providers)).verdict).toBe("fail");
  });
});

describe("an upgrade of a connection that an earlier build of Plinth wrote", () => {
  const upgradeOf = (spec: string, stage: string, change: (plan: Loose) => void) => {
    const compiled = compileSpec(`specs/${spec}.yaml`, stage);
    const plan: Loose = structuredClone(makePlan(compiled, stage, stage, openGates(compiled)));
    delete plan.output_changes.plinth.before.build;
    change(plan);
    return review(toReadPlan(plan), reviewContext(compiled, knowledge.providers));
  };
  const updated = (type: string, change: (before: Loose) => void) => (plan: Loose) => {
    for (const each of plan.resource_changes) {
      if (each.type !== type) continue;
      each.change.before = structuredClone(each.change.before);
      change(each.change.before);
      each.change.actions = ["update"];
    }
  };
  const ownRegionLacking = updated("aws_vpc_endpoint_service", (before) => before.supported_regions.pop());

  test.each([
    ["clickpipes-endpoint-service", "service"],
    ["clickpipes-endpoint-service", "dns"],
    ["materialize-msk-manual", "connection"],
  ])("passes for %s at %s, and is called one", (spec, stage) => {
    const result = upgradeOf(spec, stage, ownRegionLacking);
    expect(result.verdict).toBe("pass");
    expect(result.findings.map(({ rule, attribute }) => [rule, attribute])).toEqual(
      result.moves.map(() => ["upgraded", "supported_regions"]),
    );
    expect(result.moves.length).toBeGreaterThan(0);
    expect(result.moves.every(({ expected }) => expected)).toBe(true);
  });

  test("passes for a new MSK cluster whose connectivity was written as off", () => {
    const off = updated("aws_msk_cluster", (before) => {
      const [group] = before.broker_node_group_info;
      for (const sasl of group.connectivity_info[0].vpc_connectivity[0].client_authentication[0].sasl)
        Object.assign(sasl, { iam: false, scram: false });
    });
    const result = upgradeOf("clickpipes-msk-multi-vpc-new-cluster", "connectivity", off);
    expect(findingsOf(result)).toEqual([expect.stringContaining("warning upgraded: broker_node_group_info")]);
  });

  test("has nothing to say where a refresh has read the own region already", () => {
    const result = upgradeOf("clickpipes-endpoint-service", "service", (plan) => {
      for (const each of plan.resource_changes) {
        if (each.type !== "aws_vpc_endpoint_service") continue;
        const { before: after } = each.change;
        const before = { ...after, supported_regions: after.supported_regions.slice(1) };
        plan.resource_drift.push({ ...each, change: { actions: ["update"], before, after } });
      }
    });
    expect(findingsOf(result)).toEqual([]);
  });

  test("is none of what a build has in common with the one before", () => {
    const result = upgradeOf(
      "clickpipes-endpoint-service",
      "service",
      updated("aws_vpc_endpoint_service", (before) => Object.assign(before, { acceptance_required: false })),
    );
    expect(result.verdict).toBe("fail");
  });
});

test("every correction is of a topology, a type and an argument that there are, and of a build up to this one", () => {
  const schemas = new Map(knowledge.providers.flatMap(({ resources }) => Object.entries(resources)));
  for (const { topologies, build: since } of corrections) {
    expect(topologies.filter((name) => !Object.hasOwn(knowledge.topologies, name))).toEqual([]);
    expect(since).toBeLessThanOrEqual(build);
  }
  const planned = corrections.filter((each) => each.planned);
  expect(planned).not.toEqual([]);
  for (const { type, argument } of planned) {
    const schema = schemas.get(type);
    const [top = ""] = argument.split(".");
    expect([type, Object.hasOwn({ ...schema?.attributes, ...schema?.block_types }, top)]).toEqual([type, true]);
  }
  expect(corrections.some(({ build: since }) => since === build)).toBe(true);
});

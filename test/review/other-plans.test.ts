import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { readPlan } from "../../src/plan/read-plan";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review";
import { compileSpec, type Loose } from "../support/plans";

// The forms that plans have had since format version 1.0, as Terraform's own examples in internal/command/testdata/show-json show them:
// moved and drifted resources, resources of modules, sensitive and unknown values, actions with reasons, checks, deferred changes.
const resource = (address: string, change: Loose, more: Loose = {}) => ({
  address,
  mode: "managed",
  type: "test_instance",
  name: "test",
  provider_name: "registry.terraform.io/hashicorp/test",
  change,
  ...more,
});

const create = {
  actions: ["create"],
  before: null,
  after: { ami: "bar" },
  after_unknown: { id: true },
  before_sensitive: false,
  after_sensitive: {},
};
const replace = {
  actions: ["delete", "create"],
  before: { ami: "bar", id: "placeholder" },
  after: { ami: "force-replace" },
  after_unknown: { id: true },
  replace_paths: [["ami"]],
};

const plans: { readonly [name: string]: Loose } = {
  "1.0 without anything": { format_version: "1.0", configuration: { root_module: {} } },
  "1.0 with changes of null": { format_version: "1.0", resource_changes: null, planned_values: { root_module: {} } },
  "1.0 create": {
    format_version: "1.0",
    terraform_version: "1.1.0",
    variables: { v: { value: "x" } },
    resource_changes: [resource("test_instance.test[0]", create, { index: 0 })],
  },
  "1.1 replace with a reason": {
    format_version: "1.1",
    resource_changes: [resource("test_instance.test", replace, { action_reason: "replace_because_cannot_update" })],
    relevant_attributes: [],
  },
  "1.1 moved and drifted": {
    format_version: "1.1",
    resource_changes: [
      resource(
        "test_instance.baz",
        { actions: ["no-op"], before: { ami: "x" }, after: { ami: "x" } },
        { previous_address: "test_instance.foo" },
      ),
    ],
    resource_drift: [
      resource("test_instance.baz", {
        actions: ["update"],
        before: { ami: "y" },
        after: { ami: "x" },
        after_unknown: {},
      }),
    ],
  },
  "1.2 in modules, with keys": {
    format_version: "1.2",
    resource_changes: [
      resource('module.a["x.y"].module.b[0].test_instance.test["k"]', create, {
        module_address: 'module.a["x.y"].module.b[0]',
        index: "k",
      }),
    ],
    configuration: {
      root_module: {
        module_calls: { a: { source: "./a", module: { module_calls: { b: { module: { resources: [] } } } } } },
      },
    },
  },
  "1.2 with checks": {
    format_version: "1.2",
    checks: [
      {
        address: {
          kind: "resource",
          mode: "managed",
          type: "test_instance",
          name: "test",
          to_display: "test_instance.test",
        },
        status: "fail",
        instances: [{ address: { to_display: "test_instance.test" }, status: "fail", problems: [{ message: "no" }] }],
      },
      { address: { kind: "output_value", name: "o", to_display: "output.o" }, status: "error" },
    ],
    resource_changes: [],
  },
  "1.2 with an error": { format_version: "1.2", errored: true, complete: false, planned_values: { root_module: {} } },
  "1.2 with deferred changes, actions and ephemeral values": {
    format_version: "1.2",
    deferred_changes: [{ reason: "resource_config_unknown", resource_change: resource("test_instance.test", create) }],
    action_invocations: [{ address: "action.x.y" }],
    variables: { e: {} },
    resource_changes: [
      resource("test_instance.gone", { actions: ["forget"], before: { id: "x" }, after: null }),
      resource("test_instance.new", { actions: ["create", "forget"], before: {}, after: {} }),
    ],
  },
  "1.2 with odd values": {
    format_version: "1.2",
    output_changes: {
      a: { actions: ["create"], before: null, after: "x", after_sensitive: true },
      b: 1,
      plinth: { actions: ["create"], after: { topology: 1 } },
    },
    prior_state: {
      values: {
        root_module: {
          resources: [{ address: "test_instance.x", mode: "managed", type: "test_instance", name: "x" }],
          child_modules: [],
        },
      },
    },
    resource_changes: [
      resource("test_instance.imported", { actions: ["no-op"], before: {}, after: {}, importing: { id: "x" } }),
      resource("test_instance.bare", { actions: [] }),
    ],
  },
};

describe("a plan of another form is reviewed without a crash, and never passes", () => {
  test.each(Object.entries(plans))("%s", (_, plan) => {
    const bytes = Buffer.from(JSON.stringify(plan));
    for (const module of [undefined, "module.a"]) {
      const read = readPlan("plan.json", bytes, { module, resources: knowledge.resources });
      if ("problem" in read) {
        expect([module, read.problem.code]).toEqual(["module.a", "plan-lacks-module"]);
        continue;
      }
      const spec = compileSpec("specs/clickhouse-aws.yaml");
      expect(review(read.value, reviewContext(spec, knowledge.providers, { module })).verdict).toBe("fail");
    }
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { inputValues } from "../../src/rehearse/input-values";

const sources = readdirSync("specs").map((name) => ({ file: name, bytes: readFileSync(join("specs", name)) }));
const { specs } = checkAll(sources, knowledge);
const all = specs.map(({ valid, timeline }) => ({
  name: valid.spec.name,
  stages: timeline.map(({ terraform }) => terraform),
}));
const values = all.flatMap(({ stages }) => Object.entries(inputValues(stages)));

/** Every variable of the examples, in the form that its cloud gives the id. */
const forms: readonly (readonly [name: RegExp, form: RegExp])[] = [
  [/^vpc_id$/, /^vpc-[0-9a-f]{17}$/],
  [/^subnet_(a|b)(_id)?$|^subnet_id_(a|b)$/, /^subnet-[0-9a-f]{17}$/],
  [/group_id$/, /^sg-[0-9a-f]{17}$/],
  [/^vpc_endpoint_id|^partner_endpoint_id$/, /^vpce-[0-9a-f]{17}$/],
  [/prefix_list_id$/, /^pl-[0-9a-f]{17}$/],
  [/principal$/, /^arn:aws:iam::[0-9]{12}:role\/[a-z0-9-]+$/],
  [/^cluster_arn$/, /^arn:aws:kafka:[a-z0-9-]+:[0-9]{12}:cluster\/[a-z]+\/[0-9a-f-]{36}-[0-9]+$/],
  [/^service_id$/, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/],
  [
    /^(subnet_id|virtual_network_id|zone_id)$/,
    /^\/subscriptions\/[0-9a-f-]{36}\/resourceGroups\/[^/]+\/providers\/.+$/,
  ],
  [/^public_zone_id$/, /^Z[0-9A-F]{19}$/],
  [/^resource_group$/, /^rg-[a-z0-9-]+$/],
  [/^project$/, /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/],
  [/^forwarding_rule$/, /^projects\/[a-z]+\/regions\/[a-z0-9-]+\/forwardingRules\/[a-z0-9-]+$/],
  [
    /^(network|subnetwork|nat_subnet_id_nat)$/,
    /^projects\/[a-z]+\/(global\/networks|regions\/[a-z0-9-]+\/subnetworks)\/[a-z0-9-]+$/,
  ],
];

describe("a made-up input value", () => {
  test.each(values)("of %s is well-formed: %s", (name, value) => {
    const form = forms.find(([names]) => names.test(name))?.[1];
    expect(form).toBeDefined();
    expect(value).toMatch(form ?? /^$/);
  });

  test("differs from variable to variable of a spec", () => {
    for (const { stages } of all) {
      const made = Object.values(inputValues(stages));
      expect(new Set(made).size).toBe(made.length);
    }
  });

  test("keeps to the validation of the variable, whatever uses it", () => {
    const validation = [{ condition: '${can(regex("^vpce-[0-9a-f]+$", var.other))}', error_message: "x" }];
    expect(inputValues([{ variable: { other: { type: "string", validation } } }])["other"]).toMatch(/^vpce-[0-9a-f]+$/);
  });

  test("of a part of an id is the whole id", () => {
    const use = '${element(split("/", var.place), 3)}';
    const json = { variable: { place: {} }, resource: { google_dns_record_set: { a: { managed_zone: use } } } };
    expect(inputValues([json])["place"]).toMatch(/^projects\/[a-z]+\/managedZones\/[a-z0-9-]+$/);
  });

  test.each([
    ["aws_vpc_endpoint_service", { network_load_balancer_arns: ["${var.given}"] }, "loadbalancer/net"],
    ["aws_lb_listener", { default_action: [{ target_group_arn: "${var.given}" }] }, "targetgroup"],
  ])("of what %s is given is an ARN of its kind", (type, body, kind) => {
    const json = { variable: { given: {} }, resource: { [type]: { a: body } } };
    expect(inputValues([json])["given"]).toMatch(
      new RegExp(`^arn:aws:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:${kind}/[a-z]+/[0-9a-f]{16}$`),
    );
  });

  test("does not take a variable for another whose name begins like it", () => {
    const json = {
      variable: { a: {} },
      resource: { aws_lb: { x: { subnets: ["${var.a_b}"], security_groups: ["${var.a}"] } } },
    };
    expect(inputValues([json])["a"]).toMatch(/^sg-/);
  });

  test("fails where no known form meets the validation", () => {
    const validation = [{ condition: '${can(regex("^nothing$", var.x))}' }];
    expect(() => inputValues([{ variable: { x: { validation } } }])).toThrow("variable x");
  });
});

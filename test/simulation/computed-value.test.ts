import { describe, expect, test } from "@jest/globals";
import type { ObjectValue } from "../../src/contract/value";
import { makeCloud, usualSurroundings } from "../../src/simulation/cloud";
import { makeEngine } from "../../src/simulation/engine";
import { readProviders } from "../hcl/providers";
import { bare } from "./bare";
import { propose } from "./propose";
import { sampleConfig } from "./sample-config";

const providers = readProviders();

/** What is made up for a resource with only what its schema requires. */
function make(type: string, settings: ObjectValue = {}): ObjectValue {
  const provider = providers.find(({ resources }) => Object.hasOwn(resources, type));
  const schema = provider?.resources[type];
  if (provider === undefined || schema === undefined) throw new Error(`no ${type}`);
  const cloud = makeCloud({}, usualSurroundings);
  const connection = makeEngine({ provider, version: provider.version, ...bare(), cloud }).connect();
  const own = Object.keys(provider.provider_block.attributes ?? {});
  connection.configure(Object.fromEntries(Object.entries(settings).filter(([name]) => own.includes(name))));
  const config = sampleConfig(schema, [], 0);
  const { planned } = connection.plan({ type, prior: null, proposed: propose(schema, null, config), config });
  const { state } = connection.apply({ type, prior: null, planned });
  if (state === null) throw new Error(`no ${type} was made`);
  return state;
}

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}";

describe("a made-up value", () => {
  test.each([
    ["aws_vpc_endpoint", "id", /^vpce-[0-9a-f]{17}$/],
    ["aws_vpc_endpoint", "arn", /^arn:aws:ec2:eu-west-1:\d{12}:vpc-endpoint\/vpce-[0-9a-f]{17}$/],
    ["aws_vpc_endpoint", "owner_id", /^\d{12}$/],
    ["aws_vpc_security_group_ingress_rule", "security_group_rule_id", /^sgr-[0-9a-f]{17}$/],
    ["aws_lb", "arn", /^arn:aws:elasticloadbalancing:eu-west-1:\d{12}:loadbalancer\/net\/[a-z0-9-]+\/[0-9a-f]{16}$/],
    ["aws_lb", "arn_suffix", /^net\/[a-z0-9-]+\/[0-9a-f]{16}$/],
    ["aws_lb", "dns_name", /^[a-z0-9-]+\.elb\.eu-west-1\.amazonaws\.com$/],
    ["aws_msk_cluster", "arn", new RegExp(`^arn:aws:kafka:eu-west-1:\\d{12}:cluster/a/${uuid}$`)],
    ["aws_route53_zone", "id", /^Z[0-9A-F]{13}$/],
    ["aws_route53_zone", "zone_id", /^Z[0-9A-F]{13}$/],
    ["aws_lb_target_group_attachment", "id", /^a_a$/],
    [
      "azurerm_private_endpoint",
      "id",
      /^\/subscriptions\/s\/resourceGroups\/a\/providers\/Microsoft\.Network\/privateEndpoints\/a$/,
    ],
    ["azurerm_private_dns_a_record", "id", /\/privateDnsZones\/a\/A\/a$/],
    ["google_compute_forwarding_rule", "id", /^projects\/p\/regions\/eu-west-1\/forwardingRules\/a$/],
    ["google_compute_forwarding_rule", "psc_connection_id", /^\d{10,19}$/],
    ["google_compute_address", "address", /^10\.\d{1,3}\.\d{1,3}\.\d{1,3}$/],
    ["google_compute_address", "self_link", /^https:\/\/www\.googleapis\.com\/compute\/v1\/projects\/p\//],
    ["clickhouse_clickpipes_reverse_private_endpoint", "id", new RegExp(`^${uuid}$`)],
    ["clickhouse_clickpipes_reverse_private_endpoint", "endpoint_id", /^vpce-[0-9a-f]{17}$/],
    ["materialize_connection_aws_privatelink", "id", /^aws\/us-east-1:u\d+$/],
    ["materialize_connection_aws_privatelink", "principal", new RegExp(`^arn:aws:iam::\\d{12}:role/mz_${uuid}_\\d+$`)],
  ])("of %s for %s is well formed", (type, attribute, form) => {
    expect(make(type, { region: "eu-west-1", project: "p", subscription_id: "s" })[attribute]).toMatch(form);
  });

  test("is the same on every run", () => {
    expect(make("aws_vpc_endpoint")).toEqual(make("aws_vpc_endpoint"));
  });
});

import type { OfferGcp } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Ownership, Rule, Violation } from "../../src/contract/spec-rule";
import { duplicateListenerPort } from "../families/endpoint-service/rules";
import { natSubnetWithoutNetwork } from "../families/offer/target-rules";
import { madeNatSubnets, type NatSubnet, natSubnetsOf } from "../families/offer/targets";
import { labelRule } from "../families/psc-endpoint/rules";
import { nameLengthRule } from "../families/reach/name-length";
import { eachOf } from "../parts/checks";
import { idText } from "../parts/id-text";
import { resourceNames } from "../parts/resource-names";
import { isMade, listConsumers, listPorts, listTargets, ruleName } from "./parts";

/** What the schema cannot say about a spec of this topology. */
export function rules(): Rule<OfferGcp>[] {
  return [
    labelRule,
    {
      code: "tags-unused",
      severity: "warning",
      title: "Tags are given, and nothing that is made takes any",
      why: "They become labels of the forwarding rule that is made. Service attachments and subnets of Google Cloud take none.",
      fix: "Remove the tags.",
      source: "hashicorp/google 7.45.0: google_compute_service_attachment and google_compute_subnetwork have no labels",
      at: ["tags"],
      finds: (spec) => !isMade(spec) && Object.keys(spec.tags).length > 0 && "the forwarding rule exists",
    },
    ...acceptanceRules,
    {
      code: "load-balancer-not-made",
      severity: "error",
      title: "Something is said of a load balancer that is not made, or does not hold for one that is",
      why: "One that is made is a passthrough one: it has the ports of its targets, and its targets see where connections come from. One that exists has its own machines and checks.",
      fix: "Remove what the message names; a proxy is one that exists, so give its forwardingRule.",
      source: "Google Cloud, internal passthrough Network Load Balancer",
      check: (spec): Violation[] => {
        const { kind, instanceGroups, healthCheckPort, subnetwork } = spec.loadBalancer;
        if (isMade(spec))
          return kind === "proxy" ? [{ path: ["loadBalancer", "kind"], message: "one that is made is no proxy" }] : [];
        return Object.entries({ subnetwork, instanceGroups, healthCheckPort }).flatMap(([key, value]) =>
          value === undefined
            ? []
            : [{ path: ["loadBalancer", key], marksKey: true, message: "the forwarding rule exists" }],
        );
      },
    },
    {
      code: "passthrough-translates-no-port",
      severity: "error",
      title: "A target behind a passthrough load balancer has a listener port of its own",
      why: "A passthrough load balancer leaves the port of a connection as it is: the vendor connects to the port that the target listens on.",
      fix: "Remove listenerPort; or give the forwarding rule of a load balancer that is a proxy.",
      source: "Google Cloud, internal passthrough Network Load Balancer: no translation of ports",
      check: (spec) =>
        listTargets(spec).flatMap(({ listenerPath, listenerPort, port }): Violation[] =>
          spec.loadBalancer.kind === "proxy" || listenerPath === undefined || listenerPort === port
            ? []
            : [{ path: listenerPath, message: `the target listens on ${port}` }],
        ),
    },
    {
      code: "too-many-ports",
      severity: "error",
      title: "The load balancer would have more ports than a forwarding rule takes",
      why: "A forwarding rule of an internal passthrough load balancer takes five ports.",
      fix: "Offer some of the targets by another spec.",
      source: "Google Cloud, forwarding rules: ports",
      at: ["targets"],
      finds: (spec) => {
        const { length } = listPorts(spec);
        return isMade(spec) && length > 5 && `the targets have ${length} ports`;
      },
    },
    {
      code: "members-behind-one-rule",
      severity: "warning",
      title: "Several brokers or members of a cluster are behind the same machines",
      why: "Every machine of the instance groups serves every port: a client that wants one broker reaches it only where one machine runs them all.",
      fix: "Give each broker a spec of its own, or the forwarding rule of a proxy that tells them apart by port; where one machine runs them all, say so in expectedWarnings.",
      source: "Apache Kafka, advertised.listeners; Google Cloud, internal passthrough Network Load Balancer",
      at: ["targets"],
      finds: (spec) => {
        const members = listTargets(spec).filter(({ engine }) => engine === "kafka-broker" || engine === "mongodb");
        return isMade(spec) && members.length > 1 && `${members.map(({ key }) => key).join(" and ")} are`;
      },
    },
    {
      code: "part-in-other-region",
      severity: "error",
      title: "Something is of another region than the service attachment",
      why: "A service attachment, its load balancer, the machines behind that and its NAT subnets are of one region; Google Cloud refuses others at apply.",
      fix: "Correct the id, or gcp.region.",
      source: "Google Cloud, Private Service Connect: publish services",
      check: (spec) =>
        listIds(spec).flatMap(({ id, path }): Violation[] => {
          const place = typeof id === "string" ? id.split("/")[3] : undefined;
          const region = id?.toString().includes("/zones/") === true ? place?.replace(/-[a-z]$/, "") : place;
          return region === undefined || region === spec.gcp.region
            ? []
            : [{ path, message: `it is in ${region}, the service attachment in ${spec.gcp.region}` }];
        }),
    },
    natSubnetWithoutNetwork(subnetsOf, "ipCidrRange", ({ network }) =>
      network.network === undefined ? "network.network" : undefined,
    ),
    {
      code: "nat-subnet-too-small",
      severity: "error",
      title: "A NAT subnet that is made has too few addresses",
      why: "Google Cloud makes no subnet of less than eight addresses, and keeps four of them.",
      fix: "Give a network of /29 or wider.",
      source: "Google Cloud, valid IPv4 ranges of subnets",
      check: eachOf(
        subnetsOf,
        ["ipCidrRange"],
        ({ range = "" }) => Number(range.split("/")[1]) > 29 && `${range} is smaller than /29`,
      ),
    },
    {
      code: "nat-subnets-below-limits",
      severity: "warning",
      title: "The NAT subnets have fewer addresses than endpoints may connect",
      why: "Each endpoint takes an address of a NAT subnet, of which Google Cloud keeps four. One that is accepted and gets none is NEEDS_ATTENTION.",
      fix: "Widen a NAT subnet or add one; or lower the limits.",
      source: "Google Cloud, About published services: NAT subnets",
      at: ["network", "natSubnets"],
      finds: (spec) => {
        const subnets = subnetsOf(spec);
        // How wide one is that exists already the spec does not say.
        if (subnets.some(({ range }) => range === undefined)) return false;
        const addresses = sum(subnets.map(({ range = "" }) => 2 ** (32 - Number(range.split("/")[1])) - 4));
        const endpoints = sum(listConsumers(spec).map(({ limit }) => limit));
        return addresses < endpoints && `they have ${addresses} addresses, and ${endpoints} endpoints may connect`;
      },
    },
    duplicateListenerPort((spec: OfferGcp) => [{ targets: listTargets(spec) }]),
    nameLengthRule<OfferGcp>(
      (spec) => [...(isMade(spec) ? [ruleName(spec)] : []), ...madeNatSubnets(spec).map(({ name }) => name)],
      { longest: 63, source: "Google Cloud, names of Compute Engine resources: at most 63 characters" },
    ),
  ];
}

function subnetsOf({ network }: OfferGcp): NatSubnet[] {
  return natSubnetsOf(network.natSubnets);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** What is said of who is accepted. */
const acceptanceRules: readonly Rule<OfferGcp>[] = [
  {
    code: "accept-list-mixed",
    severity: "error",
    title: "The lists of a service attachment are of different kinds, or stand beside everybody",
    why: "Its lists are of projects or of networks, never mixed, and Google Cloud refuses any where everybody is accepted.",
    fix: "Remove what the message names.",
    source:
      "Google Cloud, Manage published services: all values in the consumer lists are of one type; hashicorp/terraform-provider-google issue 17153",
    check: ({ vendor: { projects, networks, rejected, acceptance } }): Violation[] => {
      const given = Object.entries({ projects, networks, rejected }).filter(([, list]) => list !== undefined);
      if (acceptance === "everybody")
        return given.map(([key]) => ({
          path: ["vendor", key],
          marksKey: true,
          message: "with acceptance everybody there are no lists",
        }));
      if (networks === undefined) return [];
      return given
        .filter(([key]) => key !== "networks")
        .map(([key]) => ({
          path: ["vendor", key],
          marksKey: true,
          message: "vendor.networks is a list of networks",
        }));
    },
  },
  {
    code: "accepts-everybody",
    severity: "warning",
    title: "Everybody who knows the service attachment is accepted",
    why: "A stranger who learns its name reaches the targets, from stage service on. A review warns of it at every plan.",
    fix: "List the vendor's project as vendor.projects, with acceptance automatic or terraform; where the vendor has none to list, say so in expectedWarnings.",
    source: "Google Cloud, About controlling access to published services: automatic acceptance",
    at: ["vendor", "acceptance"],
    finds: ({ vendor }) => vendor.acceptance === "everybody" && "nobody looks whose endpoint it is",
  },
];

/** The ids of what has to be in the region of the service attachment. */
function listIds({ loadBalancer, network }: OfferGcp): { readonly id: unknown; readonly path: Path }[] {
  const { forwardingRule, subnetwork, instanceGroups = [] } = loadBalancer;
  return [
    { id: forwardingRule, path: ["loadBalancer", "forwardingRule"] },
    { id: subnetwork, path: ["loadBalancer", "subnetwork"] },
    ...instanceGroups.map(({ id }, index) => ({ id, path: ["loadBalancer", "instanceGroups", index, "id"] })),
    ...network.natSubnets.map(({ id }, index) => ({ id, path: ["network", "natSubnets", index, "id"] })),
  ];
}

/** What only one spec of a set may own. */
export const owns: readonly Ownership<OfferGcp>[] = [
  resourceNames((spec) => {
    const { project, region } = spec.gcp;
    const { network } = spec.network;
    const named = { within: [project, region], path: ["name"] };
    const rule = { kind: "forwarding rule", name: ruleName(spec), ...named };
    return [
      { kind: "service attachment", name: spec.name, ...named },
      ...(isMade(spec) ? [rule] : []),
      ...madeNatSubnets(spec).map((subnet) => ({
        kind: "subnet",
        ...subnet,
        within: [typeof network === "string" ? network.split("/")[1] : network, region],
      })),
    ];
  }),
  {
    code: "nat-subnet-of-two-attachments",
    title: "Two specs give one NAT subnet to their service attachments",
    why: "A NAT subnet is that of one service attachment; Google Cloud refuses the second one.",
    fix: "Make a subnet of its own for one of them.",
    source: "Google Cloud, About published services: a NAT subnet cannot be used in more than one service attachment",
    claims: ({ network }) =>
      network.natSubnets.flatMap(({ id }, index) =>
        id === undefined
          ? []
          : [{ key: [id], path: ["network", "natSubnets", index, "id"], thing: `the NAT subnet ${idText(id)}` }],
      ),
  },
  {
    code: "forwarding-rule-of-two-attachments",
    title: "Two specs put their service attachments before one forwarding rule",
    why: "A forwarding rule is that of one service attachment; Google Cloud refuses the second one.",
    fix: "Offer the targets to both vendors by one spec of vendor custom with the projects of both, or make another forwarding rule of the same backends for one of them.",
    source: "Google Cloud, Publish services: no two service attachments with the same forwarding rule",
    claims: ({ loadBalancer: { forwardingRule } }) =>
      forwardingRule === undefined
        ? []
        : [
            {
              key: [forwardingRule],
              path: ["loadBalancer", "forwardingRule"],
              thing: `the forwarding rule ${idText(forwardingRule)}`,
            },
          ],
  },
];

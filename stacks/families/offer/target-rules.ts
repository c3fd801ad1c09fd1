import type { Rule } from "../../../src/contract/spec-rule";
import type { OfferRecipe } from "../../../src/contract/vendor";
import { eachOf } from "../../parts/checks";
import { advertisedPort } from "../endpoint-service/rules";
import { brokersOf, type NatSubnet, type OfferedTarget } from "./targets";

/** The rule that listeners have the ports which brokers advertise, unless the vendor is told the ports and maps them. */
export function brokerPorts<S>(
  recipeOf: (spec: S) => OfferRecipe | undefined,
  targets: (spec: S) => readonly OfferedTarget[],
): Rule<S> {
  return advertisedPort((spec) =>
    recipeOf(spec)?.handOver.includes("ports") === true ? [] : brokersOf(targets(spec)),
  );
}

/** The rule that a broker or member of a cluster is one machine; `field` holds the machines, which `noun` names. */
export function severalMembers<S>(
  targets: (spec: S) => readonly OfferedTarget[],
  { field, noun }: { readonly field: string; readonly noun: string },
): Rule<S> {
  return {
    code: "member-with-several-addresses",
    severity: "error",
    title: "A broker or member of a cluster has several addresses",
    why: "A client that wants one of the cluster would meet any of them.",
    fix: "Make a target of each, or say kafka-bootstrap for the brokers that clients ask first.",
    source: "Apache Kafka, advertised.listeners; MongoDB, server discovery and monitoring",
    check: eachOf(
      targets,
      [field],
      ({ engine, key, servers }) =>
        (engine === "kafka-broker" || engine === "mongodb") && servers > 1 && `${key} has ${servers} ${noun}`,
    ),
  };
}

/** The rule that the network of NAT subnets which are made is given; `field` holds the addresses of a subnet, and `missing` names what is not given. */
export function natSubnetWithoutNetwork<S>(
  subnets: (spec: S) => readonly NatSubnet[],
  field: string,
  missing: (spec: S) => string | undefined,
): Rule<S> {
  return {
    code: "nat-subnet-without-network",
    severity: "error",
    title: "A NAT subnet is to be made, and the virtual network is not given",
    why: "A subnet is made in its virtual network.",
    fix: "Give the network that the message names; or the id of a subnet that exists.",
    source: "hashicorp/azurerm, azurerm_subnet; hashicorp/google, google_compute_subnetwork",
    check: eachOf(subnets, [field], ({ range }, spec) => {
      const name = missing(spec);
      return range !== undefined && name !== undefined && `${name} is missing`;
    }),
  };
}

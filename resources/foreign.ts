import type { ForeignKnowledge } from "../src/contract/resource";
import { letsIn } from "./parts/openings";

/** A load balancer that need not be of a topology. */
const balancer: ForeignKnowledge = {
  openings: [{ attribute: "internal", values: /^false$/, what: "the load balancer faces the internet" }],
};

/** What a reviewer must know of types that no topology makes: what opens something to everybody, and what no version can create. */
export const foreign: { readonly [type: string]: ForeignKnowledge } = {
  aws_alb: balancer,
  aws_elb: balancer,
  aws_security_group_rule: {
    reach: [],
    openings: ["cidr_blocks", "ipv6_cidr_blocks"].map((attribute) => ({
      attribute,
      only: { type: "ingress" },
      what: letsIn,
    })),
  },
  azurerm_network_security_rule: {
    reach: [],
    openings: ["source_address_prefix", "source_address_prefixes"].map((attribute) => ({
      attribute,
      only: { direction: "Inbound", access: "Allow" },
      what: letsIn,
    })),
  },
  clickhouse_private_endpoint_registration: {
    hazards: [
      {
        provider: "ClickHouse/clickhouse",
        range: ">= 3.2.0",
        argument: "private_endpoint_id",
        when: "isSet",
        behaviour: "create-fails",
        effect: "the resource cannot be created",
        safe: [],
        source: "provider README",
      },
    ],
  },
  google_compute_firewall: { reach: [], openings: [{ attribute: "source_ranges", what: letsIn }] },
};

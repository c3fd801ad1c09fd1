import { Fn } from "cdktf";
import type { ClickhouseGcp } from "../../generated/types/spec";
import schema from "../../schemas/clickhouse-gcp.schema.json";
import type { Path } from "../../src/contract/problem";
import type { Scope } from "../../src/contract/scope";
import type { Topology } from "../../src/contract/topology";
import { zoneRecords } from "../families/clickhouse/records";
import { type Cloud, clickhouseTopology } from "../families/clickhouse/rollout";
import { zoneOwner } from "../families/clickhouse/rules";
import { addPscEndpoint } from "../families/psc-endpoint/endpoint";
import { endpointNames } from "../families/psc-endpoint/owners";
import { zonePlaces } from "../families/psc-endpoint/rules";
import { addNames } from "../families/psc-endpoint/zone";
import { addExistingAddress, existingAddress } from "../parts/existing-endpoint";
import { fixedAddressOwner } from "../parts/fixed-address";
import type { Guard } from "../parts/guard";
import { vpcNetworkOf } from "../parts/networks";
import { googleProvider } from "../parts/providers";
import { rules } from "./rules";
import { privateZone, texts } from "./texts";

const cloud: Cloud<ClickhouseGcp> = {
  title: "ClickHouse Cloud over GCP Private Service Connect",
  summary: "Connects a Google Cloud network to services of ClickHouse Cloud through a Private Service Connect endpoint",
  schema,
  providers: { google: googleProvider },
  stageTitles: { endpoint: "Make the endpoint", dns: "Point names at it" },
  endpoint: { address: "google_compute_forwarding_rule.clickhouse", id: "psc_connection_id" },
  existing: ({ network }) => network.endpoint?.pscConnectionId,
  add: (scope, spec) => {
    const { name, dns } = spec;
    const attachment = ["clickhouse", "serviceAttachment"];
    const endpoint = spec.network.endpoint === undefined ? addEndpoint(scope, spec, attachment) : undefined;
    const description = "PSC connection id of the endpoint, which exists already.";
    const id = endpoint?.id ?? addExistingAddress(scope, spec, { key: "pscConnectionId", description });

    const cutOver = (lifecycle: Guard) => {
      if (dns.mode !== "private-zone") return;
      addNames(scope, spec, {
        resource: "clickhouse",
        name,
        description: `Private names of the ClickHouse endpoint ${name}`,
        zone: privateZone(spec),
        path: ["dns", dns.zoneId === undefined ? "mode" : "zoneId"],
        namePath: attachment,
        records: zoneRecords(spec).map(({ resource, label, path, because = attachment }) => ({
          resource,
          name: `${label}.${privateZone(spec)}`,
          addresses: [endpoint?.address ?? existingAddress(scope)],
          path,
          namePath: because,
        })),
        lifecycle,
      });
    };
    return { id, cutOver };
  },
  check: {
    name: "endpoint_is_accepted",
    message: "The connection is not accepted yet: the vendor accepts it once an allow list has the endpoint.",
  },
  rules,
  owns: [
    fixedAddressOwner(({ network }) => network.subnetwork),
    endpointNames(({ name, network, dns }) => {
      const named = [{ name, path: ["name"] }];
      return {
        endpoints: network.endpoint === undefined ? named : [],
        zones: dns.mode === "private-zone" && dns.zoneId === undefined ? named : [],
      };
    }),
    zoneOwner(privateZone, (spec) => zonePlaces(spec, spec.name)),
  ],
  texts,
  zone: privateZone,
  network: vpcNetworkOf,
};

/** A Private Service Connect endpoint in a Google Cloud network for services of ClickHouse Cloud. */
export const clickhouseGcp: Topology<ClickhouseGcp> = clickhouseTopology(cloud);

/** Adds the endpoint and its outputs; gives its id and its address. */
function addEndpoint(scope: Scope, spec: ClickhouseGcp, path: Path) {
  const { name, clickhouse } = spec;
  const { address, rule } = addPscEndpoint(scope, spec, {
    resource: "clickhouse",
    name,
    description: `Address of the ClickHouse endpoint ${name}`,
    serviceAttachment: clickhouse.serviceAttachment,
    path,
  });
  scope.output("endpoint_id", {
    description: "PSC connection id of the endpoint; the vendor's allow list needs it.",
    value: rule.pscConnectionId,
  });
  scope.output("endpoint_status", {
    description: "PENDING until the vendor accepts, then ACCEPTED.",
    value: rule.pscConnectionStatus,
  });
  scope.output("endpoint_address", {
    description: "Private address of the endpoint; private hostnames must resolve to it.",
    value: address.address,
  });
  return { id: Fn.tostring(rule.pscConnectionId), address: address.address };
}

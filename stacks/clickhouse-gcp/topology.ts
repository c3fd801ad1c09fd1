import { Fn } from "cdktf";
import { ComputeAddress } from "../../generated/providers/google/compute-address";
import { ComputeForwardingRule } from "../../generated/providers/google/compute-forwarding-rule";
import { DnsManagedZone } from "../../generated/providers/google/dns-managed-zone";
import { DnsRecordSet } from "../../generated/providers/google/dns-record-set";
import type { ClickhouseGcp } from "../../generated/types/spec";
import schema from "../../schemas/clickhouse-gcp.schema.json";
import type { Scope, Topology } from "../../src/contract/topology";
import { type Cloud, clickhouseTopology } from "../families/clickhouse/rollout";
import { claimZone } from "../families/clickhouse/rules";
import { idSegment } from "../parts/id-segment";
import { rules } from "./rules";
import { privateZone, texts } from "./texts";

const cloud: Cloud<ClickhouseGcp> = {
  title: "ClickHouse Cloud over GCP Private Service Connect",
  summary: "Connects a Google Cloud network to services of ClickHouse Cloud through a Private Service Connect endpoint",
  schema,
  providers: {
    google: {
      source: "hashicorp/google",
      isUsed: () => true,
      block: ({ gcp }) => ({
        ...(typeof gcp.project === "string" ? { project: gcp.project } : {}),
        region: gcp.region,
      }),
    },
  },
  stageTitles: { endpoint: "Make the endpoint", dns: "Point names at it" },
  endpoint: { address: "google_compute_forwarding_rule.clickhouse", id: "psc_connection_id" },
  add: (scope, spec) => {
    const place = { project: scope.input(["gcp", "project"]), network: scope.input(["network", "network"]) };
    const address = addAddress(scope, spec, place);
    const rule = addForwardingRule(scope, spec, place, address);
    addOutputs(scope);
    return {
      id: Fn.tostring(rule.pscConnectionId),
      cutOver: () => {
        if (spec.dns.mode === "private-zone") addRecord(scope, spec, addZone(scope, spec, place), address);
      },
    };
  },
  check: {
    name: "endpoint_is_accepted",
    condition: '${google_compute_forwarding_rule.clickhouse.psc_connection_status == "ACCEPTED"}',
    message: "The connection is not accepted yet: the vendor accepts it once an allow list has the endpoint.",
  },
  rules,
  claimRules: [],
  claimNames: (spec) => claimZone(spec.dns, privateZone(spec), [spec.dns.zoneId ?? spec.network.network]),
  texts,
};

/** A Private Service Connect endpoint in a Google Cloud network for services of ClickHouse Cloud. */
export const clickhouseGcp: Topology<ClickhouseGcp> = clickhouseTopology(cloud);

/** Where the endpoint is made. */
interface Place {
  readonly project: string;
  readonly network: string;
}

function addAddress(scope: Scope, spec: ClickhouseGcp, { project }: Place): ComputeAddress {
  const config = {
    project,
    region: spec.gcp.region,
    name: spec.name,
    description: `Address of the ClickHouse endpoint ${spec.name}`,
    addressType: "INTERNAL",
    purpose: "GCE_ENDPOINT",
    subnetwork: scope.input(["network", "subnetwork"]),
    ...labelsOf(scope),
  };
  return scope.add(ComputeAddress, "clickhouse", config, ["network", "subnetwork"]);
}

function addForwardingRule(
  scope: Scope,
  spec: ClickhouseGcp,
  { project, network }: Place,
  address: ComputeAddress,
): ComputeForwardingRule {
  const config = {
    project,
    region: spec.gcp.region,
    name: spec.name,
    target: `https://www.googleapis.com/compute/v1/${spec.clickhouse.serviceAttachment}`,
    network,
    ipAddress: address.id,
    // An absent scheme becomes EXTERNAL (google 7.45.0), and a later change of it replaces the rule.
    loadBalancingScheme: "",
    allowPscGlobalAccess: spec.network.globalAccess,
    ...labelsOf(scope),
  };
  return scope.add(ComputeForwardingRule, "clickhouse", config, ["clickhouse", "serviceAttachment"]);
}

interface Zone {
  readonly project: string;
  readonly name: string;
}

function addZone(scope: Scope, spec: ClickhouseGcp, { project, network }: Place): Zone {
  if (spec.dns.zoneId !== undefined) {
    const zoneId = scope.input(["dns", "zoneId"]);
    return { project: idSegment(zoneId, 1), name: idSegment(zoneId, 3) };
  }
  const config = {
    project,
    name: spec.name,
    dnsName: `${privateZone(spec)}.`,
    description: `Private names of the ClickHouse endpoint ${spec.name}`,
    visibility: "private",
    privateVisibilityConfig: { networks: [{ networkUrl: network }] },
    ...labelsOf(scope),
  };
  const because = { dns_name: ["clickhouse", "serviceAttachment"] };
  return scope.add(DnsManagedZone, "clickhouse", config, ["dns", "mode"], because);
}

function addRecord(scope: Scope, spec: ClickhouseGcp, zone: Zone, address: ComputeAddress): void {
  const config = {
    project: zone.project,
    managedZone: zone.name,
    name: `*.${privateZone(spec)}.`,
    type: "A",
    ttl: 300,
    rrdatas: [address.address],
  };
  const zonePath = ["dns", spec.dns.zoneId === undefined ? "mode" : "zoneId"];
  const because = { project: zonePath, managed_zone: zonePath, name: ["clickhouse", "serviceAttachment"] };
  scope.add(DnsRecordSet, "clickhouse", config, ["dns", "mode"], because);
}

function addOutputs(scope: Scope): void {
  scope.output("endpoint_id", {
    description: "PSC connection id of the endpoint; the vendor's allow list needs it.",
    value: "${google_compute_forwarding_rule.clickhouse.psc_connection_id}",
  });
  scope.output("endpoint_status", {
    description: "PENDING until the vendor accepts, then ACCEPTED.",
    value: "${google_compute_forwarding_rule.clickhouse.psc_connection_status}",
  });
  scope.output("endpoint_address", {
    description: "Private address of the endpoint; private hostnames must resolve to it.",
    value: "${google_compute_address.clickhouse.address}",
  });
}

function labelsOf(scope: Scope): { labels?: { [key: string]: string } } {
  return scope.specTags === undefined ? {} : { labels: scope.specTags };
}

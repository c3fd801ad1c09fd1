import { Fn } from "cdktf";
import { ComputeAddress } from "../../generated/providers/google/compute-address";
import { ComputeForwardingRule } from "../../generated/providers/google/compute-forwarding-rule";
import { DnsManagedZone } from "../../generated/providers/google/dns-managed-zone";
import { DnsRecordSet } from "../../generated/providers/google/dns-record-set";
import type { ClickhouseGcp } from "../../generated/types/spec";
import schema from "../../schemas/clickhouse-gcp.schema.json";
import type { Topology } from "../../src/contract/topology";
import { zoneRecords } from "../families/clickhouse/records";
import { type Cloud, clickhouseTopology } from "../families/clickhouse/rollout";
import { zoneOwner } from "../families/clickhouse/rules";
import type { Guard } from "../parts/guard";
import { idSegment } from "../parts/id-segment";
import { googleProvider } from "../parts/providers";
import { rules } from "./rules";
import { privateZone, texts } from "./texts";

const cloud: Cloud<ClickhouseGcp> = {
  title: "ClickHouse Cloud over GCP Private Service Connect",
  summary: "Connects a Google Cloud network to services of ClickHouse Cloud through a Private Service Connect endpoint",
  schema,
  providers: {
    google: googleProvider,
  },
  stageTitles: { endpoint: "Make the endpoint", dns: "Point names at it" },
  endpoint: { address: "google_compute_forwarding_rule.clickhouse", id: "psc_connection_id" },
  add: (scope, spec) => {
    const { name, gcp, clickhouse, network, dns } = spec;
    const labels = scope.specTags === undefined ? {} : { labels: scope.specTags };
    const place = { project: scope.input(["gcp", "project"]), region: gcp.region, name };
    const networkUrl = scope.input(["network", "network"]);
    const addressConfig = {
      ...place,
      description: `Address of the ClickHouse endpoint ${name}`,
      addressType: "INTERNAL",
      purpose: "GCE_ENDPOINT",
      subnetwork: scope.input(["network", "subnetwork"]),
      ...labels,
    };
    const address = scope.add(ComputeAddress, "clickhouse", addressConfig, ["network", "subnetwork"]);
    const ruleConfig = {
      ...place,
      target: `https://www.googleapis.com/compute/v1/${clickhouse.serviceAttachment}`,
      network: networkUrl,
      ipAddress: address.id,
      // An absent scheme becomes EXTERNAL (google 7.45.0), and a later change of it replaces the rule.
      loadBalancingScheme: "",
      allowPscGlobalAccess: network.globalAccess,
      ...labels,
      // Of another subnetwork only the address is replaced, which the rule still uses (provider issue 16870).
      lifecycle: { replaceTriggeredBy: ["google_compute_address.clickhouse.id"] },
    };
    const attachment = ["clickhouse", "serviceAttachment"];
    const rule = scope.add(ComputeForwardingRule, "clickhouse", ruleConfig, attachment);
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

    const zonePath = ["dns", dns.zoneId === undefined ? "mode" : "zoneId"];
    const findZone = () => {
      const id = scope.input(["dns", "zoneId"]);
      return { project: idSegment(id, 1), name: idSegment(id, 3) };
    };
    const addZone = (lifecycle: Guard) => {
      const config = {
        project: place.project,
        name,
        dnsName: `${privateZone(spec)}.`,
        description: `Private names of the ClickHouse endpoint ${name}`,
        visibility: "private",
        privateVisibilityConfig: { networks: [{ networkUrl }] },
        ...labels,
        lifecycle,
      };
      return scope.add(DnsManagedZone, "clickhouse", config, zonePath, { dns_name: attachment });
    };
    const cutOver = (lifecycle: Guard) => {
      if (dns.mode !== "private-zone") return;
      const zone = dns.zoneId === undefined ? addZone(lifecycle) : findZone();
      for (const { resource, label, path, because = attachment } of zoneRecords(spec)) {
        const config = {
          project: zone.project,
          managedZone: zone.name,
          name: `${label}.${privateZone(spec)}.`,
          type: "A",
          ttl: 300,
          rrdatas: [address.address],
          lifecycle,
        };
        scope.add(DnsRecordSet, resource, config, path, { project: zonePath, managed_zone: zonePath, name: because });
      }
    };
    return { id: Fn.tostring(rule.pscConnectionId), cutOver };
  },
  check: {
    name: "endpoint_is_accepted",
    message: "The connection is not accepted yet: the vendor accepts it once an allow list has the endpoint.",
  },
  rules,
  owns: [
    zoneOwner(privateZone, (spec) => ({
      places: [spec.dns.zoneId ?? newZoneId(spec), spec.network.network],
      taken: spec.dns.zoneId === undefined ? [spec.network.network] : [],
    })),
  ],
  texts,
};

function newZoneId({ name, gcp }: ClickhouseGcp): string | undefined {
  return typeof gcp.project === "string" ? `projects/${gcp.project}/managedZones/${name}` : undefined;
}

/** A Private Service Connect endpoint in a Google Cloud network for services of ClickHouse Cloud. */
export const clickhouseGcp: Topology<ClickhouseGcp> = clickhouseTopology(cloud);

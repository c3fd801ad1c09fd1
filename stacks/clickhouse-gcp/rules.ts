import regions from "../../facts/clickhouse-regions.json";
import type { ClickhouseGcp } from "../../generated/types/spec";
import type { Rule, Violation } from "../../src/contract/topology";
import { byocAllowListRule } from "../families/clickhouse/byoc";
import { hostnameZoneRule, regionListedRule } from "../families/clickhouse/rules";
import { byoc, privateZone, publicZone, serviceRegion } from "./texts";

// The list is that of ClickHouse Cloud's own services.
const listedRegion = regionListedRule<ClickhouseGcp>(
  regions.gcpServiceRegions,
  ["clickhouse", "serviceAttachment"],
  (spec) => (byoc(spec) === undefined ? serviceRegion(spec) : undefined),
);

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly Rule<ClickhouseGcp>[] = [
  {
    code: "service-attachment-in-other-region",
    severity: "error",
    title: "The service attachment is of another region than the endpoint",
    why: "A Private Service Connect endpoint reaches service attachments of its own region alone. Global access is for clients in other regions of the network, not for the endpoint.",
    fix: "Make the endpoint in the region of the services, with a subnetwork there; set network.globalAccess where clients are elsewhere.",
    source: "ClickHouse documentation, GCP Private Service Connect",
    at: ["clickhouse", "serviceAttachment"],
    finds: (spec) =>
      serviceRegion(spec) !== spec.gcp.region &&
      `the service attachment is in ${serviceRegion(spec)}, the endpoint in ${spec.gcp.region}`,
  },
  hostnameZoneRule<ClickhouseGcp>((spec) => [privateZone(spec)], publicZone),
  byocAllowListRule<ClickhouseGcp>(byoc),
  listedRegion,
  {
    code: "subnetwork-in-other-region",
    severity: "error",
    title: "The subnetwork is of another region than the endpoint",
    why: "The address of the endpoint comes from a subnetwork of its region; Google Cloud refuses another one at apply.",
    fix: "Give a subnetwork in gcp.region.",
    source: "Google Cloud, internal addresses",
    at: ["network", "subnetwork"],
    finds: ({ gcp, network: { subnetwork } }) => {
      const region = typeof subnetwork === "string" ? (subnetwork.split("/")[3] ?? "") : gcp.region;
      return region !== gcp.region && `the subnetwork is in ${region}, the endpoint in ${gcp.region}`;
    },
  },
  {
    code: "subnetwork-outside-network",
    severity: "error",
    title: "The subnetwork and the network are of different projects",
    why: "A subnetwork is in the project of its network, which of a shared VPC is the host project.",
    fix: "Give both ids of the same project.",
    source: "Google Cloud, shared VPC",
    at: ["network", "subnetwork"],
    finds: ({ network: { network, subnetwork } }) => {
      if (typeof subnetwork !== "string" || typeof network !== "string") return false;
      const [of, other] = [subnetwork.split("/")[1], network.split("/")[1]];
      return of !== other && `the subnetwork is of ${of}, the network of ${other}`;
    },
  },
  {
    code: "label-not-allowed",
    severity: "error",
    title: "Google Cloud refuses a label",
    why: "Tags become labels: keys are lower case and start with a letter, keys and values have at most 63 letters, digits, hyphens and underscores.",
    fix: "Write the tag in that alphabet.",
    source: "Google Cloud, requirements for labels",
    check: ({ tags }) =>
      Object.entries(tags).flatMap(([key, value]): Violation[] => {
        const path = ["tags", key];
        if (!/^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u.test(key)) {
          return [{ path, message: `${JSON.stringify(key)} is no key of a label` }];
        }
        if (!/^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u.test(value)) {
          return [{ path, message: `${JSON.stringify(value)} is no value of a label` }];
        }
        return [];
      }),
  },
];

import type { Tags } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Rule, Violation } from "../../../src/contract/spec-rule";
import { eachOf } from "../../parts/checks";
import { existingAddressRules } from "../../parts/existing-endpoint";
import { fixedAddressRule } from "../../parts/fixed-address";
import { idText } from "../../parts/id-text";
import type { ZonePlaces } from "../private-zone/owners";
import { networkTwice, settingWithoutZone } from "../private-zone/rules";
import type { GcpSpec } from "./endpoint";
import { showAddress } from "./texts";
import { listNetworks } from "./zone";

/** What fits an endpoint that exists already. `makesRecords` tells whether records lead to it. */
export function existingPscRules<S extends GcpSpec>(makesRecords: (spec: S) => boolean): readonly Rule<S>[] {
  return [
    ...existingAddressRules<S>(makesRecords, showAddress),
    {
      code: "existing-endpoint-in-other-region",
      severity: "error",
      title: "The endpoint that exists already is of another region than the services",
      why: "A Private Service Connect endpoint reaches service attachments of its own region alone.",
      fix: "Name the endpoint of that region, or correct gcp.region.",
      source: "Google Cloud, Private Service Connect",
      at: ["network", "endpoint", "id"],
      finds: ({ gcp, network: { endpoint } }) => {
        const region = endpoint?.id.split("/")[3];
        return region !== undefined && region !== gcp.region && `it is in ${region}, gcp.region is ${gcp.region}`;
      },
    },
  ];
}

/** The rule that tags can be labels of Google Cloud. */
export const labelRule: Rule<{ readonly tags: Tags }> = {
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
};

/** What endpoints of Private Service Connect ask of a spec's ids and tags. */
export const gcpRules: readonly Rule<GcpSpec>[] = [
  fixedAddressRule,
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
  labelRule,
];

/** The region of a service attachment, which its id names. */
export function regionOfAttachment(serviceAttachment: string): string {
  return serviceAttachment.split("/")[3] ?? "";
}

/** The rule that service attachments are in the region of the endpoints. */
export function attachmentRegionRule<S extends GcpSpec>(
  attachments: (spec: S) => readonly { readonly path: Path; readonly serviceAttachment: string }[],
): Rule<S> {
  return {
    code: "service-attachment-in-other-region",
    severity: "error",
    title: "The service attachment is of another region than the endpoint",
    why: "A Private Service Connect endpoint reaches service attachments of its own region alone. Global access is for clients in other regions of the network, not for the endpoint.",
    fix: "Make the endpoint in the region of the services, with a subnetwork there; set network.globalAccess where clients are elsewhere.",
    source: "ClickHouse documentation, GCP Private Service Connect",
    check: eachOf(attachments, [], ({ serviceAttachment }, { gcp }) => {
      const region = regionOfAttachment(serviceAttachment);
      return region !== gcp.region && `the service attachment is in ${region}, the endpoint in ${gcp.region}`;
    }),
  };
}

/** What the schema cannot say of a private zone in Cloud DNS. `makesRecords` tells whether the spec makes records in one at all. */
export function zoneRulesOnGoogle<S extends GcpSpec>(makesRecords: (spec: S) => boolean): readonly Rule<S>[] {
  return [
    {
      ...settingWithoutZone,
      check: (spec) => {
        if (makesRecords(spec)) return [];
        const { project, impersonateServiceAccount, networks = {} } = spec.dns;
        const told = { project, impersonateServiceAccount, networks: Object.keys(networks)[0] };
        return Object.entries(told).flatMap(([key, value]) =>
          value === undefined
            ? []
            : [{ path: ["dns", key], message: `dns.${key} has no use here: no record is made in a zone` }],
        );
      },
    },
    {
      code: "zone-of-other-project",
      severity: "error",
      title: "The existing zone is of another project than the spec says",
      why: "The id of a zone names its project, and dns.project says in which one Terraform acts for it.",
      fix: "Correct the id or dns.project.",
      source: "Cloud DNS, ids of managed zones",
      at: ["dns", "project"],
      finds: ({ dns: { project, zoneId } }) => {
        const owner = typeof zoneId === "string" ? zoneId.split("/")[1] : undefined;
        return (
          project !== undefined && owner !== undefined && owner !== project && `it is ${project}, the zone of ${owner}`
        );
      },
    },
    {
      code: "service-account-without-project",
      severity: "error",
      title: "A service account for the project of the zone is named, and no such project",
      why: "It acts in dns.project alone.",
      fix: "Give dns.project, or name the service account in terraform.providers.google, where it acts everywhere.",
      source: "hashicorp/google, impersonate_service_account",
      at: ["dns", "impersonateServiceAccount"],
      finds: (spec) =>
        makesRecords(spec) &&
        spec.dns.impersonateServiceAccount !== undefined &&
        spec.dns.project === undefined &&
        "the spec has no dns.project",
    },
    {
      code: "networks-of-existing-zone",
      severity: "error",
      title: "Networks are listed for a zone that exists already",
      why: "Which networks see a zone is an argument of the zone itself, which is its owner's: Google Cloud has no resource for one network of a zone.",
      fix: "Remove dns.networks, and let the owner of the zone list the networks: gcloud dns managed-zones update with --networks, which takes all of them. Or let this spec make the zone.",
      source: "Cloud DNS API, ManagedZone.privateVisibilityConfig; hashicorp/google, google_dns_managed_zone",
      at: ["dns", "networks"],
      finds: (spec) =>
        makesRecords(spec) &&
        spec.dns.zoneId !== undefined &&
        listNetworks(spec).length > 0 &&
        "dns.zoneId is a zone of its own owner",
    },
    {
      ...networkTwice,
      check: (spec) =>
        listNetworks(spec)
          .filter(({ network }) => idText(network) === idText(spec.network.network))
          .map(({ key }) => ({
            path: ["dns", "networks", key, "network"],
            message: "it is the network of the endpoint",
          })),
    },
  ];
}

/** Where a private zone is; a new one has this name in Cloud DNS. */
export function zonePlaces(spec: GcpSpec, name: string): Omit<ZonePlaces, "path"> {
  const { gcp, dns, network } = spec;
  const project = dns.project ?? gcp.project;
  const own = typeof project === "string" ? `projects/${project}/managedZones/${name}` : undefined;
  const isNew = dns.zoneId === undefined;
  const networks = [network.network, ...listNetworks(spec).map((other) => other.network)];
  return { zone: dns.zoneId ?? own, isNew, networks, linked: isNew ? networks : [] };
}

import type { Path } from "../../../src/contract/problem";
import type { Rule, Violation } from "../../../src/contract/topology";
import { eachOf } from "../../parts/checks";
import { fixedAddressRule } from "../../parts/fixed-address";
import type { GcpSpec } from "./endpoint";

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

/** Where a private zone is, and where the spec itself puts one, under this name in Cloud DNS: a network resolves a name in one zone. */
export function zonePlaces({ gcp, dns, network }: GcpSpec, name: string) {
  const own = typeof gcp.project === "string" ? `projects/${gcp.project}/managedZones/${name}` : undefined;
  return {
    places: [dns.zoneId ?? own, network.network],
    taken: dns.zoneId === undefined ? [network.network] : [],
  };
}

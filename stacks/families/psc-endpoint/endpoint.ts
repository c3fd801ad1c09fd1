import { ComputeAddress } from "../../../generated/providers/google/compute-address";
import { ComputeForwardingRule } from "../../../generated/providers/google/compute-forwarding-rule";
import type {
  DnsVpcNetworks,
  GcpNetwork,
  GcpPlace,
  GoogleProvider,
  ManagedZoneId,
  Tags,
} from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/scope";
import type { SpecBase } from "../../../src/contract/spec-base";
import type { With } from "../../parts/providers";

/** A spec whose endpoints of Private Service Connect stand in a network of Google Cloud. */
export interface GcpSpec extends SpecBase {
  readonly gcp: GcpPlace;
  readonly network: GcpNetwork;
  readonly dns: {
    readonly mode: string;
    readonly zoneId?: ManagedZoneId;
    /** Where the zone is and who acts there, and which further networks see it. */
    readonly project?: string;
    readonly impersonateServiceAccount?: string;
    readonly networks?: DnsVpcNetworks;
  };
  readonly terraform: SpecBase["terraform"] & With<"google", GoogleProvider>["terraform"];
  readonly tags: Tags;
}

/** An endpoint and the service attachment that it leads to. */
interface Wanted {
  /** Name of its address and of its forwarding rule in Terraform, and in Google Cloud. */
  readonly resource: string;
  readonly name: string;
  /** Description of its address. */
  readonly description: string;
  readonly serviceAttachment: string;
  readonly path: Path;
}

/** Adds an internal address, and a forwarding rule that leads from it to a service attachment. */
export function addPscEndpoint(scope: Scope, { gcp, network }: GcpSpec, wanted: Wanted) {
  const { resource, name, description, serviceAttachment, path } = wanted;
  const labels = labelledBy(scope);
  const place = { project: scope.input(["gcp", "project"]), region: gcp.region, name };
  const networkUrl = scope.input(["network", "network"]);
  const addressConfig = {
    ...place,
    description,
    addressType: "INTERNAL",
    purpose: "GCE_ENDPOINT",
    subnetwork: scope.input(["network", "subnetwork"]),
    ...(network.ipAddress === undefined ? {} : { address: network.ipAddress }),
    ...labels,
  };
  const address = scope.add(ComputeAddress, resource, addressConfig, ["network", "subnetwork"]);
  const ruleConfig = {
    ...place,
    target: `https://www.googleapis.com/compute/v1/${serviceAttachment}`,
    network: networkUrl,
    ipAddress: address.id,
    // An absent scheme becomes EXTERNAL (google 7.45.0), and a later change of it replaces the rule.
    loadBalancingScheme: "",
    allowPscGlobalAccess: network.globalAccess,
    ...labels,
    // Of another subnetwork only the address is replaced, which the rule still uses (provider issue 16870).
    lifecycle: { replaceTriggeredBy: [`google_compute_address.${resource}.id`] },
  };
  return { address, rule: scope.add(ComputeForwardingRule, resource, ruleConfig, path) };
}

/** The spec's tags as labels; nothing where there are none. */
export function labelledBy({ specTags }: Scope): { readonly labels?: { [key: string]: string } } {
  return specTags === undefined ? {} : { labels: specTags };
}

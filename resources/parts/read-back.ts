import { canonicalPolicy } from "../../src/contract/policy";
import type { ReadBack } from "../../src/contract/resource";
import { withoutFinalDot } from "./route53";

/** Google's names come with and without the address of the API, and are given back with it. */
export const googleName = {
  spell: (name: string) => name.replace(/^https:\/\/(?:www|compute)\.googleapis\.com\/compute\/[^/]+\//, ""),
  returned: (name: string) => (name.startsWith("projects/") ? `https://www.googleapis.com/compute/v1/${name}` : name),
  source:
    "google 7.45.0, measured: a target with and without the API's address is the same; hashicorp/terraform-provider-google: tpgresource.CompareSelfLinkOrResourceName, ConvertSelfLinkToV1",
} satisfies ReadBack;

/** Ids of Azure mean the same in any letter case, and services give them back in their own. */
export const anyCase: ReadBack = {
  spell: (id) => (id.startsWith("/subscriptions/") ? id.toLowerCase() : id),
  isPlanned: true,
  source:
    "hashicorp/terraform-provider-azurerm issues 19154 and 22765; private_endpoint_resource.go and private_dns_zone_virtual_network_link_resource.go suppress no difference of subnet_id and virtual_network_id",
};

/** A resource group is the same in any letter case. */
export const groupName: ReadBack = {
  spell: (name) => name.toLowerCase(),
  source:
    "hashicorp/terraform-provider-azurerm private_endpoint_resource.go, private_dns_zone_resource.go and others: azure.SchemaResourceGroupNameDiffSuppress",
};

/** A location comes with blanks and capitals, and is given back without. */
export const azureLocation: ReadBack = {
  spell: (name) => name.replaceAll(" ", "").toLowerCase(),
  returned: (name) => name.replaceAll(" ", "").toLowerCase(),
  source: "hashicorp/terraform-provider-azurerm private_endpoint_resource.go: location.NormalizeNilable",
};

/** Route 53 writes a final dot, small letters, and an octal code for an asterisk; the provider takes that back. */
export const route53Name: ReadBack = {
  spell: (name) =>
    withoutFinalDot(name)
      .toLowerCase()
      .replace(/^\\052\./, "*."),
  returned: (name) => withoutFinalDot(name).toLowerCase(),
  source:
    "hashicorp/terraform-provider-aws internal/service/route53/record.go: StateFunc of name, normalizeAliasDomainName, SuppressEquivalentStringCaseInsensitive",
};

/** A policy that says the same in another order. */
export const policyText: ReadBack = {
  spell: (text) => {
    try {
      return JSON.stringify(canonicalPolicy(JSON.parse(text)));
    } catch {
      return text;
    }
  },
  source: "hashicorp/terraform-provider-aws internal/service/kafka/cluster_policy.go: SuppressEquivalentPolicyDiffs",
};

/** The policy of an endpoint, of which the provider keeps the text that it wrote where AWS gives back one that says the same. */
export const endpointPolicyText: ReadBack = {
  ...policyText,
  source:
    "hashicorp/terraform-provider-aws internal/service/ec2/vpc_endpoint.go: SuppressEquivalentPolicyDiffs, PolicyToSet",
};

/** Where it is known from that an argument reads back as it is written. */
export const writtenSources = {
  aws: "hashicorp/aws 5.100.0 applied against an emulator of the API, every stage and back: the next plan changes no resource",
  clickhouse:
    "ClickHouse/clickhouse 3.25.3 applied against an emulator of the API, every stage and back: the next plan changes no resource",
  cockroach:
    "cockroachdb/terraform-provider-cockroach v1.22.0, source of the resource: set from the answer; that the vendor answers with what was sent is inferred",
  databricks:
    "databricks/databricks 1.128.0, built from its source, applied against a stub of the API that answers with what was sent: the next plan changes nothing; that the vendor answers so is inferred",
  materialize:
    "MaterializeInc/materialize 0.11.6 applied against an emulator of the API, every stage and back: the next plan changes no resource",
  azurerm:
    "hashicorp/terraform-provider-azurerm, source of the resource: set from the id or from the answer, no difference suppressed; that Azure answers with what was sent is inferred",
  mongodbatlas:
    "mongodb/terraform-provider-mongodbatlas v2.16.0, source of the resource: the id's parts are kept, the address is set from the answer; that the vendor answers with what was sent is inferred",
  temporalcloud:
    "temporalio/terraform-provider-temporalcloud v1.5.0, source of the resource: set from the answer; that the vendor answers with what was sent is inferred",
  google:
    "hashicorp/terraform-provider-google, source of the resource or its documentation; that Google answers with what was sent is inferred",
} as const;

import type { RuleText } from "../../../src/contract/spec-rule";

/** What is said of a private zone where Terraform makes no record in one. */
export const settingWithoutZone = {
  code: "dns-setting-without-zone",
  severity: "error",
  title: "It is told where a private zone is or who resolves its names, and no record is made in one",
  why: "It says whose the zone is and which networks resolve its names. Where Terraform makes no record in a zone, it would have no effect.",
  fix: "Remove what is marked, or have Terraform make the records.",
  source: "Private zones of Route 53, Azure DNS and Cloud DNS",
} satisfies RuleText;

/** A network is listed among further ones, and is that of the endpoint or of the zone. */
export const networkTwice = {
  code: "network-associated-twice",
  severity: "error",
  title: "A network is listed among further ones, and has the zone already",
  why: "A zone is associated with a network, or linked to it, once.",
  fix: "Take it out of dns.networks. Whether the network of the endpoint gets an existing zone is said by dns.linkNetwork.",
  source:
    "Route 53 API, AssociateVPCWithHostedZone; Azure Private DNS, virtual network links; Cloud DNS, private zones",
} satisfies RuleText;

import type { Path } from "../../../src/contract/problem";
import type { Rule, Violation } from "../../../src/contract/spec-rule";
import { idText } from "../../parts/id-text";
import type { ZoneSpecOnAws } from "./aws";
import { networkTwice, settingWithoutZone } from "./rules";

/** What the schema cannot say of a private zone in Route 53. `makesRecords` tells whether the spec makes records in one at all. */
export function zoneRulesOnAws<S extends ZoneSpecOnAws>(makesRecords: (spec: S) => boolean): readonly Rule<S>[] {
  return [
    {
      ...settingWithoutZone,
      check: (spec) => (makesRecords(spec) ? [] : told(spec)),
    },
    {
      code: "link-of-new-zone",
      severity: "error",
      title: "The network is to be linked, and no existing zone is given",
      why: "A new zone is associated with the VPC of the endpoint in any case.",
      fix: "Remove dns.linkNetwork, or give dns.zoneId.",
      source: "Route 53, private hosted zones",
      at: ["dns", "linkNetwork"],
      finds: (spec) =>
        makesRecords(spec) &&
        spec.dns.linkNetwork &&
        spec.dns.zoneId === undefined &&
        "dns.linkNetwork true has a use with dns.zoneId only",
    },
    {
      code: "zone-without-vpc-of-its-account",
      severity: "error",
      title:
        "A new zone of the DNS account has no VPC of that account, or an existing one is given a VPC to be made with",
      why: "Route 53 makes a private zone together with a VPC of the account that asks for it; one of another account has to be authorised first, which needs the zone.",
      fix: "Give a VPC of that account as dns.account.vpcId; or the id of an existing zone as dns.zoneId, without dns.account.vpcId.",
      source: "Route 53 API, CreateHostedZone: VPC, NotAuthorizedException",
      check: (spec) => {
        const { account, zoneId } = spec.dns;
        if (account === undefined || !makesRecords(spec)) return [];
        const isNew = zoneId === undefined;
        if (isNew === (account.vpcId !== undefined)) return [];
        return isNew
          ? [{ path: ["dns", "account"], message: "a new zone needs dns.account.vpcId" }]
          : [{ path: ["dns", "account", "vpcId"], message: "the zone is there already: the VPC has no use" }];
      },
    },
    {
      code: "role-of-other-account",
      severity: "error",
      title: "The role for the DNS account is of another account",
      why: "A role acts in the account that its ARN names, and the run stops in any other one than dns.account.id.",
      fix: "Correct the id or the ARN.",
      source: "AWS IAM identifiers; hashicorp/aws, allowed_account_ids",
      check: ({ dns: { account } }): Violation[] => {
        const owner = account?.assumeRole?.arn.split(":")[4];
        return owner === undefined || owner === account?.id
          ? []
          : [
              {
                path: ["dns", "account", "assumeRole", "arn"],
                message: `the role is of account ${owner}, dns.account.id is ${account?.id}`,
              },
            ];
      },
    },
    {
      code: "owner-without-account",
      severity: "error",
      title: "A network is said to be in the DNS account, and there is none",
      why: "Without dns.account everything is in the account of the endpoint.",
      fix: "Give dns.account, or correct the owner.",
      source: "Route 53, associating VPCs with private hosted zones",
      check: ({ dns: { account, networks } }) =>
        account !== undefined
          ? []
          : Object.entries(networks)
              .filter(([, { owner }]) => owner === "dns")
              .map(([key]) => ({
                path: ["dns", "networks", key, "owner"],
                message: "owner is dns, and the spec has no dns.account",
              })),
    },
    {
      ...networkTwice,
      check: ({ network, dns: { account, networks } }) => {
        const others = [network.vpcId, account?.vpcId].flatMap((id) => (id === undefined ? [] : idText(id)));
        return Object.entries(networks)
          .filter(([, { vpcId }]) => others.includes(idText(vpcId)))
          .map(([key, { vpcId }]) => ({
            path: ["dns", "networks", key, "vpcId"],
            message: `${idText(vpcId)} is ${idText(vpcId) === idText(network.vpcId) ? "the VPC of the endpoint" : "the VPC that the zone is made with"}`,
          }));
      },
    },
  ];
}

function told({ dns: { account, networks, linkNetwork } }: ZoneSpecOnAws): Violation[] {
  const paths: Path[] = [
    ...(account === undefined ? [] : [["dns", "account"]]),
    ...(Object.keys(networks).length === 0 ? [] : [["dns", "networks"]]),
    ...(linkNetwork ? [["dns", "linkNetwork"]] : []),
  ];
  return paths.map((path) => ({ path, message: `${path.join(".")} has no use here: no record is made in a zone` }));
}

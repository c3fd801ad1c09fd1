import type { DnsRecords } from "../../../generated/types/spec";
import { asSentence, edit } from "../../../src/contract/acts";
import type { GateItem } from "../../../src/contract/gate-item";
import { command, type Fill, type Prose, prose, words } from "../../../src/contract/prose";
import type { Block, Section } from "../../../src/contract/section";
import type { Failure } from "../../../src/contract/stage";
import type { FillText } from "../../../src/contract/topology";
import { evidence } from "../../parts/gate-items";
import { idValue } from "../../parts/id-text";
import { outputFill } from "../../parts/output-fill";
import { variableFill } from "../../parts/variable-fill";
import { type Association, dnsConfiguration, listAssociations, type ZoneSpecOnAws } from "./aws";
import type { ZoneTexts } from "./texts";

/** A spec with a zone, and what is written into it where that can be said. */
type RecordSpec = ZoneSpecOnAws & { readonly dns: { readonly records?: DnsRecords } };

/** What stands for the id of a zone that Terraform makes, and the output that has it. */
export interface ZoneName {
  readonly fill: Fill;
  readonly output: string;
}

/** The zone of a spec that has one. */
export const onlyZone: ZoneName = { fill: { fill: "ZONE_ID" }, output: "zone_id" };

/** Another record of a hostname in the zone (Route 53 API, ChangeResourceRecordSets). */
export const recordThere: Failure = {
  symptom: prose`The apply ends with ${"InvalidChangeBatch"}: a record already exists.`,
  cause: prose`The zone has a record of the hostname already, of another spec or written by hand.`,
  remedy: prose`Let its owner decide which endpoint the record points to. Give it up there first, or list it under ${"adopt"} here.`,
};

/** How DNS is left to somebody else: the mode, and what has no use with it. */
function setExternal({ dns }: RecordSpec): Prose {
  const useless = [
    ...(dns.zoneId === undefined ? [] : ["dns.zoneId"]),
    ...(dns.account === undefined ? [] : ["dns.account"]),
    ...(dns.records === "hostnames" ? ["dns.records"] : []),
    ...(Object.keys(dns.networks).length === 0 ? [] : ["dns.networks"]),
    ...(dns.linkNetwork ? ["dns.linkNetwork"] : []),
  ];
  return edit({ set: { "dns.mode": "external" }, without: useless });
}

/** A new zone of a name that a VPC has already; `zone` names it. Where the spec makes several, none of them can be given as the only one. */
export function zoneThere(spec: RecordSpec, zone: Prose, isOnlyZone = true): Failure {
  return {
    symptom: prose`The apply ends with ${"ConflictingDomainExists"}.`,
    cause: prose`The VPC already has a private zone ${zone}, whoever made it: a VPC takes one zone of a name.`,
    remedy: isOnlyZone
      ? takeZone(spec)
      : prose`${asSentence(setExternal(spec))}, and have its owner write the records.`,
  };
}

function takeZone(spec: RecordSpec): Prose {
  const { account } = spec.dns;
  const without = account === undefined ? [] : ["dns.account.vpcId"];
  const give = edit({ set: { "dns.zoneId": { found: "its id" } }, without });
  const found = prose`Find it with ${"aws route53 list-hosted-zones-by-vpc"} and ${give}`;
  return account === undefined
    ? prose`${found}. If it is of another account, name that as ${"dns.account"}; where nobody may act there, ${setExternal(spec)}.`
    : prose`${found}. If it is of another account than ${account.id}, correct ${"dns.account"}.`;
}

/** What is said of the private zones of a spec. */
export function zoneTextsOnAws(spec: RecordSpec, zones: readonly ZoneName[]): ZoneTexts {
  return {
    sentences: sentencesOf(spec),
    steps: stepsOf(spec),
    gate: gateOf(spec, zones),
    failures: failuresOf(spec),
    handover: handoverOf(spec, zones),
    fills: fillsOf(spec, zones),
  };
}

/** Whether the spec says nothing of the zone beyond that it is one of the VPC of the endpoint. */
function isPlainZone(spec: ZoneSpecOnAws): boolean {
  return spec.dns.account === undefined && listAssociations(spec).length === 0;
}

function sentencesOf(spec: ZoneSpecOnAws): Prose {
  const { account } = spec.dns;
  const associations = listAssociations(spec);
  const whose =
    account === undefined
      ? words("")
      : prose` The zone is in account ${account.id}, where Terraform acts through ${dnsConfiguration}.`;
  const ofVpc = words(
    associations.some(({ key }) => key === undefined)
      ? " The VPC of the endpoint is associated with it once the records are there."
      : "",
  );
  const isFurther = associations.some(({ key }) => key !== undefined);
  return prose`${whose}${ofVpc}${words(isFurther ? " Further VPCs resolve the names, too; HANDOVER.md lists them." : "")}`;
}

function stepsOf(spec: ZoneSpecOnAws): Block[] {
  const others = further(spec);
  const ofOthers = others.filter(({ owner }) => owner === "other");
  return [
    ...(others.length === 0
      ? []
      : [
          prose`Clients in the further VPCs need a route to the endpoint, such as a transit gateway or peering, and the endpoint's security group has to admit them. The zone gives them the address, and nothing else.`,
        ]),
    ...(ofOthers.length === 0
      ? []
      : [
          prose`The zone lets the VPCs of other accounts in. Their owners associate them with the calls in HANDOVER.md; until then nothing changes for them.`,
        ]),
  ];
}

/** That names resolve in further VPCs. */
function gateOf(spec: ZoneSpecOnAws, zones: readonly ZoneName[]): GateItem[] {
  const ids = zoneArguments(spec, zones).reduce<Prose | undefined>(
    (all, id) => (all === undefined ? prose`${id}` : prose`${all} and ${id}`),
    undefined,
  );
  return further(spec).map((vpc) => {
    const key = `zone-associated.${vpc.key}`;
    const list = ["aws", "route53", "list-hosted-zones-by-vpc", "--vpc-id", vpcArgument(vpc)];
    const query = ["--vpc-region", vpc.region, "--query", "HostedZoneSummaries[].HostedZoneId", "--output", "text"];
    const meaning =
      vpc.owner === "other"
        ? prose`The owner of the VPC ${vpc.key ?? ""} has associated it with the zone.`
        : prose`The VPC ${vpc.key ?? ""} is associated with the zone, and its clients reach the endpoint.`;
    return evidence(key, meaning, command([...list, ...query], prose`${ids ?? words("The zone")} is among them.`));
  });
}

function failuresOf(spec: RecordSpec): Failure[] {
  const { account, zoneId } = spec.dns;
  const denied: Failure = {
    symptom: prose`The apply ends with ${"AccessDenied"} or ${"NoSuchHostedZone"} for the zone.`,
    ...(account === undefined
      ? {
          cause: prose`The zone is in another account than the one that Terraform runs in.`,
          remedy: prose`Name that account as ${"dns.account"}, with the profile or the role to use there. Where nobody may act in it, ${setExternal(spec)}, and let the account of the zone write the record with the values in HANDOVER.md.`,
        }
      : {
          cause: prose`The zone is not in account ${account.id}, or whoever acts there lacks a permission.`,
          remedy: prose`Compare the permissions of ${dnsConfiguration} in PERMISSIONS.md, and look at the owner with ${"aws route53 get-hosted-zone"} in that account.`,
        }),
  };
  const unauthorized: Failure = {
    symptom: prose`The apply ends with ${"NotAuthorizedException"} for an association.`,
    cause: prose`The VPC is in another account than the one that associates it, or the account of the zone has not let it in.`,
    remedy: prose`Look whose the VPC is, and correct its ${"owner"} in ${"dns.networks"}; ${"aws route53 list-vpc-association-authorizations"} in the account of the zone shows whom it lets in.`,
  };
  const conflicting: Failure = {
    symptom: prose`The apply ends with ${"ConflictingDomainExists"} for an association.`,
    cause: prose`The VPC is associated already, with this zone or with another one of the same name.`,
    remedy: prose`Look with ${"aws route53 list-hosted-zones-by-vpc"}. Where it is this zone, take the VPC out of ${"dns.networks"}, or list the association under ${"adopt"}; otherwise its owner has to give the other zone up.`,
  };
  return [
    ...(zoneId === undefined && account === undefined ? [] : [denied]),
    ...(listAssociations(spec).length === 0 ? [] : [unauthorized, conflicting]),
  ];
}

function handoverOf(spec: ZoneSpecOnAws, zones: readonly ZoneName[]): Section[] {
  const { account } = spec.dns;
  if (isPlainZone(spec)) return [];
  const ofEndpoint = prose`that of the endpoint, through ${"aws"}`;
  const ofZone = account === undefined ? ofEndpoint : prose`${account.id}, through ${dnsConfiguration}`;
  const others = further(spec);
  const foreign = others.filter(({ owner }) => owner === "other");
  const rows = [
    [words("the endpoint"), ofEndpoint],
    [words("the private zone and its records"), ofZone],
    ...listAssociations(spec).map((vpc) => [
      vpc.key === undefined
        ? prose`the association with the VPC of the endpoint, ${idValue(vpc.vpcId)}`
        : prose`the association with ${vpc.key}, ${idValue(vpc.vpcId)} in ${vpc.region}`,
      { endpoint: ofEndpoint, dns: ofZone, other: words("its own; its owner makes it") }[vpc.owner],
    ]),
  ];
  return [
    {
      title: "Who owns what",
      blocks: [
        { table: { head: ["what", "account"], rows } },
        ...(others.length === 0
          ? []
          : [prose`Each VPC needs DNS support and DNS hostnames on, and a route to the endpoint.`]),
      ],
    },
    ...(foreign.length === 0
      ? []
      : [
          {
            title: "VPCs of other accounts",
            blocks: [
              prose`From stage ${"dns"} on the zone lets these VPCs in. Whoever owns one associates it, as somebody who may in its account, and looks whether the zone is among those of the VPC.`,
              ...foreign.map((vpc) => ({
                commands: zoneArguments(spec, zones).map((id) => {
                  const associate = ["aws", "route53", "associate-vpc-with-hosted-zone", "--hosted-zone-id", id];
                  return command([...associate, "--vpc", [`VPCRegion=${vpc.region},VPCId=`, vpcArgument(vpc)]]);
                }),
              })),
              prose`Before the connection is taken back, they take their VPCs out: ${"aws route53 disassociate-vpc-from-hosted-zone"} with the same arguments.`,
            ],
          },
        ]),
  ];
}

function fillsOf(spec: ZoneSpecOnAws, zones: readonly ZoneName[]): FillText[] {
  const others = further(spec);
  if (others.length === 0) return [];
  const { zoneId } = spec.dns;
  const meaning = prose`Id of the private zone`;
  return [
    ...(typeof zoneId === "string"
      ? []
      : zones.flatMap(({ fill, output }) =>
          zoneId === undefined ? [outputFill(fill, output, meaning)] : variableFill(zoneId, fill, meaning),
        )),
    ...others.flatMap(({ key = "", vpcId }) => variableFill(vpcId, fillOfVpc(key), prose`Id of the VPC ${key}`)),
  ];
}

function further(spec: ZoneSpecOnAws): Association[] {
  return listAssociations(spec).filter(({ key }) => key !== undefined);
}

function zoneArguments({ dns: { zoneId } }: ZoneSpecOnAws, zones: readonly ZoneName[]): (string | Fill)[] {
  return typeof zoneId === "string" ? [zoneId] : zones.map(({ fill }) => fill);
}

function vpcArgument({ key = "", vpcId }: Association): string | Fill {
  return typeof vpcId === "string" ? vpcId : fillOfVpc(key);
}

function fillOfVpc(key: string): Fill {
  return { fill: `VPC_ID_${key.replaceAll("-", "_").toUpperCase()}` };
}

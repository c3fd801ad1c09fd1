import type { EndpointAws } from "../../generated/types/spec";
import { command, type Fill, prose, words } from "../../src/contract/prose";
import { addressFailures, addressRows } from "../families/interface-endpoint/address-texts";
import { policyFailures } from "../families/interface-endpoint/policy";
import {
  coveredNames,
  flipped,
  flipRefused,
  notFlipped,
  vpcAttributes,
  vpcFill,
  vpcText,
} from "../families/interface-endpoint/private-dns";
import { regionOfService } from "../families/interface-endpoint/rules";
import { nameFill, privateDnsIsOff, showState, unreachable } from "../families/interface-endpoint/texts";
import { onlyZone, recordThere, type ZoneName, zoneTextsOnAws, zoneThere } from "../families/private-zone/aws-texts";
import { type Connection, movesNames } from "../families/reach/connection";
import type { CloudTexts, Endpoint } from "../families/reach/rollout";
import { flips, listZones, type NamedZone } from "../families/reach/zones";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import { resolve } from "../parts/resolve";

const accountId: Fill = { fill: "AWS_ACCOUNT_ID" };
const principalArn: Fill = { fill: "AWS_PRINCIPAL_ARN" };

/** What stands for the id of a zone, and the output that has it; `isOnly` where the spec has no other. */
export function nameZone({ resource }: NamedZone, isOnly: boolean): ZoneName {
  return isOnly ? onlyZone : { fill: { fill: `ZONE_ID_${resource.toUpperCase()}` }, output: `${resource}_zone_id` };
}

/** What is said of the endpoints of a spec. */
export function texts(spec: EndpointAws, connection: Connection, endpoints: readonly Endpoint[]): CloudTexts {
  const { aws, network, dns } = spec;
  const names = new Map<string, string | Fill>([
    ["region", aws.region],
    ["accountId", accountId],
    ["principalArn", principalArn],
    ["vpcId", vpcText(network)],
  ]);
  const made = listZones({ spec, connection, endpoints });
  const named = made.map((zone) => nameZone(zone, made.length === 1));
  const zones = made.length === 0 ? undefined : zoneTextsOnAws(spec, named);
  const from = prose`${"aws sts get-caller-identity"} in the account of the VPC`;
  const shows = prose`The names that clients use, and ${"verified"}.`;
  return {
    valueOf: (name, endpoint) => (name === "endpointId" ? (endpoint?.id ?? "") : names.get(name)),
    owner: "account",
    principal: (identities) =>
      identities.includes("principalArn") ? prose`the principal ${principalArn}` : prose`the AWS account ${accountId}`,
    callerIdentity: [command(["aws", "sts", "get-caller-identity"], prose`${"Account"} and ${"Arn"}.`)],
    stateNoun: "state",
    showState: ({ id }, shows) => showState(spec, id, shows),
    isInState: true,
    service: "the name of the endpoint service",
    network: "VPC",
    resolvers: "VPCs",
    target: "own name",
    endpoint: {
      comment: "the interface endpoints, with private DNS off",
      purpose: prose`An interface endpoint for each endpoint service of ${connection.title} stands in the VPC. Private DNS is off: no name leads there yet, and no client notices.`,
      failures: (isAdmittedBefore) => [
        {
          symptom: prose`The apply ends with an error that the service name could not be verified.`,
          cause: isAdmittedBefore
            ? prose`The vendor has not admitted the account yet, or the name of the endpoint service is of another region or mistyped.`
            : prose`The name of the endpoint service is of another region, or mistyped.`,
          remedy: prose`Compare it with what the vendor shows; ${"HANDOVER.md"} says where under Values.`,
        },
        ...addressFailures(aws.region, network),
        ...policyFailures(network),
      ],
      lost: "Their ids are lost",
    },
    unreachable,
    beforeDns: [
      ...endpoints.map(({ address, name, id }) =>
        network.endpoint === undefined
          ? notFlipped(address)
          : privateDnsIsOff(spec, id, `endpoint-private-dns-off.${name}`),
      ),
      ...(flips(spec, connection)
        ? endpoints.map(({ name, service }) =>
            coveredNames(`private-dns-names.${name}`, regionOfService(service), service, shows),
          )
        : []),
      ...(movesNames(connection.dns.kind) && dns.mode === "recipe" ? vpcAttributes(aws.region, network) : []),
    ],
    ownAddresses: {
      text: "the addresses of the endpoint itself",
      commands: endpoints.map(({ target }) => resolve(target, prose`The endpoint's addresses.`)),
    },
    unresolved: {
      cause: prose`The client asks another resolver than the VPC's, or an answer is still cached.`,
      remedy: prose`Ask the VPC's resolver directly, wait for the time to live, and look whether the client's network forwards the zone.`,
    },
    unchanged: prose`; ${"private_dns_enabled"} stays ${"false"}`,
    conflict: dns.zoneId === undefined ? zoneThere(spec, words("of this name"), made.length === 1) : recordThere,
    ...(zones === undefined ? {} : { zones }),
    needs: "vpcDns",
    flip: {
      items: endpoints.map(({ key, address }) => flipped(address, prose`The endpoint ${key} answers for its names.`)),
      refused: flipRefused("admitted", prose`use ${"dns.mode"} ${"external"}`),
    },
    external: prose`Make the vendor's names lead to the endpoints, by an alias or CNAME to the endpoint's own name or by records of its addresses. The outputs ending in ${"endpoint_dns_entries"} have the alias targets.`,
    own: "the endpoints' own names",
    fills: [
      ...vpcFill(network),
      ...(zones?.fills ?? []),
      ...endpoints.flatMap(({ key, name, id, target }) => [
        outputFill(id, `${name}_endpoint_id`, prose`Id of the endpoint ${key}`),
        nameFill(target, spec, { meaning: prose`Name of the endpoint ${key} itself`, prefix: `${name}_` }),
      ]),
      { fill: accountId, meaning: prose`Id of the AWS account of the VPC`, from },
      {
        fill: principalArn,
        meaning: prose`ARN of the principal that makes the endpoints`,
        from: prose`${"aws sts get-caller-identity"} as whoever runs Terraform, or the root of the account: ask the vendor which it wants`,
      },
    ],
    rows: [["Region of the VPC", aws.region], ["VPC", idValue(network.vpcId)], ...addressRows(network)],
    endpointRows: ({ key, service, id }) => [
      [prose`Endpoint service of ${key}`, service],
      [prose`Region of the endpoint service of ${key}`, regionOfService(service)],
      [prose`Id of the endpoint ${key}`, id],
    ],
  };
}

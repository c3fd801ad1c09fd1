import type { ClickhouseGcp } from "../../generated/types/spec";
import { listed, type Prose, prose, words } from "../../src/contract/prose";
import { byocAllowList, byocZone } from "../families/clickhouse/byoc";
import { endpointAddress } from "../families/clickhouse/connection-tests";
import { zoneRecords } from "../families/clickhouse/records";
import type { Texts } from "../families/clickhouse/rollout";
import { addressedDns, compareName, entering, handshakes, namesResolve, sendBack } from "../families/clickhouse/texts";
import { zoneTextsOnGoogle, zoneThere } from "../families/private-zone/google-texts";
import { regionOfAttachment } from "../families/psc-endpoint/rules";
import { permissions, projectFill, showAddress, showStatus, unreachable } from "../families/psc-endpoint/texts";
import { endpointId } from "../parts/clickhouse-api";
import { addressFill, existingTexts, existingWay } from "../parts/existing-endpoint";
import { addressTaken } from "../parts/fixed-address";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import { refreshOnly } from "../parts/refresh";

const where = "the networks of the zone";

/** Region of the services, which the id of their service attachment names. */
export function serviceRegion(spec: ClickhouseGcp): string {
  return regionOfAttachment(spec.clickhouse.serviceAttachment);
}

/** Zone of the hostnames of a BYOC deployment; undefined for services of ClickHouse Cloud's own. */
export function byoc(spec: ClickhouseGcp): string | undefined {
  return byocZone(spec.clickhouse, "p", serviceRegion(spec));
}

/** Zone of the private hostnames. */
export function privateZone(spec: ClickhouseGcp): string {
  return byoc(spec) ?? `${serviceRegion(spec)}.p.gcp.clickhouse.cloud`;
}

/** Zone of the hostnames that go over the internet. */
export function publicZone(spec: ClickhouseGcp): string {
  return byoc(spec)?.replace(/^p\./, "") ?? `${serviceRegion(spec)}.gcp.clickhouse.cloud`;
}

function recordNames(spec: ClickhouseGcp): Prose {
  return listed(
    zoneRecords(spec).map(({ label }) => `${label}.${privateZone(spec)}.`),
    " or ",
  );
}

function made(spec: ClickhouseGcp): Pick<Texts["endpoint"], "comment" | "purpose" | "failures" | "rollback"> {
  const { gcp } = spec;
  return {
    comment: "an internal address, and a forwarding rule from it to the vendor's service attachment",
    purpose: prose`An internal address in ${gcp.region}, and a forwarding rule that leads from it to the vendor's service attachment. No name resolves to it yet, and no client notices.`,
    failures: [
      {
        symptom: prose`The apply ends with an error about the target.`,
        cause: prose`The service attachment is mistyped, or of another region than ${gcp.region}.`,
        remedy: compareName,
      },
      ...addressTaken(spec),
    ],
    rollback: prose`Nothing uses the endpoint yet, so it can be taken back. Its PSC connection id is lost: a new endpoint has to be allowed again.`,
  };
}

/** What the documents say. */
export function texts(spec: ClickhouseGcp): Texts {
  const { gcp, network, clickhouse, dns } = spec;
  const zone = zoneTextsOnGoogle(spec);
  // Ports that the vendor's page for Google Cloud connects to.
  const ports = [8443, 9440] as const;
  return {
    showStatus: (shows) => showStatus(spec, spec.name, shows),
    ports,
    target: endpointAddress,
    unreachable: unreachable(spec),
    endpoint: {
      ...(network.endpoint === undefined
        ? made(spec)
        : { ...existingTexts(network.endpoint.pscConnectionId), failures: [] }),
      look: prose`Look at the connection's status. The vendor accepts it once an allow list has the endpoint, so ${"PENDING"} is no fault here.`,
    },
    allowList: {
      ...entering(spec, {
        thing: "the PSC connection id",
        id: words("the PSC connection id"),
        answer: ", and the vendor accepts the connection",
        left: "No name resolves to it yet.",
      }),
      accepted: prose`The vendor has accepted the connection.`,
      wait: prose`Wait until the vendor has accepted the connection: ${"PENDING"} becomes ${"ACCEPTED"}.`,
      refresh:
        network.endpoint !== undefined
          ? []
          : [prose`Bring the new status into the state, where the gate looks for it.`, { commands: [refreshOnly] }],
      test: prose`Test from a machine in the network, against the endpoint's address: first that the ports answer, then a handshake under each hostname. The vendor finds the service by the name in the handshake, so the address alone is not enough.`,
      ...handshakes(spec),
      stillPending: {
        symptom: prose`The status stays ${"PENDING"}.`,
        cause: prose`No allow list has the PSC connection id.`,
        remedy: prose`Compare the allow list with the endpoint's id, digit by digit. The vendor's page names a list of the organization as well; if the service's list is right, send support the PSC connection id, the project and the services' ids.`,
      },
    },
    dns: addressedDns(spec, {
      ports,
      zone: privateZone(spec),
      publicZone: publicZone(spec),
      where,
      newZone: "a private zone of the network",
      otherwise: "; a connection by address is refused",
      lookUp: prose`From a machine in the network, look what each hostname resolves to.`,
      unresolved: {
        cause: prose`The zone is not visible in the client's network, or the client asks another DNS server than that of the network.`,
        remedy: prose`Look at the networks of the zone. A DNS server of your own has to forward the zone to an inbound server policy of Cloud DNS.`,
      },
      unreachable: unreachable(spec),
      zoneTexts: zone,
      isExisting: network.endpoint !== undefined,
      conflict:
        dns.zoneId === undefined
          ? zoneThere(spec, prose`${privateZone(spec)}`)
          : {
              symptom: prose`The apply ends with an error that the zone or the record is already there.`,
              cause: prose`The zone has a record for ${recordNames(spec)} already.`,
              remedy: prose`Let its owner decide which endpoint of ${serviceRegion(spec)} the record points to.`,
            },
    }),
    fills: [
      outputFill(endpointId, "endpoint_id", prose`PSC connection id of the endpoint`),
      addressFill(endpointAddress, spec, { meaning: prose`Private address of the endpoint`, lookUp: showAddress }),
      ...projectFill(spec),
    ],
    permissions: permissions(spec, dns.mode === "private-zone"),
    handover: {
      ...(byoc(spec) === undefined ? { region: serviceRegion(spec) } : {}),
      values: [
        ["PSC connection id", endpointId],
        ["Endpoint address", endpointAddress],
        ["Service attachment", clickhouse.serviceAttachment],
        ["Project", idValue(gcp.project)],
        ["Region", gcp.region],
        ["Network", idValue(network.network)],
        ["Global access", String(network.globalAccess)],
      ],
      beforeAllowList: [
        ...(byoc(spec) === undefined ? [] : byocAllowList),
        prose`The endpoint is named by its PSC connection id. The connection being accepted is not enough: each service lets in only the endpoints of its own allow list.`,
      ],
      names:
        dns.mode === "private-zone"
          ? namesResolve(spec, privateZone(spec), where)
          : prose`Make these names resolve to ${endpointAddress}, best by a record ${`*.${privateZone(spec)}.`} of type A in a private zone of the network:`,
      aboutNames: prose`Clients have to use these names: the vendor finds the service by the name in the TLS handshake. The public hostnames, in ${publicZone(spec)}, lead over the internet.`,
      sendBack: sendBack(
        spec,
        "gcp",
        serviceRegion(spec),
        clickhouse.serviceAttachment,
        showStatus(spec, spec.name, prose`${"ACCEPTED"}`),
      ),
      afterNames: dns.mode === "private-zone" ? zone.handover : [],
    },
    otherWays:
      network.endpoint !== undefined
        ? [existingWay]
        : [
            prose`The Google Cloud console can make the same endpoint: ${"Private Service Connect"}, ${"Connect endpoint"}, with ${"Published service"} as its target. A change made there shows as drift in the next plan.`,
            prose`The forwarding rule has an empty ${"load_balancing_scheme"} on purpose. Removing the argument would make the rule ${"EXTERNAL"} and replace it, and the PSC connection id with it.`,
          ],
  };
}

import type { DnsRecords, Variable } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Claim, Ownership, Rule, Violation } from "../../../src/contract/spec-rule";
import { duplicateId, sharedAddresses } from "../../parts/duplicates";
import { idText } from "../../parts/id-text";
import { claimZone, privateZoneOwner, type ZonePlaces } from "../private-zone/owners";
import { zoneRecords } from "./records";
import { type AllowLists, attachmentAddress, attachmentName, type ClickhouseService } from "./service";

interface Services {
  readonly clickhouse: { readonly services: readonly ClickhouseService[] };
}

/** Every private hostname of a spec and where it stands. */
export function eachHostname({ clickhouse }: Services): { hostname: string; path: Path }[] {
  return clickhouse.services.map(({ hostname }, index) => ({
    hostname,
    path: ["clickhouse", "services", index, "hostname"],
  }));
}

/** The zone that a hostname stands in. */
export function zoneOf(hostname: string): string {
  return hostname.slice(hostname.indexOf(".") + 1);
}

const byocForm =
  "private hostnames of BYOC are NAME.vpce.SUBDOMAIN.REGION.aws.clickhouse-byoc.com, with aws.byoc.clickhouse.cloud in older deployments, and NAME.p.SUBDOMAIN.REGION.gcp.clickhouse-byoc.com; region and subdomain are those of one deployment and of its endpoint service";

/** The rule that each hostname is in a zone of the service's region. `publicZone` is the one whose names go over the internet. */
export function hostnameZoneRule<S extends Services>(
  zonesOf: (spec: S) => readonly string[],
  publicZone?: (spec: S) => string,
): Rule<S> {
  return {
    code: "hostname-not-in-region",
    severity: "error",
    title: "A hostname does not belong to the endpoint service's region",
    why: "The service's region decides the DNS zone; a name of another region never resolves to this endpoint.",
    fix: "Copy privateDnsHostname from the service's privateEndpointConfig, or correct the endpoint service.",
    source: "ClickHouse documentation, AWS PrivateLink, Azure Private Link and GCP Private Service Connect",
    check: (spec) => {
      const zones = zonesOf(spec);
      return eachHostname(spec)
        .filter(({ hostname }) => !zones.includes(zoneOf(hostname)))
        .map(({ hostname, path }): Violation => {
          const isPublic = publicZone !== undefined && zoneOf(hostname) === publicZone(spec);
          const message = `${hostname} is in ${zones.length > 1 ? "neither " : "another zone than "}${zones.join(" nor ")}`;
          if (/\bbyoc\b/.test(hostname)) return { path, message, hint: byocForm };
          if (!isPublic) return { path, message };
          return {
            path,
            message,
            hint: "this is the public hostname, which is routed over the internet; take privateDnsHostname",
          };
        });
    },
  };
}

/** No two services have one address. */
export const duplicateAddress: Rule<Services> = {
  ...duplicateId,
  check: ({ clickhouse: { services } }) =>
    sharedAddresses(services.map((service) => ({ id: idText(service.id), address: attachmentName(service) }))).map(
      (index) => ({
        path: ["clickhouse", "services", index, "id"],
        message: "another id starts with the same eight digits, so that both services would have one address",
        hint: "put the service into a spec of its own",
      }),
    ),
};

/** The rule that the vendor's list has the services' region. The list grows, so a region that it lacks is no error. */
export function regionListedRule<S>(
  facts: { readonly source: string; readonly regions: readonly string[] },
  path: Path,
  regionOf: (spec: S) => string | undefined,
): Rule<S> {
  return {
    code: "region-not-listed",
    severity: "warning",
    title: "The vendor's list of regions does not have the services' region",
    why: "A mistyped region gives a DNS zone that no hostname is in. The list is a stored copy of the vendor's page, and regions may have been added since; the short names of Azure locations in it are inferred.",
    fix: "Compare with the region of the service in the ClickHouse console.",
    source: facts.source,
    at: path,
    finds: (spec) => {
      const region = regionOf(spec);
      return (
        region !== undefined && !facts.regions.includes(region) && `${region} is not one of ${facts.regions.join(", ")}`
      );
    },
  };
}

/** An existing zone, and what to write into it, are of use with mode private-zone only. */
export const zoneWithoutUse: Rule<ZoneSpec> = {
  code: "zone-without-private-zone",
  severity: "error",
  title: "A zone or its records are told, but the DNS mode makes no record",
  why: "Only mode private-zone writes a record into a zone. A private zone and an endpoint's own private DNS exclude each other: both would answer for the same names.",
  fix: "Set dns.mode to private-zone, or remove what is marked.",
  source: "ClickHouse documentation, AWS PrivateLink, Azure Private Link and GCP Private Service Connect",
  check: ({ dns }) => {
    if (dns.mode === "private-zone") return [];
    const told = [...(dns.zoneId === undefined ? [] : ["zoneId"]), ...(dns.records === "wildcard" ? [] : ["records"])];
    return told.map((key) => ({ path: ["dns", key], message: `dns.${key} has no use with dns.mode ${dns.mode}` }));
  },
};

/**
 * The allow list of a service, as the ClickHouse provider keeps it: only one spec may own a list, and only an owner that knows ids of other
 * endpoints leaves those alone that people put there.
 */
export const allowListOwner: Ownership<{ readonly clickhouse: AllowLists }> = {
  code: "allow-list-owned-twice",
  title: "Two specs own the allow list of one ClickHouse service",
  why: "The provider reads every endpoint id of the service back and removes those that it does not know, so two owners undo each other (clickhouse 3.25.3: exactly one attachment a service).",
  fix: "Let one spec own the list: there, list the ids of the other endpoints in clickhouse.otherEndpointIds; in the others, set clickhouse.allowList to manual and name the attachments in forget, because without that Terraform empties the list that it gives up.",
  source: "ClickHouse/clickhouse 3.25.3, service_private_endpoints_attachment",
  claims: ({ clickhouse: { allowList, otherEndpointIds, services } }) => {
    const isOwner = allowList === "terraform";
    const knowsOthers = otherEndpointIds.length > 0;
    return services.flatMap((service, index): Claim[] => {
      const { id } = service;
      const path = ["clickhouse", "services", index, "id"];
      if (!isOwner) return [claimPlace(id, path)];
      const hint = `either list the ids of the other endpoints here in clickhouse.otherEndpointIds, and in the other spec set clickhouse.allowList: manual and add forget: [${attachmentAddress(service)}]; or the other way round`;
      const claim = { ...claimPlace(id, path), hint, isShared: false };
      return [{ ...claim, key: [id, "owner"] }, ...(knowsOthers ? [] : [claim])];
    });
  },
};

/** The claim of an endpoint on its place in the allow list of a service, which others may own. */
export function claimPlace(id: string | Variable, path: Path): Claim {
  const hint = "list this endpoint's id in clickhouse.otherEndpointIds of the other spec, which owns the list";
  return { key: [id], isShared: true, path, thing: `the allow list of ${idText(id)}`, hint };
}

/** A private zone and the records in it, in each place that holds one zone of a name. */
export function zoneOwner<S extends ZoneSpec>(
  zone: (spec: S) => string,
  placesOf: (spec: S) => Omit<ZonePlaces, "path">,
): Ownership<S> {
  return {
    ...privateZoneOwner,
    claims: (spec) => {
      if (spec.dns.mode !== "private-zone") return [];
      const isNew = spec.dns.zoneId === undefined;
      const path = ["dns", isNew ? "mode" : "zoneId"];
      const records = zoneRecords(spec).map(({ label, path: own }) => ({
        label,
        path: label === "*" && !isNew ? path : own,
      }));
      return claimZone(zone(spec), { ...placesOf(spec), path }, records);
    },
  };
}

/** What a spec with a private zone has in the dns section. */
export interface ZoneSpec extends Services {
  readonly dns: { readonly mode: string; readonly zoneId?: string | Variable; readonly records: DnsRecords };
}

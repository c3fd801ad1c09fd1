import type { Rule, Violation } from "../../../src/contract/spec-rule";
import type { Cloud, Vendors } from "../../../src/contract/vendor";
import { show } from "../../../src/contract/visible";
import { cloudNames, customName, forms, near } from "../vendor/rules";
import { type ReachSpec, tryFindConnection, zonesOf } from "./connection";
import { type EndpointKind, listEndpoints } from "./endpoints";
import { namesIn, toCopy } from "./template";
import { listZones } from "./zones";

/** What fits the names that lead to endpoints on a cloud: their zones, their records and private DNS. */
export function nameRules<S extends ReachSpec>(vendors: Vendors, cloud: Cloud, kind: EndpointKind<S>): Rule<S>[] {
  return [
    {
      code: "record-outside-zone",
      severity: "error",
      title: "A record's name is no DNS name of its zone",
      why: "The zone answers for its own names only; the cloud refuses the record.",
      fix: "Correct the value that the name is made of, or the zone.",
      source: "Route 53, Azure DNS and Cloud DNS: records of a zone",
      check: (spec) => {
        const connection = tryFindConnection(vendors, cloud, spec.vendor);
        if (connection === undefined) return [];
        const text = (template: string) =>
          toCopy(template, (name) =>
            Object.hasOwn(spec.vendor.values, name)
              ? (spec.vendor.values[name] ?? "")
              : (connection.declared[name]?.example ?? "name"),
          );
        // What is wrong with the form of a value is told of the value.
        const isFormed = (name: string) => {
          if (!Object.hasOwn(spec.vendor.values, name) || !Object.hasOwn(connection.declared, name)) return true;
          const { form = "text" } = connection.declared[name] ?? {};
          return forms[form].pattern.test(spec.vendor.values[name] ?? "");
        };
        return zonesOf(connection, spec.vendor).flatMap(({ zone, records }) =>
          records.flatMap((record): Violation[] => {
            if (![...namesIn(record.name), ...namesIn(zone)].every(isFormed)) return [];
            const [name, domain] = [text(record.name), text(zone)];
            const isName = forms["host-name"].pattern.test(name.replace(/^\*\./, ""));
            if (isName && forms["host-name"].pattern.test(domain) && (name === domain || name.endsWith(`.${domain}`)))
              return [];
            const [own] = namesIn(record.name).filter((each) => Object.hasOwn(spec.vendor.values, each));
            const path = own === undefined ? ["vendor", "dns"] : ["vendor", "values", own];
            return [
              {
                path: spec.vendor.name === customName ? ["vendor", "dns"] : path,
                message: `${show(name)} is no name of the zone ${show(domain)}`,
              },
            ];
          }),
        );
      },
    },
    {
      code: "flip-without-private-dns",
      severity: "error",
      title: "Private DNS of the endpoint is to be switched on, which the cloud does not have",
      why: "Only interface endpoints of AWS answer for names themselves.",
      fix: "Use zone-wildcard or zone-names, with a private zone.",
      source: "Azure Private Endpoint DNS; Google Cloud, Private Service Connect endpoints",
      at: ["vendor", "dns", "kind"],
      finds: ({ vendor: { dns } }) =>
        cloud !== "aws" && dns?.kind === "flip" && `endpoints of ${cloudNames[cloud]} have no private DNS of their own`,
    },
    {
      code: "record-endpoint-open",
      severity: "error",
      title: "A record does not say to which of several endpoints it leads",
      why: "A name can lead to one endpoint only.",
      fix: "Name the endpoint in the record.",
      source: "Route 53, alias records",
      check: (spec) => {
        const connection = tryFindConnection(vendors, cloud, spec.vendor);
        const keys = Object.keys(spec.vendor.endpoints);
        const [first = ""] = keys;
        const list = `the endpoints are: ${keys.join(", ")}`;
        if (connection === undefined) return [];
        if (spec.vendor.dns === undefined) {
          const isOpen = connection.dns.zones?.some(({ records }) =>
            records.some(({ endpoint }) => endpoint === undefined),
          );
          if (keys.length === 1 || !isOpen || connection.isZonal) return [];
          return keys.slice(1).map((key) => ({
            path: ["vendor", "endpoints", key],
            marksKey: true,
            message: `the recipe's records lead to one endpoint; ${list}`,
            hint: `keep one of the endpoints here, and reach the others by specs of their own`,
          }));
        }
        return (spec.vendor.dns.zones ?? []).flatMap(({ records }, zone) =>
          records.flatMap(({ endpoint }, index): Violation[] => {
            const record = ["vendor", "dns", "zones", zone, "records", index];
            if (endpoint === undefined) {
              const hint = `${list}. Example: ${JSON.stringify(first)}`;
              if (keys.length === 1 || connection.isZonal) return [];
              return [{ path: record, message: "endpoint is missing", hint }];
            }
            if (keys.includes(endpoint)) return [];
            const message = `there is no endpoint ${show(endpoint)}; ${list}`;
            return [{ path: [...record, "endpoint"], message, ...near(endpoint, keys) }];
          }),
        );
      },
    },
    {
      code: "zone-without-records",
      severity: "error",
      title: "A zone is given, and not exactly one zone gets records",
      why: "The id would have no effect, or would be that of one zone for the records of several.",
      fix: "Remove dns.zoneId.",
      source: "Route 53, Azure DNS and Cloud DNS: private zones",
      at: ["dns", "zoneId"],
      finds: (spec) => {
        const connection = tryFindConnection(vendors, cloud, spec.vendor);
        if (connection === undefined || spec.dns.zoneId === undefined) return false;
        const zones = listZones({ spec, connection, endpoints: listEndpoints(spec, kind) });
        return zones.length !== 1 && `dns.zoneId is one zone, and records are made in ${zones.length}`;
      },
    },
  ];
}

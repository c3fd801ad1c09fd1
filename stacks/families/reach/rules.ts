import type { Rule, Violation } from "../../../src/contract/spec-rule";
import type { Cloud, ReachRecipe, Vendors } from "../../../src/contract/vendor";
import { show } from "../../../src/contract/visible";
import { duplicates } from "../../parts/duplicates";
import {
  customName,
  type Direction,
  fieldKnown,
  lookupText,
  namesDeclared,
  nearOrRemove,
  recipeNotCompiled,
  recipeRules,
  recipeSource as source,
} from "../vendor/rules";
import { type Connection, type ReachSpec, tryFindConnection, tryFindRecipe } from "./connection";
import type { EndpointKind } from "./endpoints";
import { nameRules } from "./name-rules";
import type { RegistrarName } from "./registrars";
import { tryFindRegistration, valuesOfRegistration } from "./registration";
import { namesIn } from "./template";

const fields = ["title", "admission", "close", "manualConnection"] as const;
const asked = ["dns", "shadows", "ready"] as const;

/** What the data of vendors says of a spec on a cloud, whose stages are these. */
export function vendorRules<S extends ReachSpec>(
  vendors: Vendors,
  cloud: Cloud,
  stages: readonly string[],
  kind: EndpointKind<S> & { readonly registrars: readonly RegistrarName[] },
): Rule<S>[] {
  const isCustom = ({ vendor }: S) => vendor.name === customName;
  const recipeOf = ({ vendor }: S) => tryFindRecipe(vendors, cloud, vendor);
  const declaredBy = (spec: S) => Object.keys(recipeOf(spec)?.values ?? {});
  const isNeeded = (
    { optional, stage: from = "endpoint" }: { optional?: boolean; stage?: string },
    stage: string,
    name: string,
    spec: S,
  ) =>
    (stages.indexOf(stage) >= stages.indexOf(from) && (optional !== true || recordOfEndpoint(name, spec))) ||
    valuesToRegister(recipeOf(spec)?.admission ?? [], spec).includes(name);
  /** Whether the record of an endpoint that the spec has is named by a value: without it that endpoint's names would lead nowhere. */
  const recordOfEndpoint = (name: string, spec: S) => {
    const dns = recipeOf(spec)?.dns;
    const zones = dns === undefined || dns === "unknown" ? [] : (dns.zones ?? []);
    return zones.some(({ records }) =>
      records.some(
        ({ name: text, endpoint }) =>
          endpoint !== undefined && Object.hasOwn(spec.vendor.endpoints, endpoint) && namesIn(text).includes(name),
      ),
    );
  };
  const valuesToRegister = (admission: Connection["admission"], { vendor }: S) => {
    const registration = tryFindRegistration({ admission }, vendor, kind.registrars);
    return registration === undefined ? [] : valuesOfRegistration(registration);
  };
  return [
    ...recipeRules<S>(reach, vendors, cloud, isNeeded),
    {
      ...recipeNotCompiled,
      check: (spec) => {
        const recipe = recipeOf(spec);
        const path = ["vendor", "name"];
        if (recipe?.target === "resource-configuration") {
          const message =
            "the vendor shares a resource configuration of VPC Lattice, and this topology makes endpoints for endpoint services only";
          return [{ path, message, hint: `build it by hand after what plinth explain ${spec.vendor.name} shows` }];
        }
        return [];
      },
    },
    {
      code: "vendor-field-missing",
      severity: "error",
      title: "Something of the vendor is neither in its recipe nor in the spec",
      why: "No source tells it, so that whoever has the vendor's answer has to say it.",
      fix: "Add it; schemas/vendor.schema.json describes the field.",
      source,
      check: (spec) => {
        const recipe = recipeOf(spec);
        if (recipe === undefined && !isCustom(spec)) return [];
        const needed = [
          ...(isCustom(spec) ? (["admission"] as const) : []),
          ...(["dns", "ports"] as const).filter((field) => isCustom(spec) || recipe?.[field] === "unknown"),
        ];
        return needed
          .filter((field) => spec.vendor[field] === undefined)
          .map((field) => ({
            path: ["vendor"],
            message: `vendor.${field} is missing`,
            hint: `${isCustom(spec) ? "a vendor of the spec's own needs it" : `the sources of ${spec.vendor.name} do not tell it: ask the vendor`}, such as vendor.${field}: ${fieldExamples[field]}`,
          }));
      },
    },
    {
      ...fieldKnown,
      check: (spec) => {
        const recipe = recipeOf(spec);
        if (recipe === undefined) return [];
        const known = [...fields, ...asked.filter((field) => recipe[field] !== "unknown")]
          .filter((field) => spec.vendor[field] !== undefined)
          .map((field) => ["vendor", field]);
        const parts = kind
          .list(spec)
          .filter(({ part }) => part !== undefined)
          .map(({ key }) => ["vendor", "endpoints", key, "subresource"]);
        return [...known, ...parts].map((path) => ({
          path,
          marksKey: true,
          message: `the recipe says what ${path.join(".")} is`,
        }));
      },
    },
    {
      code: "port-not-of-recipe",
      severity: "error",
      title: "A port is none of the vendor's",
      why: "Nothing listens there.",
      fix: "Use ports that the message lists.",
      source,
      check: (spec) => {
        const { ports } = recipeOf(spec) ?? { ports: "unknown" as const };
        if (ports === "unknown") return [];
        const ranges = ports.tcp.map(({ port, to = port }) => ({ port, to }));
        const list = ranges.map(({ port, to }) => (port === to ? String(port) : `${port} to ${to}`)).join(", ");
        return (spec.vendor.ports?.tcp ?? []).flatMap(({ port, to = port }, index): Violation[] =>
          ranges.some((range) => range.port <= port && to <= range.to)
            ? []
            : [{ path: ["vendor", "ports", "tcp", index], message: `the vendor's ports are ${list}` }],
        );
      },
    },
    {
      code: "port-range-empty",
      severity: "error",
      title: "A range of ports ends before it begins",
      why: "A security group rule for it is refused.",
      fix: "Give the lower port as port and the higher one as to.",
      source: "Amazon EC2, AuthorizeSecurityGroupIngress",
      check: ({ vendor: { ports } }) =>
        (ports?.tcp ?? []).flatMap(({ port, to = port }, index) =>
          to < port ? [{ path: ["vendor", "ports", "tcp", index], message: `${port} is higher than ${to}` }] : [],
        ),
    },
    {
      code: "vendor-endpoint-unknown",
      severity: "error",
      title: "An endpoint is none of the recipe's, or one that it needs is missing",
      why: "The recipe says what each endpoint is for, and its records name them.",
      fix: "Use the names that the message lists.",
      source,
      check: (spec) => {
        const recipe = recipeOf(spec);
        const isFree =
          recipe?.perZone === true || Object.values(recipe?.endpoints ?? {}).some(({ several }) => several);
        if (recipe === undefined || isFree) return [];
        const names = Object.keys(recipe.endpoints);
        const list = `the endpoints are: ${Object.entries(recipe.endpoints).map(describeEndpoint).join(", ")}`;
        const given = Object.keys(spec.vendor.endpoints);
        return [
          ...given
            .filter((name) => !names.includes(name))
            .map((name) => ({
              path: ["vendor", "endpoints", name],
              marksKey: true,
              message: `there is no endpoint ${show(name)}; ${list}`,
              ...nearOrRemove(name, names, given),
            })),
          ...Object.entries(recipe.endpoints)
            .filter(([name, { optional }]) => optional !== true && !given.includes(name))
            .map(([name]) => ({
              path: ["vendor", "endpoints"],
              message: `the endpoint ${name} is missing; ${list}`,
              hint: `add ${name} with its ${fieldNames[recipe.target]}: ${lookupText(recipe.serviceName.lookup)}`,
            })),
        ];
      },
    },
    ...nameRules<S>(vendors, cloud, kind),
    namesDeclared<S>(cloud, declaredBy, ({ vendor: { admission, dns, ready, close } }) => ({
      admission,
      dns,
      ready,
      close,
    })),
    {
      code: "endpoint-zone",
      severity: "error",
      title: "An endpoint's zone is missing, is given twice, or has no use",
      why: "Where the vendor has a service a zone, the names of a zone lead to the endpoint of that zone. Elsewhere a zone would have no effect.",
      fix: "Give each endpoint the zone that it leads to, where the vendor has one a zone; elsewhere none.",
      source,
      check: (spec) => {
        const connection = tryFindConnection(vendors, cloud, spec.vendor);
        if (connection === undefined || kind.parts !== undefined) return [];
        const endpoints = kind.list(spec);
        const place = ["vendor", "endpoints"];
        return endpoints.flatMap(({ key, zone }, index): Violation[] => {
          if (!connection.isZonal)
            return zone === undefined
              ? []
              : [{ path: [...place, key, "zone"], message: "the vendor has no endpoint a zone", hint: "remove it" }];
          if (zone === undefined) {
            const hint = `say which zone of the vendor it leads to: ${lookupText(connection.lookup)}`;
            return [{ path: [...place, key], marksKey: true, message: "zone is missing", hint }];
          }
          const first = endpoints.findIndex((other) => other.zone === zone);
          return first === index
            ? []
            : [{ path: [...place, key, "zone"], message: `${zone} is already that of ${endpoints[first]?.key}` }];
        });
      },
    },
    {
      code: "endpoint-service-twice",
      severity: "error",
      title: "Two endpoints of a spec lead to one service of the vendor",
      why: "One would do: an endpoint reaches everything behind the service. On AWS both would answer for the same names, which is refused in one VPC.",
      fix: "Keep one of them.",
      source:
        "AWS PrivateLink, private DNS of interface endpoints; Azure Private Endpoint; Google Cloud, Private Service Connect",
      check: (spec) => {
        const { endpoints = {} } = recipeOf(spec) ?? {};
        const own = kind.list(spec).map(({ key, service, part = endpoints[key]?.subresource }) => ({
          key,
          service: part === undefined ? service : `${part} of ${service}`,
        }));
        return duplicates(own.map(({ service }) => service)).map(({ value, index }) => ({
          path: ["vendor", "endpoints", own[index]?.key ?? ""],
          message: `${value} is already that of ${own.find(({ service }) => service === value)?.key}`,
        }));
      },
    },
  ];
}

const reach: Direction = {
  topology: "endpoint",
  clouds: ["aws", "azure", "gcp"],
  recipes: ({ reach: recipes = {} }) => recipes,
  none: (name, cloud) => `${name} has no recipe to reach it from ${cloud}`,
  noneAnywhere: "it is not known to be reached privately",
};

const fieldNames = {
  "endpoint-service": "serviceName",
  "resource-configuration": "resourceConfigurationArn",
  alias: "alias",
  "resource-id": "resourceId",
  "service-attachment": "serviceAttachment",
} as const;

const fieldExamples = {
  admission: "[{ kind: open }]",
  dns: "{ kind: flip }",
  ports: "{ tcp: [{ port: 443, for: HTTPS }] }",
} as const;

function describeEndpoint([name, { title, optional }]: [string, ReachRecipe["endpoints"][string]]): string {
  return `${name} (${title}${optional === true ? ", if wanted" : ""})`;
}

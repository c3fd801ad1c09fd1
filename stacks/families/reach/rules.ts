import { ruleOf } from "../../../src/contract/problem";
import { didYouMean } from "../../../src/contract/suggest";
import type { Rule, Violation } from "../../../src/contract/topology";
import { type Cloud, connectionNames, type ReachRecipe, type Vendors } from "../../../src/contract/vendor";
import { show } from "../../../src/contract/visible";
import { duplicates } from "../../parts/duplicates";
import {
  type Connection,
  customName,
  type ReachSpec,
  recipesFor,
  tryFindConnection,
  tryFindRecipe,
  zonesOf,
} from "./connection";
import { type EndpointKind, listEndpoints } from "./endpoints";
import { namesIn, toCopy } from "./template";
import { listZones } from "./zones";

const cloudNames = { aws: "AWS", azure: "Azure", gcp: "Google Cloud" } as const;

const forms = {
  "host-name": {
    pattern: /^[a-z0-9]+(-+[a-z0-9]+)*(\.[a-z0-9]+(-+[a-z0-9]+)*)+$/,
    text: "a DNS name in lower case, without the final dot",
  },
  uuid: { pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, text: "a UUID in lower case" },
  id: { pattern: /^[A-Za-z0-9._-]+$/, text: "letters, digits, hyphens, underscores and dots" },
  text: { pattern: /^.+$/, text: "one line" },
} as const;

const source = "vendors/, each recipe with its sources";
const fields = ["title", "admission", "close"] as const;
const asked = ["dns", "shadows", "ready"] as const;

/** What the data of vendors says of a spec on a cloud, whose stages are these. */
export function vendorRules<S extends ReachSpec>(vendors: Vendors, cloud: Cloud, stages: readonly string[]): Rule<S>[] {
  const isCustom = ({ vendor }: S) => vendor.name === customName;
  const recipeOf = ({ vendor }: S) => tryFindRecipe(vendors, cloud, vendor);
  return [
    {
      code: "vendor-unknown",
      severity: "error",
      title: "There is no data of a vendor of this name",
      why: "How the vendor lets an endpoint in and how its names come to lead there is what the rollout is made of.",
      fix: "Use a name that plinth explain lists, or name custom with what a recipe would say.",
      source,
      check: ({ vendor: { name } }) => {
        if (name === customName) return [];
        const path = ["vendor", "name"];
        if (!Object.hasOwn(vendors, name))
          return [{ path, message: `there is no vendor ${show(name)}`, ...near(name, Object.keys(vendors)) }];
        if (recipesFor(vendors, cloud, name).length > 0) return [];
        const clouds = [
          ...new Set(Object.values(vendors[name]?.reach ?? {}).map((recipe) => cloudNames[recipe.cloud])),
        ];
        const has = clouds.length === 0 ? "it is not known to be reached privately" : `it is on ${clouds.join(", ")}`;
        const message = `${name} has no recipe to reach it from ${cloudNames[cloud]}; ${has}`;
        return [{ path, message, hint: `plinth explain ${name} shows what is known of it` }];
      },
    },
    {
      code: "recipe-unknown",
      severity: "error",
      title: "It is not said which recipe of the vendor is meant, or there is none of this name",
      why: "The recipes of a vendor differ in how it lets an endpoint in and in its names.",
      fix: "Use one of the recipes that the message lists.",
      source,
      check: ({ vendor: { name, recipe } }) => {
        const known = recipesFor(vendors, cloud, name).map(([each]) => each);
        if (name === customName && recipe !== undefined)
          return [{ path: ["vendor", "recipe"], message: `${customName} has no recipe`, hint: "remove it" }];
        if (known.length === 0 || (recipe === undefined && known.length === 1)) return [];
        const list = `the recipes of ${name} for ${cloudNames[cloud]} are: ${known.join(", ")}`;
        if (recipe === undefined) return [{ path: ["vendor", "name"], message: list, hint: "say vendor.recipe" }];
        if (known.includes(recipe)) return [];
        const path = ["vendor", "recipe"];
        const other = vendors[name]?.reach?.[recipe];
        if (other === undefined || !Object.hasOwn(vendors[name]?.reach ?? {}, recipe))
          return [{ path, message: `there is no recipe ${show(recipe)}; ${list}`, ...near(recipe, known) }];
        const message = `${recipe} is for ${cloudNames[other.cloud]}; ${list}`;
        return [{ path, message, hint: `its topology is endpoint-${other.cloud}, where plinth explain lists it` }];
      },
    },
    {
      code: "recipe-not-compiled",
      severity: "error",
      title: "A recipe needs what this topology does not build",
      why: "What would be compiled from it would not connect.",
      fix: "Leave to others what is not built, or build the connection by hand after what plinth explain shows of the vendor.",
      source,
      check: (spec) => {
        const recipe = recipeOf(spec);
        const path = ["vendor", "name"];
        if (recipe?.target === "resource-configuration") {
          const message =
            "the vendor shares a resource configuration of VPC Lattice, and this topology makes endpoints for endpoint services only";
          return [{ path, message, hint: `build it by hand after what plinth explain ${spec.vendor.name} shows` }];
        }
        const zones = recipe?.dns === "unknown" || recipe === undefined ? spec.vendor.dns?.zones : recipe.dns.zones;
        if (
          spec.dns.mode === "external" ||
          !zones?.some(({ records }) => records.some(({ target }) => target === "zone"))
        )
          return [];
        const message =
          "the vendor needs a record for each availability zone, and this topology makes records that lead to the endpoint as a whole only";
        return [{ path, message, hint: "set dns.mode to external, and have the records made by others" }];
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
      code: "vendor-field-known",
      severity: "error",
      title: "The spec says something of the vendor that its recipe says",
      why: "Two answers to one question: a later correction of the recipe would not reach the spec.",
      fix: "Remove it; where the recipe is wrong, correct vendors/ or use name custom.",
      source,
      check: (spec) => {
        const recipe = recipeOf(spec);
        if (recipe === undefined) return [];
        return [...fields, ...asked.filter((field) => recipe[field] !== "unknown")]
          .filter((field) => spec.vendor[field] !== undefined)
          .map((field) => ({
            path: ["vendor", field],
            marksKey: true,
            message: `the recipe says what vendor.${field} is`,
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
        if (recipe === undefined || Object.values(recipe.endpoints).some(({ several }) => several === true)) return [];
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
              hint: `add ${name} with its serviceName: ${lookupText(recipe.serviceName.lookup)}`,
            })),
        ];
      },
    },
    {
      code: "vendor-value-missing",
      severity: "error",
      title: "A value that the recipe declares is missing",
      why: "Calls in the documents or names of records are made with it.",
      fix: "Look it up where the message says, and add it to vendor.values.",
      source,
      check: (spec) => {
        const declared = Object.entries(recipeOf(spec)?.values ?? {});
        return declared
          .filter(([name]) => !Object.hasOwn(spec.vendor.values, name))
          .filter(
            ([, { optional, stage = "endpoint" }]) =>
              optional !== true && stages.indexOf(spec.stage) >= stages.indexOf(stage),
          )
          .map(([name, { description, example, lookup = [] }]) => ({
            path: ["vendor"],
            message: `vendor.values.${name} is missing: ${description}`,
            hint: `${lookup.length === 0 ? "the vendor shows it" : `look it up: ${lookupText(lookup)}`}; such as ${name}: ${example}`,
          }));
      },
    },
    {
      code: "vendor-value-unknown",
      severity: "error",
      title: "A value is none that the recipe declares",
      why: "It would have no effect, which its author does not expect.",
      fix: "Correct the name or remove the line.",
      source,
      check: (spec) => {
        const recipe = recipeOf(spec);
        if (recipe === undefined) return [];
        const declared = Object.keys(recipe.values ?? {});
        const list = declared.length === 0 ? "it declares none" : `it declares: ${declared.join(", ")}`;
        const given = Object.keys(spec.vendor.values);
        return given
          .filter((name) => !declared.includes(name))
          .map((name) => ({
            path: ["vendor", "values", name],
            marksKey: true,
            message: `the recipe declares no value ${show(name)}; ${list}`,
            ...nearOrRemove(name, declared, given),
          }));
      },
    },
    {
      code: "vendor-value-form",
      severity: "error",
      title: "A value does not have the form that the recipe declares",
      why: "The vendor would not know it, or a record could not be made of it.",
      fix: "Compare it with the example in the hint.",
      source,
      check: (spec) =>
        Object.entries(recipeOf(spec)?.values ?? {}).flatMap(([name, { form, example, lookup = [] }]): Violation[] => {
          const value = Object.hasOwn(spec.vendor.values, name) ? spec.vendor.values[name] : undefined;
          if (value === undefined || forms[form].pattern.test(value)) return [];
          const message = `${show(value)} is not ${forms[form].text}`;
          const where = lookup.length === 0 ? "the vendor shows it" : `look it up: ${lookupText(lookup)}`;
          return [{ path: ["vendor", "values", name], message, hint: `${where}. Example: ${JSON.stringify(example)}` }];
        }),
    },
    {
      ...ruleOf("name-not-declared"),
      severity: "error",
      source,
      check: (spec) => {
        const declared = recipeOf(spec)?.values ?? {};
        const known = [
          ...new Set([...Object.keys(declared), ...Object.keys(spec.vendor.values)]),
          ...connectionNames[cloud],
        ];
        const { admission, dns, ready, close } = spec.vendor;
        return Object.entries({ admission, dns, ready, close }).flatMap(([field, value]) =>
          findNames(value, ["vendor", field], known),
        );
      },
    },
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
        return zonesOf(connection, spec.vendor).flatMap(({ zone, records }) =>
          records.flatMap((record): Violation[] => {
            const [name, domain] = [text(record.name), text(zone)];
            const isName = forms["host-name"].pattern.test(name.replace(/^\*\./, ""));
            if (isName && forms["host-name"].pattern.test(domain) && (name === domain || name.endsWith(`.${domain}`)))
              return [];
            const [own] = namesIn(record.name).filter((each) => Object.hasOwn(spec.vendor.values, each));
            const path = own === undefined ? ["vendor", "dns"] : ["vendor", "values", own];
            return [
              {
                path: isCustom(spec) ? ["vendor", "dns"] : path,
                message: `${show(name)} is no name of the zone ${show(domain)}`,
              },
            ];
          }),
        );
      },
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
          if (keys.length === 1 || !isOpen) return [];
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
              return keys.length > 1 ? [{ path: record, message: "endpoint is missing", hint }] : [];
            }
            if (keys.includes(endpoint)) return [];
            const message = `there is no endpoint ${show(endpoint)}; ${list}`;
            return [{ path: [...record, "endpoint"], message, ...near(endpoint, keys) }];
          }),
        );
      },
    },
  ];
}

const fieldExamples = {
  admission: "[{ kind: open }]",
  dns: "{ kind: flip }",
  ports: "{ tcp: [{ port: 443, for: HTTPS }] }",
} as const;

function near(word: string, candidates: readonly string[]): Pick<Violation, "hint"> {
  const hint = didYouMean(word, candidates);
  return hint === undefined ? {} : { hint };
}

/** The way out of a key that is none: the one that it likely stands for, unless that is there too. */
function nearOrRemove(word: string, known: readonly string[], given: readonly string[]): Pick<Violation, "hint"> {
  const meant = near(word, known);
  if (meant.hint === undefined) return meant;
  const free = near(
    word,
    known.filter((each) => !given.includes(each)),
  );
  return free.hint === undefined ? { hint: "remove it" } : free;
}

function describeEndpoint([name, { title, optional }]: [string, ReachRecipe["endpoints"][string]]): string {
  return `${name} (${title}${optional === true ? ", if wanted" : ""})`;
}

/** Where the vendor shows something, on one line. */
function lookupText(calls: ReachRecipe["serviceName"]["lookup"]): string {
  return calls
    .map(({ command, sql, terraform, console: menu, page, ticket, shows }) => {
      const call = command?.join(" ") ?? sql ?? terraform ?? menu ?? page ?? ticket ?? "";
      return shows === undefined ? call : `${call} (${shows})`;
    })
    .join(", or ");
}

/** Names in texts, however deep, that the spec gives no value for. */
function findNames(value: unknown, path: readonly (string | number)[], known: readonly string[]): Violation[] {
  if (typeof value === "string") {
    return namesIn(value)
      .filter((name) => name !== "zone" && !known.includes(name))
      .map((name) => ({
        path,
        message: `there is no value ${show(name)}; there are: ${known.join(", ")}`,
        ...near(name, known),
      }));
  }
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => findNames(item, [...path, key], known));
}

/** The rule that no two endpoints of a spec lead to one service. */
export function oneServiceRule<S extends ReachSpec>(kind: EndpointKind<S>): Rule<S> {
  return {
    code: "endpoint-service-twice",
    severity: "error",
    title: "Two endpoints of a spec are for one endpoint service",
    why: "They would answer for the same names, which AWS refuses in one VPC.",
    fix: "Keep one of them: an endpoint reaches everything behind its endpoint service.",
    source: "AWS PrivateLink, private DNS of interface endpoints",
    check: (spec) => {
      const endpoints = kind.list(spec);
      return duplicates(endpoints.map(({ service }) => service)).map(({ value, index }) => ({
        path: ["vendor", "endpoints", endpoints[index]?.key ?? ""],
        message: `${value} is already that of ${endpoints.find(({ service }) => service === value)?.key}`,
      }));
    },
  };
}

/** The rule that an existing zone is for the records of one zone. */
export function oneZoneRule<S extends ReachSpec>(
  find: (spec: S) => Connection | undefined,
  kind: EndpointKind<S>,
): Rule<S> {
  return {
    code: "zone-without-records",
    severity: "error",
    title: "A zone is given, and not exactly one zone gets records",
    why: "The id would have no effect, or would be that of one zone for the records of several.",
    fix: "Remove dns.zoneId.",
    source: "Route 53, private hosted zones",
    at: ["dns", "zoneId"],
    finds: (spec) => {
      const connection = find(spec);
      if (connection === undefined || spec.dns.zoneId === undefined) return false;
      const zones = listZones({ spec, connection, endpoints: listEndpoints(spec, kind) });
      return zones.length !== 1 && `dns.zoneId is one zone, and records are made in ${zones.length}`;
    },
  };
}

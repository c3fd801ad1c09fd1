import type { ValidateFunction } from "ajv";
import { makeProblem, type Path, type Problem } from "../contract/problem";
import type { ProblemCode } from "../contract/problem-texts";
import { didYouMean } from "../contract/suggest";
import {
  type Cloud,
  connectionNames,
  type OfferRecipe,
  type ReachRecipe,
  splitTemplate,
  type Vendor,
} from "../contract/vendor";
import { show } from "../contract/visible";
import type { Result, Source } from "./parse";
import { readDocument } from "./read-document";

/** What is wrong at a place of a recipe. */
interface Mistake {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly marksKey?: boolean;
}

/**
 * Reads a vendor file. Untrusted like a spec: fails with every problem of its text, then of its schema, then of what its recipes say:
 * names in texts that are not declared, facts of another cloud, dates that cannot be.
 */
export function readVendor(source: Source, isValid: ValidateFunction<Vendor>): Result<Vendor> {
  const read = readDocument(source, isValid);
  if (read.value === undefined) return read;
  const { parsed, document: vendor } = read.value;
  const problems = findMistakes(vendor).map(({ code, path, message, hint, marksKey = false }): Problem => {
    const place = marksKey ? parsed.locateKey(path) : parsed.locate(path);
    return makeProblem(code, place, message, hint);
  });
  if (problems.length > 0) return { problems: problems.toSorted((a, b) => a.range.start.line - b.range.start.line) };
  return { problems, value: vendor };
}

function findMistakes({ reach = {}, offer = {} }: Vendor): Mistake[] {
  return [
    ...Object.entries(reach).flatMap(([name, recipe]) => [
      ...findCommon(recipe, ["reach", name]),
      ...findInReach(recipe, ["reach", name]),
    ]),
    ...Object.entries(offer).flatMap(([name, recipe]) => findCommon(recipe, ["offer", name])),
  ];
}

function findCommon(recipe: ReachRecipe | OfferRecipe, at: Path): Mistake[] {
  const known = connectionNames[recipe.cloud];
  const declared = Object.keys(recipe.values ?? {});
  return [
    ...declared
      .filter((name) => known.includes(name))
      .map((name): Mistake => {
        const message = `${name} is what every connection on this cloud has`;
        return { code: "value-name-reserved", path: [...at, "values", name], message, marksKey: true };
      }),
    ...findNames(recipe, at, [...declared, ...known]),
    ...findImpossibleDates(recipe, at),
  ];
}

/** Names in texts, however deep, for which there would be no value. */
function findNames(value: unknown, path: Path, known: readonly string[]): Mistake[] {
  if (typeof value === "string") {
    return splitTemplate(value).flatMap((piece): Mistake[] => {
      if ("words" in piece || known.includes(piece.name)) return [];
      const message = `there is no value ${show(piece.name)}; there are: ${known.join(", ")}`;
      return [{ code: "name-not-declared", path, message, hint: didYouMean(piece.name, known) }];
    });
  }
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => findNames(item, [...path, key], known));
}

function findImpossibleDates({ read, sources }: ReachRecipe | OfferRecipe, at: Path): Mistake[] {
  const dates = [
    { path: [...at, "read"], date: read },
    ...sources.flatMap(({ date }, index) =>
      date === undefined ? [] : [{ path: [...at, "sources", index, "date"], date }],
    ),
  ];
  return dates.flatMap(({ path, date }): Mistake[] => {
    if (!isDay(date)) return [{ code: "date-impossible", path, message: `${date} is no day of the calendar` }];
    if (date <= read) return [];
    return [{ code: "date-impossible", path, message: `${date} is later than ${read}, when it was read` }];
  });
}

/** Whether a date of the form YYYY-MM-DD is one of the calendar. */
function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

const targets: { readonly [cloud in Cloud]: readonly ReachRecipe["target"][] } = {
  aws: ["endpoint-service", "resource-configuration"],
  azure: ["alias", "resource-id"],
  gcp: ["service-attachment"],
};

function findInReach({ cloud, target, admission, endpoints, dns }: ReachRecipe, at: Path): Mistake[] {
  const foreign = (path: Path, value: string, known: readonly string[]): Mistake[] => {
    if (known.includes(value)) return [];
    const message = `${value} is nothing that ${cloud} has; it has: ${known.join(", ")}`;
    return [{ code: "fact-of-other-cloud", path: [...at, ...path], message }];
  };
  const zones = dns === "unknown" ? [] : (dns.zones ?? []);
  const names = Object.keys(endpoints);
  return [
    ...foreign(["target"], target, targets[cloud]),
    ...admission.flatMap(({ identities = [] }, step) =>
      identities.flatMap((identity, index) =>
        foreign(["admission", step, "identities", index], identity, connectionNames[cloud]),
      ),
    ),
    ...zones.flatMap(({ records }, zone) =>
      records.flatMap(({ endpoint }, index): Mistake[] => {
        if (endpoint === undefined || names.includes(endpoint)) return [];
        const message = `there is no endpoint ${show(endpoint)}; there are: ${names.join(", ")}`;
        const path = [...at, "dns", "zones", zone, "records", index, "endpoint"];
        return [{ code: "endpoint-not-declared", path, message, hint: didYouMean(endpoint, names) }];
      }),
    ),
  ];
}

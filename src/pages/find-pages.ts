import { suggest } from "../contract/suggest";
import type { Vendors } from "../contract/vendor";
import type { Hazard } from "../provider/hazard";
import type { ReviewRule } from "../review/rule";
import type { Topologies } from "../spec/validate-spec";
import { fieldPage, findFields, listFields } from "./field-page";
import type { Page } from "./page";
import { problemPage } from "./problem-page";
import { problemPages } from "./problem-pages";
import { rulePage } from "./rule-page";
import { stagePage } from "./stage-page";
import { topologyPage, topologyTable } from "./topology-page";
import { upgradingPage } from "./upgrading-page";
import { vendorPage, vendorTable } from "./vendor-page";

/** What there is to explain: the knowledge of a build, and the rules of its reviewer. */
export interface Explained {
  readonly topologies: Topologies;
  readonly vendors: Vendors;
  readonly hazards: readonly Hazard[];
  readonly rules: readonly ReviewRule[];
}

/**
 * Explains names: gives every page about one, which can be that of a topology, vendor, stage, problem, rule and field at once; none where it
 * is unknown.
 */
export function makeExplain({ topologies, vendors, hazards, rules }: Explained): (name: string) => Page[] {
  const problems = problemPages(topologies);
  const fields = listFields(topologies);
  return (name) => {
    const topology = Object.hasOwn(topologies, name) ? topologies[name] : undefined;
    const vendor = Object.hasOwn(vendors, name) ? vendors[name] : undefined;
    return [
      ...(topology === undefined ? [] : [topologyPage(name, topology)]),
      ...(vendor === undefined ? [] : [vendorPage(vendor)]),
      ...problems.filter(({ code }) => code === name).map((problem) => problemPage(problem, hazards)),
      ...rules.filter(({ id }) => id === name).map(rulePage),
      ...(name === "upgrading" ? [upgradingPage(Object.keys(topologies))] : []),
      ...stagePage(name, topologies),
      ...fieldPage(name, findFields(name, fields)),
    ];
  };
}

/** The names nearest to one that is unknown, of each kind the nearest one. */
export function nearestNames(name: string, { topologies, vendors, rules }: Explained): string[] {
  const last = (path: string) => path.slice(path.lastIndexOf(".") + 1);
  const fields = listFields(topologies).map(({ path }) => path.replaceAll("[]", "").replace(/\.<key>$/, ""));
  const kinds = [
    Object.keys(topologies),
    Object.keys(vendors),
    [...problemPages(topologies).map(({ code }) => code), ...rules.map(({ id }) => id)],
    Object.values(topologies).flatMap(({ stages }) => stages.map((stage) => stage.name)),
    name.includes(".") ? fields : fields.map(last),
  ];
  const near = kinds.flatMap((names) => suggest(name, names) ?? []);
  return [...new Set(near)];
}

/** What can be explained. */
export function explainIndex({ topologies, vendors }: Explained): Page {
  return [
    { heading: "What plinth explain knows", level: 1 },
    {
      text: "The topologies and vendors below, and by their names: every stage, such as `dns`; every field of a spec, such as `network.subnets` or `clickhouse-aws.dns.mode`; the code of every problem and rule, as messages show it; and `upgrading`, what another build changes on what is applied.",
    },
    { heading: "Topologies", level: 2 },
    topologyTable(topologies, "docs/topologies/"),
    { heading: "Vendors", level: 2 },
    vendorTable(vendors, "docs/vendors/"),
  ];
}

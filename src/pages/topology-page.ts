import type { SpecBase } from "../contract/spec-base";
import type { Topology } from "../contract/topology";
import { toCodeSpan } from "../encoders/markdown";
import type { Topologies } from "../spec/validate-spec";
import { defaultOf, describeField, fieldsOf } from "./fields";
import { findLookup, pathOf } from "./lookups";
import type { Page, PagePart } from "./page";

/** The list of topologies. */
export function topologyIndex(topologies: Topologies): Page {
  return [{ heading: "Topologies", level: 1 }, topologyTable(topologies, "")];
}

/** A table of topologies; links start at `folder`. */
export function topologyTable(topologies: Topologies, folder: string): PagePart {
  const rows = Object.entries(topologies).map(([name, { summary, stages }]) => [
    `[${name}](${folder}${name}.md)`,
    summary,
    stages.map((stage) => stage.name).join(" → "),
  ]);
  return { head: ["topology", "what it does", "stages"], rows };
}

/** The page of a topology: its stages, its fields and its rules. */
export function topologyPage(name: string, topology: Topology<SpecBase>): Page {
  const rules = new Map(
    [...topology.rules, ...topology.owns].map(({ code, title }) => [`${code} ${title}`, { code, title }]),
  );
  return [
    { heading: name, level: 1 },
    { text: `${topology.title}. ${topology.summary}.` },
    { heading: "Stages", level: 2 },
    { head: ["stage", "what happens"], rows: topology.stages.map((stage) => [stage.name, stage.title]) },
    { heading: "Fields", level: 2 },
    {
      head: ["field", "what it is", "default"],
      rows: fieldsOf(topology.schema).map(({ path, schema, isRequired }) => [
        `\`${path}\`${isRequired ? " *" : ""}`,
        describeField(schema),
        defaultOf(schema),
      ]),
    },
    ...lookupParts(topology),
    { heading: "Rules", level: 2 },
    { text: "Besides the schema, and the rules that [all topologies](../problems/README.md) share:" },
    {
      head: ["code", "what is wrong"],
      rows: [...rules.values()].map(({ code, title }) => [`[${code}](../problems/${code}.md)`, title]),
    },
  ];
}

/** The calls that show the values of fields. */
function lookupParts({ schema }: Topology<SpecBase>): PagePart[] {
  const items = fieldsOf(schema).flatMap(({ path, schema: { items } }) => {
    const isValues = items !== undefined && !path.endsWith("[]");
    const look = findLookup(pathOf(path), schema) ?? (isValues ? findLookup([...pathOf(path), 0], schema) : undefined);
    return look === undefined ? [] : [`\`${path}\`: ${toMarkdown(look)}`];
  });
  return items.length === 0 ? [] : [{ heading: "Where values are seen", level: 2 }, { bullets: items }];
}

/** A look-up with its command as code, and what is said of it beside. */
function toMarkdown(look: string): string {
  const [, call, words = ""] =
    /^((?:aws|az|gcloud|curl) .+?)((?:, or |, of those |; |: | shows ).*)?$/.exec(look) ?? [];
  return call === undefined ? look : `${toCodeSpan(call)}${words}`;
}

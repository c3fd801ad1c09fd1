import type { SynthesizedSpec } from "../../src/compile";
import { toCodeSpan } from "../../src/encoders/markdown";
import type { Page } from "../../src/pages/page";
import { own } from "../../src/terraform/values";

/** The index of the examples: each with what its first comment says it shows, else whom it connects. */
export function examplesPage(specs: readonly SynthesizedSpec[]): Page {
  const topologies = [...new Set(specs.map(({ valid }) => valid.spec.topology))].sort();
  const row = ({ valid, knowledge }: SynthesizedSpec) => {
    const { vendor } = valid.source.value;
    const name = typeof vendor === "object" && vendor !== null && "name" in vendor ? String(vendor.name) : "";
    const title = own(knowledge.vendors, name)?.title;
    const [, comment] = /^# (?!yaml-language-server)(.+)$/m.exec(valid.source.text.split("\ntopology:")[0] ?? "") ?? [];
    const plain =
      title === undefined
        ? `${valid.topology.summary}.`
        : `${title}: ${valid.topology.stages.map(({ name }) => name).join(" → ")}.`;
    return [toCodeSpan(valid.source.file.replace("specs/", "")), comment ?? plain];
  };
  return [
    { heading: "Examples", level: 1 },
    {
      text: "Each stands in `specs/` of the repository and in `node_modules/plinth/dist/examples/` of a project that has the package. They are compiled at every stage, and their ids are made up.",
    },
    ...topologies.flatMap((topology) => [
      { heading: topology, level: 2 },
      { head: ["file", "what it shows"], rows: specs.filter(({ valid }) => valid.spec.topology === topology).map(row) },
    ]),
  ];
}

import type { Hazard } from "../provider/hazard";
import type { Page, PagePart } from "./page";
import type { ProblemPage } from "./problem-pages";

/** The page of one problem code; `hazards` are those of all provider versions. */
export function problemPage(problem: ProblemPage, hazards: readonly Hazard[]): Page {
  const { code, title, why, fix, source, topologies, canBeExpected } = problem;
  return [
    { heading: code, level: 1 },
    { text: `${title}.` },
    { heading: "Why it matters", level: 2 },
    { text: why },
    { heading: "What to do", level: 2 },
    { text: fix },
    ...(canBeExpected ? expectation(code) : []),
    ...(topologies.length > 0
      ? [
          { heading: "Where it applies", level: 2 },
          { text: topologies.map((name) => `[${name}](../topologies/${name}.md)`).join(", ") },
        ]
      : []),
    ...(code === "hazardous-version" ? [{ heading: "The versions", level: 2 }, hazardTable(hazards)] : []),
    ...(source === undefined ? [] : [{ heading: "Source", level: 2 }, { text: source }]),
  ];
}

function expectation(code: string): PagePart[] {
  return [
    {
      text: "Where it is right as it is, a comment on the line that it marks says why, or the spec for all its lines; the warning is then listed as ignored:",
    },
    { code: `# plinth-ignore ${code}: the reason\n\nexpectedWarnings:\n  ${code}: the reason`, language: "yaml" },
  ];
}

function hazardTable(hazards: readonly Hazard[]): PagePart {
  const rows = hazards.map(({ provider, resource, argument, effect, source, range, versions = [] }) => [
    provider,
    range ?? versions.join(", "),
    `\`${resource}.${argument}\``,
    effect,
    source,
  ]);
  return { head: ["provider", "versions", "argument", "what happens", "source"], rows };
}

/** The list of all problem codes. */
export function problemIndex(problems: readonly ProblemPage[]): Page {
  const rows = problems.map(({ code, title }) => [`[${code}](${code}.md)`, title]);
  return [
    { heading: "Problems", level: 1 },
    { head: ["code", "what is wrong"], rows },
  ];
}

import type { ReviewRule } from "../review/rule";
import type { Page } from "./page";

/** The page of one rule of the plan reviewer. */
export function rulePage({ id, title, why, fix, source, severity }: ReviewRule): Page {
  return [
    { heading: id, level: 1 },
    { text: `${title}.` },
    { text: `Severity: ${severity}, unless a finding says otherwise.` },
    { heading: "Why it matters", level: 2 },
    { text: why },
    { heading: "What to do", level: 2 },
    { text: fix },
    { heading: "Source", level: 2 },
    { text: source },
  ];
}

/** The list of all rules. */
export function ruleIndex(rules: readonly ReviewRule[]): Page {
  const rows = rules.map(({ id, title, severity }) => [`[${id}](${id}.md)`, severity, title]);
  return [
    { heading: "Rules of the plan reviewer", level: 1 },
    { head: ["rule", "severity", "what is wrong"], rows },
  ];
}

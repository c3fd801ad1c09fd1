import { type ProblemText, problemTexts } from "../contract/problem-texts";
import { coreRules } from "../spec/terraform-rules";
import type { Topologies } from "../spec/validate-spec";

/** What a page about a problem says, and where its fact comes from. */
export interface ProblemPage extends ProblemText {
  readonly code: string;
  /** Absent for problems of the core, which concern the input alone. */
  readonly source?: string;
  /** The topologies whose specs can have it; empty where all can. */
  readonly topologies: readonly string[];
  /** Whether a spec can say that it is right. */
  readonly canBeExpected: boolean;
}

/** Every problem that can be reported, in the order of the codes. */
export function problemPages(topologies: Topologies): ProblemPage[] {
  const pages = new Map<string, ProblemPage>();
  for (const [code, { title, why, fix }] of Object.entries<ProblemText>(problemTexts)) {
    pages.set(code, { code, title, why, fix, topologies: [], canBeExpected: false });
  }
  for (const { code, title, why, fix, source, severity } of Object.values(topologies).flatMap(coreRules)) {
    pages.set(code, { code, title, why, fix, source, topologies: [], canBeExpected: severity === "warning" });
  }
  for (const [name, topology] of Object.entries(topologies)) {
    for (const { code, title, why, fix, source, severity } of [...topology.rules, ...topology.owns]) {
      const others = pages.get(code)?.topologies ?? [];
      const topologies = [...new Set([...others, name])];
      pages.set(code, { code, title, why, fix, source, topologies, canBeExpected: severity === "warning" });
    }
  }
  return [...pages.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

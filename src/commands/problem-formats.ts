import type { IgnoredWarning } from "../../generated/types/output";
import type { Problem } from "../contract/problem";
import type { ProblemText } from "../contract/problem-texts";
import { version } from "../contract/version";
import { knowledge } from "../knowledge";
import { problemPages } from "../pages/problem-pages";
import { toCodeQuality } from "../report/code-quality";
import { toGithub } from "../report/github";
import { toJunit } from "../report/junit";
import { toSarif } from "../report/sarif";
import { reviewRules } from "../review/rules/index";
import type { problemFormats } from "./formats";

/** What a run found, for other programs. */
interface Found {
  readonly problems: readonly Problem[];
  readonly ignored: readonly IgnoredWarning[];
  /** The files that were looked at. */
  readonly files: readonly string[];
  readonly isStrict: boolean;
  /** The address that pages about codes are below. */
  readonly docs: string | undefined;
}

/** Problems in a format of other programs. */
export function toProblemFormat(format: (typeof problemFormats)[number], found: Found): string {
  const { problems, ignored, files, isStrict, docs } = found;
  switch (format) {
    case "sarif": {
      const texts = new Map<string, ProblemText>(reviewRules.map((rule) => [`docs/rules/${rule.id}.md`, rule]));
      for (const page of problemPages(knowledge.topologies)) texts.set(`docs/problems/${page.code}.md`, page);
      return toSarif(problems, ignored, version, (page) => texts.get(page), docs);
    }
    case "github":
      return toGithub(problems, ignored);
    case "junit":
      return toJunit(problems, ignored, files, isStrict);
    case "codequality":
      return toCodeQuality(problems, ignored);
  }
}

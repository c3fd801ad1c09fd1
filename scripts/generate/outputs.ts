import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkAll } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { toMarkdownFile } from "../../src/pages/page";
import { problemIndex, problemPage } from "../../src/pages/problem-page";
import { problemPages } from "../../src/pages/problem-pages";
import { ruleIndex, rulePage } from "../../src/pages/rule-page";
import { topologyIndex, topologyPage } from "../../src/pages/topology-page";
import { upgradingPage } from "../../src/pages/upgrading-page";
import { vendorIndex, vendorPage } from "../../src/pages/vendor-page";
import { reviewRules } from "../../src/review/rules/index";
import { compileStages } from "./examples";
import { examplesPage } from "./examples-page";
import { fillReadme } from "./readme";

/** Writes everything that is derived from the code: examples at every stage, pages of problems, topologies and vendors, README parts. */
function writeOutputs(): void {
  const specs = readdirSync("specs")
    .sort()
    .map((name) => ({ file: `specs/${name}`, bytes: readFileSync(join("specs", name)) }));
  rmSync("generated/examples", { recursive: true, force: true });
  for (const { path, content } of specs.flatMap((source) => compileStages(source, knowledge)))
    write(join("generated/examples", path), content);

  rmSync("docs/problems", { recursive: true, force: true });
  const pages = problemPages(knowledge.topologies);
  const ofProblems = "the rule or its text";
  write("docs/problems/README.md", toMarkdownFile(problemIndex(pages), ofProblems));
  for (const page of pages)
    write(`docs/problems/${page.code}.md`, toMarkdownFile(problemPage(page, knowledge.hazards), ofProblems));

  rmSync("docs/rules", { recursive: true, force: true });
  write("docs/rules/README.md", toMarkdownFile(ruleIndex(reviewRules), "the rule"));
  for (const rule of reviewRules) write(`docs/rules/${rule.id}.md`, toMarkdownFile(rulePage(rule), "the rule"));

  rmSync("docs/topologies", { recursive: true, force: true });
  const ofTopologies = "the schema or the stack";
  write("docs/topologies/README.md", toMarkdownFile(topologyIndex(knowledge.topologies), ofTopologies));
  for (const [name, topology] of Object.entries(knowledge.topologies)) {
    write(`docs/topologies/${name}.md`, toMarkdownFile(topologyPage(name, topology), ofTopologies));
  }

  write(
    "docs/upgrading.md",
    toMarkdownFile(upgradingPage(Object.keys(knowledge.topologies)), "facts/corrections.json"),
  );

  write(
    "docs/examples.md",
    toMarkdownFile(examplesPage(checkAll(specs, knowledge).specs), "the comment of the example"),
  );

  rmSync("docs/vendors", { recursive: true, force: true });
  const ofVendors = "the vendor's file";
  write("docs/vendors/README.md", toMarkdownFile(vendorIndex(knowledge.vendors), ofVendors));
  for (const vendor of Object.values(knowledge.vendors))
    write(`docs/vendors/${vendor.name}.md`, toMarkdownFile(vendorPage(vendor), ofVendors));

  writeFileSync("README.md", fillReadme(readFileSync("README.md", "utf8"), knowledge.topologies, knowledge.vendors));
}

function write(path: string, content: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
}

writeOutputs();

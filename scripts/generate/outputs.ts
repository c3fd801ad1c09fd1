import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import commonSchema from "../../schemas/common.schema.json";
import { problemPages } from "../../src/commands/problem-pages";
import { knowledge } from "../../src/knowledge";
import { reviewRules } from "../../src/review/rules/index";
import { compileStages } from "./examples";
import { problemIndex, problemPage } from "./problem-pages";
import { fillReadme } from "./readme";
import { ruleIndex, rulePage } from "./rule-pages";
import { topologyIndex, topologyPage } from "./topology-pages";
import { upgradingPage } from "./upgrading-page";
import { vendorIndex, vendorPage } from "./vendor-pages";

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
  write("docs/problems/README.md", problemIndex(pages));
  for (const page of pages) write(`docs/problems/${page.code}.md`, problemPage(page));

  rmSync("docs/rules", { recursive: true, force: true });
  write("docs/rules/README.md", ruleIndex(reviewRules));
  for (const rule of reviewRules) write(`docs/rules/${rule.id}.md`, rulePage(rule));

  rmSync("docs/topologies", { recursive: true, force: true });
  write("docs/topologies/README.md", topologyIndex(knowledge.topologies));
  for (const [name, topology] of Object.entries(knowledge.topologies)) {
    write(`docs/topologies/${name}.md`, topologyPage(name, topology, commonSchema));
  }

  write("docs/upgrading.md", upgradingPage(Object.keys(knowledge.topologies)));

  rmSync("docs/vendors", { recursive: true, force: true });
  write("docs/vendors/README.md", vendorIndex(knowledge.vendors));
  for (const vendor of Object.values(knowledge.vendors)) write(`docs/vendors/${vendor.name}.md`, vendorPage(vendor));

  writeFileSync("README.md", fillReadme(readFileSync("README.md", "utf8"), knowledge.topologies, knowledge.vendors));
}

function write(path: string, content: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
}

writeOutputs();

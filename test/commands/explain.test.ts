import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { listFields } from "../../src/pages/field-page";
import { makeExplain, nearestNames } from "../../src/pages/find-pages";
import { toMarkdownPage } from "../../src/pages/page";
import { reviewRules } from "../../src/review/rules/index";
import { plinth } from "../support/cli";

const explained = { ...knowledge, rules: reviewRules };
const explain = makeExplain(explained);
const pages = ["problems", "rules", "topologies", "vendors"].flatMap((folder) =>
  readdirSync(join("docs", folder))
    .filter((file) => file !== "README.md")
    .map((file) => [file.replace(".md", ""), join("docs", folder, file)] as const),
);

test.each(pages)("%s is explained by its page %s", (name, file) => {
  const [, text = ""] = /^<!--[^\n]*-->\n\n([\s\S]*)$/.exec(readFileSync(file, "utf8")) ?? [];
  expect(explain(name).map(toMarkdownPage)).toContain(text);
});

test("every field is explained, by its path and with its topology before it", () => {
  const names = listFields(knowledge.topologies).flatMap(({ topology, path }) => {
    const written = path.replaceAll("[]", "").replaceAll("<key>", "some");
    return [written, `${topology}.${written}`];
  });
  expect([...new Set(names)].filter((name) => explain(name).length === 0)).toEqual([]);
});

test.each([
  ["/network/subnets/0/availabilityZoneId", "`network.subnets[].availabilityZoneId`"],
  ["vpcId", "`network.vpcId`"],
  ["targets", "`targets.<key>`"],
  ["clickpipes-endpoint-service.targets.b-1.port", "`targets.<key>.port`"],
])("%s means the field %s", (name, path) => {
  expect(
    explain(name)
      .map((page) => toMarkdownPage(page))
      .join(),
  ).toContain(`| ${path} |`);
});

test("a field is told apart by topology where it differs", () => {
  const [page = []] = explain("clickhouse-azure.dns.mode");
  expect(toMarkdownPage(page)).toContain("| clickhouse-azure |");
  expect(toMarkdownPage(page)).not.toContain("clickhouse-aws");
});

test.each([
  ["cokroachdb", "cockroachdb"],
  ["clickhouse-awss", "clickhouse-aws"],
  ["cidr-to-wide", "cidr-too-wide"],
  ["network.vpcID", "network.vpcId"],
  ["network.subnet", "network.subnets"],
  ["alow-list", "allow-list"],
])("%s is near %s", (name, near) => {
  expect(nearestNames(name, explained)).toContain(near);
});

describe("plinth explain", () => {
  test("lists topologies and vendors where no name is given", () => {
    const { code, out } = plinth(["explain"]);
    expect(code).toBe(0);
    for (const name of [...Object.keys(knowledge.topologies), ...Object.values(knowledge.vendors).map((v) => v.title)])
      expect(out).toContain(name);
  });

  test("says what is near an unknown name, and exits with 2", () => {
    expect(plinth(["explain", "cidr-to-wide"])).toEqual({
      code: 2,
      out: "",
      err: 'error: "cidr-to-wide" is no topology, vendor, stage, field, problem or rule; did you mean cidr-too-wide?\n',
    });
  });

  test("shows a page without marks of Markdown, in lines that fit", () => {
    const { out } = plinth(["explain", "cockroachdb"]);
    expect(out).toContain("Networking, PrivateLink, Add Connection");
    expect(out).not.toMatch(/`|\]\(/);
    expect(out.split("\n").filter((line) => line.length > 100 && line.trim().includes(" "))).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";

const clouds = { aws: "AWS", azurerm: "Azure", google: "Google Cloud" };

test("the guide to topologies has each of them once, with its title and its cloud", () => {
  const rows = readFileSync("docs/guides/which-topology.md", "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, , topology = "", cloud = ""] = line.split("|").map((cell) => cell.trim());
      return topology.startsWith("[") ? [`${topology}, ${cloud}`] : [];
    });
  const topologies = Object.entries(knowledge.topologies).map(([name, { title, providers }]) => {
    const cloud = Object.entries(clouds).flatMap(([provider, called]) => (provider in providers ? [called] : []));
    return `[${name}](../topologies/${name}.md): ${title}, ${cloud.join(", ")}`;
  });
  expect(rows.sort()).toEqual(topologies.sort());
});

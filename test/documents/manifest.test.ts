import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compile } from "../../src/compile";
import { knowledge } from "../../src/knowledge";

interface Placed {
  readonly pointer: string;
  readonly arguments: { readonly [name: string]: { readonly pointer: string } };
}

test("an argument in plinth.json has the pointer of its value in the spec, and no line", () => {
  const manifest = JSON.parse(readFileSync("generated/examples/analytics-prod/endpoint/plinth.json", "utf8"));
  expect(manifest.addresses["aws_vpc_endpoint.clickhouse"].arguments.vpc_id).toEqual({ pointer: "/network/vpcId" });
});

test("a comment changes nothing in plinth.json", () => {
  const text = readFileSync("specs/clickhouse-aws.yaml", "utf8");
  const manifestOf = (spec: string) =>
    compile([{ file: "a.yaml", bytes: Buffer.from(spec) }], knowledge, "hcl").folders.map(({ manifest }) => manifest);
  expect(manifestOf(`# one line more\n${text}`)).toEqual(manifestOf(text));
});

test("tags that a spec does not give come from its name, which they have", () => {
  const manifest = JSON.parse(readFileSync("generated/examples/materialize-orders/service/plinth.json", "utf8"));
  expect(manifest.addresses["aws_lb.instances"].arguments.tags.pointer).toBe("/name");
});

describe("every address comes from a part of the spec", () => {
  test.each(readdirSync("specs"))("%s at its last stage", (file) => {
    const text = readFileSync(join("specs", file), "utf8");
    const topology = knowledge.topologies[/^topology: (.*)/m.exec(text)?.[1] ?? ""];
    const bytes = Buffer.from(text.replace(/^stage: [a-z-]+/m, `stage: ${topology?.stages.at(-1)?.name}`));
    const { folders, problems } = compile([{ file, bytes }], knowledge, "hcl");
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const manifests = folders.map(({ manifest }) => JSON.parse(manifest));
    const nowhere = manifests.flatMap(({ addresses }) =>
      Object.entries<Placed>(addresses).flatMap(([address, { pointer, arguments: given }]) => [
        // What a data source reads and a check asks comes from a field as well: the stage is where nothing comes from.
        ...(["", "/stage"].includes(pointer) ? [address] : []),
        ...Object.entries(given).flatMap(([name, { pointer }]) => (pointer === "" ? [`${address}.${name}`] : [])),
      ]),
    );
    expect(manifests.length).toBe(1);
    expect(nowhere).toEqual([]);
  });
});

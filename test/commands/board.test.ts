import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { plinthHere } from "../support/in-process";
import { makeScratch } from "../support/scratch";

let folder = "";
const run = (...arguments_: readonly string[]) =>
  plinthHere(["board", "specs", "--out", "board", ...arguments_], folder);
const page = () => readFileSync(join(folder, "board/index.html"), "utf8");

beforeEach(() => {
  folder = makeScratch();
  mkdirSync(join(folder, "specs"));
  writeFileSync(join(folder, "specs/a.yaml"), readFileSync("specs/clickhouse-aws.yaml"));
});

/** What `terraform show -json` prints of a state in which the vendor has refused the endpoint. */
function writeState(name: string): void {
  const value = { topology: "clickhouse-aws", name, stage: "endpoint", spec: "sha256:0" };
  const endpoint = {
    address: "aws_vpc_endpoint.clickhouse",
    mode: "managed",
    type: "aws_vpc_endpoint",
    name: "clickhouse",
    provider_name: "p",
    sensitive_values: {},
  };
  const resources = [{ ...endpoint, values: { id: "vpce-1", state: "rejected" } }];
  const values = { outputs: { plinth: { sensitive: false, value } }, root_module: { resources } };
  writeFileSync(join(folder, "state.json"), JSON.stringify({ format_version: "1.0", values }));
}

test("plinth board writes one page, and again in place of it", async () => {
  expect(await run()).toEqual({ code: 0, out: "wrote 1 connection to board/index.html\n", err: "" });
  expect(readdirSync(join(folder, "board")).sort()).toEqual(["index.html", "plinth-kept.json"]);
  const before = page();
  expect((await run()).code).toBe(0);
  expect(page()).toBe(before);
  expect(before).toContain("plinth synth has not written its folder.");
});

test("plinth board leads to the documents, and says where they are of another version", async () => {
  await plinthHere(["synth", "specs"], folder);
  await run();
  expect(page()).toContain('href="./../out/analytics-prod/RUNBOOK.md"');
  expect(page()).toContain('href="./../out/analytics-prod/HANDOVER.md"');
  expect(page()).not.toContain("another version");
  const spec = join(folder, "specs/a.yaml");
  writeFileSync(spec, readFileSync(spec, "utf8").replace(/^stage: \w+/m, "stage: allow-list"));
  await run();
  expect(page()).toContain(
    "Its folder was written from another version of the spec, at stage endpoint: run plinth synth.",
  );
});

test("plinth board looks at a state for the connection that it is named for", async () => {
  writeState("analytics-prod");
  expect((await run("--state", "analytics-prod=state.json")).code).toBe(0);
  expect(page()).toContain("seen:</span> &#34;rejected&#34;");
});

test("plinth board refuses a state of another spec", async () => {
  writeState("another");
  const { code, err } = await run("--state", "analytics-prod=state.json");
  expect([code, existsSync(join(folder, "board"))]).toEqual([1, false]);
  expect(err).toContain("state-of-other-spec");
});

test.each([
  [["--state", "analytics-prd=state.json"], "no spec has the name analytics-prd; did you mean analytics-prod?"],
  [["--state", "state.json"], "Write the connection's name, =, and what it is."],
  [["--module", "analytics-prod=module.a"], "give its --state too"],
  [["--state", "analytics-prod=a", "--state", "analytics-prod=b"], "analytics-prod is given twice"],
])("plinth board refuses %j", async (arguments_, reason) => {
  const { code, err } = await run(...arguments_);
  expect([code, existsSync(join(folder, "board"))]).toEqual([2, false]);
  expect(err).toContain(reason);
});

test("plinth board takes no folder with files of somebody else", async () => {
  mkdirSync(join(folder, "board"));
  writeFileSync(join(folder, "board/index.html"), "mine");
  expect(await run()).toMatchObject({ code: 2, out: "" });
  expect(page()).toBe("mine");
});

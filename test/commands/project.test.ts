import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { plinth } from "../support/cli";
import { commitAll } from "../support/git";
import { plinthHere } from "../support/in-process";
import { layScratch } from "../support/trees";

const good = readFileSync("specs/clickhouse-aws.yaml", "utf8");
const docs = "https://git.example.com/plinth/blob/main";

test("says where the specs are and where the output goes, from folders below too", () => {
  const folder = layScratch({
    "plinth.yaml": "specs: [connections]\nout: terraform/links\n",
    "connections/a.yaml": good,
  });
  commitAll(folder);
  expect(plinth(["synth"], { cwd: folder }).out).toBe("wrote terraform/links/analytics-prod\n");
  expect(plinth(["synth"], { cwd: join(folder, "connections") }).out).toBe(
    "unchanged ../terraform/links/analytics-prod\n",
  );
});

test("gives way to what the command line says", () => {
  const folder = layScratch({ "plinth.yaml": "specs: [nothing]\nout: x\n", "a.yaml": good });
  expect(plinth(["synth", "a.yaml", "--out", "y"], { cwd: folder }).out).toBe("wrote y/analytics-prod\n");
});

test("is not looked for above the root of the repository", () => {
  const folder = layScratch({ "plinth.yaml": "out: x\n", "repository/specs/a.yaml": good });
  commitAll(join(folder, "repository"));
  expect(plinth(["synth"], { cwd: join(folder, "repository") }).out).toBe("wrote out/analytics-prod\n");
});

test("is not looked for above the present folder outside a repository", () => {
  const folder = layScratch({ "plinth.yaml": "out: x\n", "below/specs/a.yaml": good });
  expect(plinth(["synth"], { cwd: join(folder, "below") }).out).toBe("wrote out/analytics-prod\n");
});

test.each([
  ["specs: [/etc]", "wrong-format"],
  ["specs: [../other]", "wrong-format"],
  ["out: .git/hooks", "wrong-format"],
  ["docs: javascript:alert(1)", "wrong-format"],
  ["spec: [a]", "unknown-property"],
  ["specs: [", "yaml-syntax"],
])("%j is a problem at its place, and ends every command", (text, code) => {
  const folder = layScratch({ "plinth.yaml": `# a comment\n${text}\n`, "specs/a.yaml": good });
  for (const command of [["validate"], ["synth"], ["stages", "specs/a.yaml"]]) {
    const { code: exit, out, err } = plinth(command, { cwd: folder });
    expect([exit, `${out}${err}`]).toEqual([1, expect.stringContaining(`error ${code}: `)]);
    expect(`${out}${err}`).toContain("at plinth.yaml:");
  }
});

test.each([[["list"]], [["graph"]], [["board", "--out", "board"]], [["stages", "specs/a.yaml"]]])(
  "%j shows the line of plinth.yaml that is wrong",
  async (command) => {
    const folder = layScratch({ "plinth.yaml": "# a comment\nout: .git/hooks\n", "specs/a.yaml": good });
    expect(await plinthHere(command, folder)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/> 2 \| out: \.git\/hooks/),
    });
  },
);

test.each([["list"], ["stages", "specs/a.yaml"]])("does not count as a spec of %s", async (...command) => {
  const folder = layScratch({ "plinth.yaml": "out: .git/hooks\n", "specs/a.yaml": good });
  const { out } = await plinthHere([...command, "--format", "json"], folder);
  expect(JSON.parse(out)).toMatchObject({ specs: 1 });
});

test("that is a list is not told to name a topology, which it does not take", async () => {
  const { code, out } = await plinthHere(
    ["validate"],
    layScratch({ "plinth.yaml": "- specs\n", "specs/a.yaml": good }),
  );
  expect([code, out]).toEqual([1, expect.stringContaining("hint: Write its properties as key: value at the start")]);
  expect(out).not.toContain("topology");
});

test("gives messages the address of their page", () => {
  const folder = layScratch({ "plinth.yaml": `docs: ${docs}\n`, "specs/a.yaml": "topology: clickhouse-aws\n" });
  expect(plinth(["validate"], { cwd: folder }).out).toContain(
    `see plinth explain missing-property, ${docs}/docs/problems/missing-property.md`,
  );
});

test("a review with a base takes the address from there", () => {
  const folder = layScratch({ "plinth.yaml": `docs: ${docs}\n`, "specs/a.yaml": good });
  commitAll(folder);
  writeFileSync(join(folder, "plinth.yaml"), "docs: https://evil.example.com\n");
  const plan = readFileSync("test/plans/clickhouse-aws/dns.json", "utf8");
  writeFileSync(join(folder, "plan.json"), plan);
  const review = (...options: readonly string[]) =>
    plinth(["review", "plan.json", "--spec", "specs/a.yaml", "--format", "markdown", ...options], { cwd: folder }).out;
  expect(review("--base", "main")).toContain(`${docs}/docs/rules/`);
  expect(review("--base", "main")).not.toContain("evil");
  expect(review()).toContain("evil.example.com/docs/rules/");
});

test("is not read through a link, which may lead to any file of the machine", async () => {
  const folder = layScratch({ "secret.txt": "token: hunter2\n", "plinth.yaml": "-> secret.txt", "specs/a.yaml": good });
  const { code, out, err } = await plinthHere(["validate"], folder);
  expect(code).toBe(1);
  expect(`${out}${err}`).toContain("error link-not-followed");
  expect(`${out}${err}`).not.toContain("hunter2");
});

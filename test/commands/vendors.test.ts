import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { plinth } from "../support/cli";
import { commitAll, git } from "../support/git";
import { plinthHere } from "../support/in-process";
import { makeScratch } from "../support/scratch";
import { lay, layScratch } from "../support/trees";

const elastic = readFileSync("vendors/elastic.yaml", "utf8");
const spec = readFileSync("specs/endpoint-aws-elastic.yaml", "utf8").replace("name: elastic", "name: acme");
let folder = "";
const run = (...arguments_: string[]) => plinth(arguments_, { cwd: folder });
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

beforeAll(() => {
  folder = makeScratch();
  for (const name of ["own", "wrong", "twice", "old", "none"]) mkdirSync(join(folder, name));
  write("spec.yaml", spec);
  write("elastic.yaml", readFileSync("specs/endpoint-aws-elastic.yaml", "utf8"));
  const acme = elastic.replace("name: elastic", "name: acme").replace("title: Elastic Cloud", "title: Acme");
  write("own/acme.yaml", acme);
  write("wrong/acme.yaml", acme.replace("cloud: aws", "cloud: ibm"));
  write("twice/a.yaml", acme);
  write("twice/b.yaml", acme);
  write(
    "old/elastic.yaml",
    elastic.replaceAll(/\b2026-[0-9]{2}-[0-9]{2}\b/g, "2025-11-28").replaceAll("Open", "**Open**"),
  );
});

describe("--vendors", () => {
  test("has specs follow a company's own recipes, in every command that compiles", () => {
    expect(run("validate", "spec.yaml").err).toBe("");
    expect(run("validate", "spec.yaml")).toMatchObject({ code: 1 });
    expect(run("validate", "spec.yaml", "--vendors", "own")).toMatchObject({ code: 0, err: "" });
    expect(run("stages", "spec.yaml", "--vendors", "own")).toMatchObject({ code: 0, err: "" });
    expect(run("diff", "spec.yaml", "--to", "dns", "--vendors", "own")).toMatchObject({ code: 0, err: "" });
    expect(run("synth", "spec.yaml", "--vendors", "own").code).toBe(0);
    expect(readFileSync(join(folder, "out/search-elastic/HANDOVER.md"), "utf8")).toContain("Acme");
  });

  test("shows what is wrong with a file where it is written, and compiles nothing", () => {
    const { code, out } = run("validate", "spec.yaml", "--vendors", "wrong");
    expect(code).toBe(1);
    expect(out).toContain("error wrong-value");
    expect(out).toMatch(/wrong\/acme\.yaml:\d+:\d+ \(\/reach\/[a-z-]+\/cloud\)/);
    expect(out).toContain("ibm");
    expect(run("synth", "spec.yaml", "--vendors", "wrong").err).toContain("nothing was written");
  });

  test("refuses two files of one name, an empty folder, and one that is not there", () => {
    expect(run("validate", "spec.yaml", "--vendors", "twice").out).toContain("error vendor-name-taken");
    expect(run("validate", "spec.yaml", "--vendors", "none").out).toContain("error no-vendors");
    expect(run("validate", "spec.yaml", "--vendors", "nowhere").out).toContain("error input-not-found");
  });

  test("wins over this build, takes its texts for values, and says that a recipe is old, which fails nothing", () => {
    const { code, err } = run("validate", "elastic.yaml", "--vendors", "old", "--strict");
    expect(code).toBe(0);
    expect(err).toContain("note: elastic.yaml: The recipe for elastic was read on 2025-11-28, more than a year before");
    expect(run("validate", "elastic.yaml")).toMatchObject({ code: 0, err: "" });
    run("synth", "elastic.yaml", "--vendors", "old", "--out", "theirs");
    run("synth", "elastic.yaml", "--out", "ours");
    const theirs = readFileSync(join(folder, "theirs/search-elastic/HANDOVER.md"), "utf8");
    const question = "Does a deployment answer at its private name?";
    expect(readFileSync(join(folder, "ours/search-elastic/RUNBOOK.md"), "utf8")).toContain(`\n- **${question}**`);
    expect(readFileSync(join(folder, "theirs/search-elastic/RUNBOOK.md"), "utf8")).toContain(`\`${question}\``);
    expect(theirs).not.toContain("plinth explain elastic");
  });
});

describe("vendor files of a base", () => {
  const titled = (title: string) =>
    elastic.replace("name: elastic", "name: acme").replace("title: Elastic Cloud", `title: ${title}`);
  const repository = () => {
    const folder = layScratch({
      "plinth.yaml": "vendors: [vendors]\n",
      "vendors/acme.yaml": titled("Acme"),
      "specs/a.yaml": spec,
    });
    commitAll(folder);
    return folder;
  };
  const handover = (folder: string) => readFileSync(join(folder, "out/search-elastic/HANDOVER.md"), "utf8");
  const counts = (file: string) =>
    `vendors: ${file} is another than at "main"; what changed in it counts once the base has it\n`;

  test.each([
    ["an edited file", (folder: string) => lay(folder, { "vendors/acme.yaml": titled("Emca") })],
    ["a file that is gone", (folder: string) => rmSync(join(folder, "vendors"), { recursive: true })],
  ])("decide instead of %s, which is named", async (_, change) => {
    const folder = repository();
    change(folder);
    expect(await plinthHere(["synth", "--base", "main"], folder)).toMatchObject({
      code: 0,
      err: counts("vendors/acme.yaml"),
    });
    expect(handover(folder)).toContain("Acme");
    lay(folder, { "plan.json": readFileSync("test/plans/clickhouse-aws/dns.json", "utf8") });
    const review = ["review", "plan.json", "--spec", "specs/a.yaml", "--base", "main"];
    expect((await plinthHere(review, folder)).err).toContain(counts("vendors/acme.yaml"));
    expect((await plinthHere(["validate", "--base", "main", "--vendors", "vendors"], folder)).err).toBe(
      counts("vendors/acme.yaml"),
    );
  });

  test("do not have a file that is new", async () => {
    const folder = repository();
    lay(folder, { "vendors/new.yaml": titled("New").replace("name: acme", "name: new") });
    lay(folder, { "specs/a.yaml": spec.replace("name: acme", "name: new") });
    expect(await plinthHere(["validate", "--base", "main"], folder)).toMatchObject({
      code: 1,
      err: counts("vendors/new.yaml"),
    });
    expect(await plinthHere(["validate"], folder)).toMatchObject({ code: 0, err: "" });
  });

  test("are read from a folder below too, and not through a link", async () => {
    const folder = repository();
    lay(folder, { "vendors/acme.yaml": titled("Emca") });
    const note = counts("../vendors/acme.yaml");
    expect(await plinthHere(["validate", "a.yaml", "--base", "main"], join(folder, "specs"))).toMatchObject({
      code: 0,
      err: note,
    });
    rmSync(join(folder, "vendors"), { recursive: true });
    symlinkSync(makeScratch(), join(folder, "vendors"));
    const linked = ["validate", "specs", "--base", "main", "--vendors", join(folder, "vendors")];
    expect(await plinthHere(linked, folder)).toMatchObject({
      code: 0,
      err: expect.stringMatching(/acme\.yaml is another/),
    });
    commitAll(folder);
    expect((await plinthHere(["validate", "--base", "main"], folder)).out).toContain("vendors is no folder there");
  });

  test("are no folders in it, whatever their names", async () => {
    const folder = repository();
    lay(folder, { "vendors/old.yaml/readme.md": "" });
    commitAll(folder);
    expect(await plinthHere(["validate", "--base", "main"], folder)).toMatchObject({ code: 0, err: "" });
  });

  test("are not taken for none where git cannot read the folder", async () => {
    const folder = repository();
    const tree = git(folder, "rev-parse", "HEAD:vendors");
    rmSync(join(folder, ".git/objects", tree.slice(0, 2), tree.slice(2)));
    const { code, out } = await plinthHere(["validate", "--base", "main"], folder);
    expect(code).toBe(1);
    expect(out).toContain("revision-unreadable");
  });

  test("leave a folder outside the repository as it is", async () => {
    const folder = repository();
    const outside = layScratch({ "acme.yaml": titled("Outside") });
    expect(await plinthHere(["synth", "--base", "main", "--vendors", outside], folder)).toMatchObject({
      code: 0,
      err: "",
    });
    expect(handover(folder)).toContain("Outside");
  });

  test("make all specs changed where they are not those of the last commit", async () => {
    const folder = repository();
    const changed = async () => (await plinthHere(["list", "--changed"], folder)).out;
    expect(await changed()).toBe("");
    lay(folder, { "vendors/acme.yaml": titled("Emca") });
    expect(await changed()).toContain("search-elastic");
    commitAll(folder);
    expect(await changed()).toBe("");
    lay(folder, { "plinth.yaml": "vendors: [vendors]\ncommand: tofu\n" });
    expect(await changed()).toContain("search-elastic");
  });

  test("make all specs changed where the last commit has a link in place of one", async () => {
    const folder = repository();
    rmSync(join(folder, "vendors/acme.yaml"));
    symlinkSync("../acme.yaml", join(folder, "vendors/acme.yaml"));
    commitAll(folder);
    rmSync(join(folder, "vendors/acme.yaml"));
    lay(folder, { "vendors/acme.yaml": titled("Acme") });
    expect((await plinthHere(["list", "--changed"], folder)).out).toContain("search-elastic");
  });
});

describe("the project's vendors", () => {
  const project = () =>
    layScratch({
      "plinth.yaml": "vendors: [ours]\nspecs: [one.yaml, connections]\n",
      "ours/acme.yaml": elastic.replace("name: elastic", "name: acme").replace("title: Elastic Cloud", "title: Acme"),
    });

  test("are those of init, which writes where specs are", async () => {
    const typed = ["init", "endpoint-aws", "search", "--vendor", "acme", "--set", "vendor.recipe=hosted-aws"];
    const { code, out, err } = await plinthHere(typed, project());
    expect([code, out]).toEqual([1, "wrote connections/search.yaml\n"]);
    expect(err).toContain("then: plinth validate connections/search.yaml");
  });

  test("are explained, as text alone", async () => {
    const folder = project();
    expect(await plinthHere(["explain", "acme"], folder)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Acme\n/),
    });
    expect((await plinthHere(["explain", "acme", "--format", "markdown"], folder)).code).toBe(2);
    lay(folder, { "ours/acme.yaml": "name: [" });
    expect(await plinthHere(["explain", "cidr-too-wide"], folder)).toMatchObject({
      code: 0,
      err: "vendor files have problems, which plinth validate shows, and are left out\n",
    });
    expect((await plinthHere(["init", "endpoint-aws", "search"], folder)).err).toContain("nothing was written");
  });
});

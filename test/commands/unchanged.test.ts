import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { assert, asyncProperty, constantFrom, uniqueArray } from "fast-check";
import type { KeptSpec } from "../../src/files/kept-spec";
import { openRunCache } from "../../src/files/run-cache";
import { plinthHere } from "../support/in-process";
import { makeScratch } from "../support/scratch";
import { layScratch, tree } from "../support/trees";

const home = process.cwd();
const orders = readFileSync("specs/clickhouse-aws.yaml", "utf8");
const named = (name: string, id: string) =>
  orders.replace("analytics-prod\n", `${name}\n`).replace("6d3a0b3c", id).replace("vpc-0a1b2c3d", `vpc-${id}`);
const withPolicy = named("b", "00000002").replace("  clients:", "  policy: { file: b.policy.json }\n  clients:");
const policy = '{ "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" }] }\n';
const files = {
  "plinth.yaml": "out: out\n",
  "specs/a.yaml": named("a", "00000001"),
  "specs/b.yaml": withPolicy,
  "specs/b.policy.json": policy,
  "specs/c.yaml": named("c", "00000003"),
};

const edit = (path: string, change: (text: string) => string) => (folder: string) =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), "utf8")));

/** What may happen between two runs, by its name; each can happen at any time. */
const changes: { readonly [name: string]: (folder: string) => void } = {
  "a comment in a spec": edit("specs/a.yaml", (text) => `# again\n${text}`),
  "another stage": edit("specs/c.yaml", (text) => text.replace("stage: endpoint", "stage: dns")),
  "an error in a spec": edit("specs/c.yaml", (text) => text.replace("region: us-west-2", "region: nowhere")),
  "a name that is taken": edit("specs/c.yaml", (text) => text.replace("name: c\n", "name: a\n")),
  "a VPC that another spec has": edit("specs/a.yaml", (text) => text.replace("vpc-00000001", "vpc-00000003")),
  "a warning": edit("specs/a.yaml", (text) => text.replace("10.20.0.0/16", "0.0.0.0/0")),
  "another policy": edit("specs/b.policy.json", (text) => text.replace("Allow", "Deny")),
  "evidence that is none": (folder) => writeFileSync(join(folder, "specs/a.evidence.yaml"), "- what\n"),
  "nodes that are none": (folder) => writeFileSync(join(folder, "specs/c.nodes.json"), "[]\n"),
  "a spec less": (folder) => rmSync(join(folder, "specs/c.yaml"), { force: true }),
  "another project": edit("plinth.yaml", (text) => `${text}command: tofu\n`.replace(/(command: tofu\n)+/, "$1")),
  "an edited artifact": (folder) => writeFileSync(join(folder, "out/a/main.tf"), "# mine\n"),
  "an artifact less": (folder) => rmSync(join(folder, "out/b/RUNBOOK.md"), { force: true }),
  "an artifact of the same size": edit("out/b/HANDOVER.md", (text) => text.replace(/[a-z]/, "#")),
  "an artifact with another time": (folder) => utimesSync(join(folder, "out/a/outputs.tf"), 1, 1),
  "a folder with another inode": (folder) => {
    renameSync(join(folder, "out/a"), join(folder, "out/moved"));
    const copied = layScratch(tree(join(folder, "out/moved")));
    rmSync(join(folder, "out/moved"), { recursive: true });
    renameSync(copied, join(folder, "out/a"));
  },
  "what an interrupted run leaves": (folder) => writeFileSync(join(folder, "out/c/.plinth-tmp-main.tf"), "half"),
  "a manifest that is none": (folder) => writeFileSync(join(folder, "out/c/plinth.json"), "{\n"),
  "a folder in the place of a file": (folder) => {
    rmSync(join(folder, "out/c/RUNBOOK.md"), { recursive: true, force: true });
    mkdirSync(join(folder, "out/c/RUNBOOK.md"));
  },
  "a file of somebody else": (folder) => writeFileSync(join(folder, "out/c/notes.txt"), "mine\n"),
};

afterEach(() => {
  delete process.env["PLINTH_CACHE_DIR"];
  jest.restoreAllMocks();
});

async function run(folder: string, cache: string | undefined) {
  if (cache === undefined) delete process.env["PLINTH_CACHE_DIR"];
  else process.env["PLINTH_CACHE_DIR"] = cache;
  return { ...(await plinthHere(["synth"], folder)), tree: tree(folder) };
}

interface Kept {
  readonly run: string;
  readonly specs: { readonly [file: string]: KeptSpec };
}

function withSpec(kept: Kept, spec: unknown): unknown {
  return { ...kept, specs: { ...kept.specs, "specs/a.yaml": spec } };
}

function change(name: string, folder: string): void {
  try {
    changes[name]?.(folder);
  } catch (error) {
    // What it would change is gone already.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

describe("with a cache, synth", () => {
  test("writes and says after any changes what it does without one", async () => {
    await assert(
      asyncProperty(
        uniqueArray(constantFrom(...Object.keys(changes)), { minLength: 1, maxLength: 4 }),
        async (names) => {
          const [fast, slow, cache] = [layScratch(files), layScratch(files), makeScratch()];
          expect((await run(fast, cache)).code).toBe(0);
          await run(slow, undefined);
          for (const name of ["", ...names, ""]) {
            for (const folder of [fast, slow]) change(name, folder);
            expect(await run(fast, cache)).toEqual(await run(slow, undefined));
          }
        },
      ),
      { numRuns: 28, examples: Object.keys(changes).map((name): [string[]] => [[name]]) },
    );
  });

  test("removes what killed runs left in the cache, and nothing else", async () => {
    const [folder, cache] = [layScratch(files), makeScratch()];
    await run(folder, cache);
    const [name = ""] = readdirSync(cache);
    const [left, fresh, other] = [`${name}.11`, `${name}.12`, `${name}.old`];
    for (const each of [left, fresh, other]) writeFileSync(join(cache, each), "{");
    for (const each of [left, other]) utimesSync(join(cache, each), 1, 1);
    changes["a comment in a spec"]?.(folder);
    await run(folder, cache);
    expect(readdirSync(cache).sort()).toEqual([name, fresh, other].sort());
  });

  test.each(["", "{", "[]", '{ "run": "x" }', "null"])("takes a cache that holds %j for none", async (text) => {
    const [folder, cache] = [layScratch(files), makeScratch()];
    const { out } = await run(folder, cache);
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), text);
    expect((await run(folder, cache)).out).toBe(out.replaceAll("wrote", "unchanged"));
  });

  test.each<readonly [string, (kept: Kept, spec: KeptSpec) => unknown]>([
    ["no specs", (kept) => ({ ...kept, specs: null })],
    ["no spec", (kept) => ({ ...kept, specs: { "specs/a.yaml": null } })],
    ["a name that is a number", (kept, spec) => withSpec(kept, { ...spec, name: 5 })],
    ["a name that leads out", (kept, spec) => withSpec(kept, { ...spec, name: "../a" })],
    ["no files", (kept, spec) => withSpec(kept, { ...spec, files: {} })],
    [
      "a file that lies elsewhere",
      (kept, spec) => withSpec(kept, { ...spec, files: { ...spec.files, "../../x": spec.files["plinth.json"] } }),
    ],
    ["a text in the place of files", (kept, spec) => withSpec(kept, { ...spec, files: "main.tf" })],
    [
      "what was read elsewhere",
      (kept, spec) => withSpec(kept, { ...spec, read: { ...spec.read, "/etc/passwd": null } }),
    ],
    [
      "a path that no system takes",
      (kept, spec) => withSpec(kept, { ...spec, read: { ...spec.read, "specs/\0": null } }),
    ],
    ["a number of claims", (kept, spec) => withSpec(kept, { ...spec, claims: 7 })],
    ["no claim", (kept, spec) => withSpec(kept, { ...spec, claims: [{ code: "x", claim: null }] })],
    [
      "a claim of nothing",
      (kept, spec) => withSpec(kept, { ...spec, claims: [{ code: "x", claim: { key: [], path: [] } }] }),
    ],
  ])("takes no spec from a cache that has %s", async (_, change) => {
    const [folder, cache] = [layScratch(files), makeScratch()];
    const { out } = await run(folder, cache);
    const [name = ""] = readdirSync(cache);
    const kept: Kept = JSON.parse(readFileSync(join(cache, name), "utf8"));
    const spec = kept.specs["specs/a.yaml"];
    if (spec === undefined) throw new Error("the cache has no such spec");
    writeFileSync(join(cache, name), JSON.stringify(change(kept, spec)));
    expect(await run(folder, cache)).toMatchObject({ code: 0, out: out.replaceAll("wrote", "unchanged") });
    const c = files["specs/c.yaml"];
    process.chdir(folder);
    try {
      const context = ["hcl", "plinth.yaml", Buffer.from(files["plinth.yaml"])];
      expect(openRunCache(cache, "out", context).find("specs/c.yaml", Buffer.from(c))?.name).toBe("c");
    } finally {
      process.chdir(home);
    }
  });

  test("leaves the cache as it is where nothing has changed", async () => {
    const [folder, cache] = [layScratch(files), makeScratch()];
    await run(folder, cache);
    const [name = ""] = readdirSync(cache);
    const times = () => {
      const kept: Kept = JSON.parse(readFileSync(join(cache, name), "utf8"));
      return new Set(
        Object.values(kept.specs).flatMap((spec) => Object.values(spec.files).map(({ written }) => written)),
      );
    };
    // A file that was written just now may be written once more at the same time, so that its digest is asked.
    expect([...times()]).toEqual([-1]);
    const later = Date.now() + 2_100;
    jest.spyOn(Date, "now").mockReturnValue(later);
    await run(folder, cache);
    expect(times()).not.toContain(-1);
    const { ino } = statSync(join(cache, name));
    await run(folder, cache);
    expect(statSync(join(cache, name)).ino).toBe(ino);
  });

  test("keeps what it knows of the specs that a run is not about", async () => {
    const [folder, cache] = [layScratch(files), makeScratch()];
    await run(folder, cache);
    change("a comment in a spec", folder);
    process.env["PLINTH_CACHE_DIR"] = cache;
    await plinthHere(["synth", "specs/a.yaml"], folder);
    const [name = ""] = readdirSync(cache);
    const kept: Kept = JSON.parse(readFileSync(join(cache, name), "utf8"));
    expect(Object.keys(kept.specs).sort()).toEqual(["specs/a.yaml", "specs/c.yaml"]);
  });

  test("writes its cache beside what a killed run of the same process id left there", async () => {
    const [folder, cache] = [layScratch(files), makeScratch()];
    await run(folder, cache);
    const [name = ""] = readdirSync(cache);
    renameSync(join(cache, name), join(cache, `${name}.${process.pid}`));
    await run(folder, cache);
    expect(readdirSync(cache)).toEqual([name]);
  });

  test("writes nothing to a cache that cannot be there", async () => {
    const folder = layScratch({ ...files, cache: "a file\n" });
    expect(await run(folder, join(folder, "cache"))).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, "cache"), "utf8")).toBe("a file\n");
  });
});

test("a cache finds a spec by its bytes alone, and none of another build, format or project", async () => {
  const [folder, cache] = [layScratch(files), makeScratch()];
  await run(folder, cache);
  process.chdir(folder);
  try {
    const context = ["hcl", "plinth.yaml", Buffer.from(files["plinth.yaml"])];
    const find = (of: typeof context, text: string) =>
      openRunCache(cache, "out", of).find("specs/a.yaml", Buffer.from(text))?.name;
    expect(find(context, files["specs/a.yaml"])).toBe("a");
    expect(find(context, `${files["specs/a.yaml"]}\n`)).toBeUndefined();
    expect(find(["json", ...context.slice(1)], files["specs/a.yaml"])).toBeUndefined();
  } finally {
    process.chdir(home);
  }
});

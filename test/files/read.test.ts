import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  constants,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { buildSync } from "esbuild";
import { findSpecs } from "../../src/files/find-specs";
import { readSource } from "../../src/files/read-source";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plinth-files-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Makes empty files, or links where a path reads `link -> target`. */
function make(...paths: readonly string[]): void {
  for (const path of paths) {
    const [name = path, target] = path.split(" -> ");
    mkdirSync(dirname(join(root, name)), { recursive: true });
    if (target === undefined) writeFileSync(join(root, name), "");
    else symlinkSync(target, join(root, name));
  }
}

/** Runs a step as a user who may not read everything, also where the tests run as root. */
function asOrdinaryUser<T>(step: () => T): T {
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return step();
  process.seteuid(65534);
  try {
    return step();
  } finally {
    process.seteuid(0);
  }
}

function readText(path: string, limit: number): string | undefined {
  const source = readSource(path, limit);
  return "bytes" in source ? source.bytes.toString() : undefined;
}

describe("readSource", () => {
  const limit = 64 * 1024;

  test.each([
    { size: 0, read: 0 },
    { size: limit, read: limit },
    { size: limit + 1, read: limit + 1 },
    { size: 3 * limit, read: limit + 1 },
  ])("reads $read of $size bytes when the limit is 65536", ({ size, read }) => {
    writeFileSync(join(root, "spec.yaml"), Buffer.alloc(size, "x"));
    expect(readText(join(root, "spec.yaml"), limit)).toBe("x".repeat(read));
  });

  test("reads a text that is larger than one chunk", () => {
    const text = Array.from({ length: 50_000 }, (_, index) => String(index)).join();
    writeFileSync(join(root, "plan.json"), text);
    expect(readText(join(root, "plan.json"), 1_000_000)).toBe(text);
  });

  test.each([
    { path: "missing.yaml", code: "spec-not-found" },
    { path: "folder", code: "spec-unreadable" },
    { path: "file.yaml/below", code: "spec-unreadable" },
    { path: "dangling.yaml", code: "spec-not-found" },
  ])("reports $code for $path", ({ path, code }) => {
    make("folder/a", "file.yaml", "dangling.yaml -> nowhere");
    expect(readSource(join(root, path), limit)).toMatchObject({ problem: { code, file: join(root, path) } });
  });

  test("waits for no pipe that a user names", () => {
    execFileSync("mkfifo", [join(root, "pipe")]);
    make("link -> pipe");
    for (const path of [join(root, "pipe"), join(root, "link"), "/dev/zero"])
      expect(readSource(path, limit)).toMatchObject({
        problem: { code: "spec-unreadable", message: expect.stringContaining("not a plain file") },
      });
  });

  test("reads what the shell opened, however much comes how late", () => {
    const script = "process.stdout.write(require(process.argv[1]).readSource(process.argv[2], 9e6).bytes.toString())";
    const read = buildSync({
      entryPoints: ["src/files/read-source.ts"],
      bundle: true,
      platform: "node",
      write: false,
    });
    writeFileSync(join(root, "read.cjs"), read.outputFiles[0]?.text ?? "");
    const node = `"${process.execPath}" -e '${script}' "${join(root, "read.cjs")}"`;
    const late = "(sleep 0.1; printf a; sleep 0.1; printf b)";
    for (const command of [`${node} <(${late})`, `${late} | ${node} /dev/stdin`, `${late} | ${node} -`])
      expect([command, execFileSync("bash", ["-c", command]).toString()]).toEqual([command, "ab"]);
    expect(readText("/dev/null", limit)).toBe("");
  });

  test("is led to a pipe that the shell opened, which has no file, and to none that is not open", () => {
    const pipe = join(root, "pipe");
    execFileSync("mkfifo", [pipe]);
    const opened = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    rmSync(pipe);
    const path = `/dev/fd/${opened}`;
    try {
      expect(findSpecs([path])).toEqual({ specs: [{ path, named: true }], problems: [] });
    } finally {
      closeSync(opened);
    }
    expect(findSpecs(["/dev/fd/99999"])).toMatchObject({ specs: [], problems: [{ code: "spec-not-found" }] });
  });

  test("reports the system's reason for a file that may not be read", () => {
    writeFileSync(join(root, "secret.yaml"), "", { mode: 0 });
    expect(asOrdinaryUser(() => readSource(join(root, "secret.yaml"), limit))).toMatchObject({
      problem: { code: "spec-unreadable", message: expect.stringContaining("permission denied") },
    });
  });
});

describe("findSpecs", () => {
  const cases: readonly {
    readonly says: string;
    readonly files: readonly string[];
    readonly paths: readonly string[];
    readonly named?: readonly string[];
    readonly found?: readonly string[];
    readonly problems?: readonly string[];
  }[] = [
    {
      says: "takes every spec extension",
      files: ["s/a.yaml", "s/b.yml", "s/c.json"],
      paths: ["s"],
      found: ["s/a.yaml", "s/b.yml", "s/c.json"],
    },
    {
      says: "takes nothing else",
      files: ["s/a.yaml", "s/b.tf", "s/c.yaml.bak", "s/yaml"],
      paths: ["s"],
      found: ["s/a.yaml"],
    },
    { says: "descends", files: ["s/t/u/a.yaml"], paths: ["s"], found: ["s/t/u/a.yaml"] },
    {
      says: "sorts by code unit",
      files: ["s/b.yaml", "s/C.yaml", "s/a/z.yaml", "s/a.yaml"],
      paths: ["s"],
      found: ["s/C.yaml", "s/a.yaml", "s/a/z.yaml", "s/b.yaml"],
    },
    { says: "leaves hidden files out", files: ["s/.a.yaml", "s/b.yaml"], paths: ["s"], found: ["s/b.yaml"] },
    { says: "leaves hidden folders out", files: ["s/.t/a.yaml", "s/b.yaml"], paths: ["s"], found: ["s/b.yaml"] },
    {
      says: "leaves node_modules out",
      files: ["s/node_modules/a.yaml", "s/b.yaml"],
      paths: ["s"],
      found: ["s/b.yaml"],
    },
    {
      says: "leaves folders with a manifest out",
      files: ["s/t/plinth.json", "s/t/u/a.yaml", "s/b.yaml"],
      paths: ["s"],
      found: ["s/b.yaml"],
    },
    {
      says: "leaves evidence out",
      files: ["s/a.evidence.yaml", "s/a.evidence.json", "s/evidence.yaml"],
      paths: ["s"],
      found: ["s/evidence.yaml"],
    },
    {
      says: "leaves linked folders out",
      files: ["t/a.yaml", "s/b.yaml", "s/t -> ../t"],
      paths: ["s"],
      found: ["s/b.yaml"],
    },
    {
      says: "survives a linked folder that is its own parent",
      files: ["s/b.yaml", "s/t -> ."],
      paths: ["s"],
      found: ["s/b.yaml"],
    },
    {
      says: "leaves a folder named like a spec out",
      files: ["s/a.yaml/b.txt", "s/c.yaml"],
      paths: ["s"],
      found: ["s/c.yaml"],
    },
    { says: "takes a linked folder that is named", files: ["t/a.yaml", "s -> t"], paths: ["s"], found: ["s/a.yaml"] },
    { says: "takes a hidden folder that is named", files: [".s/a.yaml"], paths: [".s"], found: [".s/a.yaml"] },
    {
      says: "takes any file that is named",
      files: [".a", "b.evidence.yaml"],
      paths: [".a", "b.evidence.yaml"],
      named: [".a", "b.evidence.yaml"],
    },
    { says: "passes standard input on", files: ["a.yaml"], paths: ["a.yaml", "-"], named: ["-", "a.yaml"] },
    { says: "drops a leading dot", files: ["s/a.yaml"], paths: ["./s/"], found: ["s/a.yaml"] },
    { says: "takes the current folder", files: ["a.yaml"], paths: ["."], found: ["a.yaml"] },
    { says: "keeps a way up", files: ["s/a.yaml"], paths: ["s/../s"], found: ["s/a.yaml"] },
    {
      says: "lists a file that is named twice once",
      files: ["a.yaml"],
      paths: ["a.yaml", "./a.yaml"],
      named: ["a.yaml"],
    },
    {
      says: "lists a file that is found twice once",
      files: ["s/t/a.yaml"],
      paths: ["s", "s/t"],
      found: ["s/t/a.yaml"],
    },
    {
      says: "calls a file named that is found first",
      files: ["s/a.yaml"],
      paths: ["s", "s/a.yaml"],
      named: ["s/a.yaml"],
    },
    {
      says: "calls a file named that is found later",
      files: ["s/a.yaml"],
      paths: ["s/a.yaml", "s"],
      named: ["s/a.yaml"],
    },
    {
      says: "lists a file and a link to it beside it once",
      files: ["s/b.yaml", "s/a.yaml -> b.yaml"],
      paths: ["s"],
      found: ["s/a.yaml"],
    },
    {
      says: "leaves a linked folder out that is named like a spec",
      files: ["s/t/a.yaml", "s/t.yaml -> t"],
      paths: ["s"],
      found: ["s/t/a.yaml"],
    },
    {
      says: "takes the smaller of two paths to a file",
      files: ["t/a.yaml", "s -> t", "u -> t"],
      paths: ["t", "s", "u"],
      found: ["s/a.yaml"],
    },
    {
      says: "keeps the first of two names of a file",
      files: ["b.yaml", "a.yaml -> b.yaml"],
      paths: ["b.yaml", "a.yaml"],
      named: ["b.yaml"],
    },
    {
      says: "keeps a name where a link to the file is found",
      files: ["s/b.yaml", "s/a.yaml -> b.yaml"],
      paths: ["s/b.yaml", "s"],
      named: ["s/b.yaml"],
    },
    {
      says: "reports a link that leads out of the folder",
      files: ["secret.yaml", "s/a.yaml -> ../secret.yaml", "s/b.yaml"],
      paths: ["s"],
      found: ["s/b.yaml"],
      problems: ["link-not-followed s/a.yaml"],
    },
    {
      says: "reports a link out of the folder into one whose name starts alike",
      files: ["s2/a.yaml", "s/a.yaml -> ../s2/a.yaml"],
      paths: ["s"],
      problems: ["link-not-followed s/a.yaml"],
    },
    {
      says: "reports a link that leads nowhere",
      files: ["s/a.yaml -> nowhere"],
      paths: ["s"],
      problems: ["link-not-followed s/a.yaml"],
    },
    { says: "reports a path that does not exist", files: [], paths: ["missing"], problems: ["spec-not-found missing"] },
    {
      says: "reports a path below a file",
      files: ["a.yaml"],
      paths: ["a.yaml/b"],
      problems: ["spec-not-found a.yaml/b"],
    },
    { says: "reports a folder without specs", files: ["s/a.txt"], paths: ["s"], problems: ["no-specs s"] },
    {
      says: "reports a named folder that Plinth wrote",
      files: ["s/plinth.json", "s/a.yaml"],
      paths: ["s"],
      problems: ["no-specs s"],
    },
    {
      says: "reports every path",
      files: ["s/a.txt", "b.yaml"],
      paths: ["missing", "s", "b.yaml"],
      named: ["b.yaml"],
      problems: ["spec-not-found missing", "no-specs s"],
    },
  ];

  test.each(cases)("$says", ({ files, paths, named = [], found = [], problems = [] }) => {
    make(...files);
    const result = findSpecs(paths, root);
    expect({
      named: result.specs.filter((spec) => spec.named).map((spec) => spec.path),
      found: result.specs.filter((spec) => !spec.named).map((spec) => spec.path),
      problems: result.problems.map((problem) => `${problem.code} ${problem.file}`),
    }).toEqual({ named, found, problems });
  });

  test("keeps an absolute path absolute", () => {
    make("s/a.yaml");
    expect(findSpecs([join(root, "s")]).specs).toEqual([{ path: join(root, "s/a.yaml"), named: false }]);
  });

  test("reports a folder that may not be listed", () => {
    make("s/t/a.yaml", "s/b.yaml");
    chmodSync(root, 0o755);
    chmodSync(join(root, "s/t"), 0);
    const { specs, problems } = asOrdinaryUser(() => findSpecs(["s"], root));
    chmodSync(join(root, "s/t"), 0o700);
    expect(specs).toEqual([{ path: "s/b.yaml", named: false }]);
    expect(problems).toMatchObject([
      { code: "spec-unreadable", file: "s/t", message: expect.stringContaining("permission denied") },
    ]);
  });
});

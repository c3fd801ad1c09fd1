import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readVersion, runGit } from "../../src/files/read-revision";
import { commitAll, git } from "../support/git";
import { makeScratch } from "../support/scratch";

let folder = "";
let spec = "";

beforeAll(() => {
  folder = makeScratch();
  mkdirSync(join(folder, "specs"));
  spec = join(folder, "specs/a b.yaml");
  git(folder, "init", "--quiet");
  writeFileSync(spec, "stage: endpoint\r\n");
  writeFileSync(join(folder, ".gitattributes"), "* text=auto\n*.yaml diff=shout\n");
  git(folder, "config", "diff.shout.textconv", "sh -c 'echo shouted'");
  commitAll(folder);
  git(folder, "tag", "v1");
  writeFileSync(spec, "stage: allow-list\n");
});

const read = (named: string, path = spec, limit = 1000) => {
  const version = readVersion(named, path, limit);
  if ("isAbsent" in version) return `absent at ${version.revision}`;
  return "problem" in version
    ? `${version.problem.code}: ${version.problem.message}`
    : [version.from, version.bytes.toString()];
};

describe("an earlier version", () => {
  test.each(["HEAD", "v1", "HEAD~0", "HEAD^{commit}", "@"])(
    "is read at the revision %s, as git stores it",
    (revision) => {
      expect(read(revision)).toEqual(["revision", "stage: endpoint\n"]);
    },
  );

  test("is a file where there is one of that name", () => {
    expect(read(spec)).toEqual(["file", "stage: allow-list\n"]);
  });

  test.each([
    ["a link to itself", "loop"],
    ["a name of 5,000 letters", "x".repeat(5000)],
  ])("is none at %s", (_, name) => {
    const named = join(folder, name);
    if (name === "loop") symlinkSync(name, named);
    expect(read(named)).toContain("neither a file nor");
  });

  test("is refused where a file has the name of a revision, which could be put there to be compared with", () => {
    const here = process.cwd();
    process.chdir(folder);
    try {
      writeFileSync("v1", "stage: dns\n");
      expect(read("v1")).toContain("it is both a file and a revision; write ./v1 for the file");
      expect(read("./v1")).toEqual(["file", "stage: dns\n"]);
    } finally {
      rmSync("v1", { force: true });
      process.chdir(here);
    }
  });

  test("is cut beyond its limit, by more than one byte of which the caller knows it", () => {
    const version = readVersion("HEAD", spec, 4);
    expect("bytes" in version && version.bytes.length).toBeGreaterThan(4);
  });

  test.each([
    ["--output=/x", "neither a file nor the name of a revision"],
    ["-", "neither a file nor the name of a revision"],
    ["HEAD:specs", "neither a file nor the name of a revision"],
    ["HEAD HEAD", "neither a file nor the name of a revision"],
    ["\u001b[31m", "neither a file nor the name of a revision"],
    ["nowhere", "neither a file nor a revision that git knows here"],
    ["$(touch x)", "neither a file nor the name of a revision"],
  ])("is refused where %j is named", (named, message) => {
    expect(read(named)).toContain(`revision-unreadable: The spec cannot be read at this revision: it is ${message}`);
  });

  test("is absent where the revision does not have the file", () => {
    expect(read("HEAD", join(folder, "specs/new.yaml"))).toBe("absent at HEAD");
  });

  test("is refused where there is no repository or folder", () => {
    expect(read("HEAD", join(makeScratch(), "a.yaml"))).toContain("not a git repository");
    expect(read("HEAD", join(folder, "none/a.yaml"))).toContain("revision-unreadable");
    expect(read("HEAD", "-")).toContain("standard input has no revisions");
  });
});

test("what git tells beyond what is read is a reason, and no list without its end", () => {
  expect(runGit(".", ["--version"], 4)).toEqual({ reason: "git tells more than 4 bytes" });
});

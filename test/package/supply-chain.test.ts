import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { layScratch } from "../support/trees";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
}

const packagesOf = (file: string): [string, Locked][] => {
  const lock: { readonly packages: { readonly [path: string]: Locked } } = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(lock.packages).filter(([path]) => path !== "");
};
const packages = packagesOf("package-lock.json");
const ofMutation = packagesOf("scripts/mutation/package-lock.json");
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

describe("a lock file", () => {
  test("has each package by its digest, from the registry or within another one", () => {
    const odd = [...packages, ...ofMutation].filter(
      ([, { integrity, resolved, link, inBundle }]) =>
        link || resolved !== undefined || (!inBundle && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? "")),
    );
    expect(odd).toEqual([]);
  });

  /** What asks to run something when it is installed, and why the build does without. */
  const installScripts: { readonly [name: string]: string } = {
    "@cdktf/node-pty-prebuilt-multiarch": "a terminal of the CDKTF command, which nothing here starts",
    "@parcel/watcher": "builds only where no prebuilt one fits",
    "@swc/core": "looks for its binary, which is a package of its own",
    esbuild: "looks for its binary, which is a package of its own",
    protobufjs: "prints a warning about versions",
    "unrs-resolver": "looks for its binary, which is a package of its own",
  };

  test("has no other package with a script of its own for the installation", () => {
    const scripted = [...packages, ...ofMutation]
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    expect([...new Set(scripted)].sort()).toEqual(Object.keys(installScripts).sort());
  });

  const free = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "Unlicense",
  ];
  /** Licences that are looked at one by one, and why each is fine for a tool that is not shipped. */
  const others: { readonly [license: string]: string } = {
    "CC-BY-4.0": "data about browsers, named in its package",
    "MPL-2.0": "tools that are run and not changed",
    "PSF-2.0": "free, and compatible with others",
    "Python-2.0": "free, and compatible with others",
    "Public Domain": "free",
    WTFPL: "beside MIT, of which we take MIT",
    "GPL-3.0-or-later": "beside MIT, of which we take MIT",
  };

  test("has licences that are listed here", () => {
    const known = [...free, ...Object.keys(others)];
    const found = [...packages, ...ofMutation].flatMap(([path, { license = "none" }]) =>
      license
        .replace(/[()]/g, "")
        .split(/ (?:AND|OR) /)
        .filter((each) => !known.includes(each))
        .map((each) => `${nameOf(path)}: ${each}`),
    );
    expect(found).toEqual([]);
  });
});

describe("an action in an example or in one of ours", () => {
  const files = ["action.yml", "comment/action.yml", "drift/action.yml"].concat(
    ...["examples", "docs", ".github"].map((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(ya?ml|md)$/.test(name))
        .map((name) => join(folder, name)),
    ),
  );
  const used = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^\s*(?:- )?uses: *(\S+)(.*)$/gm)].map(([, action = "", rest = ""]) => ({
      file,
      action,
      rest,
    })),
  );

  test("is named by a commit, with its version beside it", () => {
    expect(used.length).toBeGreaterThan(20);
    const loose = used.filter(
      ({ action, rest }) =>
        !action.startsWith("./") &&
        !/^your-organization\/[^@]+@[0-9a-f]{40}$/.test(action) &&
        !(/@[0-9a-f]{40}$/.test(action) && /^ # v\d+\.\d+\.\d+$/.test(rest)),
    );
    expect(loose).toEqual([]);
  });
});

describe("the audit", () => {
  const excepted = { advisory: "GHSA-aaaa-bbbb-cccc", package: "yaml", reason: "no text of a stranger reaches it" };
  const vulnerable = (name: string, path: string) => ({
    [name]: {
      via: [
        { name, title: "bad", url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc", severity: "high" },
        "other",
      ],
      nodes: [path],
    },
  });

  /** Runs it where yaml is bundled and jest is not, with what npm says of the lock file. */
  function audit(said: unknown, exceptions: readonly unknown[] = []) {
    const lock = { packages: { "node_modules/yaml": { version: "2.0.0" }, "node_modules/jest": { version: "1.0.0" } } };
    const folder = layScratch({
      "package-lock.json": JSON.stringify(lock),
      "scripts/mutation/package-lock.json": JSON.stringify({ packages: {} }),
      "scripts/audit-exceptions.json": JSON.stringify(exceptions),
      "dist/sbom.cdx.json": JSON.stringify({ components: [{ name: "yaml", version: "2.0.0" }] }),
      "said.json": JSON.stringify(said),
    });
    return auditIn(folder, `if [ -f said.json ]; then cat said.json; else echo '{"vulnerabilities":{}}'; fi`);
  }

  /** The same in a folder, with a script in the place of npm. */
  function auditIn(folder: string, npm: string) {
    const programs = layScratch({ npm: `#!/bin/sh\n${npm}\n` });
    chmodSync(join(programs, "npm"), 0o755);
    const env = { ...process.env, PATH: [programs, process.env["PATH"]].join(delimiter) };
    const script = resolve("scripts/audit.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: folder, env, encoding: "utf8" });
    return [status, `${stdout}${stderr}`];
  }

  test.each([
    ["nothing", { vulnerabilities: {} }, [], 0, "0 to settle"],
    ["what is bundled", { vulnerabilities: vulnerable("yaml", "node_modules/yaml") }, [], 1, "(high): yaml: bad"],
    ["a tool", { vulnerabilities: vulnerable("jest", "node_modules/jest") }, [], 0, "of a tool: GHSA-aaaa-bbbb-cccc"],
    [
      "what is excepted",
      { vulnerabilities: vulnerable("yaml", "node_modules/yaml") },
      [excepted],
      0,
      "excepted, no text of a stranger",
    ],
    ["no reason", { vulnerabilities: {} }, [{ ...excepted, reason: "fine" }], 1, "has no reason"],
    ["what is no longer bundled", { vulnerabilities: {} }, [{ ...excepted, package: "left" }], 1, "is not bundled"],
    ["no answer", { message: "405" }, [], 2, "gave no advisories"],
  ])("of %s ends as it should", (_, said, exceptions, code, text) => {
    expect(audit(said, exceptions)).toEqual([code, expect.stringContaining(text)]);
  });

  test("takes the exceptions of this tree", () => {
    expect(auditIn(".", `echo '{"vulnerabilities":{}}'`)).toEqual([0, "0 to settle\n"]);
  });
});

describe("the list of what is bundled", () => {
  const sbom = JSON.parse(readFileSync("dist/sbom.cdx.json", "utf8"));

  test("is CycloneDX, with each package as the lock file has it", () => {
    expect(sbom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
    expect(sbom.metadata.component).toMatchObject({ name: "plinth", type: "application" });
    const locked = new Set(packages.map(([path, { version }]) => `${nameOf(path)} ${version}`));
    const listed: string[] = sbom.components.map(
      ({ group, name, version }: Record<string, string>) =>
        `${group === undefined ? "" : `${group}/`}${name} ${version}`,
    );
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter((each) => !locked.has(each))).toEqual([]);
  });

  test("names what the licences are of", () => {
    const licences = readFileSync("dist/THIRD-PARTY-LICENSES.txt", "utf8");
    for (const { group, name, version } of sbom.components)
      expect(licences).toContain(`${group === undefined ? "" : `${group}/`}${name} ${version} (`);
  });
});

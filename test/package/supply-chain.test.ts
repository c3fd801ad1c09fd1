import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
}

const lock: { readonly packages: { readonly [path: string]: Locked } } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

describe("the lock file", () => {
  test("has each package by its digest, from the registry or within another one", () => {
    const odd = packages.filter(
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
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
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
    const found = packages.flatMap(([path, { license = "none" }]) =>
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
    ...["examples", "docs"].map((folder) =>
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

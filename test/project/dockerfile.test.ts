import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { satisfies } from "semver";
import { bin, engines, files, scripts } from "../../package.json";

/** The instructions of the Dockerfile, each on one line, with the stage that it is of. */
const instructions = readFileSync("Dockerfile", "utf8")
  .replaceAll(/^#.*\n/gm, "")
  .replaceAll("\\\n", "")
  .split("\n")
  .flatMap((line) => {
    const [, name = "", rest = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return name === "" ? [] : [{ name, rest }];
  });
const start = instructions.findLastIndex(({ name }) => name === "FROM");
const [build, last] = [instructions.slice(0, start), instructions.slice(start)];
const of = (name: string, all = instructions) => all.filter((each) => each.name === name).map(({ rest }) => rest);
const ignored = readFileSync(".dockerignore", "utf8").trim().split("\n");

describe("the Dockerfile", () => {
  test("starts from a Node that the package takes, named by its version", () => {
    const versions = of("FROM").map((image) => /^node:(\d+)-[a-z-]+(?: AS \w+)?$/.exec(image)?.[1]);
    expect(versions).toHaveLength(2);
    expect(new Set(versions).size).toBe(1);
    for (const version of versions) expect(satisfies(`${version}.0.0`, engines.node)).toBe(true);
  });

  test("copies what is there: the sources, and the package that the first stage makes", () => {
    expect(of("COPY")).toEqual([". .", "--from=build /package /package"]);
    expect(of("FROM")[0]).toContain(" AS build");
    expect(of("RUN", build).join()).toContain(
      "mkdir /package && npm pack --ignore-scripts --pack-destination /package",
    );
    expect(of("RUN", last).join()).toContain("/package/plinth-*.tgz");
    const built = files.filter((path) => path.startsWith("dist/"));
    expect(files.filter((path) => !built.includes(path) && !existsSync(path))).toEqual([]);
    expect(files.filter((path) => !built.includes(path) && ignored.includes(path))).toEqual([]);
    expect(["package.json", "package-lock.json", "scripts"].filter((path) => ignored.includes(path))).toEqual([]);
    expect(scripts.prepare).toBe("node scripts/build.mjs");
  });

  test("downloads only what a digest holds", () => {
    const downloads = of("RUN").filter((line) => /\b(?:curl|wget) -|\bgit clone\b/.test(line));
    expect(downloads).toHaveLength(1);
    expect(downloads[0]?.match(/https?:/g)).toHaveLength(1);
    expect(of("ADD")).toEqual([]);
    expect(downloads[0]).toMatch(/sha256sum --check - && +unzip/);
  });

  test("ends as nobody special, with a program that the package brings and no entry point", () => {
    expect(of("USER", last)).toEqual(["node"]);
    const later = last.slice(last.findIndex(({ name }) => name === "USER") + 1).map(({ name }) => name);
    expect(later).toEqual(["WORKDIR", "CMD"]);
    const [program] = JSON.parse(of("CMD", last)[0] ?? "[]");
    expect(Object.keys(bin)).toContain(program);
    expect(of("ENTRYPOINT")).toEqual([]);
  });
});

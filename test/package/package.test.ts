import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import Ajv from "ajv";
import { parse } from "yaml";
import { version } from "../../package.json";
import { hasTerraform } from "../hcl/terraform";
import { readJourney } from "../support/journey";
import { makeScratch } from "../support/scratch";

const scratch = makeScratch();
const project = join(scratch, "project");
const installed = join(project, "node_modules/plinth");
const tarball = join(scratch, `plinth-${version}.tgz`);

/** Neither a registry nor what npm keeps of one can be reached. */
const offline = {
  npm_config_offline: "true",
  npm_config_cache: join(scratch, "cache"),
  npm_config_update_notifier: "false",
};

function run(line: string, folder: string, env: NodeJS.ProcessEnv = {}) {
  const searched = [join(scratch, "bin"), join(project, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], {
    cwd: folder,
    env: { ...process.env, ...offline, PATH: searched, ...env },
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  const packed = run(`npm pack --ignore-scripts --pack-destination ${scratch}`, resolve("."));
  if (packed.code !== 0) throw new Error(packed.err);
  mkdirSync(project);
  mkdirSync(join(scratch, "bin"));
  writeFileSync(join(project, "package.json"), "{}");
  const done = run(`npm install --no-audit --no-fund ${tarball}`, project);
  if (done.code !== 0) throw new Error(done.err);
  cpSync(join(installed, "dist/examples"), join(project, "specs"), { recursive: true });
});

describe("the package", () => {
  test("is smaller than 3 MB", () => {
    expect(statSync(tarball).size).toBeLessThan(3_000_000);
  });

  test("brings no other package along", () => {
    expect(readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["plinth"]);
  });

  test.each([
    "LICENSE",
    "CHANGELOG.md",
    "README.md",
    "SECURITY.md",
    "vendors/cockroachdb.yaml",
    "docs/problems/cidr-too-wide.md",
  ])("has %s", (file) => {
    expect(existsSync(join(installed, file))).toBe(true);
  });

  test("names the licence of what is bundled", () => {
    const text = readFileSync(join(installed, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const name of ["cdktf", "commander", "yaml", "ajv", "@grpc/grpc-js"]) expect(text).toContain(`${name} `);
  });

  test("has types of the JSON outputs that need nothing else", () => {
    const { types } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    const text = readFileSync(join(installed, types), "utf8");
    expect(text).toContain("export interface ValidateReport");
    expect(text).not.toMatch(/^import|^export (const|function|class)/m);
  });

  test("runs from its file in an empty folder", () => {
    const empty = makeScratch();
    expect(run(`npx --yes --package ${tarball} plinth --version`, empty)).toMatchObject({
      code: 0,
      out: `${version}\n`,
    });
    expect(readdirSync(empty)).toEqual([]);
  });

  test("runs in a project", () => {
    expect(run("npx --no plinth -- --version", project)).toMatchObject({ code: 0, out: `${version}\n` });
  });
});

describe("the links of its pages", () => {
  const pages = readdirSync("docs", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));

  test("lead to what it has", () => {
    const lost = pages.flatMap((page) => {
      const file = join(installed, "docs", page);
      const links = [...readFileSync(file, "utf8").matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
        ([, link = ""]) => link,
      );
      return links.filter((link) => !existsSync(join(dirname(file), link))).map((link) => `${page}: ${link}`);
    });
    expect(lost).toEqual([]);
  });
});

describe("its schemas", () => {
  const folder = () => join(installed, "dist/schemas");
  const read = (name: string) => JSON.parse(readFileSync(join(folder(), name), "utf8"));
  const names = ["", "output/"].flatMap((below) =>
    readdirSync(join("schemas", below))
      .filter((name) => name.endsWith(".schema.json") && name !== "common.schema.json")
      .map((name) => `${below}${name}`),
  );

  test.each(names)("%s stands alone, under an id with the version", (name) => {
    const schema = read(name);
    const path = name.replace(".schema.json", "").replace("/", ":");
    expect(schema.$id).toBe(`urn:plinth:schema:${path}:${version}`);
    expect(() => new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema)).not.toThrow();
  });

  test.each(readdirSync("specs"))("take the example %s, which names its schema", (name) => {
    const file = join(installed, "dist/examples", name);
    const text = readFileSync(file, "utf8");
    const spec = parse(text);
    const [, modeline] = /^# yaml-language-server: \$schema=(\S+)/.exec(text) ?? [];
    if (!name.endsWith(".json"))
      expect(join(dirname(file), modeline ?? "")).toBe(join(folder(), `${spec.topology}.schema.json`));
    const isValid = new Ajv({ strict: false, allErrors: true }).compile(read(`${spec.topology}.schema.json`));
    expect([isValid(spec), isValid.errors]).toEqual([true, null]);
  });
});

describe("a Node that is too old", () => {
  test("is told which one is needed", () => {
    const fake = join(scratch, "old-node.cjs");
    writeFileSync(fake, 'Object.defineProperty(process, "versions", { value: { node: "14.21.3" } });\n');
    expect(run(`node -r ${fake} ${join(installed, "dist/plinth.js")} --version`, project)).toEqual({
      code: 2,
      out: "",
      err: "error: plinth needs Node 20 or newer; this is Node 14.21.3\n",
    });
  });
});

describe("the code cache", () => {
  test("is made at the first start in the folder that is named, and nowhere else", () => {
    const cache = join(makeScratch(), "cache");
    const before = readdirSync(join(installed, "dist"));
    const env = { PLINTH_CACHE_DIR: cache };
    expect(run("plinth --version", project, env)).toMatchObject({ code: 0, err: "" });
    const [made = ""] = readdirSync(cache);
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^plinth-[0-9a-f]{16}-node-.+\.cache$/)]);
    const first = statSync(join(cache, made)).mtimeMs;
    expect(run("plinth --version", project, env)).toMatchObject({ code: 0, err: "" });
    expect(statSync(join(cache, made)).mtimeMs).toBe(first);
    expect(readdirSync(join(installed, "dist"))).toEqual(before);
  });

  test("is replaced where it is not one of this Node", () => {
    const cache = join(makeScratch(), "cache");
    const env = { PLINTH_CACHE_DIR: cache };
    run("plinth --version", project, env);
    const [made = ""] = readdirSync(cache);
    writeFileSync(join(cache, made), "something else");
    expect(run("plinth --version", project, env)).toMatchObject({ code: 0, err: "" });
    expect(statSync(join(cache, made)).size).toBeGreaterThan(100_000);
  });

  test("is made beside what killed starts left, which goes", () => {
    const cache = join(makeScratch(), "cache");
    const env = { PLINTH_CACHE_DIR: cache };
    run("plinth --version", project, env);
    const [made = ""] = readdirSync(cache);
    rmSync(join(cache, made));
    for (const left of [`${made}.1`, `${made}.4711`, "notes"]) writeFileSync(join(cache, left), "half");
    expect(run("plinth --version", project, env)).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(cache).sort()).toEqual(["notes", made].sort());
  });

  test("that cannot be written changes nothing", () => {
    const file = join(scratch, "a-file");
    writeFileSync(file, "");
    expect(run("plinth --version", project, { PLINTH_CACHE_DIR: file })).toMatchObject({ code: 0, err: "" });
  });
});

describe("somebody with an empty folder gets there", () => {
  test.each(readdirSync("test/journeys"))("%s", (name) => {
    const folder = makeScratch();
    for (const { typed, exit, says } of readJourney(readFileSync(join("test/journeys", name), "utf8"))) {
      const { code, out, err } = run(typed, folder, { PLANS: resolve("test/plans") });
      expect([typed, code, `${out}${err}`]).toEqual([typed, exit, expect.any(String)]);
      for (const text of says) expect([typed, `${out}${err}`]).toEqual([typed, expect.stringContaining(text)]);
    }
  });
});

describe("each command's example of its help", () => {
  /** The exit codes that are no 0: nothing is in the state that the terraform below shows, and values are left to fill in. */
  const codes: { readonly [command: string]: number } = { promote: 1, init: 1, verify: 1 };
  const commandsOf = (help: string) =>
    [...(help.split("\nCommands:\n")[1] ?? "").matchAll(/^ {2}([a-z]+)/gm)].flatMap(([, name = ""]) =>
      name === "help" ? [] : [name],
    );
  const help = spawnSync(process.execPath, ["dist/plinth.js", "--help"], { encoding: "utf8" }).stdout;
  const needsTerraform = (command: string) => command === "rehearse";
  /** A folder like the project's whose specs are rehearsed in seconds. */
  const withOneSpec = () => {
    const folder = makeScratch();
    cpSync(join(project, "specs/clickhouse-aws.yaml"), join(folder, "specs/clickhouse-aws.yaml"));
    return folder;
  };
  const hasIt = hasTerraform("the example of rehearse from the package");

  test.each(commandsOf(help).filter((command) => hasIt || !needsTerraform(command)))(
    "%s",
    (command) => {
      const example = /\nExample:\n {2}([^\n]+)\n/.exec(run(`plinth ${command} --help`, project).out)?.[1] ?? "";
      expect(example).toContain(`plinth ${command}`);
      if (!needsTerraform(command)) {
        const fake = join(scratch, "bin/terraform");
        const plan = resolve("test/plans/clickhouse-aws/endpoint.json");
        writeFileSync(
          fake,
          `#!/bin/sh\nif [ "$3" = plinth.tfplan ]; then cat ${plan}; else echo '{"format_version":"1.0"}'; fi\n`,
        );
        chmodSync(fake, 0o755);
      }
      const env = needsTerraform(command)
        ? { PATH: `${join(project, "node_modules/.bin")}${delimiter}${process.env["PATH"]}` }
        : {};
      const { code, err } = run(example, needsTerraform(command) ? withOneSpec() : project, env);
      expect([code, err.match(/^error:.*|.*a fault of Plinth.*/m)]).toEqual([codes[command] ?? 0, null]);
    },
    120_000,
  );
});

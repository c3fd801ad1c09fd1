// How much of the code that keeps strangers out its tests notice when it is changed: `npm run mutate`, or with names of parts, files or folders.
// PLINTH_MUTATE_JOBS says how many changes are tried at a time.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Of a hundred changes, how many a test has to notice. */
const floor = 90;

/** The parts that are held to the floor, each with the tests that are about it: others only come across it. */
const parts = {
  encoders: { files: ["src/encoders"], tests: ["test/encoders"] },
  masking: {
    files: ["src/plan/secrets.ts", "src/plan/looks-secret.ts", "src/contract/visible.ts"],
    tests: ["test/plan", "test/review/secrets.test.ts", "test/contract/visible.test.ts"],
  },
  gates: { files: ["src/stage/gate.ts", "src/stage/promotion.ts"], tests: ["test/stage"] },
  writer: {
    files: [
      "src/files/transaction.ts",
      "src/files/lock.ts",
      "src/files/replace-files.ts",
      "src/files/write-folders.ts",
    ],
    tests: ["test/files"],
  },
  hcl: {
    files: ["src/terraform/hcl.ts", "src/terraform/template.ts"],
    tests: ["test/terraform/hcl.test.ts", "test/terraform/hcl-property.test.ts", "test/terraform/template.test.ts"],
  },
  parser: {
    files: ["src/spec/parse.ts", "src/spec/parse-yaml.ts", "src/spec/parse-json.ts", "src/spec/yaml-faults.ts"],
    tests: ["test/spec/parse.test.ts", "test/parsers/suites.test.ts", "test/parsers/worst.test.ts"],
  },
};

/** They start what is built, which a change of a source does not reach. */
const ofTheBuild = ["test/files/interrupted-commands"];

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const tools = join(root, "scripts/mutation");
process.chdir(root);

const asked = process.argv.slice(2);
const missing = asked.filter((name) => parts[name] === undefined && !existsSync(name));
if (missing.length > 0) {
  process.stderr.write(`no part or file is called ${missing.join(", ")}; parts are ${Object.keys(parts).join(", ")}\n`);
  process.exit(2);
}
if (!existsSync(join(tools, "node_modules")) && !run("npm", ["ci", "--ignore-scripts"], tools)) process.exit(2);
const wanted = asked.length === 0 ? Object.values(parts) : asked.map((name) => parts[name] ?? partOf(name));
for (const part of wanted) if (!isNoticed(part)) process.exitCode = 1;

/** A file or folder with the tests of the part that it is of, or else with each that imports it. */
function partOf(path) {
  const file = relative(root, path);
  const holder = Object.values(parts).find(({ files }) =>
    files.some((own) => file === own || file.startsWith(`${own}/`)),
  );
  return { files: [file], tests: holder?.tests };
}

/** The test files that a path names: itself, or all of a folder. */
function testsAt(path) {
  if (path.endsWith(".ts")) return [path];
  const names = readdirSync(path, { recursive: true }).filter((name) => name.endsWith(".test.ts"));
  return names.map((name) => `${path}/${name}`);
}

/** Prints what no test notices, and whether enough is noticed. */
function isNoticed({ files, tests }) {
  const { projects } = createRequire(import.meta.url)("../../jest.config.js");
  const folder = mkdtempSync(join(tmpdir(), "plinth-mutation-"));
  const settings = {
    mutate: files.map((file) => (file.endsWith(".ts") ? file : `${file}/**/*.ts`)),
    ignorePatterns: ["scripts/mutation/node_modules", "dist"],
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    // Numbers of lines in messages of the tests stay true, and a killed run leaves nothing in the tree.
    tempDirName: folder,
    coverageAnalysis: "perTest",
    concurrency: Number(process.env["PLINTH_MUTATE_JOBS"] ?? 1),
    timeoutMS: 10_000,
    logLevel: "warn",
    reporters: ["clear-text"],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    thresholds: { high: 100, low: floor, break: floor },
    jest: {
      projectType: "custom",
      enableFindRelatedTests: tests === undefined,
      config: {
        ...projects[0],
        ...(tests && {
          // Jest looks through its roots again for each change.
          roots: [...new Set(tests.map((test) => `<rootDir>/${test.split("/", 2).join("/")}`))],
          testMatch: tests.flatMap(testsAt).map((test) => `<rootDir>/${test}`),
        }),
        testPathIgnorePatterns: [...projects[0].testPathIgnorePatterns, ...ofTheBuild],
      },
    },
  };
  const file = join(folder, "stryker.json");
  writeFileSync(file, JSON.stringify(settings));
  try {
    return run(process.execPath, [join(tools, "node_modules/@stryker-mutator/core/bin/stryker.js"), "run", file], root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command, args, cwd) {
  return spawnSync(command, args, { cwd, stdio: "inherit" }).status === 0;
}

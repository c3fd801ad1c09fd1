import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { assert, constantFrom, dictionary, oneof, property, string } from "fast-check";
import { mayName } from "../../src/commands/read-named-files";
import { openSpecs } from "../../src/commands/sources";
import { toFolder } from "../../src/compile";
import { parse } from "../../src/spec/parse";
import { plinth } from "../support/cli";
import { commitAll } from "../support/git";
import { makeScratch } from "../support/scratch";

const document = (account: string) => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: "*",
      Action: "*",
      Resource: "*",
      Condition: { StringEquals: { "aws:PrincipalAccount": account } },
    },
  ],
});

const named = (file: string) =>
  readFileSync("specs/endpoint-aws-custom.yaml", "utf8").replace(
    / {2}policy:[\s\S]*?(?=\nvendor:)/,
    `  policy: { file: ${JSON.stringify(file)} }`,
  );

/** A folder with a spec that names a file, and the file. */
function folderWith(policy: string, file = "endpoint-policy.json"): string {
  const folder = makeScratch();
  mkdirSync(join(folder, "specs"));
  writeFileSync(join(folder, "specs/a.yaml"), named(file));
  writeFileSync(join(folder, "specs/endpoint-policy.json"), policy);
  return folder;
}

const own = JSON.stringify(document("123456789012"));

const open = (folder: string) => openSpecs([join(folder, "specs")]);

/** What is compiled of the one spec of a folder. */
function artifactsOf(folder: string, format: "hcl" | "json"): ReadonlyMap<string, string> {
  const { specs, problems } = open(folder);
  expect(problems).toEqual([]);
  const artifacts = specs.flatMap((each) => toFolder(each, format).artifacts);
  return new Map(artifacts.map(({ path, content }) => [path, content]));
}

test.each(["constructor", "toString", "__proto__"])("no topology is called %s", (topology) => {
  const folder = makeScratch();
  mkdirSync(join(folder, "specs"));
  writeFileSync(join(folder, "specs/a.yaml"), `topology: ${topology}\nname: a\n`);
  expect(open(folder).problems.map(({ code }) => code)).toEqual(["unknown-topology"]);
});

describe("a file that a spec names", () => {
  test("stands in place of its name, and is no file that is skipped", () => {
    const folder = folderWith(own);
    expect(open(folder).skipped).toBe(0);
    const named = artifactsOf(folder, "hcl").get("main.tf");
    writeFileSync(join(folder, "specs/a.yaml"), readFileSync("specs/endpoint-aws-custom.yaml"));
    expect(artifactsOf(folder, "hcl").get("main.tf")).toBe(named);
    expect(named).toContain("jsonencode");
  });

  test("is data: what looks like a template or a quote stays text", () => {
    const text = 'arn:aws:s3:::a/${aws:username}/%{if}/"\\q\\u0041';
    const policy = document("1");
    const Statement = policy.Statement.map((each) => ({ ...each, Resource: text }));
    const folder = folderWith(JSON.stringify({ ...policy, Statement }));
    const quoted = '"arn:aws:s3:::a/$${aws:username}/%%{if}/\\"\\\\q\\\\u0041"';
    expect(artifactsOf(folder, "hcl").get("main.tf")).toContain(quoted);
    const { resource } = JSON.parse(artifactsOf(folder, "json").get("main.tf.json") ?? "");
    expect(resource.aws_vpc_endpoint.api.policy).toContain(quoted);
  });

  const link = "it is a link";
  test.each([
    { what: "a link", file: "link.json", reason: link },
    { what: "a path out of the folder", file: "../secret.json", reason: "it names a folder" },
    { what: "a path of Windows", file: "..\\secret.json", reason: "it names a folder" },
    { what: "an absolute path", file: "/etc/secret.json", reason: "it names a folder" },
    { what: "a hidden file", file: ".secret.json", reason: "its name has to end in .json" },
    { what: "another kind of file", file: "secret.yaml", reason: "its name has to end in .json" },
    { what: "a folder", file: "folder.json", reason: "it is not a plain file" },
    { what: "what is not there", file: "none.json", reason: "there is no such file beside the spec" },
    { what: "what is too large", file: "large.json", reason: "it is larger than 65536 bytes" },
    { what: "what names another file", file: "chain.json", reason: "it has file itself" },
  ])("is not $what", ({ file, reason }) => {
    const folder = folderWith(own, file);
    writeFileSync(join(folder, "secret.json"), '{"secret": "hunter2"}');
    symlinkSync("../secret.json", join(folder, "specs/link.json"));
    mkdirSync(join(folder, "specs/folder.json"));
    writeFileSync(join(folder, "specs/large.json"), `"${"x".repeat(65_536)}"`);
    writeFileSync(join(folder, "specs/chain.json"), '{"file": "endpoint-policy.json"}');
    const { problems } = openSpecs([join(folder, "specs/a.yaml")]);
    expect(problems).toEqual([
      expect.objectContaining({ code: "named-file-unusable", pointer: "/network/policy/file" }),
    ]);
    expect(problems[0]).toMatchObject({ file: join(folder, "specs/a.yaml"), range: { start: { line: 15 } } });
    expect(problems[0]?.message).toContain(reason);
  });

  test("is not read beside standard input", () => {
    const { out } = plinth(["validate", "-"], { input: named("endpoint-policy.json"), cwd: folderWith(own) });
    expect(out).toContain("standard input has no folder");
  });

  test.each([
    { what: "that is no JSON", policy: "Version: 2012", line: 1, code: "json-syntax" },
    { what: "that is a list", policy: "[]", line: 1, code: "wrong-type" },
    {
      what: "that is no policy",
      policy: '{"Statement": [\n{ "Effect": "No", "Principal": "*" }]}',
      line: 2,
      code: "wrong-value",
    },
  ])("$what is a problem in the file", ({ policy, line, code }) => {
    const folder = folderWith(policy);
    const [problem] = open(folder).problems;
    expect(problem).toMatchObject({
      code,
      file: join(folder, "specs/endpoint-policy.json"),
      range: { start: { line } },
    });
  });

  test("makes its spec a changed one, and is compared with what the revision had", () => {
    const folder = folderWith(own);
    writeFileSync(join(folder, "specs/b.yaml"), readFileSync("specs/clickhouse-aws.yaml"));
    commitAll(folder);
    const changed = () => plinth(["list", "--changed", "specs"], { cwd: folder }).out;
    expect(changed()).toBe("");
    writeFileSync(join(folder, "specs/endpoint-policy.json"), JSON.stringify(document("210987654321")));
    expect(changed()).toMatch(/^ledger-custom\t/);
    const { code, out } = plinth(["diff", "specs/a.yaml", "--against", "HEAD"], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain("aws_vpc_endpoint.api");
    expect(out).toContain("policy");
  });

  test("is a link of a revision no more than one of today", () => {
    const folder = folderWith(own, "link.json");
    symlinkSync("../secret.json", join(folder, "specs/link.json"));
    commitAll(folder);
    writeFileSync(join(folder, "specs/a.yaml"), named("endpoint-policy.json"));
    const { code, err } = plinth(["diff", "specs/a.yaml", "--against", "HEAD"], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toContain(link);
  });
});

describe("a text that names no file is not read for one", () => {
  test("and every schema calls the property that names one so", () => {
    const schemas = readdirSync("schemas").filter((name) => name.endsWith(".json"));
    const names = schemas.flatMap((name) => [
      ...readFileSync(join("schemas", name), "utf8").matchAll(/"x-file": ("[^"]*")/g),
    ]);
    expect([...new Set(names.map(([, property]) => property))]).toEqual(['"file"']);
  });

  test("however its property is written, in YAML and in JSON", () => {
    const escaped = constantFrom("f", "i", "l", "e").map((letter) =>
      "file".replace(letter, `\\u00${letter.charCodeAt(0).toString(16)}`),
    );
    const key = oneof(
      constantFrom("file", '"file"', "'file'", "? file\n    "),
      escaped.map((text) => `"${text}"`),
    );
    assert(
      property(key, dictionary(string(), string()), (written, others) => {
        const text = `policy:\n    ${written}: a.json\nothers: ${JSON.stringify(others)}\n`;
        expect(
          parse({ file: "a.yaml", bytes: Buffer.from(text) }).value?.value["policy"] ?? { file: "a.json" },
        ).toEqual({
          file: "a.json",
        });
        expect(mayName(Buffer.from(text))).toBe(true);
      }),
    );
    expect(mayName(readFileSync("specs/clickhouse-aws.yaml"))).toBe(false);
  });
});

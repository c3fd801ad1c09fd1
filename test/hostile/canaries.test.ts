import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import commonSchema from "../../schemas/common.schema.json";
import { maskCredentials } from "../../src/contract/credentials";
import { knowledge } from "../../src/knowledge";
import { commitAll } from "../support/git";
import { plinthHere } from "../support/in-process";
import { readFiles } from "../support/scratch";
import { layScratch } from "../support/trees";

const canary = "canary-7f3a91c2";
const spec = readFileSync("specs/clickhouse-aws.yaml", "utf8");

/** Runs commands one after the other; all that they print or leave in the folder. */
async function tellOf(folder: string, commands: readonly (readonly string[])[]): Promise<string> {
  let told = "";
  for (const command of commands) {
    const { out, err } = await plinthHere(command, folder);
    told += out + err;
  }
  return told + [...readFiles(folder)].filter(([path]) => !path.startsWith(".git/")).join("\n");
}

describe("what the environment holds", () => {
  const names = [
    ...["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "ARM_CLIENT_SECRET", "GOOGLE_CREDENTIALS"],
    ...["TF_VAR_password", "CLICKHOUSE_TOKEN_SECRET", "MZ_PASSWORD", "GITHUB_TOKEN", "NPM_TOKEN", "SOMETHING_ELSE"],
  ];
  const before = { ...process.env };
  beforeAll(() => {
    for (const name of names) process.env[name] = canary;
  });
  afterAll(() => {
    process.env = before;
  });

  test("reaches nothing that a command prints or writes", async () => {
    const folder = layScratch({
      "specs/a.yaml": spec,
      "wrong/b.yaml": spec.replace("10.20.0.0/16", "0.0.0.0/0").replace("name:", "nam:"),
    });
    const formats = ["text", "json", "sarif", "github", "junit", "codequality"];
    const told = await tellOf(folder, [
      ...formats.map((format) => ["validate", "wrong", "--format", format]),
      ["synth"],
      ["synth", "--format", "json", "--out", "as-json"],
      ["stages", "specs/a.yaml"],
      ["diff", "specs/a.yaml"],
      ["promote", "specs/a.yaml", "--evidence", "nothing=yes"],
      ["graph"],
      ["board", "--out", "board"],
      ["list", "--format", "json"],
      ["init", "clickhouse-aws"],
      ["completion", "bash"],
      ["explain"],
      ["review", "specs/a.yaml", "--spec", "specs/a.yaml"],
    ]);
    expect(told).toContain("analytics-prod");
    expect(told).toContain("unknown-property");
    expect(told).not.toContain(canary);
  });

  test("reaches git in a few named variables", async () => {
    const folder = layScratch({ "specs/a.yaml": spec, "bin/": "" });
    commitAll(folder);
    const seen = join(folder, "seen");
    writeFileSync(join(folder, "bin/git"), `#!/bin/sh\nenv >> '${seen}'\nexit 1\n`);
    chmodSync(join(folder, "bin/git"), 0o755);
    const path = process.env["PATH"];
    process.env["PATH"] = `${join(folder, "bin")}${delimiter}${path}`;
    try {
      await plinthHere(["list", "--changed", "--base", "HEAD"], folder);
      await plinthHere(["diff", "specs/a.yaml", "--against", "HEAD"], folder);
    } finally {
      process.env["PATH"] = path;
    }
    const told = new Set(readFileSync(seen, "utf8").match(/^[A-Za-z_]+(?==)/gm));
    const passedOn = ["PATH", "HOME", "XDG_CONFIG_HOME", "GIT_DIR", "GIT_WORK_TREE"];
    const set = ["LC_ALL", "GIT_TERMINAL_PROMPT", "GIT_OPTIONAL_LOCKS", "GIT_NO_LAZY_FETCH"];
    expect([...told].filter((name) => ![...passedOn, ...set, "PWD", "OLDPWD", "SHLVL", "_"].includes(name))).toEqual(
      [],
    );
  });
});

describe("a credential that a spec must not have", () => {
  const backend = /backend: .*/;
  const pem = `-----BEGIN PRIVATE KEY-----\n        ${canary}\n        -----END PRIVATE KEY-----`;
  const wrong = {
    "an argument of a backend": `backend: { s3: { bucket: a, key: b, region: us-west-2, access_key: ${canary} } }`,
    "an argument in quotes": `backend: { s3: { bucket: a, "secret_key": "${canary} and more" } }`,
    "a setting of a provider": `providers: { aws: { version: "~> 5.0", token: ${canary} } }`,
    "a block of text": `backend:\n    azurerm:\n      client_secret: |\n        ${canary}\n      key: a`,
    "a private key": `backend:\n    http:\n      address: https://a.example\n      client_certificate_pem: |\n        ${pem}`,
    "a user of a URL": `backend: { http: { address: "https://user:${canary}@example.com/state" } }`,
    "a parameter of a URL": `backend: { http: { address: "https://example.com/state?private_token=${canary}" } }`,
    "a long URL": `backend: { http: { address: "https://user:${canary}${"a".repeat(90)}@example.com/state" } }`,
    "a key of its own": `backend: { s3: {} }\npassword: ${canary}`,
  };

  test.each(Object.entries(wrong))("reaches nothing that validate prints: %s", async (_, text) => {
    const folder = layScratch({ "a.yaml": spec.replace(backend, text) });
    let told = "";
    for (const format of ["text", "json", "sarif", "github", "junit", "codequality"]) {
      const { code, out, err } = await plinthHere(["validate", "a.yaml", "--format", format], folder);
      expect(code).toBe(1);
      told += out + err;
    }
    expect(told).toContain("a.yaml");
    expect(told).not.toContain(canary.slice(0, 9));
  });

  test("is masked under no key that a field has", () => {
    const fields = new Set<string>();
    const visit = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, inner] of Object.entries(node)) {
        if (key === "properties") for (const name of Object.keys(inner)) fields.add(name);
        visit(inner);
      }
    };
    for (const { schema } of Object.values(knowledge.topologies)) visit(schema);
    visit(commonSchema);
    expect(fields.size).toBeGreaterThan(100);
    expect([...fields].filter((name) => maskCredentials(`${name}: value`) !== `${name}: value`)).toEqual([]);
  });
});

test("what the state of a whole root holds of other things reaches nothing, whether it is marked as sensitive or not", async () => {
  const values = { id: "vpce-1", state: canary, dns_entry: [], tags: { note: canary }, policy: canary };
  const state = {
    format_version: "1.0",
    terraform_version: "1.11.4",
    values: {
      outputs: {
        password: { value: canary, type: "string", sensitive: true },
        other: { value: canary, type: "string", sensitive: false },
      },
      root_module: {
        resources: [
          {
            address: "random_password.a",
            mode: "managed",
            type: "random_password",
            name: "a",
            values: { result: canary },
          },
          {
            address: "aws_vpc_endpoint.clickhouse",
            mode: "managed",
            type: "aws_vpc_endpoint",
            name: "clickhouse",
            values,
            sensitive_values: { state: true },
          },
        ],
        child_modules: [
          {
            address: "module.db",
            resources: [
              {
                address: "module.db.aws_db_instance.a",
                mode: "managed",
                type: "aws_db_instance",
                name: "a",
                values: { password: canary },
              },
            ],
          },
        ],
      },
    },
  };
  const folder = layScratch({ "specs/a.yaml": spec });
  const elsewhere = layScratch({ "state.json": JSON.stringify(state), "cut.json": JSON.stringify(state).slice(0, -9) });
  const told = await tellOf(
    folder,
    ["state", "cut"].flatMap((name) => {
      const file = join(elsewhere, `${name}.json`);
      return [
        ["promote", "specs/a.yaml", "--state", file],
        ["promote", "specs/a.yaml", "--state", file, "--format", "json", "--evidence", "accepted=yes"],
        ["board", "--out", "board", "--state", `analytics-prod=${file}`],
        ["verify", "specs/a.yaml", "--state", file, "--timeout", "1", "--resolver", "127.0.0.1"],
        ["review", file, "--spec", "specs/a.yaml"],
        ["init", "clickhouse-aws", "--from", file],
      ];
    }),
  );
  expect(told).toContain("(sensitive)");
  expect(told).not.toContain(canary);
});

test("what a cloud's command printed of other things reaches nothing", async () => {
  const endpoint = {
    VpcEndpointId: "vpce-0a1b2c3d4e5f60718",
    VpcEndpointType: "Interface",
    VpcId: "vpc-0a1b2c3d4e5f60718",
    ServiceName: "com.amazonaws.vpce.us-west-2.vpce-svc-049bbd33f61271781",
    State: "available",
    PolicyDocument: canary,
    SubnetIds: ["subnet-0a1b2c3d4e5f60718"],
    Groups: [{ GroupId: "sg-0a1b2c3d4e5f60718", GroupName: canary }],
    PrivateDnsEnabled: true,
    Tags: [{ Key: canary, Value: canary }],
    OwnerId: canary,
    LastError: { Code: canary, Message: canary },
  };
  const elsewhere = layScratch({ "endpoints.json": JSON.stringify({ VpcEndpoints: [endpoint], Other: canary }) });
  const folder = layScratch({});
  const told = await tellOf(folder, [["init", "clickhouse-aws", "--from", join(elsewhere, "endpoints.json")]]);
  expect(told).toContain("subnet-0a1b2c3d4e5f60718");
  expect(readdirSync(join(folder, "specs"))).toEqual(["clickhouse-aws.yaml"]);
  expect(told).not.toContain(canary);
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compile } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { readExamples } from "../support/examples";

const withSql = readExamples((topology) =>
  (knowledge.topologies[topology]?.stages ?? []).map(({ name }) => name),
).filter(({ folder }) => existsSync(join(folder, "source.sql")));
// Listeners of an endpoint service that exists are somebody else's.
const examples = withSql.filter(({ terraform }) => terraform.resource?.["aws_lb_listener"] !== undefined);

describe("the SQL of the stages", () => {
  test("is looked at in each topology that has some", () => {
    const topologiesOf = (of: typeof withSql) => new Set(of.map(({ topology }) => topology));
    expect(topologiesOf(examples)).toEqual(topologiesOf(withSql));
  });

  test.each(examples.map((example) => [`${example.name} at ${example.stage}`, example] as const))(
    "names the ports of the listeners: %s",
    (_, { folder, terraform }) => {
      const sql = readFileSync(join(folder, "source.sql"), "utf8");
      const named = [...sql.matchAll(/PORT ([0-9]+)|URL '[^']*:([0-9]+)'/g)].map(([, port, ofUrl]) =>
        Number(port ?? ofUrl),
      );
      const listeners = Object.values(terraform.resource?.["aws_lb_listener"] ?? {}).map(({ port }) => Number(port));
      expect(named.sort()).toEqual(listeners.sort());
    },
  );

  test("quotes what the spec says", () => {
    const text = readFileSync("specs/materialize-msk.yaml", "utf8")
      .replace("username: materialize", `username: "o'neill; DROP"`)
      .replace("passwordSecret: kafka_password", `passwordSecret: 'a"b'`)
      .replace("topic: orders", `topic: "it''s"`);
    const { folders } = compile([{ file: "spec.yaml", bytes: Buffer.from(text) }], knowledge, "hcl");
    const sql = folders[0]?.artifacts.find(({ path }) => path === "source.sql")?.content;
    expect(sql).toContain("SASL USERNAME = 'o''neill; DROP'");
    expect(sql).toContain(`SASL PASSWORD = SECRET "a""b"`);
    expect(sql).toContain("TOPIC 'it''''s'");
  });
});

// Materialize documentation, Ingest data from Amazon RDS for MySQL and for PostgreSQL, Create a user for replication.
test("the hand-over of databases has each right that Materialize's snapshot needs, and how long logs are kept", () => {
  const file = "specs/materialize-rds.yaml";
  const { folders } = compile([{ file, bytes: readFileSync(file) }], knowledge, "hcl");
  const page = folders[0]?.artifacts.find(({ path }) => path === "HANDOVER.md")?.content;
  const [, prepared = ""] = /## Logical replication\n([\s\S]*?)\n## /.exec(page ?? "") ?? [];
  for (const right of [
    "CONNECT",
    "USAGE",
    "SELECT, RELOAD, SHOW DATABASES, REPLICATION SLAVE, REPLICATION CLIENT, LOCK TABLES",
  ])
    expect(prepared).toContain(`\`${right}\``);
  expect(prepared).toContain("`binlog retention hours`");
});

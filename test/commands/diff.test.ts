import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import MarkdownIt from "markdown-it";
import { plinth } from "../support/cli";
import { commitAll } from "../support/git";
import { misfits } from "../support/output-schema";
import { makeScratch } from "../support/scratch";

const example = readFileSync("specs/clickhouse-aws.yaml", "utf8");
let folder = "";
const run = (arguments_: readonly string[], input = "") => plinth(["diff", ...arguments_], { cwd: folder, input });
const report = (arguments_: readonly string[]) => JSON.parse(run([...arguments_, "--format", "json"]).out);
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeAll(() => {
  folder = makeScratch();
  write("a.yaml", example);
  write("other-vpc.yaml", example.replace("vpc-0a1b2c3d4e5f60718", "vpc-0a1b2c3d4e5f60719"));
  write("dns.yaml", example.replace("stage: endpoint", "stage: dns"));
  write("moved.yaml", example.replace("analytics-prod", "analytics-moved"));
  commitAll(folder);
  write("a.yaml", example.replace("10.20.0.0/16", "10.21.0.0/16").replace("stage: endpoint", "stage: allow-list"));
});

describe("a move of the stage", () => {
  test("shows what the next stage adds", () => {
    const { code, out, err } = run(["other-vpc.yaml"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("other-vpc.yaml at endpoint -> other-vpc.yaml at allow-list");
    expect(out).toContain(
      "+ clickhouse_service_private_endpoints_attachment.service_6d3a0b3c: create (stage allow-list)\n",
    );
    expect(out).toContain("1 to create, 0 to update, 0 to replace, 0 to delete\n");
  });

  test("shows the flip as one change in place", () => {
    const { resources, counts } = report(["a.yaml", "--to", "dns"]);
    expect(counts).toEqual({ create: 0, update: 1, replace: 0, delete: 0 });
    expect(resources[0]).toEqual({
      address: "aws_vpc_endpoint.clickhouse",
      action: "update",
      reason: "stage dns",
      arguments: [{ argument: "private_dns_enabled", from: "false", to: "true", forces: false, reason: "stage dns" }],
    });
  });

  test("shows the way back as what is destroyed and changed back", () => {
    const { out } = run(["dns.yaml", "--to", "endpoint"]);
    expect(out).toContain("    private_dns_enabled: true -> false (stage dns)");
    expect(out).toContain(
      "- clickhouse_service_private_endpoints_attachment.service_6d3a0b3c: delete (stage allow-list)",
    );
  });

  test("to where the spec is shows that nothing moves", () => {
    expect(run(["dns.yaml", "--to", "dns"]).out).toContain("Nothing moves.");
    expect(run(["dns.yaml", "--to", "dns", "--format", "markdown"]).out).toContain("nothing moves");
  });

  test("needs no file", () => {
    const { code, out } = run(["-", "--to", "dns"], example);
    expect(code).toBe(0);
    expect(out).toContain("aws_vpc_endpoint.clickhouse: update");
  });
});

describe("a comparison with another version", () => {
  test("starts from the revision, and names the lines of the spec", () => {
    const { code, out } = run(["a.yaml", "--against", "HEAD"]);
    expect(code).toBe(0);
    expect(out).toContain("revision HEAD:a.yaml at endpoint -> a.yaml at allow-list");
    expect(out).toContain(
      "+ aws_vpc_security_group_ingress_rule.https_10_21_0_0_16: create (a.yaml:14 (/network/clients/cidrs/0))",
    );
    expect(out).toContain("- aws_vpc_security_group_ingress_rule.https_10_20_0_0_16: delete (HEAD:a.yaml:14 ");
    expect(out).toContain("service_6d3a0b3c: create (stage allow-list)");
  });

  test("takes a file where there is one, and says so", () => {
    const { from } = report(["a.yaml", "--against", "other-vpc.yaml"]);
    expect(from).toMatchObject({ taken: "file", file: "other-vpc.yaml", stage: "endpoint" });
    expect(report(["a.yaml", "--against", "HEAD"]).from).toMatchObject({ taken: "revision", file: "HEAD:a.yaml" });
  });

  test("shows a replacement with what forces it, what follows, and what it costs", () => {
    const { code, out } = run(["dns.yaml", "--against", "other-vpc.yaml"]);
    expect(code).toBe(0);
    expect(out).toContain(
      '    vpc_id: "vpc-0a1b2c3d4e5f60719" -> "vpc-0a1b2c3d4e5f60718" forces the replacement (dns.yaml:9 (/network/vpcId))',
    );
    expect(out).toContain("known after the apply (aws_security_group.endpoint is replaced)");
    expect(out).toContain("costs a new id, acceptance, the allow list, downtime: the endpoint gets another vpce- id");
  });

  test("shows all of a spec as new that the revision does not have, and compares with nothing who acts", () => {
    write("new.yaml", example.replace("analytics-prod", "analytics-new"));
    const { code, out, err } = run(["new.yaml", "--against", "HEAD"]);
    expect(code).toBe(0);
    expect(err).toBe("HEAD does not have the spec: all of it is new, and who acts is compared with nothing\n");
    expect(out).toContain("nothing -> new.yaml at endpoint");
    expect(out).toContain("+ aws_vpc_endpoint.clickhouse: create (new.yaml:");
    const found = report(["new.yaml", "--against", "HEAD"]);
    expect(found).toMatchObject({ from: { taken: "nothing" }, counts: { update: 0, replace: 0, delete: 0 } });
    expect(misfits("diff", found)).toBeNull();
  });

  test("finds by its name a spec whose file was moved, and who acted in it", () => {
    mkdirSync(join(folder, "teams"));
    renameSync(join(folder, "moved.yaml"), join(folder, "teams/data.yaml"));
    const moved = readFileSync(join(folder, "teams/data.yaml"), "utf8");
    expect(report(["teams/data.yaml", "--against", "HEAD"])).toMatchObject({
      from: { taken: "revision", file: "HEAD:moved.yaml" },
      counts: { create: 0, update: 0, replace: 0, delete: 0 },
    });
    write("teams/data.yaml", moved.replace("bucket: tf-state", "bucket: theirs"));
    const { code, err } = run(["teams/data.yaml", "--against", "HEAD"]);
    expect(code).toBe(1);
    expect(err).toContain("error identity-changed");
  });

  test("can end at another stage", () => {
    expect(report(["a.yaml", "--against", "HEAD", "--to", "dns"])).toMatchObject({
      from: { stage: "endpoint" },
      to: { stage: "dns" },
      counts: { update: 1 },
    });
  });

  test("tells documents and SQL in brief", () => {
    const text = readFileSync("specs/materialize-msk.yaml", "utf8");
    write("m.yaml", text);
    write("n.yaml", text.replace(/^name: .*/m, "name: renamed"));
    const { documents } = report(["n.yaml", "--against", "m.yaml"]);
    expect(documents.map(({ path }: { path: string }) => path)).toEqual([
      "RUNBOOK.md",
      "HANDOVER.md",
      "PERMISSIONS.md",
      "connection.sql",
      "source.sql",
    ]);
    const { added, removed, sections } = documents[4];
    expect([added, removed]).toEqual([removed, added]);
    expect(added).toBeGreaterThan(0);
    expect(run(["a.yaml"]).out).toContain("\nHANDOVER.md: 1 line added, 1 removed (");
    expect(readFileSync("generated/examples/materialize-events/service/source.sql", "utf8")).toContain(
      sections[0].slice(0, 79),
    );
  });
});

describe("where the state goes and whom Terraform acts as", () => {
  test.each([
    ["terraform.backend.s3.bucket", "bucket: tf-state", "bucket: tf-state-of-others"],
    [
      "terraform.backend.s3.assume_role",
      "region: us-west-2 } }",
      "region: us-west-2, assume_role: { role_arn: 'arn:aws:iam::123456789012:role/a' } } }\n  version: '>= 1.6.0'",
    ],
    ["terraform.backendConfig", "terraform:\n", "terraform:\n  backendConfig: ../state.tfbackend\n"],
    ["provider.aws.profile", "terraform:\n", "terraform:\n  providers: { aws: { profile: others } }\n"],
  ])("is not changed without a word: %s", (setting, from, to) => {
    expect(example).toContain(from);
    write("base.yaml", example);
    write("acts.yaml", example.replace(from, to));
    const { code, err } = run(["acts.yaml", "--against", "base.yaml"]);
    expect(code).toBe(1);
    expect(err).toContain(`error identity-changed: ${setting} is not that of base.yaml`);
    expect(run(["acts.yaml", "--against", "acts.yaml"]).code).toBe(0);
  });

  test("stays, where only versions and the program that documents call change", () => {
    write("base.yaml", example);
    write("acts.yaml", example.replace("terraform:\n", "terraform:\n  command: tofu\n  providers: { aws: ~> 6.40 }\n"));
    expect(run(["acts.yaml", "--against", "base.yaml"])).toMatchObject({ code: 0, err: "" });
  });
});

describe("the formats", () => {
  test("fit the schema", () => {
    for (const arguments_ of [["a.yaml"], ["a.yaml", "--against", "HEAD"], ["dns.yaml", "--against", "other-vpc.yaml"]])
      expect(misfits("diff", report(arguments_))).toBeNull();
  });

  test("hold nothing of a spec that Markdown or a terminal would act on", () => {
    const hostile = "<img src=x>|`@all` [l](http://x) ${HOME} | # x";
    write("h.yaml", example.replace("team: data-platform", `team: '${hostile}'`));
    const markdown = run(["h.yaml", "--against", "dns.yaml", "--format", "markdown"]).out;
    expect(markdown).toContain("img src=x");
    const tokens = new MarkdownIt({ html: true, linkify: true }).parse(markdown, {});
    const inline = tokens.flatMap(({ children }) => children ?? []);
    const active = [...tokens, ...inline].filter(({ type, content }) =>
      type === "html_inline" ? content !== "<br>" : /^(html_block|link_open|image|heading_open)$/.test(type),
    );
    expect(active).toEqual([]);
    const rows = markdown.split("\n").filter((line) => line.includes("img src=x"));
    for (const row of rows) expect(row.replaceAll("\\|", "").split("|")).toHaveLength(8);
  });
});

describe("a mistake", () => {
  test.each([
    [2, ["a.yaml", "--to", "dnss"], "has: endpoint, allow-list, dns. Did you mean dns?"],
    [2, ["dns.yaml"], "is at its last stage, dns; give --to or --against"],
    [2, ["."], "plinth diff takes one spec"],
    [2, ["a.yaml", "--against", ""], "It is empty"],
    [1, ["a.yaml", "--against", "nowhere"], "error revision-unreadable"],
    [1, ["a.yaml", "--against", "--help"], "error revision-unreadable"],
    [1, ["none.yaml"], "error spec-not-found"],
  ])("ends with %i: %j", (code, arguments_, message) => {
    const result = run(arguments_);
    expect({ code: result.code, out: result.out }).toEqual({ code, out: "" });
    expect(result.err).toContain(message);
  });

  test("in either version is shown at its place", () => {
    write("bad.yaml", example.replace("stage: endpoint", "stage: nope"));
    expect(run(["bad.yaml"]).err).toContain("at bad.yaml:4:8");
    expect(run(["a.yaml", "--against", "bad.yaml"])).toMatchObject({ code: 1, out: "" });
  });
});

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openSpecs } from "../../src/commands/sources";
import { checkAll } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { plinth } from "../support/cli";
import { commitAll } from "../support/git";
import { makeScratch } from "../support/scratch";

interface Node {
  readonly id: number;
  readonly ip: string;
}

const hostOf = (id: number) => `b-${id}.events.abc123.c2.kafka.us-east-1.amazonaws.com`;

/** What `aws kafka list-nodes` prints for these brokers. */
function listNodes(...nodes: readonly Node[]): string {
  const NodeInfoList = nodes.map(({ id, ip }) => ({
    AddedToClusterTime: "2026-01-01T00:00:00Z",
    BrokerNodeInfo: {
      AttachedENIId: "eni-0a1b2c3d4e5f60718",
      BrokerId: id,
      ClientSubnet: "subnet-0a1b2c3d4e5f60718",
      ClientVpcIpAddress: ip,
      CurrentBrokerSoftwareInfo: { KafkaVersion: "3.6.0" },
      Endpoints: [hostOf(id)],
    },
    InstanceType: "kafka.m5.large",
    NodeType: "BROKER",
  }));
  return JSON.stringify({ NodeInfoList }, null, 4).replaceAll(/"BrokerId": (\d+)/g, '"BrokerId": $1.0');
}

const first = { id: 1, ip: "10.20.1.10" };
const second = { id: 2, ip: "10.20.2.10" };
const fourth = { id: 4, ip: "10.20.1.11" };

function problemsOf(name: string, nodes: string, change: (text: string) => string = (text) => text) {
  const file = `specs/${name}.yaml`;
  const listed = { name: `${name}.nodes.json`, file: `specs/${name}.nodes.json`, bytes: Buffer.from(nodes) };
  const bytes = Buffer.from(change(readFileSync(file, "utf8")));
  return checkAll([{ file, bytes, nodes: listed }], knowledge).problems;
}

const said = (...given: Parameters<typeof problemsOf>) =>
  problemsOf(...given).map(({ code, pointer, message }) => `${code} ${pointer}: ${message.replace(/ \(specs.*/, "")}`);

describe("the brokers of a spec beside those of the cluster", () => {
  test.each([
    { name: "materialize-msk", nodes: [fourth, first, second] },
    { name: "clickpipes-endpoint-service", nodes: [first, second] },
    { name: "offer-aws-kafka", nodes: [first, second] },
  ])("are the same in $name", ({ name, nodes }) => {
    expect(said(name, listNodes(...nodes))).toEqual([]);
  });

  test.each([
    {
      name: "materialize-msk",
      nodes: [first, { ...second, ip: "10.20.2.99" }, { id: 5, ip: "10.20.1.12" }],
      problems: [
        `brokers-differ /msk/brokers: the cluster has the broker "${hostOf(5)}" with the address "10.20.1.12", and the spec does not`,
        `brokers-differ /msk/brokers/1/ip: "${hostOf(2)}" has the address "10.20.2.99", not "10.20.2.10"`,
        `brokers-differ /msk/brokers/2/host: the cluster has no broker "${hostOf(4)}"`,
      ],
    },
    {
      name: "clickpipes-endpoint-service",
      nodes: [{ ...first, ip: "10.20.1.99" }, second],
      problems: [`brokers-differ /targets/b-1/ip: "${hostOf(1)}" has the address "10.20.1.99", not "10.20.1.10"`],
    },
    {
      name: "offer-aws-kafka",
      nodes: [first, { ...second, ip: "10.20.2.99" }],
      problems: [
        `brokers-differ /targets/b-2/addresses/0: "${hostOf(2)}" has the address "10.20.2.99", not "10.20.2.10"`,
      ],
    },
  ])("differ where $name says something else", ({ name, nodes, problems }) => {
    expect(said(name, listNodes(...nodes)).sort()).toEqual(problems.sort());
  });

  test("have the ids that the cluster gave them", () => {
    const swapped = (text: string) => text.replace("id: 4, host: b-4.", "id: 4, host: b4.");
    const nodes = listNodes(first, second, { id: 7, ip: fourth.ip }).replace("b-7.", "b4.");
    expect(said("materialize-msk", nodes, swapped)).toEqual([
      `brokers-differ /msk/brokers/2/id: "${hostOf(4).replace("b-4.", "b4.")}" has the id 7, not 4`,
    ]);
  });

  test.each(["{}", '{"NodeInfoList": []}', '{"NodeInfoList": [{"NodeType": "BROKER"}]}', "[1]", "topology: a"])(
    "are not compared with %s, which is said",
    (nodes) => {
      const [problem] = problemsOf("materialize-msk", nodes);
      expect(problem).toMatchObject({ file: "specs/materialize-msk.nodes.json", severity: "error" });
    },
  );

  test("are no matter of a spec that lists none", () => {
    expect(said("clickhouse-aws", listNodes(first))).toEqual([]);
  });
});

describe("a file NAME.nodes.json", () => {
  const folderWith = (nodes: string) => {
    const folder = makeScratch();
    mkdirSync(join(folder, "specs"));
    writeFileSync(join(folder, "specs/a.yaml"), readFileSync("specs/materialize-msk.yaml"));
    writeFileSync(join(folder, "specs/a.nodes.json"), nodes);
    return folder;
  };
  const open = (folder: string) => openSpecs([join(folder, "specs")]);
  const whole = listNodes(first, second, fourth);

  test("beside a spec is compared with it in a folder too, and is never taken for a spec", () => {
    expect(open(folderWith(whole))).toMatchObject({ problems: [], skipped: 0, sources: [{}] });
    expect(open(folderWith('{"topology": "clickhouse-aws"}')).problems).toEqual([
      expect.objectContaining({ code: "nodes-unusable", file: expect.stringMatching(/a\.nodes\.json$/) }),
    ]);
    const folder = folderWith(listNodes(first, second));
    expect(open(folder).problems).toEqual([expect.objectContaining({ code: "brokers-differ" })]);
    for (const command of ["validate", "list"]) {
      const { code, out, err } = plinth([command, "specs"], { cwd: folder });
      expect([code, out + err]).toEqual([1, expect.stringContaining("the cluster has no broker")]);
    }
  });

  test("is not read through a link", () => {
    const folder = folderWith(whole);
    writeFileSync(join(folder, "specs/b.yaml"), readFileSync("specs/materialize-msk.yaml"));
    symlinkSync("a.nodes.json", join(folder, "specs/b.nodes.json"));
    const { problems } = openSpecs([join(folder, "specs/b.yaml")]);
    expect(problems).toEqual([
      expect.objectContaining({ code: "nodes-unusable", message: expect.stringContaining("it is a link") }),
    ]);
  });

  test("makes its spec a changed one", () => {
    const folder = folderWith(whole);
    commitAll(folder);
    const names = () => plinth(["list", "--changed", "specs"], { cwd: folder }).out;
    expect(names()).toBe("");
    writeFileSync(join(folder, "specs/a.nodes.json"), `${whole}\n`);
    expect(names()).toMatch(/^materialize-events\t/);
  });
});

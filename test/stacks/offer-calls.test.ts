import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { compile } from "../../src/compile";
import { knowledge } from "../../src/knowledge";

const first = "vpce-0f1e2d3c4b5a69788";
const second = "vpce-1f1e2d3c4b5a69788";

function documentsOf(perTarget: boolean, endpoints: object, stage = "principals") {
  const target = (ip: string, port: number) => ({
    engine: "postgres",
    host: `db-${port}.example.com`,
    addresses: [ip],
    port,
  });
  const spec = {
    topology: "offer-aws",
    name: "orders",
    stage,
    aws: { region: "us-east-1" },
    network: {
      vpcId: "vpc-0a1b2c3d4e5f60718",
      subnets: [
        { id: "subnet-0a1b2c3d4e5f60718", availabilityZoneId: "use1-az1" },
        { id: "subnet-1a1b2c3d4e5f60718", availabilityZoneId: "use1-az2" },
      ],
    },
    loadBalancer: { perTarget },
    targets: { reader: target("10.20.1.11", 5433), writer: target("10.20.1.10", 5432) },
    vendor: { name: "fivetran", principals: [{ arn: "arn:aws:iam::834469178297:root" }], endpoints },
    terraform: { backend: { local: { path: "terraform.tfstate" } } },
  };
  const { folders, problems } = compile(
    [{ file: "orders.json", bytes: Buffer.from(JSON.stringify(spec)) }],
    knowledge,
    "json",
  );
  expect(problems).toEqual([]);
  const files = new Map(folders[0]?.artifacts.map(({ path, content }) => [path, content]));
  return { runbook: files.get("RUNBOOK.md") ?? "", handover: files.get("HANDOVER.md") ?? "" };
}

/** The arguments behind `accept-vpc-endpoint-connections --region us-east-1` in a document. */
function accepting(text: string): (string | undefined)[] {
  return [...text.matchAll(/^aws ec2 accept-vpc-endpoint-connections --region us-east-1 (.+)$/gm)].map(([, of]) => of);
}

const call = (service: string, id: string) => `--service-id ${service} --vpc-endpoint-ids ${id}`;
const open = '"${VPC_ENDPOINT_ID:?}"';
const only = '"${ENDPOINT_SERVICE_ID:?}"';
const reader = '"${ENDPOINT_SERVICE_ID_READER:?}"';
const writer = '"${ENDPOINT_SERVICE_ID_WRITER:?}"';
const variable = { variable: "vendor_endpoint" };

test.each([
  ["no endpoint", false, {}, [call(only, open)]],
  ["an id and a variable", false, { a: { id: first }, b: { id: variable } }, [call(only, first), call(only, open)]],
  ["two ids", false, { a: { id: first }, b: { id: second } }, [call(only, first), call(only, second)]],
  ["an id at one of two services", true, { writer: { id: first } }, [call(reader, open), call(writer, first)]],
  [
    "an id at one and a variable at the other",
    true,
    { reader: { id: variable }, writer: { id: first } },
    [call(reader, open), call(writer, first)],
  ],
])("with %s, every endpoint that may ask has its call", (_, perTarget, endpoints, expected) => {
  const { runbook, handover } = documentsOf(perTarget, endpoints);
  expect(accepting(runbook)).toEqual(expected);
  expect(accepting(handover)).toEqual(expected);
});

// Microsoft, Load Balancer TCP Reset and Idle Timeout: dropped silently by default. AWS, Network Load Balancers, Connection idle timeout: a reset.
test.each([
  ["offer-aws", "is reset."],
  ["offer-azure", "hangs, and times out after a while."],
  ["offer-gcp", "is reset, or hangs."],
])("an idle connection behind the load balancer of %s %s", (name, becomes) => {
  const file = `specs/${name}.yaml`;
  const { folders } = compile([{ file, bytes: readFileSync(file) }], knowledge, "json");
  const runbook = folders[0]?.artifacts.find(({ path }) => path === "RUNBOOK.md")?.content;
  expect(runbook).toContain(`**A connection that was idle ${becomes}**`);
});

test("what may be the domain of a registry is not told as the zone that a vendor makes", () => {
  const file = "specs/offer-gcp.yaml";
  const zoneIn = (domain: string) => {
    const bytes = Buffer.from(readFileSync(file, "utf8").replaceAll("db.example.com", domain));
    const [folder] = compile([{ file, bytes }], knowledge, "hcl").folders;
    const text = folder?.artifacts.find(({ path }) => path === "HANDOVER.md")?.content ?? "";
    return /and (the zone .+)\.$/m.exec(text)?.[1];
  };
  expect(zoneIn("db.example.com")).toBe("the zone `db.example.com`");
  expect(zoneIn("db.example.co.uk")).toBe("the zone `db.example.co.uk`");
  expect(zoneIn("co.uk")).toBe("the zone `co.uk` where that domain is yours, otherwise a zone for each of theirs");
});

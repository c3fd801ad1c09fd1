import { afterEach, describe, expect, test } from "@jest/globals";
import type { VerifyReport } from "../../generated/types/output";
import { knowledge } from "../../src/knowledge";
import type { ShownState } from "../../src/plan/shown";
import { type Verification, verify } from "../../src/verify/verify";
import { misfits } from "../support/output-schema";
import { compileSpec } from "../support/plans";
import { authority, networkOf, serve, serveTls, startTls, stopServers } from "./loopback";

const deadlineMs = 3000;
/** Of what never answers. */
const shortMs = 300;
afterEach(stopServers);

const host = "abc123.us-west-2.vpce.aws.clickhouse.cloud";
const endpoint = "10.20.1.5";

type Names = Parameters<typeof networkOf>[0];
type Ports = Parameters<typeof networkOf>[1];

/** Verifies an example at a stage, in a network of the loopback. */
async function run(
  {
    file = "clickhouse-aws.yaml",
    stage = "dns",
    change,
  }: { file?: string; stage?: string; change?: (text: string) => string },
  names: Names,
  ports: Ports,
  more: Partial<Verification> = { endpoints: new Map([[undefined, endpoint]]) },
): Promise<{ report: VerifyReport; dialled: readonly string[] }> {
  const path = `specs/${file}`;
  const { valid, timeline } = compileSpec(path, stage, change);
  const network = networkOf(names, ports, deadlineMs);
  const report = await verify(
    {
      ...{ topology: valid.topology, spec: valid.spec, timeline, resources: knowledge.resources },
      ...{ endpoints: new Map(), networks: [], authorities: [authority], resolvers: [], deadlineMs },
      ...{ now: new Date("2026-01-02T03:04:05Z"), ...more },
    },
    network,
  );
  expect(misfits("verify", report)).toBeNull();
  return { report, dialled: network.dialled };
}

/** The checks of a host, one a line. */
function linesOf({ hosts }: VerifyReport, of = host): string[] {
  const checks = hosts.filter((each) => each.host === of).flatMap((each) => each.checks);
  return checks.map(({ step, outcome, address, port, observed }) =>
    [outcome, step, address, port, observed].filter((part) => part !== undefined).join(" "),
  );
}

const names = { [host]: [endpoint], "plinth-verify.us-west-2.vpce.aws.clickhouse.cloud": [endpoint] };

describe("an endpoint that works", () => {
  test("passes, with an answer to what its gate asks", async () => {
    const web = await serveTls((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nOk.\n"));
    const native = await serveTls(() => undefined);
    const ports = { [`${endpoint}:8443`]: web, [`${endpoint}:9440`]: native };
    const { report } = await run({}, names, ports);
    expect(linesOf(report)).toEqual([
      `pass resolve ${endpoint}, the endpoint's`,
      `pass connect ${endpoint} 8443 connected`,
      expect.stringContaining(
        `pass tls ${endpoint} 8443 TLSv1.3, certificate of DNS:*.us-west-2.vpce.aws.clickhouse.cloud`,
      ),
      `pass ping ${endpoint} 8443 HTTP 200, Ok.`,
      `pass connect ${endpoint} 9440 connected`,
      expect.stringContaining(`pass tls ${endpoint} 9440 TLSv1.3`),
    ]);
    expect(report).toMatchObject({
      passed: true,
      evidence: [{ key: `name-resolves.${host}`, answer: "yes", note: `${endpoint}, the endpoint's` }],
    });
    expect(report.support).toBeUndefined();
  });

  test("answers for each port before names lead to it, and needs no name", async () => {
    const web = await serveTls((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nOk.\n"));
    const native = await serveTls(() => undefined);
    const ports = { [`${endpoint}:8443`]: web, [`${endpoint}:9440`]: native };
    const { report } = await run({ stage: "allow-list" }, {}, ports);
    expect(linesOf(report)[0]).toBe("pass resolve the name does not exist, and it need not");
    expect(report.evidence.map(({ key, answer }) => [key, answer])).toEqual([
      ["connection-test.8443", "yes"],
      ["connection-test.9440", "yes"],
    ]);
  });

  test("is found in the state by its addresses, else by its own names", async () => {
    const native = await serveTls(() => undefined);
    const own = "vpce-0a1b-x.vpce-svc-1.us-west-2.vpce.amazonaws.com";
    const stateOf = (values: object): ShownState => ({
      format_version: "1.0",
      values: {
        root_module: {
          resources: [
            {
              ...{ address: "aws_vpc_endpoint.clickhouse", mode: "managed", type: "aws_vpc_endpoint" },
              ...{ name: "clickhouse", provider_name: "registry.terraform.io/hashicorp/aws" },
              values: { id: "vpce-0a1b", ...values },
            },
          ],
        },
      },
    });
    const ports = { [`${endpoint}:8443`]: native, [`${endpoint}:9440`]: native };
    const byAddress = stateOf({ subnet_configuration: [{ ipv4: endpoint }, { ipv4: "" }] });
    const byName = stateOf({ subnet_configuration: [], dns_entry: [{ dns_name: own }, { dns_name: host }] });
    for (const state of [byAddress, byName]) {
      const { report } = await run({}, { ...names, [own]: [endpoint] }, ports, { state });
      expect(linesOf(report)[0]).toBe(`pass resolve ${endpoint}, the endpoint's`);
    }
  });
});

describe("a failure is named with what brings it about", () => {
  const native = (port: number): Ports => ({ [`${endpoint}:9440`]: port, [`${endpoint}:8443`]: port });
  const failing = async (ports: Ports, of: Names = names, more?: Partial<Verification>) => {
    const { report } = await run({}, of, ports, more);
    const checks = report.hosts.find((each) => each.host === host)?.checks ?? [];
    return { report, found: checks.find(({ outcome, port }) => outcome === "fail" && port !== 8443) };
  };

  test("a name that does not exist: DNS", async () => {
    const { found, report } = await failing(native(await serveTls(() => undefined)), {});
    expect(found).toMatchObject({ step: "resolve", observed: "the name does not exist", command: `nslookup ${host}` });
    expect(report.evidence).toMatchObject([{ answer: "no", note: "the name does not exist" }]);
  });

  test("a name that leads over the internet: the names, and nobody is connected to", async () => {
    const { found, report } = await failing({}, { [host]: ["203.0.113.7"] });
    expect(found).toMatchObject({
      step: "resolve",
      observed: `203.0.113.7; the endpoint has ${endpoint}`,
      stage: "dns",
    });
    expect(report.evidence).toMatchObject([{ answer: "no" }]);
  });

  test("no answer: a security group", async () => {
    const { found } = await failing({});
    expect(found).toMatchObject({ step: "connect", observed: "no answer in time", stage: "endpoint" });
    expect(found?.cause).toContain("which is in none of the networks of network.clients");
  });

  test("no answer to TLS within the deadline", async () => {
    const named = { endpoints: new Map([["aws_vpc_endpoint.clickhouse", endpoint]]) };
    const port = await serve(() => undefined);
    const { found } = await failing(native(port), names, { ...named, deadlineMs: shortMs });
    expect(found).toMatchObject({ step: "tls", observed: "no answer in time" });
  });

  test("a reset: the allow list", async () => {
    const { found, report } = await failing(
      native(await serve((socket) => socket.once("data", () => socket.resetAndDestroy()))),
    );
    expect(found).toMatchObject({ step: "tls", observed: "the connection was closed", stage: "allow-list" });
    expect(found?.cause).toContain("allow list");
    expect(report.support).toEqual([
      "Connection analytics-prod (clickhouse-aws), at 2026-01-02T03:04:05.000Z",
      `${host}:8443 at ${endpoint} from 10.9.0.5: tls: the connection was closed`,
      `${host}:9440 at ${endpoint} from 10.9.0.5: tls: the connection was closed`,
    ]);
  });

  test("a refusal: nothing listens", async () => {
    const port = await serve(() => undefined);
    await stopServers();
    expect((await failing(native(port))).found).toMatchObject({
      step: "connect",
      observed: "the connection was refused",
    });
  });

  test("a certificate of another name, with whatever bytes it is made of", async () => {
    const other = "abc123.us-east-1.vpce.aws.clickhouse.cloud";
    const port = await serveTls(() => undefined);
    const of = "clickhouse-aws-private-zone.yaml";
    const { report } = await run(
      { file: of },
      { [other]: [endpoint], "orders.us-east-1.vpce.aws.clickhouse.cloud": [endpoint] },
      native(port),
    );
    expect(linesOf(report, "orders.us-east-1.vpce.aws.clickhouse.cloud")).toContainEqual(
      expect.stringContaining(`fail tls ${endpoint} 9440 the certificate is of DNS:*.us-west-2.vpce`),
    );
  });

  test("a certificate of an authority that nobody trusts", async () => {
    const { found } = await failing(native(await serveTls(() => undefined)), names, {
      authorities: [],
      endpoints: new Map([[undefined, endpoint]]),
    });
    expect(found).toMatchObject({
      step: "tls",
      observed: "the certificate is not trusted: UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    });
  });

  test("something that speaks no TLS", async () => {
    const { found } = await failing(native(await serve((socket) => socket.end("220 mail.example.com ESMTP\r\n"))));
    expect(found).toMatchObject({ step: "tls" });
    expect(found?.observed).toContain("wrong version number");
  });
});

describe("an answer to the path that ClickHouse answers", () => {
  const pingOf = async (handle: Parameters<typeof serveTls>[0]) => {
    const port = await serveTls(handle);
    const { report, dialled } = await run({}, names, { [`${endpoint}:8443`]: port, [`${endpoint}:9440`]: port });
    const { checks = [] } = report.hosts.find((each) => each.host === host) ?? {};
    return { check: checks.find(({ step }) => step === "ping"), dialled, report };
  };

  test("that sends elsewhere is not followed", async () => {
    const { check, dialled, report } = await pingOf((socket) =>
      socket.end("HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\n\r\n"),
    );
    expect(check).toMatchObject({ outcome: "fail", observed: "HTTP 302 to http://169.254.169.254/" });
    expect(new Set(dialled)).toEqual(new Set([`${endpoint}:8443`, `${endpoint}:9440`]));
    expect(report.evidence).toMatchObject([{ answer: "yes" }]);
  });

  test("that never ends is not read to its end", async () => {
    const { check } = await pingOf((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      const go = () => {
        while (!socket.destroyed && socket.write("x".repeat(65_536))) void 0;
      };
      socket.on("drain", go);
      go();
    });
    expect(check).toMatchObject({ outcome: "fail", observed: `HTTP 200 with ${"x".repeat(60)}` });
  });

  test("whose head never ends is not read to its end", async () => {
    const { check } = await pingOf((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nA: ${"a".repeat(100_000)}`);
    });
    expect(check).toMatchObject({ outcome: "fail", observed: expect.stringContaining("Header overflow") });
  });

  test("with bytes of a terminal shows them as text", async () => {
    const { check } = await pingOf((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n\u001b[31mred"));
    expect(check?.observed).toBe("HTTP 200 with \\u{1b}[31mred");
  });
});

describe("an address that must not be connected to", () => {
  test.each(["127.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "fe80::1", "224.0.0.1", "0.0.0.0", "8.8.8.8"])(
    "%s is not",
    async (address) => {
      const { report, dialled } = await run(
        {},
        { [host]: [address] },
        {},
        { endpoints: new Map([[undefined, address]]) },
      );
      expect(dialled).toEqual([]);
      expect(linesOf(report)).toContainEqual(expect.stringContaining("not connected to"));
      expect(report.passed).toBe(false);
    },
  );

  test("a public one is where the network is said to have it", async () => {
    const port = await serveTls(() => undefined);
    const public_ = "44.10.0.7";
    const more = { endpoints: new Map([[undefined, public_]]), networks: ["44.10.0.0/16"] };
    const ports = { [`${public_}:8443`]: port, [`${public_}:9440`]: port };
    const { dialled } = await run({}, { [host]: [public_] }, ports, more);
    expect(new Set(dialled)).toEqual(new Set([`${public_}:8443`, `${public_}:9440`]));
  });

  test("a private one outside the networks that were named is not", async () => {
    const { dialled } = await run(
      {},
      names,
      {},
      { endpoints: new Map([[undefined, endpoint]]), networks: ["10.30.0.0/16"] },
    );
    expect(dialled).toEqual([]);
  });
});

describe("without a place where the endpoint is reached", () => {
  test("the name is looked at, and says so", async () => {
    const { report } = await run({ stage: "allow-list" }, {}, {}, {});
    expect(linesOf(report)).toEqual([
      "pass resolve the name does not exist, and it need not",
      "skip connect where the endpoint is reached is not known: give --state or --endpoint",
    ]);
    expect(report.evidence).toEqual([]);
  });
});

test("before the endpoint is let in, what it refuses is no failure", async () => {
  const port = await serve((socket) => socket.once("data", () => socket.resetAndDestroy()));
  const { report } = await run({ stage: "endpoint" }, {}, { [`${endpoint}:8443`]: port, [`${endpoint}:9440`]: port });
  expect(linesOf(report)).toContain(
    `warn tls ${endpoint} 9440 the connection was closed, as it may before the endpoint is let in`,
  );
});

describe("names beside those of the spec", () => {
  const sibling = "plinth-verify.us-east-1.vpce.aws.clickhouse.cloud";
  const seen = async (records: "wildcard" | "hostnames", address: string) => {
    const path = "specs/clickhouse-aws-private-zone.yaml";
    const change = (text: string) => text.replace(/^dns:\n/m, `dns:\n  records: ${records}\n`);
    const { valid, timeline } = compileSpec(path, "dns", change);
    const report = await verify(
      {
        ...{ topology: valid.topology, spec: valid.spec, timeline, resources: knowledge.resources },
        ...{ endpoints: new Map([[undefined, endpoint]]), networks: [], authorities: [], resolvers: [], deadlineMs },
        now: new Date(0),
      },
      networkOf({ [sibling]: [address] }, {}, deadlineMs),
    );
    return linesOf(report, sibling);
  };

  test("lead to the endpoint where a wildcard does", async () => {
    expect(await seen("wildcard", endpoint)).toEqual([`pass resolve ${endpoint}, the endpoint's`]);
    expect(await seen("wildcard", "10.20.9.9")).toEqual([`fail resolve 10.20.9.9; the endpoint has ${endpoint}`]);
  });

  test("do not where each hostname has its record", async () => {
    expect(await seen("hostnames", endpoint)).toEqual([`fail resolve ${endpoint}: that is the endpoint already`]);
    expect(await seen("hostnames", "10.20.9.9")).toEqual([
      "pass resolve 10.20.9.9; that is not the endpoint, nor should it be",
    ]);
  });
});

describe("PostgreSQL and MySQL", () => {
  const orders = "orders.abc123.us-east-1.rds.amazonaws.com";
  const billing = "billing.abc123.us-east-1.rds.amazonaws.com";
  const greeting = (flags: number) => {
    const body = Buffer.concat([
      Buffer.from([10]),
      Buffer.from("8.0.36\0"),
      Buffer.alloc(4 + 8 + 1),
      Buffer.from([flags & 255, flags >> 8]),
      Buffer.alloc(16),
    ]);
    return Buffer.concat([Buffer.from([body.length, 0, 0, 0]), body]);
  };
  const databases = async (postgres: Parameters<typeof serve>[0], mysql: Parameters<typeof serve>[0]) => {
    const ports = { "10.20.1.20:5432": await serve(postgres), "10.20.2.20:3306": await serve(mysql) };
    const of = { file: "materialize-rds.yaml", stage: "service" };
    return (await run(of, { [orders]: ["10.20.1.20"], [billing]: ["10.20.2.20"] }, ports)).report;
  };

  test("offer TLS, with a certificate of an authority that was named", async () => {
    let asked = "";
    const report = await databases(
      (socket) =>
        socket.once("data", (bytes) => {
          asked = bytes.toString("hex");
          socket.write("S");
          startTls(socket);
        }),
      (socket) => {
        socket.write(greeting(0x800));
        // What follows the answer to the greeting is TLS already.
        socket.on("readable", () => socket.read(36) !== null && startTls(socket));
      },
    );
    expect(asked).toBe("0000000804d2162f");
    expect(linesOf(report, orders)).toEqual([
      "pass resolve 10.20.1.20",
      "pass connect 10.20.1.20 5432 connected",
      "pass postgres 10.20.1.20 5432 the server offers TLS",
      expect.stringContaining("pass tls 10.20.1.20 5432 TLSv1.3"),
    ]);
    expect(linesOf(report, billing).slice(2)).toEqual([
      "pass mysql 10.20.2.20 3306 MySQL 8.0.36",
      expect.stringContaining("pass tls 10.20.2.20 3306 TLSv1.3"),
    ]);
  });

  test("that offer none, or block this machine, fail", async () => {
    const blocked = Buffer.concat([Buffer.from([0xff, 0x69, 0x04]), Buffer.from("Host is blocked")]);
    const report = await databases(
      (socket) => socket.once("data", () => socket.end("N")),
      (socket) => socket.end(Buffer.concat([Buffer.from([blocked.length, 0, 0, 0]), blocked])),
    );
    expect(linesOf(report, orders)).toContain("fail postgres 10.20.1.20 5432 the server offers no TLS");
    expect(linesOf(report, billing)).toContain("fail mysql 10.20.2.20 3306 ERROR 1129: Host is blocked");
  });

  test("of another kind are told", async () => {
    const report = await databases(
      (socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
      (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"),
    );
    expect(linesOf(report, orders)).toContain("fail postgres 10.20.1.20 5432 the answer is not that of PostgreSQL");
    expect(linesOf(report, billing)).toContain("fail mysql 10.20.2.20 3306 the greeting is not that of MySQL");
  });

  test("whose name has moved away from the spec's address are told", async () => {
    const of = { file: "materialize-rds.yaml", stage: "service" };
    const { report } = await run(of, { [orders]: ["10.20.1.99"], [billing]: ["10.20.2.20"] }, {});
    expect(linesOf(report, orders)[0]).toBe(
      "fail resolve 10.20.1.99; the spec has 10.20.1.20, which may be of another time",
    );
  });
});

test("what a company offers may have a certificate of its own authority", async () => {
  const own = "search.abc123.us-east-1.rds.amazonaws.com";
  const change = (text: string) => text.replaceAll("search.example.com", own);
  const port = await serveTls(() => undefined);
  const ports = { "10.20.1.30:8443": port, "10.20.2.30:8443": port };
  const of = { file: "offer-aws-custom.yaml", stage: "service", change };
  const { report } = await run(of, { [own]: ["10.20.1.30"] }, ports, { authorities: [] });
  expect(linesOf(report, own)).toContain(
    "warn tls 10.20.1.30 8443 the certificate is not trusted: UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  );
  expect(linesOf(report, own)).toContain("pass resolve 10.20.1.30");
});

describe("what only a state, or nobody in the network, can tell", () => {
  const msk = { file: "clickpipes-msk-multi-vpc.yaml", stage: "policy" };
  const broker = "b-1.events.abc123.c2.kafka.us-east-1.amazonaws.com";
  const stateOf = (brokers: unknown): ShownState => ({
    format_version: "1.0",
    values: {
      root_module: {
        resources: [
          {
            ...{ address: "data.aws_msk_bootstrap_brokers.connectivity", mode: "data", name: "connectivity" },
            ...{ type: "aws_msk_bootstrap_brokers", provider_name: "registry.terraform.io/hashicorp/aws" },
            values: { bootstrap_brokers_sasl_iam: brokers } as never,
          },
        ],
      },
    },
  });

  test("the brokers of the state are looked at, a probe each", async () => {
    const silent = await serveTls(() => undefined);
    const state = stateOf(`${broker}:9098, b-2.events.abc123.c2.kafka.us-east-1.amazonaws.com:9098,nonsense,x:0`);
    const { report, dialled } = await run(
      msk,
      { [broker]: ["10.20.1.10"] },
      { "10.20.1.10:9098": silent },
      {
        ...{ state, deadlineMs: shortMs },
      },
    );
    expect(report.hosts.map(({ host: name }) => name)).toEqual([broker, broker.replace("b-1", "b-2")]);
    expect(dialled).toContain("10.20.1.10:9098");
    expect(linesOf(report, broker)[1]).toBe("pass connect 10.20.1.10 9098 connected");
  });

  test.each([
    [undefined, "only the state tells which hosts these are: give --state"],
    [stateOf(""), "the state shows none: either nothing is applied, or this way to connect is off"],
    [stateOf(7), "the state shows none: either nothing is applied, or this way to connect is off"],
  ])("is said where there is no host to look at", async (state, observed) => {
    const { report, dialled } = await run(msk, {}, {}, { state });
    expect([report.passed, dialled]).toEqual([false, []]);
    expect(linesOf(report, "data.aws_msk_bootstrap_brokers.connectivity.bootstrap_brokers_sasl_iam")).toEqual([
      `skip connect ${observed}`,
    ]);
    expect(report.byHand).toEqual([
      {
        what: expect.stringContaining("072088201116"),
        command: expect.stringContaining("list-client-vpc-connections"),
      },
    ]);
  });

  test.each([
    ["arn:aws:rds:us-east-1:123456789012:cluster:orders", "describe-db-clusters", "cluster:orders"],
    ["arn:aws:rds:us-east-1:123456789012:db:orders", "describe-db-instances", "db:orders"],
  ])("a resource by its ARN, %s, has the call that shows its host", async (arn, call, id) => {
    const { report } = await run(
      {
        file: "clickpipes-vpc-resource.yaml",
        stage: "resource",
        change: (text) => text.replace(/^ {2}dns: .*\n {2}port: .*\n/m, `  arn: ${arn}\n`),
      },
      {},
      {},
    );
    expect(report.hosts).toEqual([]);
    expect(report.byHand?.[0]?.command).toMatch(new RegExp(`^aws rds ${call} .*${id} .*Endpoint`));
  });
});

import { execFile } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "@jest/globals";
import { renderDocuments } from "../../src/compile";
import { findProgram } from "../support/find-program";
import { compileSpec } from "../support/plans";
import { makeScratch } from "../support/scratch";
import { serve, serveTls, stopServers } from "../verify/loopback";

afterEach(stopServers);

const host = "abc123.us-west-2.vpce.aws.clickhouse.cloud";
const sibling = "plinth-verify.us-west-2.vpce.aws.clickhouse.cloud";
const openssl = findProgram("openssl");

interface Surroundings {
  readonly file?: string;
  readonly stage: string;
  readonly given?: readonly string[];
  readonly names?: { readonly [name: string]: string };
  readonly ports?: { readonly [place: string]: number };
}

/** Runs the script of an example in each shell, with the real openssl, whose connections lead to the loopback; gives what both say. */
async function run({
  file = "clickhouse-aws.yaml",
  stage,
  given = ["10.20.1.5"],
  names = {},
  ports = {},
}: Surroundings) {
  const folder = makeScratch();
  const script = renderDocuments(compileSpec(`specs/${file}`, stage), "hcl").find(({ path }) => path === "verify.sh");
  writeFileSync(join(folder, "verify.sh"), script?.content ?? "");
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const places = Object.entries(ports).map(([place, port]) => `${place}) set -- "$@" 127.0.0.1:${port} ;;`);
  put(
    "openssl",
    `for word; do shift; case $word in ${places.join(" ")} 10.*:*) echo refused; exit 1 ;; *) set -- "$@" "$word" ;; esac; done
exec ${openssl} "$@" -CAfile ${resolve("test/verify/certificates/authority.pem")}`,
  );
  put(
    "getent",
    `case $2 in ${Object.entries(names)
      .map(([name, address]) => `${name}) echo "${address} STREAM $2"; echo "${address} DGRAM" ;;`)
      .join(" ")} *) exit 2 ;; esac`,
  );
  put("curl", "echo Ok.");
  const taken = Object.keys(ports).map((place) => place.replace(":", " "));
  put("nc", `case $* in -h) echo " -z" ;; *"${taken.join('" | *"')}") exit 0 ;; *) exit 1 ;; esac`);
  const env = { VERIFY_SECONDS: "2", PATH: `${folder}${delimiter}${process.env["PATH"]}` };
  const outputs = [];
  for (const shell of ["sh", "bash"]) {
    const { code, stdout } = await promisify(execFile)(shell, [join(folder, "verify.sh"), ...given], { env }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code: number; stdout: string }) => error,
    );
    outputs.push({ code, lines: stdout.split("\n").filter((line) => line !== "") });
  }
  expect(outputs[1]).toEqual(outputs[0]);
  return outputs[0];
}

const describeHere = openssl === undefined ? describe.skip : describe;

describeHere("verify.sh", () => {
  test("says what works, and answers what the gate asks", async () => {
    const port = await serveTls(() => undefined);
    const ports = { "10.20.1.5:8443": port, "10.20.1.5:9440": port };
    expect(await run({ stage: "dns", names: { [host]: "10.20.1.5", [sibling]: "10.20.1.5" }, ports })).toEqual({
      code: 0,
      lines: [
        host,
        "  ok   it resolves to 10.20.1.5",
        "  ok   10.20.1.5 port 8443: TLS, and the certificate fits",
        "  ok   10.20.1.5 port 8443: Ok.",
        "  ok   10.20.1.5 port 9440: TLS, and the certificate fits",
        sibling,
        "  ok   it resolves to 10.20.1.5",
        "Answers for plinth promote:",
        `  --evidence name-resolves.${host}=yes,verify.sh`,
      ],
    });
  });

  test("answers for the ports before names lead there", async () => {
    const good = await serveTls(() => undefined);
    const reset = await serve((socket) => socket.once("data", () => socket.resetAndDestroy()));
    const ports = { "10.20.1.5:8443": good, "10.20.1.5:9440": reset };
    const { code, lines } = { code: 0, lines: [""], ...(await run({ stage: "allow-list", ports })) };
    expect(code).toBe(1);
    expect(lines).toContain("  FAIL 10.20.1.5 port 9440: connected, and no certificate came");
    expect(lines.slice(-2)).toEqual([
      "  --evidence connection-test.8443=yes,verify.sh",
      "  --evidence connection-test.9440=no,verify.sh",
    ]);
  });

  test("connects to no address that is not private", async () => {
    for (const address of ["127.0.0.1", "169.254.169.254", "203.0.113.7", "::1"]) {
      const result = await run({ stage: "dns", given: [address], names: { [host]: address, [sibling]: address } });
      expect(result?.lines).toContainEqual(expect.stringContaining(`${address} port 8443: it is no private address`));
      expect(result?.code).toBe(1);
    }
  });

  test("names a certificate of another name, and names that lead elsewhere", async () => {
    const port = await serveTls(() => undefined);
    const file = "clickhouse-aws-private-zone.yaml";
    const ports = { "10.20.1.5:8443": port, "10.20.1.5:9440": port, "10.20.1.5:443": port };
    const names = { "orders.us-east-1.vpce.aws.clickhouse.cloud": "203.0.113.7" };
    const result = await run({ file, stage: "dns", names, ports });
    expect(result?.lines).toEqual(
      expect.arrayContaining([
        "  FAIL it resolves to 203.0.113.7, not to the endpoint",
        "  FAIL 10.20.1.5 port 9440: the certificate has another name",
        "  FAIL the name has no address",
        "  --evidence name-resolves.orders.us-east-1.vpce.aws.clickhouse.cloud=no,verify.sh",
      ]),
    );
  });

  test("looks at data sources without an endpoint", async () => {
    const port = await serveTls(() => undefined);
    const names = { "b-1.events.abc123.c2.kafka.us-east-1.amazonaws.com": "10.20.1.99" };
    const ports = { "10.20.1.10:9096": port };
    const result = await run({ file: "materialize-msk.yaml", stage: "service", given: [], names, ports });
    expect(result?.lines.slice(0, 4)).toEqual([
      "b-1.events.abc123.c2.kafka.us-east-1.amazonaws.com",
      "  FAIL it resolves to 10.20.1.99, and the spec has 10.20.1.10",
      "       It may have moved: compare the address with that of the target.",
      "  ok   10.20.1.10 port 9096: TLS, and the certificate fits",
    ]);
  });

  test("takes a target of several addresses whose name leads to one of them for right", async () => {
    const port = await serveTls(() => undefined);
    const ports = { "10.20.1.30:8443": port, "10.20.2.30:8443": port };
    const names = { "search.example.com": "10.20.2.30" };
    const result = await run({ file: "offer-aws-custom.yaml", stage: "service", given: [], names, ports });
    expect(result?.lines.filter((line) => line.includes("it resolves to"))).toEqual([]);
  });

  test("ends where nothing answers", async () => {
    const silent = await serve(() => undefined);
    const ports = { "10.20.1.5:8443": silent, "10.20.1.5:9440": silent };
    const result = await run({ stage: "allow-list", ports });
    expect(result?.lines).toContain("  FAIL 10.20.1.5 port 8443: connected, and no certificate came");
  }, 60_000);

  test("connects where more than a connection is not known to be right", async () => {
    const port = await serve(() => undefined);
    const file = "endpoint-aws-cockroachdb.yaml";
    const given = ["aws_vpc_endpoint.cluster=10.20.1.5", "aws_vpc_endpoint.other=10.20.1.6"];
    const result = await run({ file, stage: "admitted", given, ports: { "10.20.1.5:26257": port } });
    expect(result).toMatchObject({
      code: 0,
      lines: expect.arrayContaining([
        "  ok   10.20.1.5 port 26257: connected",
        "  --evidence connection-test.cluster=yes,verify.sh",
      ]),
    });
  });
});

test("there is none where nothing can be looked at from inside the network", () => {
  const paths = renderDocuments(compileSpec("specs/clickpipes-msk-multi-vpc.yaml"), "hcl").map(({ path }) => path);
  expect(paths).not.toContain("verify.sh");
});

import type { Socket } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { Check } from "../../src/verify/check";
import { knock } from "../../src/verify/knock";
import { authority, networkOf, serve, serveTls, stopServers } from "./loopback";

afterEach(stopServers);

const deadlineMs = 3000;
const name = "b-1.events.abc123.c2.kafka.us-east-1.amazonaws.com";
const other = "b-2.events.abc123.c2.kafka.us-east-1.amazonaws.com";

interface Told {
  readonly id: number;
  readonly host: string;
  readonly port: number;
}

const text = (value: string) => Buffer.concat([int16(value.length), Buffer.from(value)]);
const int16 = (value: number) => Buffer.from([(value >> 8) & 255, value & 255]);
const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const framed = (...parts: readonly Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([int32(body.length), body]);
};

/** A broker that takes metadata of these versions and tells of these brokers; without any it closes the connection, as a SASL listener does. */
function broker(newest: number, told?: readonly Told[]): (socket: Socket) => void {
  return (socket) => {
    socket.on("data", (bytes) => {
      const [key, version, correlation] = [bytes.readInt16BE(4), bytes.readInt16BE(6), bytes.subarray(8, 12)];
      const keys = [int16(3), int16(0), int16(newest), int16(18), int16(0), int16(3)];
      if (key === 18) socket.write(framed(correlation, int16(0), int32(2), ...keys));
      else if (told === undefined) socket.destroy();
      else {
        const brokers = told.flatMap(({ id, host, port }) => [int32(id), text(host), int32(port), int16(-1)]);
        const throttle = version >= 3 ? [int32(0)] : [];
        socket.write(
          framed(correlation, ...throttle, int32(told.length), ...brokers, text("cluster"), int32(1), int32(0)),
        );
      }
    });
  };
}

async function ask(port: number, ports: { readonly [place: string]: number } = {}): Promise<string[]> {
  const network = networkOf({ [other]: ["10.20.2.10"] }, { "10.20.1.10:9092": port, ...ports }, deadlineMs);
  const means = {
    network,
    deadlineMs,
    networks: [],
    authorities: [authority],
    brokers: new Set([`${name}:9092`, `${other}:9092`]),
  };
  const checks = await knock("10.20.1.10", name, { port: 9092, protocol: "kafka" }, means);
  return checks.map(({ outcome, step, observed }: Check) => `${outcome} ${step} ${observed}`);
}

const certificate = expect.stringContaining("pass tls TLSv1.3, certificate of");

describe("a broker", () => {
  test.each([1, 3, 5, 12])(
    "tells the addresses of the others, up to version %i, and each is connected to",
    async (newest) => {
      const told = [
        { id: 1, host: "10.20.1.10", port: 9092 },
        { id: 2, host: other, port: 9092 },
      ];
      const port = await serveTls(broker(newest, told));
      expect(await ask(port, { "10.20.2.10:9092": port })).toEqual([
        "pass connect connected",
        certificate,
        "pass kafka Kafka, 2 kinds of requests",
        "warn kafka broker 1 has clients take 10.20.1.10:9092: connected, and the spec does not have it",
        `pass kafka broker 2 has clients take ${other}:9092: connected`,
      ]);
    },
  );

  test("without TLS is asked in clear", async () => {
    const clear = broker(8, []);
    const port = await serve((socket) => {
      // What is no length of a request that it takes.
      socket.once("data", (bytes) => {
        if (bytes[0] === 0x16) socket.resetAndDestroy();
        else {
          clear(socket);
          socket.emit("data", bytes);
        }
      });
    });
    expect(await ask(port)).toEqual(["pass connect connected", "pass kafka Kafka, 2 kinds of requests"]);
  });

  test("that wants authentication first tells no addresses", async () => {
    expect((await ask(await serveTls(broker(8)))).slice(2)).toEqual([
      "pass kafka Kafka, 2 kinds of requests",
      "skip kafka the broker tells its addresses only to clients that authenticate",
    ]);
  });

  test.each([
    ["169.254.169.254", "linkLocal addresses are never connected to"],
    ["127.0.0.1", "loopback addresses are never connected to"],
    ["8.8.8.8", "it is a public address"],
  ])("that has clients take %s is not followed", async (host, reason) => {
    const port = await serveTls(broker(8, [{ id: 7, host, port: 80 }]));
    expect(await ask(port, { [`${host}:80`]: port })).toContain(
      `fail kafka broker 7 has clients take ${host}:80: ${host}: ${reason}`,
    );
  });

  test("that has clients take what is no name is not followed", async () => {
    const port = await serveTls(broker(8, [{ id: 7, host: "0x7f.1\u001b[2J", port: 80 }]));
    expect(await ask(port)).toContain(
      "fail kafka broker 7 has clients take 0x7f.1\\u{1b}[2J:80: that is no name of a host",
    );
  });
});

describe("an answer that is none", () => {
  test.each([
    ["a length without end", Buffer.from("7fffffff00", "hex")],
    ["a page of the web", Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n")],
    ["another's", framed(int32(5), int16(0), int32(0))],
    ["more items than bytes", framed(int32(18), int16(0), int32(1_000_000))],
    ["one that ends early", framed(int32(18), int16(0), int32(1), int16(3))],
  ])("%s is told within the deadline", async (_, bytes) => {
    const lines = await ask(await serveTls((socket) => socket.once("data", () => socket.write(bytes))));
    expect(lines.at(-1)).toMatch(
      /^fail kafka the answer (is not that of Kafka|is to another request|ends before it should)$/,
    );
  });

  test("thousands of brokers are not looked at", async () => {
    const told = Array.from({ length: 65 }, (_, id) => ({ id, host: other, port: 9092 }));
    expect((await ask(await serveTls(broker(8, told)))).at(-1)).toBe("fail kafka 65 brokers, more than 64");
  });

  test("bytes that come one by one end with the deadline", async () => {
    const started = Date.now();
    const lines = await ask(
      await serveTls((socket) => {
        const timer = setInterval(() => socket.write("\0"), 50);
        socket.on("close", () => clearInterval(timer));
        socket.on("error", () => undefined);
      }),
    );
    expect(lines.at(-1)).toMatch(/^fail kafka/);
    expect(Date.now() - started).toBeLessThan(5 * deadlineMs);
  });
});

import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { afterEach, expect, test } from "@jest/globals";
import type { Listener } from "../../src/contract/probe";
import { knock } from "../../src/verify/knock";
import { networkOf, serve, serveTls, stopServers } from "./loopback";

afterEach(stopServers);

const deadlineMs = 300;

/** What a server may do instead of what its protocol says. */
const conducts: readonly (readonly [name: string, act: (socket: Socket) => void])[] = [
  ["says nothing", () => {}],
  ["resets", (socket) => (socket instanceof TLSSocket ? socket.destroy() : socket.resetAndDestroy())],
  ["ends", (socket) => socket.end()],
  ["says nothing after the first byte", (socket) => socket.once("data", () => socket.write("N"))],
  ["streams for ever", (socket) => stream(socket, Buffer.alloc(1 << 16, "a"))],
  ["streams lengths of gigabytes", (socket) => stream(socket, Buffer.alloc(1 << 16, 0x7f))],
  ["sends elsewhere", (socket) => socket.end("HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\n\r\n")],
  ["drips", (socket) => drip(socket)],
];

function stream(socket: Socket, chunk: Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on("drain", more);
  more();
}

function drip(socket: Socket): void {
  const timer = setInterval(() => socket.write("\n"), 20);
  socket.on("close", () => clearInterval(timer));
}

const protocols: readonly Listener["protocol"][] = ["tls", "clickhouse-https", "postgres", "mysql", "kafka"];

test.each(protocols)("%s ends in time whatever the server does, and is followed nowhere", async (protocol) => {
  const meet = async (conduct: string, act: (socket: Socket) => void, start: typeof serve | typeof serveTls) => {
    const network = networkOf({}, { "10.0.0.9:1": await start(act) }, deadlineMs);
    const before = Date.now();
    const means = { network, deadlineMs, networks: [], authorities: [], brokers: new Set<string>() };
    const found = await knock("10.0.0.9", "a.example", { port: 1, protocol }, means);
    return {
      conduct,
      // A step each for connecting, TLS and what is said, twice where a broker is asked again in clear.
      isInTime: Date.now() - before < 20 * deadlineMs,
      hasFailed: found.some(({ outcome }) => outcome === "fail"),
      dialled: [...new Set(network.dialled)],
      hasOddText: found.some(({ observed }) => observed.length > 300 || /[^\x20-\x7e\u2026]/.test(observed)),
    };
  };
  const met = await Promise.all(
    conducts.flatMap(([conduct, act]) => [serve, serveTls].map((start) => meet(conduct, act, start))),
  );
  expect(met).toEqual(
    conducts.flatMap(([conduct]) =>
      [1, 2].map(() => ({ conduct, isInTime: true, hasFailed: true, dialled: ["10.0.0.9:1"], hasOddText: false })),
    ),
  );
});

import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { afterEach, describe, expect, test } from "@jest/globals";
import { isAddress, isHostName, isNetwork, refuse } from "../../src/verify/ip-address";
import { openNetwork, read, within } from "../../src/verify/network";
import { toFault } from "../../src/verify/signs";
import { serve, stopServers } from "./loopback";

const servers: Socket[] = [];
afterEach(stopServers);
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A resolver on the loopback: what it answers to a question, without the question itself; silent where that is nothing. */
async function resolver(answer: (question: Buffer) => Buffer | undefined): Promise<string> {
  const server = createSocket("udp4");
  servers.push(server);
  server.on("message", (question, from) => {
    const bytes = answer(question);
    if (bytes !== undefined) server.send(bytes, from.port, from.address);
  });
  server.bind(0, "127.0.0.1");
  await once(server, "listening");
  return `127.0.0.1:${server.address().port}`;
}

/** An answer with this code and these IPv4 addresses; questions for others have none. */
function answering(code: number, addresses: readonly string[] = []) {
  return (question: Buffer): Buffer => {
    const end = question.indexOf(0, 12) + 5;
    const isFour = question.readUInt16BE(end - 4) === 1;
    const records = (isFour ? addresses : []).map((address) =>
      Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split(".").map(Number)]),
    );
    const head = Buffer.from([0x81, 0x80 | code, 0, 1, 0, records.length, 0, 0, 0, 0]);
    return Buffer.concat([question.subarray(0, 2), head, question.subarray(12, end), ...records]);
  };
}

/** An answer that the name is an alias, without an address of what it stands for. */
function aliasOnly(question: Buffer): Buffer {
  const end = question.indexOf(0, 12) + 5;
  const record = Buffer.from([0xc0, 12, 0, 5, 0, 1, 0, 0, 0, 60, 0, 4, 1, 0x62, 0xc0, 14]);
  const head = Buffer.from([0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0]);
  return Buffer.concat([question.subarray(0, 2), head, question.subarray(12, end), record]);
}

describe("a resolver", () => {
  const ask = async (answer: (question: Buffer) => Buffer | undefined) =>
    openNetwork(300, [await resolver(answer)])
      .resolve("a.example.com")
      .catch((error: unknown) => toFault(error).observed);

  test("gives addresses, no more than are looked at", async () => {
    expect(await ask(answering(0, ["10.0.0.1", "10.0.0.2"]))).toEqual(["10.0.0.1", "10.0.0.2"]);
    expect(
      await ask(
        answering(
          0,
          Array.from({ length: 20 }, (_, index) => `10.0.0.${index}`),
        ),
      ),
    ).toHaveLength(16);
  });

  test.each([
    ["has no such name", answering(3), "the name does not exist"],
    ["has no address of it", answering(0), "the name has no address"],
    ["has an alias without an address", aliasOnly, "the name has no address"],
    ["fails", answering(2), "the resolver failed"],
    ["refuses", answering(5), "the resolver refused"],
    ["says nothing", () => undefined, "the resolver did not answer in time"],
  ])("that %s is told", async (_, answer, observed) => {
    expect(await ask(answer)).toBe(observed);
  });
});

describe("a connection", () => {
  test("that is refused is told", async () => {
    const port = await serve(() => undefined);
    await stopServers();
    await expect(openNetwork(300).connect("127.0.0.1", port)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  test("that says nothing ends with the deadline, and is closed", async () => {
    const socket = await openNetwork(300).connect("127.0.0.1", await serve(() => undefined));
    await expect(within(100, socket, read(socket, 1))).rejects.toMatchObject({ code: "ETIMEDOUT" });
    expect(socket.destroyed).toBe(true);
  });

  test("that ends before all is said is told", async () => {
    const socket = await openNetwork(300).connect("127.0.0.1", await serve((other) => other.end("ab")));
    await expect(within(300, socket, read(socket, 3))).rejects.toMatchObject({ code: "ECONNRESET" });
  });

  test("has an address of this machine", async () => {
    expect(await openNetwork(300).localAddress("127.0.0.1")).toBe("127.0.0.1");
  });

  test("to where the system lets nothing go has none", async () => {
    expect(await openNetwork(300).localAddress("255.255.255.255")).toBeUndefined();
  });
});

describe("addresses", () => {
  test.each(["127.1", "2130706433", "0x7f.1", "0x7f000001", "１２７.0.0.1", "010.0.0.1", "", "10.0.0", "10.0.0.1/8"])(
    "%j is neither an address nor a name",
    (text) => {
      expect([isAddress(text), isHostName(text)]).toEqual([false, false]);
    },
  );

  test.each(["10.0.0.1", "172.31.0.1", "192.168.1.1", "100.64.0.1", "fd00::1"])("%s may be connected to", (address) => {
    expect(refuse(address, [])).toBeUndefined();
  });

  test.each([
    "fd00:ec2::254",
    "fd00:ec2:0:0::254",
    "fd00:ec2::23",
    "fd20:ce::254",
    "100.100.100.200",
    "::ffff:100.100.100.200",
  ])("%s has metadata of a cloud, and is not even where a network has it", (address) => {
    expect(refuse(address, [])).toContain("metadata");
    expect(refuse(address, ["0.0.0.0/0", "::/0"])).toContain("metadata");
  });

  test("a network is written as one", () => {
    expect(["10.0.0.0/8", "fd00::/8", "10.0.0.1", "10.0.0.0/33", "10/8"].map(isNetwork)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test("loopback is not, even where a network has it", () => {
    expect(refuse("127.0.0.1", ["0.0.0.0/0"])).toContain("never");
    expect(refuse("::ffff:169.254.169.254", ["0.0.0.0/0"])).toContain("never");
  });
});

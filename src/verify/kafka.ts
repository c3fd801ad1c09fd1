import type { Socket } from "node:net";
import { failure, read, within } from "./network";

/** A broker as a cluster tells it. */
export interface Broker {
  readonly id: number;
  readonly host: string;
  readonly port: number;
}

/** More than this of an answer is not read, nor more brokers than these looked at. */
const mostBytes = 1024 * 1024;
const mostBrokers = 64;

/** Keys of requests, and the newest version of metadata in which lengths are plain (Kafka protocol guide). */
const metadata = 3;
const apiVersions = 18;
const newestPlain = 8;

/** The versions of requests that a broker takes, by their keys, from before anybody has authenticated. Rejects with EPROTO where it is none. */
export function askVersions(
  socket: Socket,
  deadlineMs: number,
): Promise<ReadonlyMap<number, readonly [number, number]>> {
  const ask = async () => {
    const answer = await exchange(socket, apiVersions, 0, Buffer.alloc(0));
    const code = answer.int16();
    if (code !== 0) throw failure("EPROTO", `Kafka answers with error ${code}`);
    const versions = Array.from({ length: answer.count(6) }, () => {
      const key = answer.int16();
      return [key, [answer.int16(), answer.int16()] as const] as const;
    });
    return new Map(versions);
  };
  return within(deadlineMs, socket, ask());
}

/**
 * The brokers that a broker tells of, with the addresses it has clients take. Rejects with ECONNRESET where it wants authentication first, as it
 * does on a SASL listener.
 */
export function askBrokers(
  socket: Socket,
  versions: ReadonlyMap<number, readonly [number, number]>,
  deadlineMs: number,
): Promise<readonly Broker[]> {
  const ask = async () => {
    const [oldest, newest] = versions.get(metadata) ?? [0, -1];
    const version = Math.min(newest, newestPlain);
    if (version < Math.max(oldest, 1)) throw failure("EPROTO", "no version of metadata that is known");
    // No topics; where the version asks, none is to be made and no rights are to be told.
    const body = Buffer.alloc(4 + (version >= 4 ? 1 : 0) + (version >= 8 ? 2 : 0));
    const answer = await exchange(socket, metadata, version, body);
    if (version >= 3) answer.int32();
    const length = answer.count(10);
    if (length > mostBrokers) throw failure("EPROTO", `${length} brokers, more than ${mostBrokers}`);
    return Array.from({ length }, () => {
      const broker = { id: answer.int32(), host: answer.text(), port: answer.int32() };
      answer.text();
      return broker;
    });
  };
  return within(deadlineMs, socket, ask());
}

const client = Buffer.from("plinth");

async function exchange(socket: Socket, key: number, version: number, body: Buffer) {
  const head = Buffer.alloc(4 + 2 + 2 + 4 + 2);
  head.writeInt32BE(head.length - 4 + client.length + body.length, 0);
  head.writeInt16BE(key, 4);
  head.writeInt16BE(version, 6);
  head.writeInt32BE(key, 8);
  head.writeInt16BE(client.length, 12);
  socket.write(Buffer.concat([head, client, body]));
  const length = (await read(socket, 4)).readInt32BE();
  if (length < 6 || length > mostBytes) throw failure("EPROTO", "the answer is not that of Kafka");
  const answer = reader(await read(socket, length));
  if (answer.int32() !== key) throw failure("EPROTO", "the answer is to another request");
  return answer;
}

/** Reads what follows in an answer. Throws EPROTO where it ends before. */
function reader(bytes: Buffer) {
  let at = 0;
  const take = (length: number): Buffer => {
    if (length < 0 || at + length > bytes.length) throw failure("EPROTO", "the answer ends before it should");
    at += length;
    return bytes.subarray(at - length, at);
  };
  const int16 = () => take(2).readInt16BE();
  const int32 = () => take(4).readInt32BE();
  return {
    int16,
    int32,
    /** A length of a list whose items have at least so many bytes. */
    count: (least: number) => {
      const count = int32();
      if (count < 0 || count * least > bytes.length - at) throw failure("EPROTO", "the answer ends before it should");
      return count;
    },
    text: () => {
      const length = int16();
      return length === -1 ? "" : take(length).toString("latin1");
    },
  };
}

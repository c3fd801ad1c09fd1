import type { Socket } from "node:net";
import { failure, read, within } from "./network";

/** Bits of the capabilities (MySQL internals, Capabilities Flags): TLS, the protocol of 4.1 and its passwords. */
const canTls = 0x800;
const capabilities = canTls | 0x200 | 0x8000;

/** What a MySQL server says first; it then waits for a TLS handshake. Rejects with EPROTO where it refuses, offers no TLS or is none. */
export function greet(socket: Socket, deadlineMs: number): Promise<string> {
  const talk = async () => {
    const head = await read(socket, 4);
    const length = head.readUIntLE(0, 3);
    if (length < 3 || length > 1024) throw failure("EPROTO", "the greeting is not that of MySQL");
    const body = await read(socket, length);
    if (body[0] === 0xff)
      throw failure("EPROTO", `ERROR ${body.readUInt16LE(1)}: ${body.subarray(3).toString("latin1")}`);
    const end = body.indexOf(0, 1);
    // After the version: the thread, eight bytes of a salt and a filler.
    const at = end + 1 + 4 + 8 + 1;
    if (body[0] !== 10 || end === -1 || at + 2 > length) throw failure("EPROTO", "the greeting is not that of MySQL");
    const version = body.subarray(1, end).toString("latin1");
    if ((body.readUInt16LE(at) & canTls) === 0) throw failure("EPROTO", `MySQL ${version} offers no TLS`);
    const answer = Buffer.alloc(4 + 32);
    answer.writeUIntLE(32, 0, 3);
    answer.writeUInt8(1, 3);
    answer.writeUInt32LE(capabilities, 4);
    answer.writeUInt32LE(1 << 24, 8);
    answer.writeUInt8(33, 12);
    socket.write(answer);
    return `MySQL ${version}`;
  };
  return within(deadlineMs, socket, talk());
}

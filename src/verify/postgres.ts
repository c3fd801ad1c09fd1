import type { Socket } from "node:net";
import { failure, read, within } from "./network";

/** SSLRequest: its length, and the code that stands for a version of the protocol (PostgreSQL documentation, Message Formats). */
const sslRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);

/** Asks a PostgreSQL server for TLS; afterwards the handshake can begin. Rejects with EPROTO where it offers none or is none. */
export function askForTls(socket: Socket, deadlineMs: number): Promise<void> {
  const ask = async () => {
    socket.write(sslRequest);
    const [answer] = await read(socket, 1);
    if (answer === 0x53) return;
    throw failure("EPROTO", answer === 0x4e ? "the server offers no TLS" : "the answer is not that of PostgreSQL");
  };
  return within(deadlineMs, socket, ask());
}

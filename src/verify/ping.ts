import { request } from "node:http";
import type { TLSSocket } from "node:tls";
import { failure, within } from "./network";

/** More than this of an answer is not read. */
const mostBytes = 1024;

/** What ClickHouse answers to `/ping` over an open connection: `Ok.`. Follows no redirect; rejects with EPROTO for any other answer. */
export function ping(socket: TLSSocket, host: string, deadlineMs: number): Promise<string> {
  const answer = new Promise<string>((done, failed) => {
    const asked = request(
      {
        method: "GET",
        path: "/ping",
        headers: { host, "user-agent": "plinth", connection: "close" },
        maxHeaderSize: 8192,
        // Without an agent, which would open a connection of its own.
        createConnection: () => socket,
      },
      (response) => {
        const { statusCode = 0, headers } = response;
        const moved = headers.location === undefined ? "" : ` to ${headers.location}`;
        if (statusCode !== 200) {
          failed(failure("EPROTO", `HTTP ${statusCode}${moved}`));
          return;
        }
        let text = "";
        response.on("data", (bytes: Buffer) => {
          text += bytes.toString("latin1");
          if (text.length > mostBytes) end();
        });
        const end = () =>
          text.trim() === "Ok."
            ? done("HTTP 200, Ok.")
            : failed(failure("EPROTO", `HTTP 200 with ${text.slice(0, 60)}`));
        response.on("end", end);
      },
    );
    asked.on("error", failed);
    asked.end();
  });
  return within(deadlineMs, socket, answer);
}

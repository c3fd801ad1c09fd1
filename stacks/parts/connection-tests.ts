import { type Command, command, type Fill, type Prose, prose } from "../../src/prose";
import type { ClickhousePort } from "./clickhouse-service";

/** A TCP connection to the endpoint itself. */
export function testPort(target: Fill, port: ClickhousePort): Command {
  return command(["telnet", target, String(port)], prose`Connected to ${target}`);
}

/** What a name resolves to. */
export function resolve(name: string | Fill, shows: Prose): Command {
  return command(["nslookup", name], shows);
}

/** A query through the private hostname on each port that a client can be named for. */
export function query(hostname: string, ports: readonly ClickhousePort[]): Command[] {
  return ports.map((port) => {
    if (port === 9440) {
      const client = [
        "clickhouse-client",
        "--host",
        hostname,
        "--secure",
        "--port",
        String(port),
        "--password",
        "--query",
        "SELECT 1",
      ];
      return command(client, prose`The answer is ${"1"}.`);
    }
    if (port === 3306) {
      return command(
        ["openssl", "s_client", "-connect", `${hostname}:${port}`, "-starttls", "mysql"],
        prose`The output has ${"CONNECTED"}.`,
      );
    }
    return command(["curl", "--silent", "--show-error", `https://${hostname}:${port}`], prose`The answer is ${"Ok."}`);
  });
}

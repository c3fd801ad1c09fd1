import type { GateItem } from "../../../src/contract/gate-item";
import type { SurroundingFact } from "../../../src/contract/model";
import { type Command, command, type Fill, type Prose, prose } from "../../../src/contract/prose";
import { evidence } from "../../parts/gate-items";
import { resolve } from "../../parts/resolve";
import type { ClickhousePort, ClickhouseService } from "./service";

/** A TCP connection to the endpoint itself. */
export function testPort(target: Fill, port: ClickhousePort): Command {
  return command(["telnet", target, String(port)], prose`Connected to ${target}`);
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

/** The private address of an endpoint that has one. */
export const endpointAddress: Fill = { fill: "ENDPOINT_ADDRESS" };

/** A TLS handshake with the endpoint's address under the service's name, which works before names are cut over. */
export function testHandshake(hostname: string): Command {
  return command(
    ["openssl", "s_client", "-connect", [endpointAddress, ":9440"], "-servername", hostname],
    prose`${"CONNECTED"}, and a certificate. With ${"errno=104"} the allow list does not have the endpoint.`,
  );
}

/** Before names are cut over: each service answers through the endpoint. */
export function handshakeGate(services: readonly ClickhouseService[]): GateItem[] {
  return services.map(({ hostname }) => {
    const meaning = prose`Clients reach ${hostname} through the endpoint.`;
    return evidence(`connection-test.${hostname}`, meaning, testHandshake(hostname), "vendor");
  });
}

/** After names are cut over: each hostname leads to the endpoint. */
export function resolvedGate(
  services: readonly ClickhouseService[],
  shows: Prose,
  needs: SurroundingFact | undefined,
): GateItem[] {
  return services.map(({ hostname }) => {
    const meaning = prose`${hostname} resolves to the endpoint's own addresses from a client.`;
    return evidence(`name-resolves.${hostname}`, meaning, resolve(hostname, shows), "person", undefined, needs);
  });
}

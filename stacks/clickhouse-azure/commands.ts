import { type Command, command, type Fill, type Prose, prose } from "../../src/prose";
import { endpointId } from "../parts/clickhouse-api";

export const endpointAddress: Fill = { fill: "ENDPOINT_ADDRESS" };
export const endpointGuid: Fill = { fill: "ENDPOINT_GUID" };

/** The status of the connection request, as Azure tells it. */
export function showStatus(shows: Prose): Command {
  const query = "manualPrivateLinkServiceConnections[0].privateLinkServiceConnectionState.status";
  return command(
    ["az", "network", "private-endpoint", "show", "--ids", endpointId, "--query", query, "--output", "tsv"],
    shows,
  );
}

/** A TLS handshake with the endpoint's address under the service's name, which works before names are cut over. */
export function testHandshake(hostname: string): Command {
  return command(
    ["openssl", "s_client", "-connect", [endpointAddress, ":9440"], "-servername", hostname],
    prose`${"CONNECTED"}, and a certificate. With ${"errno=104"} the allow list does not have the endpoint.`,
  );
}

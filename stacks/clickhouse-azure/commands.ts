import { type Command, command, type Fill, type Prose } from "../../src/contract/prose";
import { endpointId } from "../parts/clickhouse-api";

export const endpointGuid: Fill = { fill: "ENDPOINT_GUID" };

/** The status of the connection request, as Azure tells it. */
export function showStatus(shows: Prose): Command {
  const query = "manualPrivateLinkServiceConnections[0].privateLinkServiceConnectionState.status";
  return command(
    ["az", "network", "private-endpoint", "show", "--ids", endpointId, "--query", query, "--output", "tsv"],
    shows,
  );
}

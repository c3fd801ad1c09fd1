import type { ClickhouseGcp } from "../../generated/types/spec";
import { type Command, command, type Fill, type Prose } from "../../src/contract/prose";

export const projectId: Fill = { fill: "PROJECT_ID" };

/** The project, or the shell variable that stands for a Terraform variable. */
function projectArgument({ gcp }: ClickhouseGcp): string | Fill {
  return typeof gcp.project === "string" ? gcp.project : projectId;
}

/** The status of the connection, as Google Cloud tells it. */
export function showStatus(spec: ClickhouseGcp, shows: Prose): Command {
  const place = ["--project", projectArgument(spec), "--region", spec.gcp.region];
  return command(
    [
      "gcloud",
      "compute",
      "forwarding-rules",
      "describe",
      spec.name,
      ...place,
      "--format",
      "value(pscConnectionStatus)",
    ],
    shows,
  );
}

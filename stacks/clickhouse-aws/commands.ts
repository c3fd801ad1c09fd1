import type { ClickhouseAws } from "../../generated/types/spec";
import { type Command, command, type Fill, type Prose } from "../../src/contract/prose";
import { endpointId } from "../parts/clickhouse-api";

export const endpointDnsName: Fill = { fill: "ENDPOINT_DNS_NAME" };

/** The state of the endpoint, as AWS tells it. */
export function showState(spec: ClickhouseAws, shows: Prose): Command {
  const query = ["--query", "VpcEndpoints[0].State", "--output", "text"];
  return command(
    ["aws", "ec2", "describe-vpc-endpoints", "--region", spec.aws.region, "--vpc-endpoint-ids", endpointId, ...query],
    shows,
  );
}

import type { ClickpipesEndpointService } from "../../generated/types/spec";
import type { Stage } from "../../src/contract/topology";
import { describeAccepted } from "./describe-accepted";
import { describeDns } from "./describe-dns";
import { describeEndpoint } from "./describe-endpoint";
import { describeService } from "./describe-service";

/** The rollout: names are mapped only once the connections are accepted and the endpoints are ready. */
export const stages: readonly Stage<ClickpipesEndpointService>[] = [
  { name: "service", title: "Offer the targets", describe: describeService },
  { name: "endpoint", title: "Connect from ClickPipes", describe: describeEndpoint },
  { name: "accepted", title: "Accept the connections", describe: describeAccepted },
  { name: "dns", title: "Map the names", describe: describeDns },
];

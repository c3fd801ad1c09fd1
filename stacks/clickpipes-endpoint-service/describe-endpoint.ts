import type { ClickpipesEndpointService } from "../../generated/types/spec";
import { type Prose, prose } from "../../src/contract/prose";
import type { GateItem, StageText } from "../../src/contract/topology";
import { endpointAddress } from "../parts/reverse-private-endpoint";
import { endpointFailures, endpointRollback, refusedEndpoint } from "../parts/reverse-private-endpoint-texts";
import { showConnections } from "./commands";
import { isCrossRegion, listTargets } from "./names";

/** What stage `endpoint` means for one spec. */
export function describeEndpoint(spec: ClickpipesEndpointService): StageText {
  const targets = listTargets(spec);
  const isTerraform = spec.clickpipes.endpoint === "terraform";
  const isAutomatic = spec.clickpipes.acceptance === "automatic";
  const shows = isAutomatic
    ? prose`One line with ${"available"}.`
    : prose`One line with the endpoint's id and ${"pendingAcceptance"}.`;
  return {
    comment: isTerraform
      ? "a reverse private endpoint for each endpoint service"
      : "a person makes a reverse private endpoint for each endpoint service",
    purpose: isTerraform
      ? prose`A reverse private endpoint for each endpoint service stands in ClickPipes. The apply succeeds also when the endpoint failed or waits, so look at its status.`
      : prose`A person makes a reverse private endpoint for each endpoint service, with the values in HANDOVER.md. Terraform changes nothing at this stage.`,
    actor: isTerraform ? "terraform" : "person",
    steps: [
      ...(isAutomatic
        ? []
        : [
            {
              text: prose`From now on there is one day: ClickPipes removes an endpoint whose connection is not accepted within a day. Plan the next stage for the same day.`,
            },
          ]),
      { text: prose`Look at the connections that ask for each endpoint service.` },
      { commands: targets.map((target) => showConnections(spec, target, shows)) },
    ],
    gate: targets.map((target): GateItem => {
      const meaning = prose`The endpoint of ${target.key} has reached its endpoint service.`;
      return isTerraform
        ? {
            kind: "state",
            address: endpointAddress(target.address),
            attribute: "status",
            expected: { oneOf: isAutomatic ? ["Ready"] : ["PendingAcceptance", "Ready"] },
            meaning,
            actor: "vendor",
            refused: refusedEndpoint(waiting.remedy),
          }
        : {
            kind: "evidence",
            key: `connection.${target.address}`,
            meaning,
            command: showConnections(spec, target, shows),
            actor: "person",
          };
    }),
    failures: endpointFailures("endpoint", failed(spec), isAutomatic ? undefined : waiting),
    rollback: endpointRollback(spec.clickpipes),
  };
}

const waiting = {
  cause: prose`The connection is not accepted yet, or was rejected.`,
  remedy: prose`Accept it within 1 day, at stage ${"accepted"}: ClickPipes deletes a pending or rejected endpoint after that.`,
};

function failed(spec: ClickpipesEndpointService): Prose {
  const where = prose`The region ${spec.clickpipes.region} is not that of ClickPipes for this service (the vendor's list depends on the service's region and age), or not yet supported by the endpoint service.`;
  return isCrossRegion(spec)
    ? where
    : prose`ClickPipes runs in another region for this service (the vendor's list depends on the service's region and age), or has no availability zone in common with the load balancer.`;
}

import type { ClickpipesEndpointService } from "../../generated/types/spec";
import { type Prose, prose } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import type { Failure, StageText } from "../../src/contract/stage";
import { answerConnection, showConnections } from "../families/endpoint-service/texts";
import { clickpipesAccount } from "../families/reverse-private-endpoint/endpoints";
import { readyGate, refreshEndpoints } from "../families/reverse-private-endpoint/texts";
import { foreignTargets, listEndpoints, ownTargets } from "./targets";

/** The connections to the endpoint services of this account. */
export function showEach(spec: ClickpipesEndpointService, shows: Prose): Block {
  return { commands: ownTargets(spec).map(({ serviceId }) => showConnections(spec.aws.region, serviceId, shows)) };
}

/** The call for the connection of each target. */
export function answerEach(spec: ClickpipesEndpointService, answer: "accept" | "reject"): Block {
  return {
    commands: ownTargets(spec).map(({ serviceId, endpointId }) =>
      answerConnection(spec.aws.region, answer, serviceId, endpointId),
    ),
  };
}

/** What stage `accepted` says of each way to accept the connections. */
const acceptances: {
  readonly [way in ClickpipesEndpointService["clickpipes"]["acceptance"]]: Pick<
    StageText,
    "comment" | "purpose" | "actor" | "rollback"
  >;
} = {
  manual: {
    comment: "a person accepts the connections",
    purpose: prose`A person accepts each connection, within a day of its reverse private endpoint. The account ${clickpipesAccount} is that of all customers of ClickPipes, so accept only endpoints that you made.`,
    actor: "person",
    rollback: prose`The connections stay accepted. To cut one, use ${"aws ec2 reject-vpc-endpoint-connections"} as in HANDOVER.md; ClickPipes removes a rejected endpoint after 1 day.`,
  },
  terraform: {
    comment: "the connections are accepted",
    purpose: prose`Terraform accepts each connection. Removing one of these resources later rejects the connection.`,
    actor: "terraform",
    rollback: prose`That rejects the connections: every ClickPipe that uses them stops, and ClickPipes removes the rejected endpoints after 1 day. To stop only managing them, use ${"terraform state rm"} on the resources first.`,
  },
  automatic: {
    comment: "AWS accepts the connections by itself",
    purpose: prose`AWS accepts each connection by itself. The account ${clickpipesAccount} is that of all customers of ClickPipes: whoever among them learns the name of the endpoint service can connect.`,
    actor: "vendor",
    rollback: prose`The connections stay accepted.`,
  },
};

/** What the stage says where every endpoint service is another's. */
const acceptedByOwners: Pick<StageText, "comment" | "purpose" | "actor" | "rollback"> = {
  comment: "the owners of the endpoint services accept the connections",
  purpose: prose`The owner of each endpoint service accepts the connection, within a day of its reverse private endpoint. Terraform adds only a check of each endpoint's status.`,
  actor: "vendor",
  rollback: prose`The connections stay accepted; their owners can reject them.`,
};

/** What to ask of those who own endpoint services. */
export function askOwners(spec: ClickpipesEndpointService): Block[] {
  const targets = foreignTargets(spec);
  if (targets.length === 0) return [];
  return [
    prose`Ask the owner of each of these endpoint services to accept the connection, with the id of the endpoint, within a day:`,
    {
      table: {
        head: ["target", "endpoint service", "id of the endpoint"],
        rows: targets.map(({ key, serviceId, endpointId }) => [
          prose`${key}`,
          prose`${serviceId}`,
          prose`${endpointId}`,
        ]),
      },
    },
  ];
}

/** Stage `accepted`: the connections are let in. */
export function describeAccepted(spec: ClickpipesEndpointService): StageText {
  const { clickpipes } = spec;
  const isTerraform = clickpipes.endpoint === "terraform";
  const text = ownTargets(spec).length === 0 ? acceptedByOwners : acceptances[clickpipes.acceptance];
  const rejected = prose`Accept the connection within a day. After that ClickPipes removes the endpoint.`;
  const unknownId: Failure = {
    symptom: prose`The apply ends with an error about the id of the endpoint.`,
    cause: isTerraform
      ? prose`${"endpoint_id"} is not the id of the endpoint in AWS, or the endpoint is gone.`
      : prose`The variable has another id, or the endpoint is gone.`,
    remedy: prose`Compare it with the connections that the command above shows. Accept by hand with ${"clickpipes.acceptance"} ${"manual"} if they differ.`,
    stage: "accepted",
  };
  return {
    ...text,
    ...(isTerraform
      ? { cautions: [prose`Until the endpoints are ready, the checks print warnings. They block nothing.`] }
      : {}),
    steps: [
      ...(ownTargets(spec).length === 0
        ? []
        : [
            ...acceptanceSteps(spec),
            prose`Look that each connection is ${"available"}.`,
            showEach(spec, prose`One line with ${"available"}.`),
          ]),
      ...askOwners(spec),
      isTerraform
        ? prose`Refresh the state, which keeps what the last run saw. The status becomes ${"Ready"}, and the checks fall silent.`
        : prose`Look at the status that ClickPipes shows, in the service's settings or by the API.`,
      refreshEndpoints(clickpipes, prose`${"Ready"} as the status of each endpoint.`),
    ],
    gate: readyGate(listEndpoints(spec), clickpipes, rejected, text.actor),
    failures: [
      ...(clickpipes.acceptance === "terraform" && ownTargets(spec).length > 0 ? [unknownId] : []),
      {
        symptom: prose`The status stays ${"PendingAcceptance"}.`,
        cause: prose`Another endpoint was accepted, or the state was not refreshed.`,
        remedy: prose`Look at the connections again and refresh the state. After 1 day the endpoint is removed and has to be made anew.`,
        stage: "accepted",
      },
      {
        symptom: prose`The status is ${"Rejected"}.`,
        cause: prose`Somebody rejected the connection, or a resource that accepted it was removed.`,
        remedy: rejected,
        stage: "accepted",
      },
    ],
  };
}

function acceptanceSteps(spec: ClickpipesEndpointService): Block[] {
  switch (spec.clickpipes.acceptance) {
    case "manual":
      return [
        prose`Look which endpoints are ${"pendingAcceptance"}. Two lines of one target with that state mean that somebody else asks too: compare with your reverse private endpoint before you accept.`,
        showEach(
          spec,
          prose`One line; note the endpoint's id. Its owner is ${clickpipesAccount}, its state ${"pendingAcceptance"}.`,
        ),
        prose`Accept them.`,
        answerEach(spec, "accept"),
      ];
    case "terraform":
      return [
        spec.clickpipes.endpoint === "terraform"
          ? prose`That ${"endpoint_id"} of a reverse private endpoint is the id that AWS wants is inferred from the provider's fields, not documented. If AWS refuses it, set ${"clickpipes.acceptance"} to ${"manual"}.`
          : prose`The ids of the endpoints came in as variables; HANDOVER.md says where they are seen.`,
      ];
    case "automatic":
      return [];
  }
}

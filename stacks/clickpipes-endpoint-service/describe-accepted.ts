import type { ClickpipesEndpointService } from "../../generated/types/spec";
import { command, type Prose, prose } from "../../src/contract/prose";
import type { Block, Failure, StageText } from "../../src/contract/topology";
import { clickpipesAccount } from "../parts/reverse-private-endpoint";
import { listEndpoints, readyGate } from "../parts/reverse-private-endpoint-texts";
import { answerConnection, showConnections } from "./commands";
import { endpointTexts } from "./endpoint-texts";
import { listTargets } from "./names";

type Acceptance = ClickpipesEndpointService["clickpipes"]["acceptance"];

const available = prose`One line with ${"available"}.`;

const comments: { readonly [mode in Acceptance]: string } = {
  manual: "a person accepts the connections",
  terraform: "the connections are accepted",
  automatic: "AWS accepts the connections by itself",
};

/** What stage `accepted` means for one spec. */
export function describeAccepted(spec: ClickpipesEndpointService): StageText {
  const { acceptance, endpoint } = spec.clickpipes;
  const targets = listTargets(spec);
  const isTerraform = endpoint === "terraform";
  const actor = acceptance === "terraform" ? "terraform" : acceptance === "automatic" ? "vendor" : "person";
  const warns = isTerraform
    ? { caution: prose`Until the endpoints are ready, the checks print warnings. They block nothing.` }
    : {};
  return {
    comment: comments[acceptance],
    purpose: purpose(acceptance),
    actor,
    ...warns,
    steps: [
      ...acceptanceSteps(spec),
      { text: prose`Look that each connection is ${"available"}.` },
      { commands: targets.map((target) => showConnections(spec, target, available)) },
      ...(isTerraform ? refresh : lookInService(spec)),
    ],
    gate: readyGate(endpointTexts(spec), spec.clickpipes, rejectedRemedy, actor),
    failures: failures(spec),
    rollback: rollback(acceptance),
  };
}

const refresh: readonly Block[] = [
  {
    text: prose`Refresh the state, which keeps what the last run saw. The status becomes ${"Ready"}, and the checks fall silent.`,
  },
  {
    commands: [
      command(["terraform", "apply", "-refresh-only"]),
      command(
        ["terraform", "output", "-json", "reverse_private_endpoints"],
        prose`${"Ready"} as the status of each endpoint.`,
      ),
    ],
  },
];

function lookInService({ clickpipes }: ClickpipesEndpointService): Block[] {
  return [
    { text: prose`Look at the status that ClickPipes shows, in the service's settings or by the API.` },
    { commands: [listEndpoints(clickpipes, prose`${"Ready"} as the status of each endpoint.`)] },
  ];
}

function purpose(acceptance: Acceptance): Prose {
  switch (acceptance) {
    case "manual":
      return prose`A person accepts each connection, within a day of its reverse private endpoint. The account ${clickpipesAccount} is that of all customers of ClickPipes, so accept only endpoints that you made.`;
    case "terraform":
      return prose`Terraform accepts each connection. Removing one of these resources later rejects the connection.`;
    case "automatic":
      return prose`AWS accepts each connection by itself. The account ${clickpipesAccount} is that of all customers of ClickPipes: whoever among them learns the name of the endpoint service can connect.`;
  }
}

function acceptanceSteps(spec: ClickpipesEndpointService): Block[] {
  const targets = listTargets(spec);
  const waiting = prose`One line; note the endpoint's id. Its owner is ${clickpipesAccount}, its state ${"pendingAcceptance"}.`;
  switch (spec.clickpipes.acceptance) {
    case "manual":
      return [
        {
          text: prose`Look which endpoints are ${"pendingAcceptance"}. Two lines of one target with that state mean that somebody else asks too: compare with your reverse private endpoint before you accept.`,
        },
        { commands: targets.map((target) => showConnections(spec, target, waiting)) },
        { text: prose`Accept them.` },
        { commands: targets.map((target) => answerConnection(spec, target, "accept")) },
      ];
    case "terraform":
      return spec.clickpipes.endpoint === "terraform"
        ? [
            {
              text: prose`That ${"endpoint_id"} of a reverse private endpoint is the id that AWS wants is inferred from the provider's fields, not documented. If AWS refuses it, set ${"clickpipes.acceptance"} to ${"manual"}.`,
            },
          ]
        : [{ text: prose`The ids of the endpoints came in as variables; HANDOVER.md says where they are seen.` }];
    case "automatic":
      return [];
  }
}

const rejectedRemedy = prose`Accept the connection within a day. After that ClickPipes removes the endpoint.`;

function failures(spec: ClickpipesEndpointService): Failure[] {
  const { acceptance, endpoint } = spec.clickpipes;
  const unknownId: Failure = {
    symptom: prose`The apply ends with an error about the id of the endpoint.`,
    cause:
      endpoint === "terraform"
        ? prose`${"endpoint_id"} is not the id of the endpoint in AWS, or the endpoint is gone.`
        : prose`The variable has another id, or the endpoint is gone.`,
    remedy: prose`Compare it with the connections that the command above shows. Accept by hand with ${"clickpipes.acceptance"} ${"manual"} if they differ.`,
    stage: "accepted",
  };
  return [
    ...(acceptance === "terraform" ? [unknownId] : []),
    {
      symptom: prose`The status stays ${"PendingAcceptance"}.`,
      cause: prose`Another endpoint was accepted, or the state was not refreshed.`,
      remedy: prose`Look at the connections again and refresh the state. After 1 day the endpoint is removed and has to be made anew.`,
      stage: "accepted",
    },
    {
      symptom: prose`The status is ${"Rejected"}.`,
      cause: prose`Somebody rejected the connection, or a resource that accepted it was removed.`,
      remedy: rejectedRemedy,
      stage: "accepted",
    },
  ];
}

function rollback(acceptance: Acceptance): Prose {
  switch (acceptance) {
    case "manual":
      return prose`The connections stay accepted. To cut one, use ${"aws ec2 reject-vpc-endpoint-connections"} as in HANDOVER.md; ClickPipes removes a rejected endpoint after 1 day.`;
    case "terraform":
      return prose`That rejects the connections: every ClickPipe that uses them stops, and ClickPipes removes the rejected endpoints after 1 day. To stop only managing them, use ${"terraform state rm"} on the resources first.`;
    case "automatic":
      return prose`The connections stay accepted.`;
  }
}

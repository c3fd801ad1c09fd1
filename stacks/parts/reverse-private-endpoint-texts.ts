import type { ClickpipesSource, EndpointOwner, Variable } from "../../generated/types/spec";
import { type Command, command, type Fill, type Prose, prose } from "../../src/contract/prose";
import type { Actor, Block, Failure, FillText, GateItem, Refusal } from "../../src/contract/topology";
import { apiFillsFor, callApi } from "./clickhouse-api";
import { endpointAddress } from "./reverse-private-endpoint";

/** The section of a spec about ClickPipes, as far as all of its topologies share it. */
export interface Clickpipes {
  readonly serviceId: string | Variable;
  readonly region: string;
  readonly endpoint: EndpointOwner;
  readonly source?: ClickpipesSource;
}

/** One reverse private endpoint as the documents speak of it. */
export interface EndpointText {
  /** Last part of its address. */
  readonly name: string;
  readonly description: string;
  /** Its type as the console shows it and as the API has it. */
  readonly type: { readonly console: string; readonly api: string };
  /** What goes with the type: label in the console, property in the API, value. */
  readonly fields: readonly { readonly label: string; readonly property: string; readonly value: string | Fill }[];
  readonly customDnsNames: readonly string[];
}

/** The service's id, or the shell variable that stands for a Terraform variable. */
export function serviceIdArgument({ serviceId }: Clickpipes): string | Fill {
  return typeof serviceId === "string" ? serviceId : { fill: "SERVICE_ID" };
}

/** Values of the calls to the vendor that a person knows. */
export function clickpipesFills({ serviceId, endpoint }: Clickpipes): FillText[] {
  if (endpoint === "terraform") return [];
  const service: FillText[] =
    typeof serviceId === "string"
      ? []
      : [
          {
            fill: { fill: "SERVICE_ID" },
            meaning: prose`Id of the ClickHouse service`,
            from: prose`The value of the variable ${serviceId.variable}; the ClickHouse console shows it`,
          },
        ];
  return [...service, ...apiFillsFor("manage ClickPipes")];
}

/** The call that lists the service's reverse private endpoints. */
export function listEndpoints(clickpipes: Clickpipes, shows: Prose): Command {
  const path = ["/services/", serviceIdArgument(clickpipes), "/clickpipesReversePrivateEndpoints"];
  return callApi(path, ".result[] | {description, status, endpointId, dnsNames, privateDnsNames}", [], shows);
}

const failed: Refusal = {
  values: ["Failed"],
  remedy: prose`Correct the cause and make the endpoint anew. ClickPipes deletes a failed endpoint after 7 days.`,
};

/** Statuses that an endpoint does not leave by itself, and what helps; `rejected` says who can still accept it. */
export function refusedEndpoint(rejected: Prose): Refusal[] {
  return [
    failed,
    { values: ["Rejected"], remedy: rejected },
    {
      values: ["Expired"],
      remedy: prose`The endpoint is removed. Find out why nobody accepted it before you apply: the new endpoint ends in the same way.`,
    },
  ];
}

/** That every endpoint is ready: from the state, or seen by a person; `actor` has to accept it, and `rejected` helps where somebody did not. */
export function readyGate(
  endpoints: readonly EndpointText[],
  clickpipes: Clickpipes,
  rejected: Prose,
  actor: Actor = "vendor",
): GateItem[] {
  return endpoints.map(({ name, description }): GateItem => {
    const meaning = prose`The reverse private endpoint ${description} is ready.`;
    if (clickpipes.endpoint === "manual") {
      const shows = prose`The status of ${description} is ${"Ready"}.`;
      return {
        kind: "evidence",
        key: `reverse-private-endpoint.${name}`,
        meaning,
        command: listEndpoints(clickpipes, shows),
        actor,
      };
    }
    return {
      kind: "state",
      address: endpointAddress(name),
      attribute: "status",
      expected: { oneOf: ["Ready"] },
      meaning,
      actor,
      refused: refusedEndpoint(rejected),
    };
  });
}

/** What to do once the endpoints are asked for: look at their status, and take the names for the pipe. */
export function readySteps(clickpipes: Clickpipes): Block[] {
  const shows = prose`${"Ready"} as the status of each endpoint, and names to connect to.`;
  if (clickpipes.endpoint === "manual") {
    return [
      { text: prose`Give HANDOVER.md to whoever looks after the ClickHouse service, and look at what they made.` },
      { commands: [listEndpoints(clickpipes, shows)] },
      ...pipe(clickpipes),
    ];
  }
  return [
    {
      text: prose`Look at the status. An apply also succeeds when it is ${"PendingAcceptance"} or ${"Failed"}, and the state keeps what the last run saw, so refresh it first.`,
    },
    {
      commands: [
        command(["terraform", "apply", "-refresh-only"]),
        command(["terraform", "output", "-json", "reverse_private_endpoints"], shows),
      ],
    },
    ...pipe(clickpipes),
  ];
}

function pipe({ source }: Clickpipes): Block[] {
  const rest = prose`A DNS name is not a complete network address: add the port of the data source.`;
  if (source === "kafka" || source === undefined) {
    return [
      {
        text: prose`Make the pipe with the endpoint's id in ${"source.kafka.reverse_private_endpoint_ids"}, or choose the endpoint in the console. A schema registry is reached through the same endpoint.`,
      },
      { text: rest },
    ];
  }
  return [
    {
      text: prose`Make the pipe with one of the endpoint's ${"dns_names"} or a custom name as its host, and the name in the server's certificate as ${"tls_host"}.`,
    },
    { text: rest },
  ];
}

/** Why an endpoint may wait to be accepted, and what to do. */
interface Waiting {
  readonly cause: Prose;
  readonly remedy: Prose;
}

/** What a stage that makes endpoints looks like when it fails. */
export function endpointFailures(stage: string, cause: Prose, waiting: Waiting | undefined): Failure[] {
  return [
    {
      symptom: prose`The status is ${"Failed"}.`,
      cause,
      remedy: failed.remedy,
      stage,
    },
    ...(waiting === undefined
      ? []
      : [{ symptom: prose`The status stays ${"PendingAcceptance"}, or is ${"Rejected"}.`, ...waiting, stage }]),
    {
      symptom: prose`The status is ${"Expired"}, or the plan wants to create an endpoint that was there.`,
      cause: prose`The endpoint was removed: an expired one goes at once, a failed one after 7 days, a pending or rejected one after 1 day.`,
      remedy: prose`Find out which of them it was before you apply: the new endpoint ends in the same way.`,
      stage,
    },
    {
      symptom: prose`The apply ends with a timeout, and the next one finds a second endpoint of the same description.`,
      cause: prose`The provider writes the endpoint to the state only after its wait of 10 minutes (inferred from its code).`,
      remedy: prose`Remove the first one in the console, or import it with ${"terraform import"} and ${"service_id:id"}.`,
      stage,
    },
  ];
}

/** How a stage that makes endpoints is taken back to the one before. */
export function endpointRollback(clickpipes: Clickpipes): Prose {
  return clickpipes.endpoint === "terraform"
    ? prose`Stop the pipes that use the endpoint first: removing an endpoint affects every ClickPipe that uses it. A new endpoint has another id.`
    : prose`Stop the pipes that use the endpoint first: removing an endpoint affects every ClickPipe that uses it. Remove it in the console, too.`;
}

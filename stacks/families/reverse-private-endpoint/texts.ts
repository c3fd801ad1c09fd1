import regions from "../../../facts/clickhouse-regions.json";
import type { ClickpipesSource, EndpointOwner, Variable } from "../../../generated/types/spec";
import { madeAnew } from "../../../src/contract/acts";
import type { Actor, GateItem } from "../../../src/contract/gate-item";
import { type Argument, type Command, command, type Fill, type Prose, prose, words } from "../../../src/contract/prose";
import type { Block, Section } from "../../../src/contract/section";
import type { Failure, StageText } from "../../../src/contract/stage";
import type { FillText } from "../../../src/contract/topology";
import { apiFillsFor, callApi } from "../../parts/clickhouse-api";
import { evidence } from "../../parts/gate-items";
import { refreshOnly } from "../../parts/refresh";
import { deadlineOf, findRemedy, stateItem, statesAt } from "../../parts/states";
import { endpointAddress, endpointType, type ReversePrivateEndpoint } from "./endpoints";

/** The section of a spec about ClickPipes, as far as all of its topologies share it. */
export interface Clickpipes {
  readonly serviceId: string | Variable;
  readonly region: string;
  readonly endpoint: EndpointOwner;
  readonly source?: ClickpipesSource;
}

const sourceNames: { readonly [source in ClickpipesSource]: string } = {
  kafka: "Kafka",
  postgres: "Postgres",
  mysql: "MySQL",
  mongodb: "MongoDB",
};

/** The service's id, or the shell variable that stands for a Terraform variable. */
function serviceIdArgument({ serviceId }: Clickpipes): string | Fill {
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

/** What is known of the endpoints: the output of Terraform, or the vendor's list where a person makes them. */
export function showEndpoints(clickpipes: Clickpipes, shows: Prose): Command {
  if (clickpipes.endpoint === "terraform") {
    return command(["terraform", "output", "-json", "reverse_private_endpoints"], shows);
  }
  const path = ["/services/", serviceIdArgument(clickpipes), "/clickpipesReversePrivateEndpoints"];
  return callApi(path, ".result[] | {description, status, endpointId, dnsNames, privateDnsNames}", [], shows);
}

/** The same as it is now: the state keeps what the last run saw. */
export function refreshEndpoints(clickpipes: Clickpipes, shows: Prose): Block {
  const refresh = clickpipes.endpoint === "terraform" ? [refreshOnly] : [];
  return { commands: [...refresh, showEndpoints(clickpipes, shows)] };
}

/** That every endpoint is ready: from the state, or seen by a person; `actor` has to accept it, and `rejected` helps where somebody did not. */
export function readyGate(
  endpoints: readonly ReversePrivateEndpoint[],
  clickpipes: Clickpipes,
  rejected: Prose,
  actor: Actor = "vendor",
): GateItem[] {
  return endpoints.map((endpoint) => {
    const { name, description } = endpoint;
    const states = statesAt(endpointAddress(name), rejected);
    const meaning = prose`The reverse private endpoint ${description} is ready.${deadlineOf(states)}`;
    const command = showEndpoints(clickpipes, prose`The status of ${description} is ${"Ready"}.`);
    return clickpipes.endpoint === "manual"
      ? evidence(`reverse-private-endpoint.${name}`, meaning, command, actor)
      : stateItem(states, [states.ready], meaning, actor);
  });
}

/** What to do once the endpoints are asked for: look at their status, and take the names for the pipe. */
function readySteps(clickpipes: Clickpipes): Block[] {
  const shows = prose`${"Ready"} as the status of each endpoint, and names to connect to.`;
  const look =
    clickpipes.endpoint === "terraform"
      ? prose`Look at the status. An apply also succeeds when it is ${"PendingAcceptance"} or ${"Failed"}, and the state keeps what the last run saw, so refresh it first.`
      : prose`Give HANDOVER.md to whoever looks after the ClickHouse service, and look at what they made.`;
  const pipe =
    clickpipes.source === "kafka" || clickpipes.source === undefined
      ? prose`Make the pipe with the endpoint's id in ${"source.kafka.reverse_private_endpoint_ids"}, or choose the endpoint in the console. A schema registry is reached through the same endpoint.`
      : prose`Make the pipe with one of the endpoint's ${"dns_names"} or a custom name as its host, and the name in the server's certificate as ${"tls_host"}.`;
  return [
    look,
    refreshEndpoints(clickpipes, shows),
    pipe,
    prose`A DNS name is not a complete network address: add the port of the data source.`,
  ];
}

/** Why an endpoint may wait to be accepted, and what to do. */
interface Waiting {
  readonly cause: Prose;
  readonly remedy: Prose;
}

/** What a stage that makes endpoints looks like when it fails. */
export function endpointFailures(
  endpoints: readonly Pick<ReversePrivateEndpoint, "name">[],
  { endpoint }: Clickpipes,
  cause: Prose,
  waiting: Waiting | undefined,
): Failure[] {
  const stage = "endpoint";
  const remedy = findRemedy(endpointType, "Failed");
  return [
    {
      symptom: prose`The status is ${"Failed"}.`,
      cause,
      remedy:
        endpoint === "terraform"
          ? prose`${remedy} ${madeAnew(...endpoints.map(({ name }) => endpointAddress(name)))}`
          : remedy,
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
      remedy: prose`Remove the first one in the console, then plan again.`,
      stage,
    },
  ];
}

/** How a stage that makes endpoints is taken back to the one before. */
export function endpointRollback({ endpoint }: Clickpipes): Prose {
  const stop = "Stop the pipes that use the endpoint first: removing an endpoint affects every ClickPipe that uses it.";
  const then = endpoint === "terraform" ? "A new endpoint has another id." : "Remove it in the console, too.";
  return words(`${stop} ${then}`);
}

/** The stage of endpoints that the vendor accepts: made by Terraform, or by a person. */
export function endpointStage(
  endpoints: readonly ReversePrivateEndpoint[],
  clickpipes: Clickpipes,
  /** What a spec may have: one endpoint or several; and what is said where Terraform makes them. */
  made: { readonly noun: "endpoint" | "endpoints"; readonly comment: string; readonly purpose: Prose },
  failed: Prose,
  waiting: Waiting,
): StageText {
  const byHand = `A person makes the ${made.noun} with the values in HANDOVER.md. Terraform changes nothing at this stage.`;
  return {
    ...(clickpipes.endpoint === "terraform"
      ? { comment: made.comment, purpose: made.purpose }
      : { comment: `a person makes the reverse private ${made.noun} in the console`, purpose: words(byHand) }),
    actor: "vendor",
    steps: readySteps(clickpipes),
    gate: readyGate(endpoints, clickpipes, waiting.remedy),
    failures: endpointFailures(endpoints, clickpipes, failed, waiting),
    rollback: endpointRollback(clickpipes),
  };
}

/** What whoever looks after the ClickHouse service does about the endpoints, and has to know of them. */
export function endpointSections(endpoints: readonly ReversePrivateEndpoint[], clickpipes: Clickpipes): Section[] {
  const isTerraform = clickpipes.endpoint === "terraform";
  const [first] = endpoints;
  const deadline = first === undefined ? words("") : deadlineOf(statesAt(endpointAddress(first.name)));
  const late = isTerraform
    ? "Once that time has passed, the side that runs Terraform makes another one: its plan of the stage with the endpoint creates it, with another id and other names."
    : "Once that time has passed, make another one, which has another id and other names, and send those back.";
  const tables = endpoints.map(valueTable);
  return [
    {
      title: "Reverse private endpoint",
      blocks: isTerraform
        ? [
            prose`Terraform makes the endpoint. Its runs need ${"CLICKHOUSE_ORG_ID"}, ${"CLICKHOUSE_CLOUD_API_KEY"} and ${"CLICKHOUSE_CLOUD_API_SECRET"} in the environment, of a key that may manage ClickPipes.`,
            ...tables,
            prose`The output ${"reverse_private_endpoints"} has the id, the status and the names of each endpoint.`,
          ]
        : [
            prose`1. Open the SQL console of the service ${serviceIdArgument(clickpipes)}.`,
            prose`2. Choose ${"Data Sources"} on the left, then ${"Set up a ClickPipe"}.`,
            prose`3. Choose ${sourceNames[clickpipes.source ?? "kafka"]} as the data source.`,
            prose`4. Choose the option ${"Reverse private endpoint"}.`,
            prose`5. Make a new endpoint. An existing one of the same service and target can be used again.`,
            prose`6. Give these values:`,
            ...tables,
            prose`7. Choose ${"Create"} and wait until the endpoint is ready; the page refreshes by itself.`,
            prose`8. Use a DNS name from the list of endpoints, with the port of the data source. The service's settings show all names.`,
            prose`The API makes the same endpoint:`,
            { commands: endpoints.map((endpoint) => createEndpoint(endpoint, clickpipes)) },
            prose`Send back the status and the names of the endpoint.`,
          ],
    },
    ...(first === undefined
      ? []
      : [
          {
            title: "In time",
            blocks: [
              prose`An endpoint whose connection nobody has accepted yet is ${"PendingAcceptance"}.${deadline} ${words(late)}`,
            ],
          },
        ]),
    ...customDns(endpoints, isTerraform),
    {
      title: "Existing endpoints",
      blocks: [
        prose`The console lists the endpoints of a service under ${"Settings"}, in ${"ClickPipe reverse private endpoints"}, behind ${"Reverse private endpoints"}. An endpoint can be removed there; that affects every ClickPipe that uses it.`,
        prose`An endpoint belongs to one service and cannot be moved to another. Several ClickPipes of that service can share it. It cannot be edited: a change makes a new one.`,
        regionNote(clickpipes.region),
      ],
    },
  ];
}

/** The type of an endpoint and what goes with it: as the console names it, as the API does, and the value. */
function fieldsOf({ target }: ReversePrivateEndpoint): {
  readonly type: string;
  readonly fields: readonly (readonly [label: string, property: string, value: string | Fill])[];
} {
  switch (target.type) {
    case "VPC_ENDPOINT_SERVICE":
      return {
        type: "VPC endpoint service",
        fields: [["Service name", "vpcEndpointServiceName", target.vpcEndpointServiceName]],
      };
    case "VPC_RESOURCE":
      return {
        type: "VPC Resource",
        fields: [
          ["Resource configuration ID", "vpcResourceConfigurationId", target.vpcResourceConfigurationId],
          ["Resource share ARN", "vpcResourceShareArn", target.vpcResourceShareArn],
        ],
      };
    case "MSK_MULTI_VPC":
      return {
        type: "MSK multi-VPC",
        fields: [
          ["Cluster ARN", "mskClusterArn", target.mskClusterArn],
          ["Authentication method", "mskAuthentication", target.mskAuthentication],
        ],
      };
  }
}

function valueTable(endpoint: ReversePrivateEndpoint): Block {
  const { type, fields } = fieldsOf(endpoint);
  const rows = [
    ["VPC endpoint type", type],
    ...fields.map(([label, , value]) => [label, value]),
    ["Description", endpoint.description],
  ];
  return { table: { head: ["field", "value"], rows: rows.map((row) => row.map((cell) => prose`${cell}`)) } };
}

function createEndpoint(endpoint: ReversePrivateEndpoint, clickpipes: Clickpipes): Command {
  const options: Argument[] = ["--request", "POST", "--header", "Content-Type: application/json"];
  const path = ["/services/", serviceIdArgument(clickpipes), "/clickpipesReversePrivateEndpoints"];
  return callApi(path, ".result", [...options, "--data", toBody(endpoint)]);
}

/** The body of the call, with the values to fill in after its texts. */
function toBody(endpoint: ReversePrivateEndpoint): (string | Fill)[] {
  const { description, customDnsNames, target } = endpoint;
  const { fields } = fieldsOf(endpoint);
  const mappings = customDnsNames.map(({ name }) => ({ privateDnsName: name }));
  const known = fields.flatMap(([, property, value]) => (typeof value === "string" ? [[property, value]] : []));
  const body = JSON.stringify({
    type: target.type,
    description,
    ...Object.fromEntries(known),
    ...(mappings.length === 0 ? {} : { customPrivateDnsMappings: mappings }),
  });
  const fills = fields.flatMap(([, property, value]) => (typeof value === "string" ? [] : [{ property, value }]));
  const parts = fills.flatMap(({ property, value }, index): (string | Fill)[] => [
    `${index === 0 ? body.slice(0, -1) : '"'},"${property}":"`,
    value,
  ]);
  return parts.length === 0 ? [body] : [...parts, '"}'];
}

function customDns(endpoints: readonly ReversePrivateEndpoint[], isTerraform: boolean): Section[] {
  const rows = endpoints.flatMap(({ description, customDnsNames }) =>
    customDnsNames.map(({ name }) => [prose`${name}`, prose`${description}`]),
  );
  if (rows.length === 0) return [];
  const how = isTerraform
    ? prose`Terraform maps these names to the endpoint, so that pipes and certificates can use them:`
    : prose`Map these names to the endpoint, so that pipes and certificates can use them. The console takes one name, the API several:`;
  return [
    {
      title: "Custom private DNS names",
      blocks: [
        how,
        { table: { head: ["name", "endpoint"], rows } },
        prose`A name is unique among the endpoints of a service. Custom names are a private preview of the vendor: ask its support if they are refused.`,
      ],
    },
  ];
}

/** What decides the region of ClickPipes. */
function regionNote(region: string): Prose {
  const known: { readonly since?: string; readonly before?: string } | undefined = new Map(
    Object.entries(regions.clickpipesAwsRegions.regions),
  ).get(region);
  const { since, before } = known ?? {};
  return since === undefined || before === undefined
    ? prose`The region of ClickPipes is not always that of the service. Services whose own region has no ClickPipes use ${"eu-central-1"} in Europe and ${"us-east-2"} elsewhere.`
    : prose`The region of ClickPipes is not always that of the service. Services that were made before ${since} have their ClickPipes in ${before}, not in ${region}.`;
}

/** Which of the ways of ClickPipes is preferred for what. */
export function choice(): Section {
  const rows = [
    [
      "VPC resource",
      "Postgres CDC from an RDS cluster; any single host or address in the same region. No load balancer.",
      "no",
    ],
    [
      "MSK multi-VPC connectivity",
      "MSK in the same region with IAM or SASL/SCRAM. Private DNS needs no setting up.",
      "no",
    ],
    [
      "VPC endpoint service",
      "On-premise Kafka that needs private DNS; Postgres CDC from another region; MSK from another region, with the help of the vendor's support.",
      "yes",
    ],
  ];
  return {
    title: "Choosing between the three ways",
    blocks: [
      { table: { head: ["way", "preferred for", "across regions"], rows: rows.map((row) => row.map(words)) } },
      prose`All three serve Kafka, Postgres, MySQL and MongoDB as far as the target allows. ClickPipes has no such endpoint for Azure Private Link; an SSH tunnel is the way there.`,
    ],
  };
}

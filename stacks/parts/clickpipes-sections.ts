import regions from "../../facts/clickhouse-regions.json";
import type { ClickpipesSource } from "../../generated/types/spec";
import { type Argument, type Command, type Fill, type Prose, prose, words } from "../../src/contract/prose";
import type { Block, Section } from "../../src/contract/topology";
import { callApi } from "./clickhouse-api";
import { type Clickpipes, type EndpointText, serviceIdArgument } from "./reverse-private-endpoint-texts";

const sourceNames: { readonly [source in ClickpipesSource]: string } = {
  kafka: "Kafka",
  postgres: "Postgres",
  mysql: "MySQL",
  mongodb: "MongoDB",
};

/** What whoever looks after the ClickHouse service does about the endpoints, and has to know of them. */
export function endpointSections(endpoints: readonly EndpointText[], clickpipes: Clickpipes): Section[] {
  return [
    clickpipes.endpoint === "terraform" ? terraformSection(endpoints) : consoleSection(endpoints, clickpipes),
    ...customDns(endpoints, clickpipes),
    existingEndpoints(clickpipes),
  ];
}

function terraformSection(endpoints: readonly EndpointText[]): Section {
  return {
    title: "Reverse private endpoint",
    blocks: [
      {
        text: prose`Terraform makes the endpoint. Its runs need ${"CLICKHOUSE_ORG_ID"}, ${"CLICKHOUSE_CLOUD_API_KEY"} and ${"CLICKHOUSE_CLOUD_API_SECRET"} in the environment, of a key that may manage ClickPipes.`,
      },
      ...endpoints.map((endpoint) => valueTable(endpoint)),
      {
        text: prose`The output ${"reverse_private_endpoints"} has the id, the status and the names of each endpoint.`,
      },
    ],
  };
}

function consoleSection(endpoints: readonly EndpointText[], clickpipes: Clickpipes): Section {
  const source = sourceNames[clickpipes.source ?? "kafka"];
  return {
    title: "Reverse private endpoint",
    blocks: [
      { text: prose`1. Open the SQL console of the service ${serviceIdArgument(clickpipes)}.` },
      { text: prose`2. Choose ${"Data Sources"} on the left, then ${"Set up a ClickPipe"}.` },
      { text: prose`3. Choose ${source} as the data source.` },
      { text: prose`4. Choose the option ${"Reverse private endpoint"}.` },
      { text: prose`5. Make a new endpoint. An existing one of the same service and target can be used again.` },
      { text: prose`6. Give these values:` },
      ...endpoints.map((endpoint) => valueTable(endpoint)),
      { text: prose`7. Choose ${"Create"} and wait until the endpoint is ready; the page refreshes by itself.` },
      {
        text: prose`8. Use a DNS name from the list of endpoints, with the port of the data source. The service's settings show all names.`,
      },
      { text: prose`The API makes the same endpoint:` },
      { commands: endpoints.map((endpoint) => createEndpoint(endpoint, clickpipes)) },
      { text: prose`Send back the status and the names of the endpoint.` },
    ],
  };
}

function valueTable({ type, fields, description }: EndpointText): Block {
  const rows = [
    [prose`${"VPC endpoint type"}`, prose`${type.console}`],
    ...fields.map(({ label, value }) => [prose`${label}`, prose`${value}`]),
    [prose`${"Description"}`, prose`${description}`],
  ];
  return { table: { head: ["field", "value"], rows } };
}

function createEndpoint(endpoint: EndpointText, clickpipes: Clickpipes): Command {
  const options: Argument[] = ["--request", "POST", "--header", "Content-Type: application/json"];
  const path = ["/services/", serviceIdArgument(clickpipes), "/clickpipesReversePrivateEndpoints"];
  return callApi(path, ".result", [...options, "--data", toBody(endpoint)]);
}

/** The body of the call, with the values to fill in between its texts. */
function toBody({ type, fields, description, customDnsNames }: EndpointText): (string | Fill)[] {
  const known = fields.flatMap(({ property, value }) => (typeof value === "string" ? [[property, value]] : []));
  const mappings = customDnsNames.map((privateDnsName) => ({ privateDnsName }));
  const body = JSON.stringify({
    type: type.api,
    description,
    ...Object.fromEntries(known),
    ...(mappings.length === 0 ? {} : { customPrivateDnsMappings: mappings }),
  });
  const filled = fields.flatMap(({ property, value }): [string, Fill][] =>
    typeof value === "string" ? [] : [[property, value]],
  );
  const parts = filled.flatMap(([property, value], index): (string | Fill)[] => [
    `${index === 0 ? body.slice(0, -1) : '"'},"${property}":"`,
    value,
  ]);
  return parts.length === 0 ? [body] : [...parts, '"}'];
}

function customDns(endpoints: readonly EndpointText[], { endpoint }: Clickpipes): Section[] {
  const rows = endpoints.flatMap(({ description, customDnsNames }) =>
    customDnsNames.map((name) => [prose`${name}`, prose`${description}`]),
  );
  if (rows.length === 0) return [];
  const how =
    endpoint === "terraform"
      ? prose`Terraform maps these names to the endpoint, so that pipes and certificates can use them:`
      : prose`Map these names to the endpoint, so that pipes and certificates can use them. The console takes one name, the API several:`;
  return [
    {
      title: "Custom private DNS names",
      blocks: [
        { text: how },
        { table: { head: ["name", "endpoint"], rows } },
        {
          text: prose`A name is unique among the endpoints of a service. Custom names are a private preview of the vendor: ask its support if they are refused.`,
        },
      ],
    },
  ];
}

function existingEndpoints(clickpipes: Clickpipes): Section {
  return {
    title: "Existing endpoints",
    blocks: [
      {
        text: prose`The console lists the endpoints of a service under ${"Settings"}, in ${"ClickPipe reverse private endpoints"}, behind ${"Reverse private endpoints"}. An endpoint can be removed there; that affects every ClickPipe that uses it.`,
      },
      {
        text: prose`An endpoint belongs to one service and cannot be moved to another. Several ClickPipes of that service can share it. It cannot be edited: a change makes a new one.`,
      },
      { text: regionNote(clickpipes.region) },
    ],
  };
}

/** What decides the region of ClickPipes. */
function regionNote(region: string): Prose {
  const known: { readonly since?: string; readonly before?: string } | undefined = new Map(
    Object.entries(regions.clickpipesAwsRegions.regions),
  ).get(region);
  const how = "The region of ClickPipes is not always that of the service.";
  if (known?.since === undefined || known.before === undefined) {
    return {
      words: [`${how} Services whose own region has no ClickPipes use `, " in Europe and ", " elsewhere."],
      values: ["eu-central-1", "us-east-2"],
    };
  }
  return {
    words: [`${how} Services that were made before `, " have their ClickPipes in ", ", not in ", "."],
    values: [known.since, known.before, region],
  };
}

/** Which of the ways of ClickPipes is preferred for what. */
export function choice(): Section {
  const rows = [
    [
      prose`VPC resource`,
      words("Postgres CDC from an RDS cluster; any single host or address in the same region. No load balancer."),
      words("no"),
    ],
    [
      prose`MSK multi-VPC connectivity`,
      words("MSK in the same region with IAM or SASL/SCRAM. Private DNS needs no setting up."),
      words("no"),
    ],
    [
      prose`VPC endpoint service`,
      words(
        "On-premise Kafka that needs private DNS; Postgres CDC from another region; MSK from another region, with the help of the vendor's support.",
      ),
      words("yes"),
    ],
  ];
  return {
    title: "Choosing between the three ways",
    blocks: [
      { table: { head: ["way", "preferred for", "across regions"], rows } },
      {
        text: prose`All three serve Kafka, Postgres, MySQL and MongoDB as far as the target allows. ClickPipes has no such endpoint for Azure Private Link; an SSH tunnel is the way there.`,
      },
    ],
  };
}

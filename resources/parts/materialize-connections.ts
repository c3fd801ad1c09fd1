import type { Cloud, Diagnostic, Outcome } from "../../src/contract/model";
import type { Replacement } from "../../src/contract/resource";
import type { ObjectValue } from "../../src/contract/value";
import { textOf } from "./known";
import { findNamed, findPrivatelinks, privatelinkStatus } from "./materialize-names";
import { errorAt, refused } from "./refusals";

/** Where what holds for all of these is known from. */
export const server = `Materialize documentation, CREATE CONNECTION: the server validates such a connection when it is
created, unless told not to, so what it goes through must work.`;

/** What is played of all of these without a source. */
export const inferredOfConnections = [
  "the words of refusals",
  "a PrivateLink connection that the spec did not make works",
];

/** What the provider plans for any object where the configuration leaves it out. */
export const connectionDefaults = {
  schema_name: "public",
  database_name: "materialize",
  "*.schema_name": "public",
  "*.database_name": "materialize",
  validate: true,
} as const;

/** What it costs to replace a connection. */
export const connectionReplacement: Replacement = {
  costs: ["downtime"],
  effect: "sources that read through the connection have to be dropped first and made again, and read from the start",
  source: "MaterializeInc/terraform-provider-materialize, resource_connection_kafka.go, _mysql.go and _postgres.go",
};

/** What ends when a connection in use is removed. */
export const connectionStops = "sources that read through the connection stop";

/** The server validates a connection when it is made, and all share one name space. */
export function createConnection({ values, cloud }: { values: ObjectValue; cloud: Cloud }): Outcome {
  if (findNamed(values, cloud) !== undefined)
    return refused(`ERROR: catalog item '${textOf(values["name"])}' already exists`);
  return validated(values, cloud);
}

function validated(values: ObjectValue, cloud: Cloud): Outcome {
  if (values["validate"] === false) return { values };
  for (const privatelink of findPrivatelinks(values, cloud)) {
    const status = privatelinkStatus(privatelink, cloud);
    const name = textOf(privatelink.values["name"]);
    if (status !== "available")
      return refused(
        `ERROR: failed to validate connection "${textOf(values["name"])}": the AWS PrivateLink connection "${name}" is not available, its status is ${status}`,
      );
  }
  return { values };
}

/** An argument that another one needs. */
export function missing(name: string, all: readonly string[]): Diagnostic {
  return errorAt([name], "Missing required argument", `"${name}": all of \`${all.join(",")}\` must be specified`);
}

/** An argument that has none of its values. */
export function oneOf(
  config: ObjectValue,
  name: string,
  allowed: readonly string[],
  ignoresCase: boolean,
): Diagnostic[] {
  const text = textOf(config[name]);
  if (text === undefined || allowed.includes(ignoresCase ? text.toUpperCase() : text)) return [];
  return [
    errorAt([name], `expected ${name} to be one of [${allowed.map((word) => `"${word}"`).join(" ")}], got ${text}`),
  ];
}

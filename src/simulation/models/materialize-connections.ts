import type { Cloud, Diagnostic, Model, Outcome } from "../../contract/model";
import type { ObjectValue, Value } from "../../contract/value";
import { errorAt, refused } from "../diagnostics";
import { isGiven, textOf } from "../known";
import { findNamed, findPrivatelinks } from "./materialize-names";
import { privatelinkStatus } from "./materialize-privatelink";

const server = `Materialize documentation, CREATE CONNECTION: the server validates such a connection when it is
created, unless told not to, so what it goes through must work.`;
const inferred = ["the words of refusals", "a PrivateLink connection that the spec did not make works"];

const names = { schema_name: "public", database_name: "materialize", validate: true } as const;

/** A connection to Kafka. */
export const materializeConnectionKafka: Model = connection({
  type: "materialize_connection_kafka",
  source: `MaterializeInc/materialize 0.11.6, measured: exactly one of kafka_broker and aws_privatelink, a matching
rule needs a broker beside it, sasl_mechanisms needs user and password; ports and addresses are not checked. Provider,
pkg/resources/config.go: values of sasl_mechanisms and security_protocol. ${server}`,
  inferred,
  defaults: names,
  validate(config) {
    const found: Diagnostic[] = [];
    const given = ["aws_privatelink", "kafka_broker"].filter((name) => isGiven(config[name]));
    if (given.length !== 1) {
      const reason = given.length === 0 ? "one of" : "only one of";
      found.push(
        errorAt(
          ["kafka_broker"],
          "Invalid combination of arguments",
          `"kafka_broker": ${reason} \`aws_privatelink,kafka_broker\` ${given.length === 0 ? "must" : "can"} be specified`,
        ),
      );
    }
    if (isGiven(config["broker_matching_rule"]) && !isGiven(config["kafka_broker"]))
      found.push(missing("broker_matching_rule", ["broker_matching_rule", "kafka_broker"]));
    const sasl = ["sasl_mechanisms", "sasl_password", "sasl_username"];
    if (isGiven(config["sasl_mechanisms"]) && !sasl.every((name) => isGiven(config[name])))
      found.push(missing("sasl_mechanisms", sasl));
    return [
      ...found,
      ...oneOf(config, "sasl_mechanisms", ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"], true),
      ...oneOf(config, "security_protocol", ["PLAINTEXT", "SASL_PLAINTEXT", "SSL", "SASL_SSL"], true),
    ];
  },
});

/** A connection to PostgreSQL. */
export const materializeConnectionPostgres: Model = connection({
  type: "materialize_connection_postgres",
  source: `MaterializeInc/materialize 0.11.6, measured: ssl_mode, ports and several tunnels are not checked. Provider
documentation: default port. ${server}`,
  inferred,
  defaults: { ...names, port: 5432 },
});

/** A connection to MySQL. */
export const materializeConnectionMysql: Model = connection({
  type: "materialize_connection_mysql",
  source: `MaterializeInc/materialize 0.11.6, measured: values of ssl_mode. Provider documentation: default port.
${server}`,
  inferred,
  defaults: { ...names, port: 3306 },
  validate: (config) => oneOf(config, "ssl_mode", ["disabled", "required", "verify-ca", "verify-identity"], false),
});

/** A connection to a schema registry. */
export const materializeConnectionConfluentSchemaRegistry: Model = connection({
  type: "materialize_connection_confluent_schema_registry",
  source: `MaterializeInc/materialize 0.11.6, provider documentation. ${server}`,
  inferred,
  defaults: names,
});

/** What all of these have in common: the server's validation at creation, and one name space. */
function connection(
  model: Pick<Model, "type" | "source" | "inferred" | "validate"> & {
    readonly defaults: { readonly [argument: string]: Value };
  },
): Model {
  return {
    ...model,
    create: ({ values, cloud }) => {
      if (findNamed(values, cloud) !== undefined)
        return refused(`ERROR: catalog item '${textOf(values["name"])}' already exists`);
      return validated(values, cloud);
    },
  };
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

function missing(name: string, all: readonly string[]): Diagnostic {
  return errorAt([name], "Missing required argument", `"${name}": all of \`${all.join(",")}\` must be specified`);
}

function oneOf(config: ObjectValue, name: string, allowed: readonly string[], ignoresCase: boolean): Diagnostic[] {
  const text = textOf(config[name]);
  if (text === undefined || allowed.includes(ignoresCase ? text.toUpperCase() : text)) return [];
  return [
    errorAt([name], `expected ${name} to be one of [${allowed.map((word) => `"${word}"`).join(" ")}], got ${text}`),
  ];
}

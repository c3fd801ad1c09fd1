import type { Diagnostic, Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { materializeId } from "../parts/ids";
import { isGiven } from "../parts/known";
import {
  connectionDefaults,
  connectionReplacement,
  connectionStops,
  createConnection,
  inferredOfConnections,
  missing,
  oneOf,
  server,
} from "../parts/materialize-connections";
import { errorAt } from "../parts/refusals";

/** A connection to Kafka. */
export const knowledge: ResourceKnowledge = {
  part: "client",
  replacement: connectionReplacement,
  stops: connectionStops,
  defaults: connectionDefaults,
  asWritten: {
    arguments: `aws_connection.name kafka_broker.availability_zone kafka_broker.broker kafka_broker.privatelink_connection.name kafka_broker.target_group_port name
      sasl_mechanisms sasl_password.name sasl_username.text security_protocol ssl_certificate.secret.name ssl_key.name`,
    source:
      "MaterializeInc/materialize 0.11.6 applied against an emulator of the API, every stage and back: the next plan changes no resource; inferred of aws_connection, ssl_certificate and ssl_key, which were not applied",
  },
  importId: {
    form: /^[a-z0-9-]+\/[a-z0-9-]+:u\d+$/,
    example: "aws/us-east-1:u12",
    source: "MaterializeInc/terraform-provider-materialize v0.11.6 docs/resources/connection_kafka.md, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `MaterializeInc/materialize 0.11.6, measured: exactly one of kafka_broker and aws_privatelink, a matching
rule needs a broker beside it, sasl_mechanisms needs user and password; ports and addresses are not checked. Provider,
pkg/resources/config.go: values of sasl_mechanisms and security_protocol. ${server}`,
  inferred: inferredOfConnections,
  computedTexts: { id: materializeId },
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
  create: createConnection,
};

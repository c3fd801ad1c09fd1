import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { materializeId } from "../parts/ids";
import {
  connectionDefaults,
  connectionReplacement,
  connectionStops,
  createConnection,
  inferredOfConnections,
  oneOf,
  server,
} from "../parts/materialize-connections";
import { writtenSources } from "../parts/read-back";

/** A connection to MySQL. */
export const knowledge: ResourceKnowledge = {
  part: "client",
  replacement: connectionReplacement,
  stops: connectionStops,
  defaults: { ...connectionDefaults, port: 3306 },
  asWritten: {
    arguments: "aws_privatelink.name host name password.name port ssl_mode user.text",
    source: writtenSources.materialize,
  },
  importId: {
    form: /^[a-z0-9-]+\/[a-z0-9-]+:u\d+$/,
    example: "aws/us-east-1:u12",
    source: "MaterializeInc/terraform-provider-materialize v0.11.6 docs/resources/connection_mysql.md, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `MaterializeInc/materialize 0.11.6, measured: values of ssl_mode. Provider documentation: default port.
${server}`,
  inferred: inferredOfConnections,
  computedTexts: { id: materializeId },
  validate: (config) => oneOf(config, "ssl_mode", ["disabled", "required", "verify-ca", "verify-identity"], false),
  create: createConnection,
};

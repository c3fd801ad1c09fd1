import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { materializeId } from "../parts/ids";
import {
  connectionDefaults,
  connectionReplacement,
  connectionStops,
  createConnection,
  inferredOfConnections,
  server,
} from "../parts/materialize-connections";
import { writtenSources } from "../parts/read-back";

/** A connection to PostgreSQL. */
export const knowledge: ResourceKnowledge = {
  part: "client",
  replacement: connectionReplacement,
  stops: connectionStops,
  defaults: { ...connectionDefaults, port: 5432 },
  asWritten: {
    arguments: "aws_privatelink.name database host name password.name port ssl_mode user.text",
    source: writtenSources.materialize,
  },
  importId: {
    form: /^[a-z0-9-]+\/[a-z0-9-]+:u\d+$/,
    example: "aws/us-east-1:u12",
    source: "MaterializeInc/terraform-provider-materialize v0.11.6 docs/resources/connection_postgres.md, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `MaterializeInc/materialize 0.11.6, measured: ssl_mode, ports and several tunnels are not checked. Provider
documentation: default port. ${server}`,
  inferred: inferredOfConnections,
  computedTexts: { id: materializeId },
  create: createConnection,
};

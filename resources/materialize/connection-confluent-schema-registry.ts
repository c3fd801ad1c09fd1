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

/** A connection to a schema registry. */
export const knowledge: ResourceKnowledge = {
  part: "client",
  replacement: connectionReplacement,
  stops: connectionStops,
  defaults: connectionDefaults,
  asWritten: {
    arguments: "aws_privatelink.name name url",
    source: "inferred from the other connections of MaterializeInc/materialize 0.11.6",
  },
  importId: {
    form: /^[a-z0-9-]+\/[a-z0-9-]+:u\d+$/,
    example: "aws/us-east-1:u12",
    source:
      "MaterializeInc/terraform-provider-materialize v0.11.6 docs/resources/connection_confluent_schema_registry.md, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `MaterializeInc/materialize 0.11.6, provider documentation. ${server}`,
  inferred: inferredOfConnections,
  computedTexts: { id: materializeId },
  create: createConnection,
};

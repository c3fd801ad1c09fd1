import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { compile } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { collectBlocks, type JsonObject, type TerraformJson } from "../../src/terraform/json";

const spec = readFileSync("specs/materialize-msk.yaml", "utf8").replace(/^stage: service/m, "stage: source");

function blocksOf(text: string): Map<string, JsonObject> {
  const { folders, problems } = compile([{ file: "spec.yaml", bytes: Buffer.from(text) }], knowledge, "json");
  expect(problems).toEqual([]);
  const main = folders[0]?.artifacts.find(({ path }) => path === "main.tf.json")?.content;
  return collectBlocks(JSON.parse(main ?? "{}") as TerraformJson);
}

/** A body without what lists all brokers: what the service waits for, and the brokers of the Kafka connection. */
function ownBody({ depends_on, kafka_broker, ...body }: JsonObject): JsonObject {
  return body;
}

describe("removing the middle broker", () => {
  const before = blocksOf(spec);
  const after = blocksOf(spec.replace(/^ {4}- \{ id: 2, .*\n/m, ""));

  test("takes its three resources and nothing else", () => {
    expect([...before.keys()].filter((address) => !after.has(address))).toEqual([
      "aws_lb_target_group.broker_2",
      "aws_lb_target_group_attachment.broker_2",
      "aws_lb_listener.broker_2",
    ]);
    expect([...after.keys()].filter((address) => !before.has(address))).toEqual([]);
  });

  test("moves no other", () => {
    for (const [address, body] of after) {
      expect({ address, body: ownBody(body) }).toEqual({ address, body: ownBody(before.get(address) ?? {}) });
    }
  });

  test("leaves the other brokers of the Kafka connection as they are", () => {
    const brokers = (blocks: ReadonlyMap<string, JsonObject>) =>
      blocks.get("materialize_connection_kafka.brokers")?.["kafka_broker"] as readonly JsonObject[];
    expect(brokers(after)).toEqual(brokers(before).filter(({ target_group_port }) => target_group_port !== 9002));
  });
});

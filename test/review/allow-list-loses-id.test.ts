import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { comparePlan } from "../../src/review/compared-plan";
import { reviewContext } from "../../src/review/from-spec";
import { allowListLosesId } from "../../src/review/rules/allow-list-loses-id";
import type { Json } from "../../src/terraform/json";
import { compileSpec, type Loose, toReadPlan } from "../support/plans";
import { honestPlan, type MoveOfSpec } from "../support/review";

const stay: MoveOfSpec = { spec: "specs/clickhouse-aws.yaml", from: "allow-list", to: "allow-list" };
const attachment = "clickhouse_service_private_endpoints_attachment.service_6d3a0b3c";

describe("allow-list-loses-id of a list with other than one id of the spec", () => {
  const find = (before: readonly string[], after: readonly string[], own: Json = ["vpce-a", "vpce-b"]) => {
    const plan = honestPlan(stay);
    const { change } = plan["resource_changes"].find(({ address }: Loose) => address === attachment);
    change.actions = ["update"];
    change.before = { ...change.before, private_endpoint_ids: before };
    change.after = { ...change.before, private_endpoint_ids: after };
    const compared = comparePlan(toReadPlan(plan), reviewContext(compileSpec(stay.spec, stay.to), knowledge.providers));
    const body = { ...compared.prior.blocks.get(attachment), private_endpoint_ids: own };
    const prior = { ...compared.prior, blocks: new Map([...compared.prior.blocks, [attachment, body]]) };
    return allowListLosesId.check({ ...compared, prior }).map(({ message }) => message.values.at(-1));
  };

  test("counts each id that the spec only states, and none that stays", () => {
    expect(find(["vpce-a", "vpce-b"], [])).toEqual(["vpce-a", "vpce-b"]);
    expect(find(["vpce-a", "vpce-b", "vpce-c"], ["vpce-a", "vpce-b"])).toEqual(["vpce-c"]);
    expect(find(["vpce-a", "vpce-b"], ["vpce-a", "vpce-b"])).toEqual([]);
  });

  test("is none of a list that the configuration takes from elsewhere", () => {
    const list = "${aws_vpc_endpoint.clickhouse.security_group_ids}";
    const group = "id-of-aws_security_group.endpoint";
    expect(find([group], [], list)).toEqual([]);
    expect(find([group, "vpce-c"], [], list)).toContain("vpce-c");
  });
});

import { describe, expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import { toPlainText } from "../../src/encoders/prose-text";
import { knowledge } from "../../src/knowledge";
import { reviewContext } from "../../src/review/from-spec";
import { review } from "../../src/review/review-plan";
import { findHere } from "../../src/stage/timeline";
import { openGates } from "../support/open-gates";
import { compileSpec, makePlan, specText, toReadPlan } from "../support/plans";
import { findingsOf } from "../support/review";

const attachment = "aws_lb_target_group_attachment";

/** An example of each topology with a load balancer, a target of it, and what Terraform calls that. */
const examples = [
  { spec: "clickpipes-endpoint-service", target: "b-1: {", address: "b_1", last: "dns" },
  { spec: "materialize-rds", target: "orders: {", address: "orders", last: "source" },
  { spec: "materialize-msk", target: "- { id: 1,", address: "broker_1", last: "source" },
  { spec: "offer-aws-kafka", target: "b-1: {", address: "b_1_10_20_1_10", last: "connected" },
];

describe.each(examples)("a target of $spec whose address changes by itself", ({ spec, target, address, last }) => {
  const file = `specs/${spec}.yaml`;
  const put = (fields: string) => (text: string) => text.replace(target, `${target} ${fields},`);
  const registered = put("registeredBy: the function refresher");
  const codesOf = (text: string) =>
    checkAll([{ file, bytes: Buffer.from(text) }], knowledge).problems.map(({ code }) => code);

  test("is a warning until the spec says who follows it", () => {
    const text = specText(file, last).replace(/^expectedWarnings:(\n .*)+/m, "");
    const moves = put("addressMoves: true")(text);
    const count = (of: string) => codesOf(of).filter((code) => code === "address-moves").length;
    expect(count(moves)).toBeGreaterThan(0);
    expect(count(registered(moves))).toBe(count(moves) - 1);
  });

  test("is registered by others alone, and a gate asks for it", () => {
    const { terraform, timeline } = compileSpec(file, last, registered);
    const before = Object.keys(compileSpec(file, last).terraform.resource?.[attachment] ?? {});
    const left = Object.keys(terraform.resource?.[attachment] ?? {});
    expect(before.filter((name) => !left.includes(name))).toEqual([address]);
    const asked = timeline
      .flatMap(({ text }) => text.gate)
      .filter(({ meaning }) => toPlainText(meaning).includes("the function refresher"));
    expect(asked).toHaveLength(1);
    const cautions = JSON.stringify(timeline[0]?.text.cautions);
    expect(cautions).toContain(`${attachment}.${address}`);
  });

  test("stays registered where the spec forgets what Terraform registered", () => {
    const base = compileSpec(file, last);
    const forgetting = compileSpec(file, last, (text) => `${registered(text)}forget: [${attachment}.${address}]\n`);
    const plan = toReadPlan(makePlan(forgetting, last, last, openGates(base), base));
    const result = review(plan, reviewContext(forgetting, knowledge.providers, { base }));
    expect(findingsOf(result)).toEqual([]);
    expect(result.moves).toEqual([expect.objectContaining({ address: `${attachment}.${address}`, action: "forget" })]);
    expect(findHere(forgetting.timeline).stage.name).toBe(last);
  });
});

test("of materialize-rds, who registers an address is named where a failover is told", () => {
  const file = "specs/materialize-rds.yaml";
  const textOf = (change?: (text: string) => string) => {
    const { timeline } = compileSpec(file, "source", change);
    return JSON.stringify(timeline.at(-1)?.text);
  };
  const registered = textOf((text) => text.replace("orders: {", "orders: { registeredBy: the function refresher,"));
  expect(textOf()).toContain("Nothing does that by itself");
  expect(registered).toContain("Terraform registers none and leaves what is there");
  expect(registered).toContain("Of the other instances: ");
  expect(registered.match(/the function refresher/g)).toHaveLength(2);
});

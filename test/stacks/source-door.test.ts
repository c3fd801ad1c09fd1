import { expect, test } from "@jest/globals";
import { toMarkdown } from "../../src/encoders/prose-text";
import { toShellLine } from "../../src/encoders/shell";
import { sourceDoor } from "../../stacks/parts/source-door";

/** What a section says and runs, line by line. */
function linesOf(hosts: readonly string[]): string {
  return sourceDoor(hosts, "us-east-1")
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      "words" in block ? [toMarkdown(block)] : "commands" in block ? block.commands.map(toShellLine) : [],
    )
    .join("\n");
}

test("an instance of RDS is looked at and closed by its identifier", () => {
  const lines = linesOf(["orders.abc123.us-east-1.rds.amazonaws.com"]);
  expect(lines).toContain("aws rds describe-db-instances --region us-east-1 --db-instance-identifier orders ");
  expect(lines).toContain(
    "\naws rds modify-db-instance --region us-east-1 --no-publicly-accessible --apply-immediately --db-instance-identifier orders\n",
  );
});

test("of a cluster of RDS each instance is closed, because the setting is theirs", () => {
  const lines = linesOf(["orders.cluster-abc123.us-east-1.rds.amazonaws.com"]);
  expect(lines).toContain("--filters Name=db-cluster-id,Values=orders ");
  expect(lines).toContain("--no-publicly-accessible --apply-immediately --db-instance-identifier INSTANCE");
});

test("a cluster of MSK is named by its brokers, and told once", () => {
  const lines = linesOf([1, 2].map((id) => `b-${id}.events.abc123.c2.kafka.us-east-1.amazonaws.com`));
  expect(lines.match(/--cluster-name-filter events /g)).toHaveLength(1);
  expect(lines).toContain(`--connectivity-info '{"PublicAccess":{"Type":"DISABLED"}}'`);
});

test("other hosts have no door that is known", () => {
  expect(sourceDoor(["db.example.com", "orders.rds.amazonaws.com.example.com"], "us-east-1")).toEqual([]);
});

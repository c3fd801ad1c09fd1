import { existsSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { at, example, layExample, path, report, run, stateOf, tests, text } from "../support/promote";

beforeEach(layExample);

describe("going back", () => {
  test("edits the line, shows what the plan takes back, and removes what has to be looked at again", () => {
    at("allow-list");
    run(["a.yaml", "--state", "-", ...tests], stateOf({ stage: "allow-list" }));
    const before = text("a.yaml");
    const { code, out } = run(["a.yaml", "--back"]);
    expect(code).toBe(0);
    expect(text("a.yaml")).toBe(before.replace("stage: dns ", "stage: allow-list "));
    expect(out).toContain(
      "heed: The plan updates aws_vpc_endpoint.clickhouse.private_dns_enabled back to false, in place.",
    );
    expect(out).toContain("private_dns_enabled is written as false, in place");
    expect(out).toContain("Plan: 0 to add, 1 to change, 0 to destroy.");
    expect(out).toContain("Removed from a.evidence.yaml");
    expect(existsSync(path("a.evidence.yaml"))).toBe(false);
    expect(run(["a.yaml", "--back"]).out).toContain(
      "heed: The plan deletes clickhouse_service_private_endpoints_attachment.service_6d3a0b3c, and nothing else.",
    );
    expect(text("a.yaml")).toBe(example);
  });

  test("is refused twice in a row where the state shows that nothing was applied between", () => {
    at("dns");
    const state = stateOf({ stage: "dns", spec: "sha256:of another version" });
    expect(run(["a.yaml", "--back", "--state", "-"], state)).toMatchObject({ code: 0 });
    expect(text("a.yaml")).toContain("stage: allow-list ");
    const { code, out } = run(["a.yaml", "--back", "--state", "-"], state);
    expect(code).toBe(1);
    expect(out).toContain("✗ output.plinth: stage dns\n");
    expect(out).toContain("to do:    plinth synth a.yaml\n");
    expect(text("a.yaml")).toContain("stage: allow-list ");
    expect(report(["a.yaml", "--back", "--state", "-"], stateOf({ outputs: {} }))).toMatchObject({
      moved: false,
      gate: { answer: "unknown", items: [{ observed: "the state has no output plinth" }] },
    });
    expect(run(["a.yaml", "--back", "--state", "-"], stateOf({ stage: "allow-list" }))).toMatchObject({ code: 0 });
    expect(text("a.yaml")).toBe(example);
  });

  test("is refused on the state of another spec, and looks into the module that is named", () => {
    at("dns");
    expect(run(["a.yaml", "--back", "--state", "-"], stateOf({ name: "other" })).err).toContain("state-of-other-spec");
    const module = "module.it";
    const state = stateOf({ module, stage: "dns" });
    const { moved, next } = report(["a.yaml", "--back", "--state", "-", "--module", module], state);
    expect(moved).toBe(true);
    expect(next.commands[3]).toContain("--module module.it");
    expect(next.cautions.join()).not.toContain("going back further");
  });

  test("without a state says to apply before the next step back, where there is one", () => {
    at("dns");
    const line = "heed: Apply this before going back further, because plinth review refuses two stages at once.\n";
    expect(run(["a.yaml", "--back"]).out).toContain(line);
    expect(run(["a.yaml", "--back"]).out).not.toContain(line);
  });

  test("ends at the first stage", () => {
    const { code, out } = run(["a.yaml", "--back"]);
    expect(code).toBe(1);
    expect(out).toContain("endpoint is the first stage of clickhouse-aws");
    expect(text("a.yaml")).toBe(example);
  });

  test("and forward again needs the answers anew", () => {
    at("allow-list");
    run(["a.yaml", "--state", "-", ...tests], stateOf({ stage: "allow-list" }));
    run(["a.yaml", "--back"]);
    const { gate } = report(["a.yaml", "--state", "-"], stateOf({ stage: "allow-list" }));
    expect(gate.answer).toBe("unknown");
  });
});

import { writeFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { at, example, layExample, path, run, stateOf, text } from "../support/promote";

beforeEach(layExample);

describe("a state that is none", () => {
  test.each([
    [
      "a plan",
      JSON.stringify({ format_version: "1.2", planned_values: {}, resource_changes: [] }),
      "the JSON of a plan",
    ],
    ["a state file", JSON.stringify({ version: 4, serial: 1, lineage: "x", resources: [] }), "the state file itself"],
    ["another format version", JSON.stringify({ format_version: "2.0" }), 'its format_version is "2.0", not 1.x'],
    ["no version", "{}", "it has no format_version"],
    ["text", "# aws_vpc_endpoint.clickhouse:", "it is not a JSON object"],
    ["nothing", " \n", "it is empty"],
    ["one that was cut off", '{"format_version":"1.0","values":', "its JSON ends early"],
    ["one cut off in a text", '{"format_version":"1.', "its JSON ends early"],
    ["one cut off after a value", '{"format_version":"1.0","values":{}\n', "its JSON ends early"],
    ["one with a slip in it", '{"format_version":"1.0" "secret":1}', "its JSON has an error of syntax"],
    ["a list", "[]", "it is not a JSON object"],
    [
      "odd resources",
      JSON.stringify({ format_version: "1.0", values: { root_module: { resources: [7] } } }),
      "the form",
    ],
    ["odd outputs", JSON.stringify({ format_version: "1.0", values: { outputs: { plinth: 7 } } }), "the form"],
  ])("such as %s is a problem that says what it is", (_, state, message) => {
    const { code, out, err } = run(["a.yaml", "--state", "-"], state);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("error not-a-state");
    expect(err).toContain(message);
    expect(text("a.yaml")).toBe(example);
  });

  test("because it is of another spec is a problem", () => {
    const { code, err } = run(["a.yaml", "--state", "-"], stateOf({ name: "other" }));
    expect(code).toBe(1);
    expect(err).toContain("error state-of-other-spec");
  });

  test("because it is not there is a problem", () => {
    const { err } = run(["a.yaml", "--state", "none.json"]);
    expect(err).toContain("error input-not-found: There is no such state: none.json\n");
  });
});

describe("a mistake of usage", () => {
  test.each([
    [["-"], "standard input cannot be edited"],
    [["."], "takes one spec"],
    [["a.yaml", "--evidence", "connection-test.8443"], "KEY=yes"],
    [["a.yaml", "--evidence", "k=maybe"], "must start with yes or no"],
    [["a.yaml", "--evidence", "k=yesterday"], "must start with yes or no"],
    [["a.yaml", "--evidence", "k=yes \u001b[31m"], "one line of visible characters"],
    [["a.yaml", "--evidence", `k=yes ${"x".repeat(501)}`], "longer than 500"],
    [["a.yaml", "--evidence", "k=yes"], "it asks for: nothing but the state"],
    [["a.yaml", "--module", "module.x"], "give --state too"],
    [["a.yaml", "--module", "x", "--state", "-"], "no address of a module"],
    [["a.yaml", "--back", "--evidence", "k=yes"], "takes no --evidence"],
    [["a.yaml", "--back", "--module", "module.x"], "give --state too"],
  ])("%j is refused", (arguments_, message) => {
    writeFileSync(path("b.yaml"), example.replace("analytics-prod", "other"));
    const { code, out, err } = run(arguments_);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(text("a.yaml")).toBe(example);
  });

  test("names the key that is near, and lists those of the gate", () => {
    at("allow-list");
    const { code, err } = run(["a.yaml", "--evidence", "connection-test.844=yes"]);
    expect(code).toBe(2);
    expect(err).toContain(
      "it asks for: private-dns-names, vpc-dns.enableDnsSupport, vpc-dns.enableDnsHostnames, connection-test.8443, connection-test.9440. Did you mean connection-test.8443?",
    );
  });

  test("is an item that is answered twice", () => {
    at("allow-list");
    const twice = ["connection-test.8443=yes", "connection-test.8443=no"].flatMap((value) => ["--evidence", value]);
    expect(run(["a.yaml", ...twice])).toMatchObject({ code: 2 });
  });
});

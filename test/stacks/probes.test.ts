import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { typeOf } from "../../src/terraform/address";
import { collectBlocks } from "../../src/terraform/json";
import { isAddress, isHostName } from "../../src/verify/ip-address";
import { compileSpec } from "../support/plans";

describe.each(readdirSync("specs"))("what is verified of %s", (file) => {
  const { valid, timeline } = compileSpec(`specs/${file}`);
  const probes = valid.topology.probes(valid.spec);
  const through = probes.flatMap(({ leadsTo }) => ("endpoints" in leadsTo ? [leadsTo] : []));
  const asked = timeline.flatMap(({ text }) =>
    text.gate.flatMap((item) => (item.kind === "evidence" ? [item.key] : [])),
  );
  const answered = [
    ...through.map(({ answers }) => answers),
    ...probes.flatMap(({ listeners }) => listeners.map(({ answers }) => answers)),
  ].filter((key) => key !== undefined);

  test("answers questions of its gates, and each about a name or a port that it knows", () => {
    expect(answered.filter((key) => !asked.includes(key))).toEqual([]);
    // Of a vendor whose ports are a range, and of names with a value that the spec does not have, nothing is known to ask.
    const isOpen = probes.some(({ host, listeners }) => host === undefined && listeners.length === 0);
    const own = asked.filter((key) => (isOpen ? /^name-resolves\./ : /^(connection-test|name-resolves)\./).test(key));
    expect(own.filter((key) => !answered.includes(key))).toEqual([]);
  });

  test("names endpoints and stages that it has, whose state shows where they are reached", () => {
    const addresses = [...collectBlocks(timeline.at(-1)?.terraform ?? {}).keys()];
    const stages = timeline.map(({ stage }) => stage.name);
    for (const { endpoints, from, admitted } of through) {
      expect(addresses).toEqual(expect.arrayContaining([...endpoints]));
      expect(stages).toEqual(expect.arrayContaining([from, admitted]));
      for (const endpoint of endpoints) expect(knowledge.resources[typeOf(endpoint)]?.reachedAt).toBeDefined();
    }
  });

  test("has hosts that can be asked for", () => {
    const hosts = probes.flatMap(({ host }) => (host === undefined ? [] : [host]));
    expect(hosts.filter((host) => !isAddress(host) && !isHostName(host))).toEqual([]);
  });
});

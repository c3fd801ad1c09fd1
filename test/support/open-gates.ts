import type { SynthesizedSpec } from "../../src/compile";
import { collectBlocks, type Json } from "../../src/terraform/json";
import { type Path, parsePath } from "../../src/terraform/path";
import { wantedBy } from "./honest-state";
import type { Observed } from "./plans";

/** What the state shows once every gate of a spec that looks at the cloud is open; what the configuration sets is left out. */
export function openGates({ timeline }: SynthesizedSpec): Observed {
  const found: { [address: string]: { [attribute: string]: Json } } = {};
  const last = collectBlocks(timeline.at(-1)?.terraform ?? {});
  for (const { text } of timeline) {
    for (const item of text.gate) {
      if (item.kind !== "state" || "contains" in item.expected) continue;
      const { address, attribute, expected } = item;
      if (last.get(address)?.[attribute] !== undefined) continue;
      const value = wantedBy(expected);
      const [name = "", ...within] = parsePath(attribute);
      found[address] = { ...found[address], [name]: valueWithin(within, value) };
    }
  }
  return found;
}

/** What has a value at a path, and nothing else. */
export function valueWithin([step, ...rest]: Path, value: Json): Json {
  if (step === undefined) return value;
  return typeof step === "number" ? [valueWithin(rest, value)] : { [step]: valueWithin(rest, value) };
}

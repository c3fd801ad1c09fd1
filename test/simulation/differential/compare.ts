import type { ShownChange } from "../../../src/plan/shown";
import type { Json } from "../../../src/terraform/json";
import type { Verdicts } from "./planner";

/**
 * In what two providers differ at an address; nothing where they do not. What is known afterwards is not compared, because the older SDK cannot
 * tell nothing from an empty text, zero and false. `ignored` are attributes that only one of them has.
 */
export function compare(real: Verdicts, simulated: Verdicts, address: string, ignored: ReadonlySet<string>): string[] {
  const refusals = [real.refused.get(address), simulated.refused.get(address)] as const;
  if (refusals.some((refusal) => refusal !== undefined)) {
    if (refusals[1] === undefined) return [`taken, but the real one refuses it: ${refusals[0]?.why}`];
    return refusals[0] === undefined ? [`refused, but the real one takes it: ${refusals[1].why}`] : [];
  }
  const [one, other] = [real.planned.get(address)?.change, simulated.planned.get(address)?.change];
  if (one === undefined || other === undefined) throw new Error(`${address} was neither refused nor planned`);
  const facets: [string, (change: ShownChange) => Json][] = [
    ["action", ({ actions }) => actions],
    ["replace paths", ({ replace_paths = [] }) => replace_paths.map((path) => JSON.stringify(path)).sort()],
    ["unknown", ({ after_unknown = {} }) => unknownPaths(after_unknown, ignored).sort()],
  ];
  return facets.flatMap(([name, of]) => {
    const [real, simulated] = [JSON.stringify(of(one)), JSON.stringify(of(other))];
    return real === simulated ? [] : [`${name} ${simulated}, but the real one ${real}`];
  });
}

function unknownPaths(marks: Json, ignored: ReadonlySet<string>, path = ""): string[] {
  if (marks === true) return [path];
  if (typeof marks !== "object" || marks === null) return [];
  return Object.entries(marks)
    .filter(([name]) => !ignored.has(name))
    .flatMap(([name, mark]) => unknownPaths(mark, ignored, path === "" ? name : `${path}.${name}`));
}

import type { JsonObject, TerraformJson } from "../terraform/json";

/**
 * The stages of a module with the same variables and outputs at each, so that its root does not break on the way there and back. What a stage
 * does not have is null there: a variable by default, an output always. A variable that only some stages use must have a value at those,
 * since its root may have none before.
 */
export function shareInterface(stages: readonly TerraformJson[]): TerraformJson[] {
  const variables = collect(stages, "variable");
  const outputs = collect(stages, "output");
  return stages.map((terraform) => ({
    ...terraform,
    ...share("variable", terraform, variables, (body) => ({ ...pick(body, ["type", "description"]), default: null })),
    ...share("output", terraform, outputs, (body) => ({ ...pick(body, ["description", "sensitive"]), value: null })),
  }));
}

type Kind = "variable" | "output";

interface Shared {
  readonly body: JsonObject;
  readonly isAlways: boolean;
}

/** The blocks of all stages, as they are at the first that has them. */
function collect(stages: readonly TerraformJson[], kind: Kind): Map<string, Shared> {
  const found = new Map<string, Shared>();
  for (const terraform of stages) {
    for (const [name, body] of Object.entries(terraform[kind] ?? {})) {
      if (found.has(name)) continue;
      found.set(name, { body, isAlways: stages.every((each) => Object.hasOwn(each[kind] ?? {}, name)) });
    }
  }
  return found;
}

function share(
  kind: Kind,
  terraform: TerraformJson,
  shared: ReadonlyMap<string, Shared>,
  toUnused: (body: JsonObject) => JsonObject,
): TerraformJson {
  if (shared.size === 0) return {};
  const own = Object.entries(terraform[kind] ?? {}).map(([name, body]): [string, JsonObject] =>
    kind === "variable" && shared.get(name)?.isAlways === false ? [name, { ...body, nullable: false }] : [name, body],
  );
  const others = [...shared]
    .filter(([name]) => !Object.hasOwn(terraform[kind] ?? {}, name))
    .map(([name, { body }]): [string, JsonObject] => [name, toUnused(body)]);
  return { [kind]: Object.fromEntries([...own, ...others]) };
}

function pick(body: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.includes(name)));
}

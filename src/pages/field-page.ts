import type { Topologies } from "../spec/validate-spec";
import { defaultOf, describeField, type Field, fieldsOf } from "./fields";
import type { Page } from "./page";

/** A field of the specs of a topology. */
export interface TopologyField extends Field {
  readonly topology: string;
  /** The steps that lead to it; those to a mapping with keys of the author's lead to one of its values too. */
  readonly names: readonly (readonly string[])[];
}

/** The fields of all topologies. */
export function listFields(topologies: Topologies): TopologyField[] {
  return Object.entries(topologies).flatMap(([topology, { schema }]) =>
    fieldsOf(schema).map((field) => ({ topology, names: namesOf(field.path), ...field })),
  );
}

/**
 * Those of the fields that a name means: a path or the end of one, with or without a topology before it, as `network.vpcId`, `vpcId`,
 * `clickhouse-aws.network.vpcId`, or a JSON Pointer into a spec, `/network/subnets/0/id`. Fields of that very path before others.
 */
export function findFields(name: string, fields: readonly TopologyField[]): TopologyField[] {
  const given = stepsOf(name);
  const [first = ""] = given;
  const ofFirst = fields.filter(({ topology }) => topology === first);
  const [wanted, found] = ofFirst.length > 0 ? [given.slice(1), ofFirst] : [given, fields];
  if (wanted.length === 0) return [];
  const whole = found.filter(({ names }) => names.some((steps) => isAt(steps, wanted)));
  if (whole.length > 0) return whole;
  return found.filter(({ names }) => names.some((steps) => isAt(steps.slice(-wanted.length), wanted)));
}

function namesOf(path: string): string[][] {
  const steps = stepsOf(path);
  return steps.at(-1) === "<key>" ? [steps, steps.slice(0, -1)] : [steps];
}

function stepsOf(path: string): string[] {
  return path
    .split(path.startsWith("/") ? "/" : ".")
    .map((step) => step.replace(/\[\d*\]$/, ""))
    .filter((step) => step !== "" && !/^\d+$/.test(step));
}

function isAt(steps: readonly string[], wanted: readonly string[]): boolean {
  const isStep = (step: string, index: number) => step === wanted[index] || (step === "<key>" && index > 0);
  return steps.length === wanted.length && steps.every(isStep);
}

/** The page of fields: each with the topologies that have it so. None where there is no field. */
export function fieldPage(name: string, fields: readonly TopologyField[]): Page[] {
  if (fields.length === 0) return [];
  const topologies = new Map<string, string[]>();
  for (const { topology, path, schema, isRequired } of fields) {
    const row = [
      `\`${path}\``,
      describeField(schema),
      isRequired ? "yes" : "",
      defaultOf(schema),
      exampleOf(schema.examples),
    ];
    const key = JSON.stringify(row);
    topologies.set(key, [...(topologies.get(key) ?? []), topology]);
  }
  const rows = [...topologies].map(([row, names]) => [...(JSON.parse(row) as string[]), names.join(", ")]);
  const head = ["field", "what it is", "needed", "default", "an example", "topologies"];
  return [
    [
      { heading: `The field ${name}`, level: 1 },
      { head, rows },
    ],
  ];
}

/** Only an example that is no single value, because the description shows those. */
function exampleOf([example]: readonly unknown[] = []): string {
  return typeof example === "object" && example !== null ? `\`${JSON.stringify(example)}\`` : "";
}

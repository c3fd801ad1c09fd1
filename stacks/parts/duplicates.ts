import type { Path } from "../../src/contract/problem";
import type { Rule, Violation } from "../../src/contract/topology";
import { attachmentName, type ClickhouseService } from "./clickhouse-service";
import { idText } from "./id-text";

/** The rule that no id is given twice; what is looked at is the topology's. */
export function duplicateIdRule<S>(check: (spec: S) => readonly Violation[]): Rule<S> {
  return {
    code: "duplicate-id",
    severity: "error",
    title: "An id is given twice",
    why: "The second one would have no effect, or two resources would have one address.",
    fix: "Remove one of them.",
    source: "Terraform: one address, one resource",
    check,
  };
}

/** The values that an earlier one equals, with their places. */
export function duplicates(values: readonly string[]): { value: string; index: number }[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [{ value, index }] : []));
}

/** Violations for the values of a list, or of a property of its items, that are given before. */
export function duplicateIds(path: Path, values: readonly string[], property?: string): Violation[] {
  return duplicates(values).map(({ value, index }) => ({
    path: property === undefined ? [...path, index] : [...path, index, property],
    message: `${value} is already given`,
  }));
}

/** Services that are given twice, by the name of their attachment or by hostname. */
export function duplicateServices(services: readonly ClickhouseService[]): Violation[] {
  const path: Path = ["clickhouse", "services"];
  const ids = services.map(({ id }) => idText(id));
  return [
    ...duplicateIds(path, ids, "id"),
    ...duplicates(services.map(attachmentName))
      .filter(({ index }) => ids.indexOf(idText(services[index]?.id ?? "")) === index)
      .map(({ index }) => ({
        path: [...path, index, "id"],
        message: "another id starts with the same eight digits, so that both services would have one address",
        hint: "put the service into a spec of its own",
      })),
    ...duplicateIds(
      path,
      services.map(({ hostname }) => hostname),
      "hostname",
    ),
  ];
}

import type { ArgumentRule, ArgumentRules, Bounds, Diagnostic } from "../contract/model";
import { isList, isObject, type ObjectValue, unknown, type Value } from "../contract/value";
import type { ValuePath } from "./provider-connection";

/** What the provider refuses of a configuration by the rules of its arguments, in its words. What is unknown passes. */
export function checkArguments(rules: ArgumentRules, config: ObjectValue): Diagnostic[] {
  const isThere = (name: string) => isGiven(config[name], rules.blocks?.includes(name) === true);
  const single = Object.entries(rules.arguments).flatMap(([path, rule]) => checkAt(rule, path.split("."), config, []));
  const conflicting = (rules.conflicts ?? [])
    .map((names) => names.filter((name) => isThere(name)))
    .filter((given) => given.length > 1)
    .map(([one = "", ...others]) =>
      refusal([one], "Conflicting configuration arguments", `"${one}": conflicts with ${others.join(", ")}`),
    );
  const alternatives = (rules.exactlyOne ?? []).flatMap((names) => {
    const given = names.filter((name) => isThere(name));
    if (given.length === 1 || given.some((name) => config[name] === unknown)) return [];
    const list = `\`${names.join(",")}\``;
    const detail =
      given.length === 0
        ? `one of ${list} must be specified`
        : `only one of ${list} can be specified, but \`${given.join(",")}\` were specified.`;
    return [refusal([given[0] ?? names[0] ?? ""], "Invalid combination of arguments", `"${names[0]}": ${detail}`)];
  });
  const incomplete = Object.entries(rules.needs ?? {})
    .filter(([name, others]) => isThere(name) && !others.every((other) => isThere(other)))
    .map(([name, others]) => {
      const detail = `"${name}": all of \`${[name, ...others].join(",")}\` must be specified`;
      return refusal([name], "Missing required argument", detail);
    });
  return [...single, ...conflicting, ...alternatives, ...incomplete];
}

/** Whether an argument is given, be it empty; an empty list of blocks is none. */
function isGiven(value: Value | undefined, isBlock: boolean): boolean {
  return value !== undefined && value !== null && !(isBlock && isList(value) && value.length === 0);
}

function checkAt(rule: ArgumentRule, steps: readonly string[], value: Value, path: ValuePath): Diagnostic[] {
  if (value === null || value === unknown) return [];
  const [step, ...rest] = steps;
  if (isList(value)) {
    if (step === undefined && rule.items !== undefined && value.length > rule.items) {
      const detail = `Attribute ${path.join(".")} list must contain at most ${rule.items} elements, got: ${value.length}`;
      return [refusal(path, "Invalid Attribute Value", detail)];
    }
    return value.flatMap((item, index) => checkAt(rule, steps, item, [...path, index]));
  }
  if (step !== undefined) {
    return isObject(value) ? checkAt(rule, rest, value[step] ?? null, [...path, step]) : [];
  }
  const reason = reasonAgainst(rule, value, path.join("."));
  return reason === undefined ? [] : [refusal(path.slice(0, 1), reason)];
}

function reasonAgainst(rule: ArgumentRule, value: Value, name: string): string | undefined {
  if (typeof value === "number") return reasonAgainstNumber(rule, value, name);
  if (typeof value !== "string") return undefined;
  if (rule.oneOf !== undefined && !rule.oneOf.includes(value)) {
    return `expected ${name} to be one of [${rule.oneOf.map((word) => `"${word}"`).join(" ")}], got ${value}`;
  }
  const [shortest, longest] = rule.length ?? [null, null];
  if ((shortest !== null && value.length < shortest) || (longest !== null && value.length > longest)) {
    return `expected length of ${name} to be in the range (${shortest} - ${longest ?? "…"}), got ${value}`;
  }
  if (rule.pattern !== undefined && !new RegExp(rule.pattern).test(value)) return `"${name}": ${rule.message}`;
  if (value === "" || rule.form === undefined) return undefined;
  const reason = forms[rule.form](value, name);
  return reason === undefined && rule.form === "integer" ? reasonAgainstNumber(rule, Number(value), name) : reason;
}

function reasonAgainstNumber(rule: ArgumentRule, value: number, name: string): string | undefined {
  const ranges = rule.ranges ?? (rule.range === undefined ? [] : [rule.range]);
  const holds = ([least, most]: Bounds) => (least === null || value >= least) && (most === null || value <= most);
  if (ranges.length === 0 || ranges.some(holds)) return undefined;
  const words = ranges.map(([least, most]) => `(${least ?? "…"} - ${most ?? "…"})`).join(" or ");
  return `expected ${name} to be in the range ${words}, got ${value}`;
}

const forms: Record<NonNullable<ArgumentRule["form"]>, (text: string, name: string) => string | undefined> = {
  arn: (text, name) =>
    /^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/.test(text)
      ? undefined
      : `"${name}" (${text}) is an invalid ARN: arn: invalid prefix`,
  json: (text, name) => (isJson(text) ? undefined : `"${name}" contains an invalid JSON: ${text}`),
  integer: (text, name) => (/^-?\d+$/.test(text) ? undefined : `${name}: cannot parse '${text}' as int`),
  boolean: (text, name) =>
    /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text)
      ? undefined
      : `${name}: cannot parse '${text}' as boolean`,
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function refusal(attribute: ValuePath, summary: string, detail?: string): Diagnostic {
  return { severity: "error", summary, ...(detail === undefined ? {} : { detail }), attribute };
}

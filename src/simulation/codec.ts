import { decode, ExtData, ExtensionCodec, encode } from "@msgpack/msgpack";
import { isList, isObject, unknown, type Value } from "../contract/value";
import { own } from "../terraform/values";
import { toSet } from "./set";
import type { Type } from "./type";

/** A value that does not fit its type, or bytes that are no value at all; the path leads to the part that is wrong. */
export class CodecError extends Error {
  override readonly name = "CodecError";
  constructor(
    message: string,
    readonly path: readonly (string | number)[],
  ) {
    super(message);
  }
}

type Path = readonly (string | number)[];

/** Extension types of Terraform's encoding: 0 is unknown, 12 unknown with what is known about it, which a provider may ignore. */
const plainUnknown = 0;
const refinedUnknown = 12;

const extensions = new ExtensionCodec();
for (const type of [plainUnknown, refinedUnknown]) {
  extensions.register({ type, encode: () => null, decode: () => unknown });
}

/**
 * Reads a value that Terraform encoded as MessagePack (its plugin protocol, "object wire format"). Throws a `CodecError` for anything
 * else than a value of the type.
 */
export function decodeValue(bytes: Uint8Array, type: Type): Value {
  return toValue(decodeAny(bytes), type, []);
}

function decodeAny(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, { extensionCodec: extensions, useBigInt64: true });
  } catch (error) {
    throw new CodecError(`not a MessagePack value: ${error instanceof Error ? error.message : String(error)}`, []);
  }
}

/** Reads a value that Terraform stored as JSON in a state. Attributes that are not there are null. Throws a `CodecError`. */
export function readJsonValue(text: string, type: Type): Value {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new CodecError(`not JSON: ${error instanceof Error ? error.message : String(error)}`, []);
  }
  return toValue(json, type, []);
}

/** Writes a value of the type as Terraform's MessagePack. Throws a `CodecError` for a value that does not fit. */
export function encodeValue(value: Value, type: Type): Uint8Array {
  return encode(toWire(value, type, []), { extensionCodec: extensions });
}

function toValue(raw: unknown, type: Type, path: Path): Value {
  if (raw === null || raw === undefined) return null;
  if (raw === unknown) return unknown;
  if (typeof type === "string") return toPrimitive(raw, type, path);
  if (type[0] === "list" || type[0] === "set") return toElements(raw, type[0], type[1], path);
  if (typeof raw !== "object" || Array.isArray(raw) || raw instanceof ExtData || raw instanceof Uint8Array) {
    throw new CodecError(`${type[0] === "map" ? "a map" : "an object"} is needed`, path);
  }
  return Object.fromEntries(
    membersOf(raw as { readonly [name: string]: unknown }, type, path).map(([key, member, of]) => [
      key,
      toValue(member, of, [...path, key]),
    ]),
  );
}

function toElements(raw: unknown, kind: "list" | "set", type: Type, path: Path): Value {
  if (!Array.isArray(raw)) throw new CodecError(`a ${kind} is needed`, path);
  const elements = raw.map((element, index) => toValue(element, type, [...path, index]));
  return kind === "set" ? toSet(elements) : elements;
}

/** The members of a map, or those that an object of the type has, with their types. */
function membersOf<T>(
  given: { readonly [name: string]: T },
  [kind, of]: Exclude<Type, string>,
  path: Path,
): (readonly [string, T | undefined, Type])[] {
  if (kind !== "object") return Object.entries(given).map(([key, member]) => [key, member, of]);
  const stray = Object.keys(given).find((name) => !Object.hasOwn(of, name));
  if (stray !== undefined) throw new CodecError("there is no attribute of this name", [...path, stray]);
  return Object.entries(of).map(([name, type]) => [name, own(given, name), type]);
}

function toPrimitive(raw: unknown, type: "string" | "number" | "bool", path: Path): Value {
  if (type === "string" && typeof raw === "string") return raw;
  if (type === "bool" && typeof raw === "boolean") return raw;
  if (type === "number" && (typeof raw === "number" || typeof raw === "bigint" || typeof raw === "string")) {
    return toNumber(raw, path);
  }
  throw new CodecError(`a ${type} is needed`, path);
}

/** A number that stays what it is as a double: providers hold 64-bit integers and doubles, never Terraform's arbitrary precision. */
function toNumber(raw: number | bigint | string, path: Path): number {
  const number = Number(raw);
  const text = typeof raw === "number" ? exactText(raw) : String(raw);
  if (!Number.isFinite(number) || text === "" || canonicalDecimal(text) !== canonicalDecimal(toDecimal(number))) {
    throw new CodecError("the number cannot be held exactly", path);
  }
  return number;
}

/** Every digit of a double: what MessagePack's float is to Terraform. */
function exactText(number: number): string {
  return Number.isInteger(number) ? String(BigInt(number)) : number.toFixed(100);
}

/** A double in as few digits as tell it apart, without an exponent. */
function toDecimal(number: number): string {
  const text = String(number);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (whole === "") return text;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return point >= digits.length
    ? sign + digits.padEnd(point, "0")
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function canonicalDecimal(text: string): string | undefined {
  const [, sign = "", whole, fraction = ""] = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = fraction === "" ? whole : `${whole}.${fraction}`;
  return digits === "0" ? "0" : sign + digits;
}

function toWire(value: Value | undefined, type: Type, path: Path): unknown {
  if (value === null || value === undefined) return null;
  if (value === unknown) return new ExtData(plainUnknown, new Uint8Array([0]));
  if (typeof type === "string") return toWirePrimitive(value, type, path);
  if (type[0] === "list" || type[0] === "set") {
    if (!isList(value)) throw new CodecError(`a ${type[0]} is needed`, path);
    return value.map((element, index) => toWire(element, type[1], [...path, index]));
  }
  if (!isObject(value)) throw new CodecError(`${type[0] === "map" ? "a map" : "an object"} is needed`, path);
  return Object.fromEntries(
    membersOf(value, type, path).map(([key, member, of]) => [key, toWire(member, of, [...path, key])]),
  );
}

function toWirePrimitive(value: Value, type: "string" | "number" | "bool", path: Path): unknown {
  if (type === "string" && typeof value === "string") return value;
  if (type === "bool" && typeof value === "boolean") return value;
  if (type === "number" && typeof value === "number" && Number.isFinite(value)) {
    // Terraform reads 0.1 from a text as it reads it from a configuration, and a double as the double's exact value.
    return Number.isSafeInteger(value) ? value : toDecimal(value);
  }
  throw new CodecError(`a ${type} is needed`, path);
}

import { describe, expect, test } from "@jest/globals";
import { decode, ExtData, encode } from "@msgpack/msgpack";
import fc from "fast-check";
import { unknown } from "../../src/contract/value";
import { CodecError, decodeValue, encodeValue, readJsonValue } from "../../src/simulation/codec";
import { toSet } from "../../src/simulation/set";
import type { Type } from "../../src/simulation/type";
import { anyNumber, anyType, anyValue } from "./arbitraries";

describe("a value", () => {
  test("is the same after it was written and read", () => {
    fc.assert(
      fc.property(
        anyType.chain((type) => fc.tuple(fc.constant(type), anyValue(type))),
        ([type, value]) => {
          expect(decodeValue(encodeValue(value, type), type)).toEqual(value);
        },
      ),
      { numRuns: 80 },
    );
  });

  test("is refused, never misread, where it is of another type", () => {
    fc.assert(
      fc.property(
        anyType.chain((type) => fc.tuple(fc.constant(type), anyValue(type))),
        anyType,
        ([type, value], other) => {
          const bytes = encodeValue(value, type);
          try {
            const read = decodeValue(bytes, other);
            expect(decodeValue(encodeValue(read, other), other)).toEqual(read);
          } catch (error) {
            expect(error).toBeInstanceOf(CodecError);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("from any bytes is read or refused", () => {
    fc.assert(
      fc.property(anyType, fc.uint8Array({ maxLength: 40 }), (type, bytes) => {
        try {
          const value = decodeValue(bytes, type);
          expect(decodeValue(encodeValue(value, type), type)).toEqual(value);
        } catch (error) {
          expect(error).toBeInstanceOf(CodecError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an unknown value", () => {
  test("is written as extension 0", () => {
    expect(decode(encodeValue(unknown, "string"))).toEqual(new ExtData(0, new Uint8Array([0])));
  });

  test("is read with what Terraform knows about it, which is not kept", () => {
    const refined = encode(new ExtData(12, encode({ 1: false })));
    expect(decodeValue(refined, ["list", "string"])).toBe(unknown);
  });

  test("of another extension is refused", () => {
    expect(() => decodeValue(encode(new ExtData(7, new Uint8Array([0]))), "string")).toThrow(CodecError);
  });
});

describe("a number", () => {
  test.each([
    ["a decimal fraction as text, which Terraform reads exactly", 0.1, "0.1"],
    ["a whole number as itself", 8443, 8443],
    ["a large one as text", 1e21, "1000000000000000000000"],
    ["a small one as text", 1.5e-7, "0.00000015"],
  ])("is written: %s", (_, number, wire) => {
    expect(decode(encodeValue(number, "number"))).toBe(wire);
  });

  test("is the same whether Terraform sends a text or, where that is exact, a double", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(decodeValue(encodeValue(number, "number"), "number")).toBe(number);
      }),
    );
    expect(decodeValue(encode(0.5), "number")).toBe(0.5);
    expect(decodeValue(encode("8443"), "number")).toBe(8443);
    expect(decodeValue(encode(8443n, { useBigInt64: true }), "number")).toBe(8443);
  });

  test.each([
    ["a whole number beyond doubles", encode(9007199254740993n, { useBigInt64: true })],
    ["more digits than a double has", encode("0.12345678901234567890123")],
    ["a double that no short decimal is", encode(0.1)],
    ["text that is none", encode("many")],
    ["an empty text", encode("")],
    ["infinity", encode(Number.POSITIVE_INFINITY)],
    ["hexadecimal", encode("0x10")],
  ])("is refused rather than rounded: %s", (_, bytes) => {
    expect(() => decodeValue(bytes, "number")).toThrow("the number cannot be held exactly");
  });
});

describe("a refusal", () => {
  const type: Type = ["object", { ports: ["list", "number"], tags: ["map", "string"] }];

  test.each([
    [{ ports: [1, "x"], tags: null }, ["ports", 1]],
    [{ ports: [], tags: { team: 1 } }, ["tags", "team"]],
    [{ ports: [], tags: {}, more: 1 }, ["more"]],
    [{ ports: 1, tags: {} }, ["ports"]],
    [[], []],
  ])("of %j leads to the part that is wrong", (value, path) => {
    let refusal: unknown;
    try {
      decodeValue(encode(value), type);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(CodecError);
    expect(refusal).toMatchObject({ path });
  });

  test("covers values that a model gives", () => {
    expect(() => encodeValue("text", "number")).toThrow(CodecError);
    expect(() => encodeValue({ more: 1 }, ["object", {}])).toThrow(CodecError);
    expect(() => encodeValue([], ["map", "string"])).toThrow(CodecError);
  });

  test("does not follow names of JavaScript's prototypes", () => {
    expect(() => decodeValue(encode({ constructor: 1 }), ["object", {}])).toThrow(CodecError);
    expect(() => decodeValue(new Uint8Array([0x81, 0xa9, ...Buffer.from("__proto__"), 0xc0]), ["object", {}])).toThrow(
      CodecError,
    );
  });
});

describe("a set", () => {
  test("has one order and each known element once, whatever order it comes in", () => {
    fc.assert(
      fc.property(fc.array(anyValue("string")), fc.infiniteStream(fc.nat()), (elements, picks) => {
        const shuffled = [...elements];
        for (let last = shuffled.length - 1; last > 0; last -= 1) {
          const other = (picks.next().value ?? 0) % (last + 1);
          const moved = shuffled[last] ?? null;
          shuffled[last] = shuffled[other] ?? null;
          shuffled[other] = moved;
        }
        expect(toSet(shuffled)).toEqual(toSet(elements));
      }),
    );
    expect(toSet(["b", "a", "b"])).toEqual(["a", "b"]);
  });

  test("keeps unknown elements apart, which may turn out to differ", () => {
    expect(toSet([unknown, "a", unknown])).toHaveLength(3);
  });
});

describe("a value of a state", () => {
  test("may lack attributes, which are null then", () => {
    expect(readJsonValue('{"a": "x"}', ["object", { a: "string", b: "bool" }])).toEqual({ a: "x", b: null });
  });

  test("that is no JSON or has attributes that are not there is refused", () => {
    expect(() => readJsonValue("{", "string")).toThrow(CodecError);
    expect(() => readJsonValue('{"c": 1}', ["object", { a: "string" }])).toThrow(CodecError);
  });
});

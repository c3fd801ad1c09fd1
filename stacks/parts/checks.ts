import type { Path } from "../../src/contract/problem";
import type { Violation } from "../../src/contract/spec-rule";

/** The check of each of several things, at a place below its own; `check` says what is wrong there, if anything is. */
export function eachOf<S, Item extends { readonly path: Path }>(
  items: (spec: S) => readonly Item[],
  below: Path,
  check: (item: Item, spec: S) => string | false,
): (spec: S) => Violation[] {
  return (spec) =>
    items(spec).flatMap((item) => {
      const message = check(item, spec);
      return message === false ? [] : [{ path: [...item.path, ...below], message }];
    });
}

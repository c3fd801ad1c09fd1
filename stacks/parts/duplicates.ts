/** The rule that no id is given twice, without its check. */
export const duplicateId = {
  code: "duplicate-id",
  severity: "error",
  title: "An id is given twice",
  why: "The second one would have no effect, or two resources would have one address.",
  fix: "Correct one of them, or keep one where one is enough.",
  source: "Terraform: one address, one resource",
} as const;

/** The values that an earlier one equals, with their places. */
export function duplicates(values: readonly string[]): { value: string; index: number }[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [{ value, index }] : []));
}

/** The places of items whose address an earlier one has; those of one id are told of as ids that are given twice. */
export function sharedAddresses(items: readonly { readonly id: string; readonly address: string }[]): number[] {
  const ids = items.map(({ id }) => id);
  return duplicates(items.map(({ address }) => address)).flatMap(({ index }) =>
    ids.indexOf(ids[index] ?? "") === index ? [index] : [],
  );
}

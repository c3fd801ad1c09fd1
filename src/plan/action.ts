/** What happens to a resource or data source. `unknown` stands for actions of a plan that this version does not know. */
export type Action = "no-op" | "create" | "read" | "update" | "replace" | "delete" | "forget" | "unknown";

const single: { readonly [name: string]: Action } = {
  "no-op": "no-op",
  create: "create",
  read: "read",
  update: "update",
  delete: "delete",
  forget: "forget",
};

/** What the actions that `terraform show -json` gives for a resource come to. */
export function toAction(actions: readonly string[]): Action {
  const [first = "", second] = actions;
  if (actions.length === 1) return (Object.hasOwn(single, first) ? single[first] : undefined) ?? "unknown";
  const isReplace =
    actions.length === 2 && actions.includes("create") && (actions.includes("delete") || actions.includes("forget"));
  return isReplace && first !== second ? "replace" : "unknown";
}

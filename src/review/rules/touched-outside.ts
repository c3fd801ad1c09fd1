import { prose, words } from "../../contract/prose";
import type { OutsideChange } from "../../plan/outside";
import type { Json } from "../../terraform/json";
import { member } from "../../terraform/values";
import type { ComparedPlan } from "../compared-plan";
import type { Remark, ReviewRule } from "../rule";

/** A change outside the module concerns what the module made, or the network that it is in. */
export const touchedOutside: ReviewRule = {
  id: "touched-outside",
  severity: "error",
  title: "A change outside the module concerns the connection",
  why: "The review looks at the module alone; what the root around it does to the endpoint, its groups or its network can undo all of it.",
  fix: "Make that change in a plan of its own, and have it reviewed there: no field of the spec covers what is outside the module.",
  source: "Terraform JSON output format: values of resource_changes outside the module",
  check: (compared): Remark[] => {
    const { outside } = compared;
    if (outside.length === 0) return [];
    const made = namesOfMade(compared);
    const networks = namesOfNetworks(compared);
    return outside.flatMap((change) => findTouch(change, made, networks));
  },
};

function findTouch(change: OutsideChange, made: ReadonlyMap<string, string>, networks: ReadonlySet<string>): Remark[] {
  const { address, action, own, names, exposures } = change;
  const held = [...names].find((name) => made.has(name));
  const network = [...names].find((name) => networks.has(name));
  if (held === undefined && network === undefined) return [];
  const open = exposures.map(
    ({ attribute, what }): Remark => ({ address, attribute, message: prose`${address}: ${words(what)}` }),
  );
  if (held !== undefined) {
    const message = prose`The plan has ${action} for ${address}, outside the module, which names ${held} of ${made.get(held) ?? ""}`;
    return [{ address, message }, ...open];
  }
  const isItself = [...own].some((name) => networks.has(name));
  return [
    isItself
      ? {
          address,
          message: prose`The plan has ${action} for ${address}, which is ${network ?? ""}: the connection's network`,
        }
      : {
          address,
          severity: "warning",
          message: prose`The plan has ${action} for ${address}, which is in the connection's network ${network ?? ""}`,
        },
    ...open,
  ];
}

/** Ids and ARNs of the module's resources in the state, with their addresses. */
function namesOfMade({ priorResources }: ComparedPlan): Map<string, string> {
  return new Map(
    [...priorResources.values()]
      .filter(({ mode }) => mode !== "data")
      .flatMap(({ address, values }) =>
        ["id", "arn"].flatMap((name): [string, string][] => {
          const value = member(values, name);
          return typeof value === "string" && value.length > 3 ? [[value, address]] : [];
        }),
      ),
  );
}

const networkArguments = [
  "vpc_id",
  "subnet_ids",
  "subnets",
  "client_subnets",
  "subnet_id",
  "subnetwork",
  "network",
  "virtual_network_id",
];

/** The networks and subnets that the module's resources are put in. */
function namesOfNetworks({ resources, priorResources }: ComparedPlan): Set<string> {
  const values = [
    ...resources.map(({ change }) => change?.change.after),
    ...[...priorResources.values()].map((item) => item.values),
  ];
  const found = values.flatMap((value) =>
    networkArguments.flatMap((name): Json[] => [member(value, name) ?? null].flat()),
  );
  return new Set(found.filter((name) => typeof name === "string").filter((name) => name.length > 3));
}

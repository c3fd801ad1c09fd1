import type { MaterializeRds } from "../../generated/types/spec";
import { statedOf } from "../families/endpoint-service/stated";
import { objectName } from "../families/materialize/upstream";
import { keptKey } from "../parts/kept-key";

/** Instances in the order of their keys; each has the name of its connection in Materialize. */
export function instancesOf(spec: MaterializeRds) {
  return Object.entries(spec.rds.instances)
    .map(([key, instance]) => ({
      ...instance,
      key,
      named: keptKey(key, instance),
      address: keptKey(key, instance).replaceAll("-", "_"),
      connectionName: objectName(spec, `${keptKey(key, instance)}_${instance.engine}`),
      ...statedOf(instance, ["rds", "instances", key], instance.port),
      path: ["rds", "instances", key],
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

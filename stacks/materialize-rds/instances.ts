import type { MaterializeRds } from "../../generated/types/spec";
import { followed } from "../families/endpoint-service/moving";
import { groupOf } from "../families/endpoint-service/service";
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
      ...groupOf(instance.targetGroupArn, ["rds", "instances", key]),
      ...followed(instance),
      listenerPort: instance.listenerPort ?? instance.port,
      path: ["rds", "instances", key],
      ...(instance.listenerPort !== undefined && { listenerPath: ["rds", "instances", key, "listenerPort"] }),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

import type { MaterializeRds } from "../../generated/types/spec";
import { followed } from "../families/endpoint-service/moving";
import { groupOf } from "../families/endpoint-service/service";
import { objectName } from "../families/materialize/upstream";

/** Instances in the order of their keys; each has the name of its connection in Materialize. */
export function instancesOf(spec: MaterializeRds) {
  return Object.entries(spec.rds.instances)
    .map(([key, instance]) => ({
      ...instance,
      key,
      address: key.replaceAll("-", "_"),
      connectionName: objectName(spec, `${key}_${instance.engine}`),
      ...groupOf(instance.targetGroupArn, ["rds", "instances", key]),
      ...followed(instance),
      listenerPort: instance.listenerPort ?? instance.port,
      path: ["rds", "instances", key],
      ...(instance.listenerPort !== undefined && { listenerPath: ["rds", "instances", key, "listenerPort"] }),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

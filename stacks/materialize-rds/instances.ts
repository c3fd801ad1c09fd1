import type { Instance, MaterializeRds } from "../../generated/types/spec";
import { type Behind, type NamedTarget, objectName } from "../parts/materialize";

/** An instance with its key. */
export interface KeyedInstance extends Instance {
  readonly key: string;
}

/** The engines' own words for how far a certificate is verified. */
export const sslModes = {
  postgres: { disable: "disable", require: "require", "verify-ca": "verify_ca", "verify-full": "verify_full" },
  mysql: { disable: "disabled", require: "required", "verify-ca": "verify-ca", "verify-full": "verify-identity" },
} as const;

/** Instances in the order of their keys. */
export function instancesOf({ rds }: MaterializeRds): KeyedInstance[] {
  return Object.entries(rds.instances)
    .map(([key, instance]) => ({ ...instance, key }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Port of an instance's listener. */
export function listenerPort({ port, listenerPort }: Instance): number {
  return listenerPort ?? port;
}

/** Name of an instance's connection in Materialize. */
export function connectionName(spec: MaterializeRds, { key, engine }: KeyedInstance): string {
  return objectName(spec, `${key}_${engine}`);
}

/** The instances behind the load balancer. */
export function behind(spec: MaterializeRds): Behind {
  const securityGroup = {
    address: "instances",
    id: spec.rds.securityGroupId,
    path: ["rds", "securityGroupId"],
  };
  return {
    address: "instances",
    path: ["rds", "instances"],
    targets: instancesOf(spec).map(
      (instance): NamedTarget => ({
        key: instance.key,
        address: instance.key.replaceAll("-", "_"),
        name: `${spec.name}-${instance.key}`,
        ip: instance.ip,
        port: instance.port,
        listenerPort: listenerPort(instance),
        path: ["rds", "instances", instance.key],
        securityGroup,
      }),
    ),
  };
}

import type { Broker, MaterializeMsk } from "../../generated/types/spec";
import { type Behind, type NamedTarget, objectName } from "../parts/materialize";

/** Port of a broker's listener: from its own id, so that no other broker decides it. */
export function listenerPort({ id, listenerPort }: Broker): number {
  return listenerPort ?? 9000 + id;
}

/** Brokers in the order of their ids. */
export function brokersOf({ msk }: MaterializeMsk): Broker[] {
  return [...msk.brokers].sort((a, b) => a.id - b.id);
}

/** Name of the Kafka connection in Materialize. */
export function kafkaName(spec: MaterializeMsk): string {
  return objectName(spec, "kafka");
}

/** Name of the schema registry's connection in Materialize. */
export function registryName(spec: MaterializeMsk): string {
  return objectName(spec, "schema_registry");
}

/** Everything that Materialize reaches through the load balancer: the brokers, and the registry where it has an address. */
export function behind(spec: MaterializeMsk): Behind {
  const securityGroup = {
    address: "brokers",
    id: spec.msk.securityGroupId,
    path: ["msk", "securityGroupId"],
  };
  const brokers = brokersOf(spec).map(
    (broker): NamedTarget => ({
      key: `b-${broker.id}`,
      address: `broker_${broker.id}`,
      name: `${spec.name}-b-${broker.id}`,
      ip: broker.ip,
      port: broker.port,
      listenerPort: listenerPort(broker),
      path: ["msk", "brokers", spec.msk.brokers.indexOf(broker)],
      securityGroup,
    }),
  );
  return { address: "brokers", path: ["msk", "brokers"], targets: [...brokers, ...registry(spec)] };
}

function registry(spec: MaterializeMsk): NamedTarget[] {
  const { schemaRegistry } = spec.materialize;
  if (schemaRegistry?.ip === undefined) return [];
  const path = ["materialize", "schemaRegistry"];
  const port = registryPort(schemaRegistry.url);
  const { securityGroupId: id } = schemaRegistry;
  return [
    {
      key: "registry",
      address: "schema_registry",
      name: `${spec.name}-registry`,
      ip: schemaRegistry.ip,
      port,
      listenerPort: port,
      path,
      ...(id === undefined
        ? {}
        : { securityGroup: { address: "schema_registry", id, path: [...path, "securityGroupId"] } }),
    },
  ];
}

/** Port of a registry's URL, which may be out of range before the rules have looked at it. */
export function registryPort(url: string): number {
  const port = /:([0-9]+)$/.exec(url)?.[1];
  if (port !== undefined) return Number(port);
  return url.startsWith("https:") ? 443 : 80;
}

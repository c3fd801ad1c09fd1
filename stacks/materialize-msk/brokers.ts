import type { MaterializeMsk } from "../../generated/types/spec";
import { followed } from "../families/endpoint-service/moving";
import { groupOf } from "../families/endpoint-service/service";
import { objectName } from "../families/materialize/upstream";

type Registry = NonNullable<MaterializeMsk["materialize"]["schemaRegistry"]>;

/** Brokers in the order of their ids. The port of a listener is from the broker's own id, so that no other broker decides it. */
export function brokersOf({ msk }: MaterializeMsk) {
  return msk.brokers
    .map((broker, index) => ({
      ...broker,
      key: `b-${broker.id}`,
      address: `broker_${broker.id}`,
      ...groupOf(broker.targetGroupArn, ["msk", "brokers", index]),
      ...followed(broker),
      listenerPort: broker.listenerPort ?? 9000 + broker.id,
      path: ["msk", "brokers", index],
      ...(broker.listenerPort !== undefined && { listenerPath: ["msk", "brokers", index, "listenerPort"] }),
    }))
    .sort((a, b) => a.id - b.id);
}

/** Port of a registry's URL, which may be out of range before the rules have looked at it. */
export function registryPort(url: string): number {
  const port = /:([0-9]+)$/.exec(url)?.[1];
  if (port !== undefined) return Number(port);
  return url.startsWith("https:") ? 443 : 80;
}

/** Whether Materialize reaches a registry through the endpoint service; otherwise over the internet. */
export function isThroughService({ ip, throughService }: Registry): boolean {
  return ip !== undefined || throughService === true;
}

/** Name of the Kafka connection in Materialize. */
export function kafkaName(spec: MaterializeMsk): string {
  return objectName(spec, "kafka");
}

/** Name of the schema registry's connection in Materialize. */
export function registryName(spec: MaterializeMsk): string {
  return objectName(spec, "schema_registry");
}

/** A part of the spec that proves who Materialize is. */
type Credential = "username" | "passwordSecret" | "awsConnection" | "certificateSecret" | "keySecret";

interface Authentication {
  /** Port that MSK has for it. */
  readonly port: number;
  readonly protocol: string;
  readonly mechanism?: string;
  readonly needs: readonly Credential[];
}

const sasl = { protocol: "SASL_SSL" };

/** The ways to prove oneself to MSK, and what a spec gives for each. */
export const authentications: { readonly [name in MaterializeMsk["msk"]["authentication"]]: Authentication } = {
  SASL_SCRAM: { ...sasl, port: 9096, mechanism: "SCRAM-SHA-512", needs: ["username", "passwordSecret"] },
  SASL_IAM: { ...sasl, port: 9098, needs: ["awsConnection"] },
  TLS: { port: 9094, protocol: "SSL", needs: ["certificateSecret", "keySecret"] },
};

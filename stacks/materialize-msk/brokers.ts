import type { MaterializeMsk } from "../../generated/types/spec";
import { statedOf } from "../families/endpoint-service/stated";
import { objectName } from "../families/materialize/upstream";

type Registry = NonNullable<MaterializeMsk["materialize"]["schemaRegistry"]>;

/** Brokers in the order of their ids. The port of a listener is from the broker's own id, so that no other broker decides it. */
export function brokersOf({ msk }: MaterializeMsk) {
  return msk.brokers
    .map((broker, index) => ({ ...broker, path: ["msk", "brokers", index] }))
    .map((broker) => ({
      ...broker,
      key: `b-${broker.id}`,
      address: `broker_${broker.id}`,
      ...statedOf(broker, broker.path, 9000 + broker.id),
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
export function isThroughService({ ip, targetGroupArn, throughService }: Registry): boolean {
  return ip !== undefined || targetGroupArn !== undefined || throughService === true;
}

/** Names of the connections in Materialize. */
export function namesOf(spec: MaterializeMsk) {
  return { kafka: objectName(spec, "kafka"), registry: objectName(spec, "schema_registry") };
}

interface Authentication {
  /** Port that MSK has for it. */
  readonly port: number;
  readonly protocol: string;
  readonly mechanism?: string;
  /** The parts of `materialize` that prove who it is. */
  readonly needs: readonly (keyof MaterializeMsk["materialize"])[];
}

/** The ways to prove oneself to MSK, and what a spec gives for each. */
export const authentications: { readonly [name in MaterializeMsk["msk"]["authentication"]]: Authentication } = {
  SASL_SCRAM: { port: 9096, protocol: "SASL_SSL", mechanism: "SCRAM-SHA-512", needs: ["username", "passwordSecret"] },
  SASL_IAM: { port: 9098, protocol: "SASL_SSL", needs: ["awsConnection"] },
  TLS: { port: 9094, protocol: "SSL", needs: ["certificateSecret", "keySecret"] },
};

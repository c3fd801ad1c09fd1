import type { ClickpipesSource } from "../../../generated/types/spec";
import type { Probe, Protocol } from "../../../src/contract/probe";
import type { Target } from "./balanced";

/** That the targets of a load balancer listen at their addresses, and that their names still lead there. */
export function targetProbes<T extends Pick<Target, "addresses" | "host" | "port">>(
  targets: readonly T[],
  protocolOf: (target: T) => Protocol,
): Probe[] {
  return targets.flatMap((target) => {
    const addresses = target.addresses.map(({ ip }) => ip);
    const host = target.host ?? addresses[0];
    const listeners = [{ port: target.port, protocol: protocolOf(target) }];
    return host === undefined ? [] : [{ host, listeners, leadsTo: { addresses } }];
  });
}

const protocols: { readonly [source in ClickpipesSource]: Protocol } = {
  kafka: "kafka",
  postgres: "postgres",
  mysql: "mysql",
  mongodb: "tcp",
};

/** What a source of ClickPipes speaks. */
export function protocolOf(source: ClickpipesSource): Protocol {
  return protocols[source];
}

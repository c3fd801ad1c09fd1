import type { ClickpipesSource } from "../../../generated/types/spec";
import type { Probe, Protocol } from "../../../src/contract/probe";

/** A target by its name, where it has one, and by the address that the load balancer sends to. */
interface Listening {
  readonly key: string;
  readonly host?: string;
  readonly ip: string;
  readonly port: number;
}

/** That the targets of a load balancer listen at their addresses, and that their names still lead there. */
export function targetProbes<T extends Listening>(targets: readonly T[], protocolOf: (target: T) => Protocol): Probe[] {
  return targets.map((target) => ({
    host: target.host ?? target.ip,
    listeners: [{ port: target.port, protocol: protocolOf(target) }],
    leadsTo: { addresses: [target.ip] },
  }));
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

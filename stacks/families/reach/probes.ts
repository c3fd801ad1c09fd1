import type { Listener, Probe, Protocol } from "../../../src/contract/probe";
import { clientNames, isExisting } from "./gate";
import type { Rollout } from "./rollout";

/** What ports speak, by the words of recipes; others are only connected to. */
const protocols: { readonly [use: string]: Protocol } = {
  HTTPS: "tls",
  Kafka: "kafka",
  "Kafka seed": "kafka",
  PostgreSQL: "postgres",
  "MySQL protocol": "mysql",
};

/** What of a vendor's endpoints shows from inside the network: each of them, and each name that is known to lead there. */
export function reachProbes(rollout: Rollout, clients: readonly string[] | undefined): Probe[] {
  // A range says that any of its ports may be in use, so that one which is closed tells nothing.
  const ports = rollout.connection.ports.filter(({ port, to = port }) => port === to);
  const of = { from: "dns", admitted: "admitted", ...(clients === undefined ? {} : { clients }) };
  const isMade = !isExisting(rollout.spec);
  const { dnsName, ipAddress } = rollout.spec.network.endpoint ?? {};
  const host = [ipAddress, dnsName].find((at) => typeof at === "string");
  return [
    ...rollout.endpoints.flatMap(({ address, name }): Probe[] => {
      const listeners = ports.map(({ port }, index): Listener => {
        const isAsked = index === 0;
        return { port, protocol: "tcp", ...(isAsked ? { answers: `connection-test.${name}` } : {}) };
      });
      if (isMade) return [{ listeners, leadsTo: { ...of, endpoints: [address] } }];
      return host === undefined ? [] : [{ host, listeners, leadsTo: { addresses: host === ipAddress ? [host] : [] } }];
    }),
    ...clientNames(rollout).flatMap(({ key, host, endpoints }): Probe[] => {
      if (host === undefined) return [];
      const listeners = ports.flatMap(({ port, for: use = "" }): Listener[] => {
        const protocol = Object.hasOwn(protocols, use) ? protocols[use] : undefined;
        return protocol === undefined ? [] : [{ port, protocol }];
      });
      return [
        {
          host,
          listeners,
          leadsTo: {
            ...of,
            endpoints: (isMade ? endpoints : []).map(({ address }) => address),
            answers: `name-resolves.${key}`,
          },
        },
      ];
    }),
  ];
}

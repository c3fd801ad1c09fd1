import type { GateItem } from "../../../src/contract/gate-item";
import type { Listener, Probe, Protocol, ThroughEndpoints } from "../../../src/contract/probe";
import type { ZoneSpec } from "./rules";
import type { ClickhousePort } from "./service";

const protocols: { readonly [port in ClickhousePort]: Protocol } = {
  443: "clickhouse-https",
  3306: "mysql",
  8443: "clickhouse-https",
  9440: "tls",
};

/** What is looked at, and the gate that asks for some of it. */
interface Looked {
  /** Address of the endpoint; nothing where it exists already. */
  readonly endpoint?: string;
  readonly zone: string;
  readonly clients?: readonly string[] | undefined;
  readonly ports: readonly ClickhousePort[];
  readonly gate: readonly GateItem[];
}

/** What each service shows from inside the network, and where a name beside them leads. */
export function probesOf(spec: ZoneSpec, { endpoint, zone, clients, ports, gate }: Looked): Probe[] {
  const asked = new Set(gate.flatMap((item) => (item.kind === "evidence" ? [item.key] : [])));
  const leadsTo = {
    endpoints: endpoint === undefined ? [] : [endpoint],
    from: "dns",
    admitted: "allow-list",
    ...(clients === undefined ? {} : { clients }),
  };
  const listen = (port: ClickhousePort, hostname: string): Listener => {
    const keys = [`connection-test.${port}`, ...(port === 9440 ? [`connection-test.${hostname}`] : [])];
    const answers = keys.find((key) => asked.has(key));
    return { port, protocol: protocols[port], ...(answers === undefined ? {} : { answers }) };
  };
  const ofServices = spec.clickhouse.services.map(({ hostname }) => ({
    host: hostname,
    listeners: ports.map((port) => listen(port, hostname)),
    leadsTo: { ...leadsTo, answers: `name-resolves.${hostname}` },
  }));
  return [...ofServices, ...siblings(spec, zone, leadsTo)];
}

/** A name that no service has: it leads to the endpoint where all names of the zone do, and nowhere else. */
function siblings({ dns }: ZoneSpec, zone: string, leadsTo: ThroughEndpoints): Probe[] {
  const host = `plinth-verify.${zone}`;
  if (dns.mode === "private-dns" || (dns.mode === "private-zone" && dns.records === "wildcard"))
    return [{ host, listeners: [], leadsTo }];
  return dns.mode === "private-zone" ? [{ host, listeners: [], leadsTo: { ...leadsTo, isElsewhere: true } }] : [];
}

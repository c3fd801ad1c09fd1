import type { ClickpipesEndpointService } from "../../generated/types/spec";
import type { Rule } from "../../src/contract/topology";
import { customDnsNameOwner, reservedDnsSuffix, unknownRegion } from "../parts/clickpipes-rules";
import { duplicates } from "../parts/duplicates";
import { loadBalancerRules } from "../parts/load-balancer-rules";
import { securityGroupName } from "../parts/security-group-name";
import { isMsk, isRds, listTargets, placedDnsNames, placedNames, placedTargets, type Target } from "./names";

type SpecRule = Rule<ClickpipesEndpointService>;

const duplicateDnsName: SpecRule = {
  code: "duplicate-dns-name",
  severity: "error",
  title: "Two targets have one DNS name",
  why: "A custom private DNS name is unique among the reverse private endpoints of a ClickHouse service, and can lead to one target only.",
  fix: "Give one of them another host or another customDnsNames.",
  source: customDnsNameOwner.source,
  check: (spec) => {
    const names = placedDnsNames(spec);
    return duplicates(names.map(({ name }) => name)).map(({ value, index }) => ({
      path: names[index]?.path ?? ["targets"],
      message: `another target already has the name ${value}`,
    }));
  },
};

const groupOutsideVpc: SpecRule = {
  code: "security-group-outside-vpc",
  severity: "error",
  title: "A target outside the VPC has a security group",
  why: "A security group stands around network interfaces of a VPC. The rule would open a group that the target is not in, and the load balancer could not send to the target's address.",
  fix: "Remove securityGroupId and let the firewall before the target admit the load balancer's subnets, or remove outsideVpc.",
  source: "Amazon VPC user guide, security groups",
  check: (spec) =>
    listTargets(spec)
      .filter(({ given }) => given.outsideVpc && given.securityGroupId !== undefined)
      .map(({ key, path }) => ({
        path: [...path, "securityGroupId"],
        message: `${key} lies outside the VPC, where the group has no effect`,
      })),
};

const unmappedBroker: SpecRule = {
  code: "broker-name-not-mapped",
  severity: "error",
  title: "The names of a broker leave out the name that it advertises",
  why: "A Kafka client connects to each broker by the name that the broker advertises. ClickPipes could not resolve it to the endpoint.",
  fix: "Add the host to customDnsNames, or a wildcard of one label that covers it.",
  source: "ClickHouse knowledge base, VPC endpoint service for an MSK cluster",
  check: (spec) =>
    spec.clickpipes.source !== "kafka"
      ? []
      : listTargets(spec)
          .filter(({ customDnsNames, given }) => !customDnsNames.some((name) => covers(name, given.host)))
          .map(({ path, given }) => ({ path: [...path, "customDnsNames"], message: `no name covers ${given.host}` })),
};

const otherListenerPort: SpecRule = {
  code: "listener-port-not-advertised",
  severity: "warning",
  title: "The listener of a Kafka broker has another port than the broker",
  why: "A Kafka client connects to each broker by the port that the broker advertises. That this is the port of the target is inferred; a broker can be set up to advertise another.",
  fix: "Remove listenerPort, unless the broker advertises that port for this listener.",
  source: "ClickHouse knowledge base, VPC endpoint service for an MSK cluster",
  check: (spec) =>
    spec.clickpipes.source !== "kafka"
      ? []
      : listTargets(spec)
          .filter(({ listenerPort, given }) => listenerPort !== given.port)
          .map((target) => ({ path: [...target.path, "listenerPort"], message: differs(target) })),
};

const hostOfAnotherSource: SpecRule = {
  code: "host-of-another-source",
  severity: "error",
  title: "A host does not serve what ClickPipes is to read",
  why: "A broker of MSK speaks Kafka and an endpoint of RDS does not; the pipe would never connect.",
  fix: "Correct the host, or clickpipes.source.",
  source: "host names of Amazon MSK and Amazon RDS",
  check: (spec) => {
    const { source } = spec.clickpipes;
    return listTargets(spec)
      .filter((target) => (source === "kafka" ? isRds(target) : isMsk(target)))
      .map(({ path, given }) => ({ path: [...path, "host"], message: `${given.host} does not serve ${source}` }));
  },
};

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly SpecRule[] = [
  ...loadBalancerRules<ClickpipesEndpointService>({
    targets: placedTargets,
    names: placedNames,
    subnets: ({ network }) => network.subnets,
    isOneLoadBalancer: false,
  }),
  securityGroupName(({ name }) => [{ path: ["name"], name }]),
  unknownRegion,
  duplicateDnsName,
  reservedDnsSuffix(placedDnsNames),
  groupOutsideVpc,
  unmappedBroker,
  otherListenerPort,
  hostOfAnotherSource,
];

/** Whether a name, or a wildcard of one label, is that of a host. */
function covers(name: string, host: string): boolean {
  return name === host || (name.startsWith("*.") && host.slice(host.indexOf(".") + 1) === name.slice(2));
}

function differs({ listenerPort, given }: Target): string {
  return `the listener has port ${listenerPort}, the broker ${given.port}`;
}

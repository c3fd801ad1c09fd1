import { SecurityGroup } from "../../../generated/providers/aws/security-group";
import { VpcSecurityGroupEgressRule } from "../../../generated/providers/aws/vpc-security-group-egress-rule";
import { VpcSecurityGroupIngressRule } from "../../../generated/providers/aws/vpc-security-group-ingress-rule";
import type { LoadBalancerGroups, Variable } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Scope } from "../../../src/contract/scope";
import { idText } from "../../parts/id-text";
import { tcpPort } from "../../parts/tcp-port";
import type { EndpointService, Target } from "./balanced";

/** What a spec says of the security groups of its load balancers; one is made for each where it says nothing. */
export interface Guarded {
  readonly loadBalancer?: Partial<LoadBalancerGroups>;
}

/** An existing security group of the load balancers, and where the spec has it. */
export interface ExistingGroup {
  readonly id: string | Variable;
  readonly path: Path;
}

/** The existing security groups that are attached to the load balancers; none where each gets one of its own. */
export function existingGroups({ loadBalancer }: Guarded): ExistingGroup[] {
  return (loadBalancer?.securityGroupIds ?? []).map((id, index) => ({
    id,
    path: ["loadBalancer", "securityGroupIds", index],
  }));
}

/** The existing group that gets rules, where the spec asks for it. */
export function ruleGroup(spec: Guarded): ExistingGroup | undefined {
  const asked = spec.loadBalancer?.addRulesTo;
  return asked === undefined ? undefined : existingGroups(spec).find(({ id }) => idText(id) === idText(asked));
}

/** Whether rules let the load balancers out to their targets: in a group that is made, or in one that exists and gets them. */
export function hasOwnRules(spec: Guarded): boolean {
  return existingGroups(spec).length === 0 || ruleGroup(spec) !== undefined;
}

/** Whether inbound rules hold for what comes through PrivateLink. */
export function isEnforced({ loadBalancer }: Guarded): boolean {
  return loadBalancer?.enforceInboundRules === true;
}

/** The groups that the security groups of targets admit: the one that gets rules, or each that is attached. */
function admittedGroups(spec: Guarded): ExistingGroup[] {
  const group = ruleGroup(spec);
  return group === undefined ? existingGroups(spec) : [group];
}

/** A client that is let in: what it is called in names and texts, and where the spec has it. */
export interface Client {
  readonly name: string;
  readonly id: string | Variable;
  readonly kind: "cidrIpv4" | "prefixListId";
  readonly path: Path;
}

/** Who is let in where inbound rules hold; the order in the spec means nothing. */
export function clientsOf({ loadBalancer }: Guarded): Client[] {
  const { cidrs = [], prefixListIds = [] } = loadBalancer?.clients ?? {};
  const path: Path = ["loadBalancer", "clients"];
  const clients: Client[] = [
    ...cidrs.map((id, index) => ({ id, kind: "cidrIpv4" as const, path: [...path, "cidrs", index] })),
    ...prefixListIds.map((id, index) => ({
      id,
      kind: "prefixListId" as const,
      path: [...path, "prefixListIds", index],
    })),
  ].map((client) => ({ ...client, name: toName(client.id) }));
  return clients.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A port that a load balancer has to reach, with the name of its rules where its group is made; in a security group, or at an address. */
interface Door {
  readonly rule: string;
  readonly port: number;
  readonly securityGroup?: Target["securityGroup"] | undefined;
  readonly cidrIpv4?: string;
  readonly path: Path;
}

/** What the load balancer has to reach of a target. */
function doorsOf({ addresses, port, healthCheckPort = port, securityGroup, path }: Target): Door[] {
  const ports = healthCheckPort === port ? [port] : [port, healthCheckPort];
  return ports.flatMap((door): Door[] => {
    const common = { port: door, securityGroup, path };
    if (securityGroup !== undefined) return [{ ...common, rule: `${securityGroup.address}_${door}` }];
    const suffix = door === port ? "" : `_${door}`;
    return addresses.map(({ ip, address }) => ({ ...common, rule: `${address}${suffix}`, cidrIpv4: `${ip}/32` }));
  });
}

/** The ports that load balancers listen on. */
function listenerPorts(services: readonly Pick<EndpointService, "targets">[]): number[] {
  const ports = services.flatMap(({ targets }) => targets.map(({ listenerPort }) => listenerPort));
  return [...new Set(ports)].sort((a, b) => a - b);
}

/** A rule that stands in a security group which exists: its name, what is at its other end, and where the spec has that. */
export interface ExistingRule {
  readonly name: string;
  readonly direction: "out" | "in";
  readonly group: ExistingGroup;
  readonly peer: Pick<Client, "id" | "path"> & { readonly kind: Client["kind"] | "referencedSecurityGroupId" };
  readonly port: number;
  readonly description: string;
  readonly path: Path;
}

/**
 * The rules that a group of the load balancers needs: out to targets, and in from clients. They are named by what is at their other
 * ends, because one rule serves every load balancer and target.
 */
export function rulesOfGroup(
  spec: Guarded,
  services: readonly EndpointService[],
  group: ExistingGroup,
): ExistingRule[] {
  const out = distinctDoors(services).map((door): ExistingRule => {
    const { securityGroup, cidrIpv4 = "", port, path } = door;
    const peer: ExistingRule["peer"] =
      securityGroup === undefined
        ? { kind: "cidrIpv4", id: cidrIpv4, path }
        : { kind: "referencedSecurityGroupId", ...securityGroup };
    return { name: `to_${nameOfDoor(door)}`, direction: "out", group, peer, port, description: toTargets, path };
  });
  if (!isEnforced(spec)) return out;
  const clients = listenerPorts(services).flatMap((port) =>
    clientsOf(spec).map((peer): ExistingRule => {
      const { name, path } = peer;
      return {
        name: `listener_${port}_from_${name}`,
        direction: "in",
        group,
        peer,
        port,
        description: fromClients,
        path,
      };
    }),
  );
  return [...out, ...clients];
}

/** The rules by which the security groups of targets, where the spec has them, admit groups of the load balancers. */
export function rulesOfTargets(spec: Guarded, services: readonly EndpointService[]): ExistingRule[] {
  return admittedGroups(spec).flatMap(({ id, path }) =>
    distinctDoors(services).flatMap((door): ExistingRule[] =>
      door.securityGroup === undefined
        ? []
        : [
            {
              name: `${nameOfDoor(door)}_from_${toName(id)}`,
              direction: "in",
              group: door.securityGroup,
              peer: { kind: "referencedSecurityGroupId", id, path },
              port: door.port,
              description: "Traffic and health checks from the load balancers",
              path: door.securityGroup.path,
            },
          ],
    ),
  );
}

/** The rules that Terraform makes around existing groups of the load balancers: in those of targets and, where asked for, in one of them. */
export function rulesOfExisting(spec: Guarded, services: readonly EndpointService[]): ExistingRule[] {
  const group = ruleGroup(spec);
  return [...(group === undefined ? [] : rulesOfGroup(spec, services, group)), ...rulesOfTargets(spec, services)];
}

const toTargets = "Traffic and health checks to the targets";
const fromClients = "Clients through PrivateLink";

/** The ids of the groups of a load balancer: of the existing ones, or of one that is made with its rules. */
export function groupsOf(scope: Scope, spec: Guarded, service: EndpointService, vpcId: string): string[] {
  const existing = existingGroups(spec);
  return existing.length > 0
    ? existing.map(({ path }) => scope.input(path))
    : [addSecurityGroup(scope, spec, service, vpcId).id];
}

function addSecurityGroup(scope: Scope, spec: Guarded, service: EndpointService, vpcId: string): SecurityGroup {
  const name = `${service.name}-load-balancer`;
  const config = {
    name,
    description: `Load balancer of the endpoint service ${service.name}`,
    vpcId,
    tags: scope.tags(name),
  };
  const group = scope.add(SecurityGroup, service.address, config, service.path);
  addRules(scope, service, group.id);
  if (isEnforced(spec)) addClients(scope, spec, service, group.id);
  return group;
}

/** One rule a port and group of targets, so that a target that goes takes no rule along which another needs. */
function addRules(scope: Scope, service: EndpointService, groupId: string): void {
  for (const { rule, cidrIpv4, port, securityGroup, path } of firstOfEach(doorsOfAll([service]), ({ rule }) => rule)) {
    const targetGroup = securityGroup && scope.input(securityGroup.path);
    const egress = {
      securityGroupId: groupId,
      description: toTargets,
      ...(cidrIpv4 === undefined ? {} : { cidrIpv4 }),
      ...(targetGroup === undefined ? {} : { referencedSecurityGroupId: targetGroup }),
      ...tcpPort(scope, port),
    };
    scope.add(VpcSecurityGroupEgressRule, rule, egress, path);
    if (securityGroup === undefined || targetGroup === undefined) continue;
    const ingress = {
      securityGroupId: targetGroup,
      description: `Traffic and health checks from the load balancer ${service.name}`,
      referencedSecurityGroupId: groupId,
      ...tcpPort(scope, port),
    };
    scope.add(VpcSecurityGroupIngressRule, rule, ingress, securityGroup.path);
  }
}

function addClients(scope: Scope, spec: Guarded, service: EndpointService, securityGroupId: string): void {
  for (const port of listenerPorts([service]))
    for (const { name, id, kind, path } of clientsOf(spec)) {
      const config = {
        securityGroupId,
        description: fromClients,
        ...peerOf(scope, { kind, id, path }),
        ...tcpPort(scope, port),
      };
      scope.add(VpcSecurityGroupIngressRule, `${service.address}_${port}_from_${name}`, config, path);
    }
}

/** Adds what Terraform makes in security groups that exist; nothing where each load balancer has one of its own. */
export function addRulesOfExisting(scope: Scope, spec: Guarded, services: readonly EndpointService[]): void {
  for (const { name, direction, group, peer, port, description, path } of rulesOfExisting(spec, services)) {
    const config = {
      securityGroupId: scope.input(group.path),
      description,
      ...peerOf(scope, peer),
      ...tcpPort(scope, port),
    };
    if (direction === "out") scope.add(VpcSecurityGroupEgressRule, name, config, path);
    else scope.add(VpcSecurityGroupIngressRule, name, config, path);
  }
}

function peerOf(scope: Scope, { kind, id, path }: ExistingRule["peer"]) {
  return { [kind]: kind === "cidrIpv4" ? idText(id) : scope.input(path) };
}

function doorsOfAll(services: readonly EndpointService[]): Door[] {
  return services.flatMap(({ targets }) => targets.flatMap(doorsOf));
}

function distinctDoors(services: readonly EndpointService[]): Door[] {
  return firstOfEach(doorsOfAll(services), nameOfDoor);
}

/** A target's end of a rule: its group or its address, and the port. */
function nameOfDoor({ securityGroup, cidrIpv4 = "", port }: Door): string {
  return `${securityGroup === undefined ? `ip_${toName(cidrIpv4.replace("/32", ""))}` : toName(securityGroup.id)}_${port}`;
}

function toName(id: string | Variable): string {
  return idText(id).replaceAll(/[^A-Za-z0-9]/g, "_");
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const keys = items.map(keyOf);
  return items.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

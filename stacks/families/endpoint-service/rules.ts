import locations from "../../../facts/locations.json";
import type { Subnet } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Ownership, Rule, Violation } from "../../../src/contract/spec-rule";
import { eachOf } from "../../parts/checks";
import { duplicates } from "../../parts/duplicates";
import { isHostAddress, isPublicAddress } from "../../parts/host-address";
import { idText } from "../../parts/id-text";
import type { EndpointService, Target } from "./balanced";

const elbApi = "Elastic Load Balancing API";
const ipTargets = "Elastic Load Balancing user guide, target type ip";

/** Rules of every topology that puts targets behind Network Load Balancers: one for all of them, or one for each. */
export function endpointServiceRules<S extends { readonly network?: { readonly subnets?: readonly Subnet[] } }>(
  services: (spec: S) => readonly EndpointService[],
): readonly Rule<S>[] {
  const targets = (spec: S) => services(spec).flatMap((service) => service.targets);
  const addresses = (spec: S) => targets(spec).flatMap((target) => target.addresses);
  const names = (spec: S) => services(spec).flatMap(namesOf);
  return [
    {
      code: "load-balancer-name-too-long",
      severity: "error",
      title: "A name of a load balancer or target group is too long",
      why: "AWS takes at most 32 characters. A name that is cut short could be that of another target.",
      fix: "Shorten the connection's name, or the key of the target.",
      source: `${elbApi}, CreateLoadBalancer and CreateTargetGroup; hashicorp/aws, aws_lb and aws_lb_target_group`,
      check: (spec) =>
        eachPathOnce(
          names(spec)
            .filter(({ name }) => name.length > 32)
            .map(({ path, kind, name }) => ({
              path,
              message: `${name}, the name of the ${kind}, has ${name.length} characters`,
            })),
        ),
    },
    {
      code: "load-balancer-name-reserved",
      severity: "error",
      title: "A name of a load balancer starts with internal-",
      why: "AWS keeps that beginning for itself and refuses the name.",
      fix: "Rename the connection.",
      source: `${elbApi}, CreateLoadBalancer`,
      check: (spec) =>
        eachPathOnce(
          names(spec)
            .filter(({ kind, name }) => kind === "load balancer" && name.startsWith("internal-"))
            .map(({ path, name }) => ({ path, message: `${name} starts with internal-` })),
        ),
    },
    duplicateListenerPort(services),
    duplicateTarget((spec) =>
      targets(spec).map((target) => ({
        ...target,
        backends: [
          ...new Set(target.addresses.map(({ ip }) => `${ip}:${target.port}`)),
          ...(target.group === undefined ? [] : [idText(target.group.arn)]),
        ],
      })),
    ),
    {
      code: "target-address-invalid",
      severity: "error",
      title: "A target's address is no IPv4 address of a machine",
      why: "A target group of type ip takes the IPv4 address of a network interface; AWS refuses others when the target is registered.",
      fix: "Look up the private address of the target.",
      source: ipTargets,
      check: eachOf(addresses, [], ({ ip }) => !isHostAddress(ip) && `${ip} is no address that a target can have`),
    },
    {
      code: "target-address-public",
      severity: "warning",
      title: "A target has a public address",
      why: "AWS registers no publicly routable address, unless it is of the VPC's own networks.",
      fix: "Give the private address of the target, which its name resolves to inside the VPC.",
      source: `${ipTargets}; RFC 1918, RFC 6598`,
      check: eachOf(addresses, [], ({ ip }) => isPublicAddress(ip) && `${ip} is a public address`),
    },
    {
      code: "one-availability-zone",
      severity: "warning",
      title: "The load balancer is in one availability zone only",
      why: "When the zone fails, so does the connection, and a consumer without that zone cannot connect at all. AWS recommends two or more.",
      fix: "Add a subnet in another zone.",
      source: "AWS PrivateLink guide, share your services",
      at: ["network", "subnets"],
      finds: ({ network }) =>
        network?.subnets !== undefined &&
        new Set(network.subnets.map(({ availabilityZoneId }) => availabilityZoneId)).size < 2 &&
        "all subnets are in one availability zone",
    },
  ];
}

/** The rule that no two targets of a load balancer have one listener port. */
export function duplicateListenerPort<S>(
  services: (spec: S) => readonly {
    readonly targets: readonly Pick<Target, "key" | "listenerPort" | "listenerPath" | "path">[];
  }[],
): Rule<S> {
  return {
    code: "duplicate-listener-port",
    severity: "error",
    title: "Two targets have one listener port",
    why: "A load balancer has one listener a port. The port alone says which target a connection is for.",
    fix: "Give one of them another listenerPort.",
    source: `${elbApi}, CreateListener; Azure Load Balancer, rules`,
    check: (spec) =>
      services(spec).flatMap(({ targets: all }) =>
        duplicates(all.map(({ listenerPort }) => String(listenerPort))).flatMap(({ value, index }) => {
          const [later, first] = [all[index], all.find(({ listenerPort }) => String(listenerPort) === value)];
          if (later === undefined || first === undefined) return [];
          // The port that is stated is the one that was meant to differ.
          const isFirstMarked = later.listenerPath === undefined && first.listenerPath !== undefined;
          const [marked, other] = isFirstMarked ? [first, later] : [later, first];
          return [{ path: marked.listenerPath ?? marked.path, message: `${other.key} has listener port ${value} too` }];
        }),
      ),
  };
}

/** The rule that no two targets lead to one machine and port. */
export function duplicateTarget<S>(
  targets: (spec: S) => readonly { readonly key: string; readonly path: Path; readonly backends: readonly string[] }[],
): Rule<S> {
  return {
    code: "duplicate-target",
    severity: "error",
    title: "Two targets have one address and port",
    why: "Both listeners would lead to the same machine, and nothing would lead to the other.",
    fix: "Look up the address of each target.",
    source: "Elastic Load Balancing user guide, register targets",
    check: (spec) => {
      const all = targets(spec).flatMap((target) => target.backends.map((backend) => ({ ...target, backend })));
      const backends = all.map(({ backend }) => backend);
      return duplicates(backends).map(({ value, index }) => ({
        path: all[index]?.path ?? [],
        message: `${all[backends.indexOf(value)]?.key} already has ${value}`,
      }));
    },
  };
}

/** The rule that no load balancer or target group that exists is of another Region than the spec. */
export function balancedElsewhere<S extends { readonly aws: { readonly region: string } }>(
  arns: (spec: S) => readonly { readonly arn: unknown; readonly path: Path }[],
): Rule<S> {
  return {
    code: "load-balancer-in-other-region",
    severity: "error",
    title: "A load balancer or target group that exists is in another Region than the spec says",
    why: "An endpoint service, its load balancer and the target groups are in one Region: AWS refuses an ARN of another.",
    fix: "Correct the ARN, or aws.region.",
    source: `${elbApi}, CreateListener; EC2 API, CreateVpcEndpointServiceConfiguration`,
    check: eachOf(arns, [], ({ arn }, { aws }) => {
      const region = typeof arn === "string" ? arn.split(":")[3] : aws.region;
      return region !== aws.region && `the ARN is of ${region}, aws.region is ${aws.region}`;
    }),
  };
}

/** The claim of the target groups that a load balancer is put before. */
export function targetGroups<S>(targets: (spec: S) => readonly Pick<Target, "group">[]): Ownership<S> {
  return {
    code: "target-group-taken",
    title: "Two specs put a load balancer before one target group",
    why: "A target group belongs to one load balancer: AWS refuses the second (TargetGroupAssociationLimit).",
    fix: "Give one of them a target group of its own, or name the load balancer that has it as loadBalancerArn where the topology takes one.",
    source: "Elastic Load Balancing, TargetGroupAssociationLimit; hashicorp/terraform-provider-aws issue 22005",
    claims: (spec) =>
      targets(spec).flatMap(({ group }) =>
        group === undefined
          ? []
          : [{ key: [group.arn], path: group.path, thing: `the target group ${idText(group.arn)}` }],
      ),
  };
}

/** The names that load balancers and target groups get in an account and Region. */
export function loadBalancerNames<S extends { readonly aws: { readonly region: string } }>(
  services: (spec: S) => readonly EndpointService[],
): Ownership<S> {
  return {
    code: "load-balancer-name-taken",
    title: "Two specs give one name to a load balancer or target group",
    why: "The names are unique in an account and Region; AWS refuses the second one. A name is the connection's name with the key of the target, so that two different specs can meet in one.",
    fix: "Rename one of the connections or targets.",
    source: `${elbApi}, CreateLoadBalancer and CreateTargetGroup`,
    claims: (spec) => {
      const { region } = spec.aws;
      return services(spec)
        .flatMap(namesOf)
        .map(({ path, kind, name }) => ({
          key: [region, kind, name],
          path,
          thing: `the name ${name} of a ${kind} in ${region}`,
        }));
    },
  };
}

/** The names that AWS gets, each with the part of the spec to shorten. */
function namesOf({ name, namePath, targets, loadBalancerPath }: EndpointService) {
  return [
    ...(loadBalancerPath === undefined ? [{ path: namePath, kind: "load balancer", name }] : []),
    ...targets
      .filter(({ namePrefix, group }) => namePrefix === undefined && group === undefined)
      .map((target) => ({ path: target.path, kind: "target group", name: target.name })),
  ];
}

function eachPathOnce(violations: readonly Violation[]): Violation[] {
  const paths = violations.map(({ path }) => path.join("/"));
  return violations.filter((_, index) => paths.indexOf(paths[index] ?? "") === index);
}

const { zonesExcludedAcrossRegions: excluded } = locations.aws;

/** The rule that no subnet of a service which consumers of another Region reach is in a zone that AWS leaves out of such access. */
export function excludedZones<
  S extends { readonly network?: { readonly subnets?: readonly { readonly availabilityZoneId: string }[] } },
>(isCrossRegion: (spec: S) => boolean): Rule<S> {
  return {
    code: "zone-excluded-across-regions",
    severity: "warning",
    title: "A subnet is in an availability zone that AWS leaves out of access across Regions",
    why: `The endpoint service takes no such load balancer for consumers of another Region. That ${excluded.known.join(", ")} is left out was seen; of ${excluded.inferred.join(", ")} it is inferred.`,
    fix: "Take a subnet of another zone, or ask AWS support and say in expectedWarnings what it answered.",
    source: excluded.source,
    check: (spec) =>
      isCrossRegion(spec)
        ? (spec.network?.subnets ?? []).flatMap(({ availabilityZoneId: zone }, index) => {
            const path = ["network", "subnets", index, "availabilityZoneId"];
            if (excluded.known.includes(zone))
              return [{ path, message: `${zone} is left out of access across Regions` }];
            const message = `${zone} is left out of access across Regions, as is inferred`;
            return excluded.inferred.includes(zone) ? [{ path, message }] : [];
          })
        : [],
  };
}

/** The rule that a target outside the VPC has no security group. */
export function groupOutsideVpc<S>(targets: (spec: S) => readonly Target[]): Rule<S> {
  return {
    code: "security-group-outside-vpc",
    severity: "error",
    title: "A target outside the VPC has a security group",
    why: "A security group stands around network interfaces of a VPC. The rule would open a group that the target is not in, and the load balancer could not send to the target's address.",
    fix: "Remove securityGroupId and let the firewall before the target admit the load balancer's subnets, or remove outsideVpc.",
    source: "Amazon VPC user guide, security groups",
    check: eachOf(
      targets,
      ["securityGroupId"],
      ({ key, isOutsideVpc, securityGroup }) =>
        isOutsideVpc === true &&
        securityGroup !== undefined &&
        `${key} lies outside the VPC, where the group has no effect`,
    ),
  };
}

/** The rule that the listener of a Kafka broker has the port that the broker advertises, as far as that is known. */
export function advertisedPort<S>(
  brokers: (spec: S) => readonly Pick<Target, "path" | "listenerPort" | "port">[],
): Rule<S> {
  return {
    code: "listener-port-not-advertised",
    severity: "warning",
    title: "The listener of a Kafka broker has another port than the broker",
    why: "A Kafka client connects to each broker by the port that the broker advertises. That this is the port of the target is inferred; a broker can be set up to advertise another.",
    fix: "Remove listenerPort, unless the broker advertises that port for this listener.",
    source: "ClickHouse knowledge base, VPC endpoint service for an MSK cluster",
    check: eachOf(
      brokers,
      ["listenerPort"],
      ({ listenerPort, port }) => listenerPort !== port && `the listener has port ${listenerPort}, the broker ${port}`,
    ),
  };
}

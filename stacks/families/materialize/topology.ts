import { VpcEndpointServiceAllowedPrincipal } from "../../../generated/providers/aws/vpc-endpoint-service-allowed-principal";
import { ConnectionAwsPrivatelink } from "../../../generated/providers/materialize/connection-aws-privatelink";
import { words } from "../../../src/contract/prose";
import type { Scope } from "../../../src/contract/scope";
import type { Ends, Topology } from "../../../src/contract/topology";
import { vpcOf } from "../../parts/networks";
import { awsProvider, materializeProvider } from "../../parts/providers";
import { sourceDoor } from "../../parts/source-door";
import { brokersAmong } from "../endpoint-service/brokers";
import { targetProbes } from "../endpoint-service/probes";
import { addEndpointServices, onlyAddress } from "../endpoint-service/service";
import { fills, handover } from "./handover";
import { ownsOf, rulesOf } from "./rules";
import { describeConnection, describeService, describeSource } from "./stages";
import { statements } from "./statements";
import {
  consumerRegion,
  frontIn,
  hasPrivatelink,
  isAccepted,
  isForeign,
  isManual,
  type MaterializeSpec,
  madeTargets,
  type Privatelink,
  privatelinkName,
  servicesOf,
  type Target,
  type Upstream,
  zoneIds,
} from "./upstream";

const providers: Topology<MaterializeSpec>["providers"] = {
  aws: { ...awsProvider, isUsed: (spec) => !isForeign(spec) },
  materialize: materializeProvider((spec) => !isManual(spec)),
};

/** A load balancer in front of what Materialize reads from, and the connections of Materialize to it. */
export function materializeTopology<S extends MaterializeSpec>(upstream: Upstream<S>) {
  const { title, summary, schema, noun } = upstream;
  return {
    title,
    summary,
    schema,
    providers,
    // Sources are made only once the targets are healthy and Materialize has its endpoint.
    stages: [
      { name: "service", title: `Offer the ${noun}`, describe: (spec: S) => describeService(spec, upstream) },
      { name: "connection", title: "Let Materialize in", describe: describeConnection },
      { name: "source", title: `Read from the ${noun}`, describe: (spec: S) => describeSource(spec, upstream) },
    ] as const,
    build: (scope: Scope, spec: S) => build(scope, spec, upstream),
    rules: rulesOf(upstream),
    owns: ownsOf(upstream),
    fills: (spec: S) => fills(spec, upstream),
    handover: (spec: S) => handover(spec, upstream),
    statements: (spec: S) => statements(spec, upstream),
    appendix: (spec: S) => [
      ...upstream.appendix(spec),
      ...sourceDoor(upstream.hosts(spec), spec.aws.region),
      { title: "Ways that are not generated", blocks: upstream.otherWays },
    ],
    ends: ({ aws, network }: S): Ends => ({
      ours: vpcOf(aws.region, network.vpcId),
      theirs: words("Materialize"),
      opens: "theirs",
    }),
    brokers: (spec: S) => brokersAmong(namedBrokers(upstream.targets(spec)), upstream.path),
    probes: (spec: S) => targetProbes(madeTargets(spec, upstream), ({ protocol = "tcp" }) => protocol),
  };
}

function namedBrokers(targets: readonly Target[]) {
  return targets.flatMap(({ protocol, host, ip, ...target }) =>
    protocol !== "kafka" || host === undefined
      ? []
      : [{ ...target, host, addresses: ip === undefined ? [] : onlyAddress({ ...target, ip }) }],
  );
}

function* build<S extends MaterializeSpec>(
  scope: Scope,
  spec: S,
  upstream: Upstream<S>,
): Generator<MaterializeSpec["stage"], void> {
  const service = addService(scope, spec, upstream);
  yield "service";

  const privatelink = addPrivatelink(scope, spec, upstream, service);
  yield "connection";

  if (!isManual(spec)) for (const connection of upstream.connections(spec)) connection.add(scope, privatelink);
  yield "source";
}

/** The endpoint service as a connection and a principal name it. */
interface Service {
  readonly id: string;
  readonly serviceName: string;
}

function addService<S extends MaterializeSpec>(scope: Scope, spec: S, upstream: Upstream<S>): Service {
  addEndpointServices(scope, spec, servicesOf(spec, upstream), {
    isAcceptanceRequired: isAccepted(spec),
    acceptancePath: ["materialize", "acceptance"],
    regions: [consumerRegion(spec)],
    regionPath: ["materialize", "region"],
  });
  const front = frontIn(spec);
  const made = `aws_vpc_endpoint_service.${upstream.address}`;
  const serviceName = front.kind === "service" ? front.serviceName : `\${${made}.service_name}`;
  const id = front.kind === "service" ? front.serviceId : `\${${made}.id}`;
  scope.output("endpoint_service_name", {
    description: "Name of the endpoint service; the PrivateLink connection in Materialize needs it.",
    value: serviceName,
  });
  scope.output("endpoint_service_id", {
    description: "Id of the endpoint service, for looking at and accepting its connections.",
    value: id,
  });
  return { id, serviceName };
}

/** The PrivateLink connection in Materialize, unless it exists, and the leave of its principal, which exists only once the connection does. */
function addPrivatelink<S extends MaterializeSpec>(
  scope: Scope,
  spec: S,
  { address, path }: Upstream<S>,
  service: Service,
): Privatelink {
  const made = isManual(spec) || hasPrivatelink(spec) ? undefined : addConnection(scope, spec, address, service);
  const name = made?.name ?? privatelinkName(spec);
  if (isForeign(spec)) return { name, after: {} };
  const config = {
    vpcEndpointServiceId: service.id,
    principalArn: made?.principal ?? scope.input(["materialize", "principal"]),
  };
  const principal = scope.add(VpcEndpointServiceAllowedPrincipal, "materialize", config, [
    "materialize",
    made === undefined ? "principal" : "connection",
  ]);
  const privatelink: Privatelink = { name, after: { dependsOn: [principal] } };
  if (frontIn(spec).kind === "service") return privatelink;
  scope.check(
    "endpoint_service_is_available",
    {
      condition: `\${aws_vpc_endpoint_service.${address}.state == "Available"}`,
      message: "The endpoint service is not available: Materialize cannot make its endpoint.",
    },
    path,
  );
  return privatelink;
}

function addConnection(
  scope: Scope,
  spec: MaterializeSpec,
  address: string,
  service: Service,
): ConnectionAwsPrivatelink {
  const config = {
    name: privatelinkName(spec),
    serviceName: service.serviceName,
    availabilityZones: zoneIds(spec),
    // Its principal is let in only afterwards, so it cannot be valid yet.
    validate: false,
  };
  const connection = scope.add(ConnectionAwsPrivatelink, address, config, ["materialize", "connection"], {
    name: ["name"],
    availability_zones: ["network", spec.network.subnets === undefined ? "availabilityZoneIds" : "subnets"],
  });
  scope.output("materialize_principal", {
    description: "Principal of the PrivateLink connection in Materialize.",
    value: connection.principal,
    sensitive: true,
  });
  return connection;
}

import type { ClickpipesEndpointService } from "../../generated/types/spec";
import { byKey } from "../../src/contract/entries";
import type { Fill } from "../../src/contract/prose";
import type { EndpointService, Target } from "../families/endpoint-service/balanced";
import { type Front, frontOf } from "../families/endpoint-service/front";
import { followed } from "../families/endpoint-service/moving";
import { onlyAddress } from "../families/endpoint-service/service";
import { admittedBy, groupOf } from "../families/endpoint-service/stated";
import type { ReversePrivateEndpoint } from "../families/reverse-private-endpoint/endpoints";
import { keptKey } from "../parts/kept-key";
import { fillOf } from "../parts/target-fills";

/** A broker or a database, and the reverse private endpoint that leads there. */
export interface OfferedTarget extends Target {
  readonly host: string;
  /** Its address, where the spec has it; otherwise the target group, the load balancer or the owner of the endpoint service knows it. */
  readonly ip: string | undefined;
  readonly front: Front;
  readonly endpoint: ReversePrivateEndpoint;
  /** Id of its endpoint service, and of the endpoint in the account of ClickPipes that asks for it. */
  readonly serviceId: string | Fill;
  readonly endpointId: Fill;
}

/** The targets by key; their order in the spec means nothing. */
export function listTargets(spec: ClickpipesEndpointService): OfferedTarget[] {
  return byKey(Object.entries(spec.targets)).map(([key, target]) => {
    const { host, ip, targetGroupArn, port, listenerPort = port, outsideVpc, customDnsNames } = target;
    const kept = keptKey(key, target);
    const address = kept.replaceAll("-", "_");
    const path = ["targets", key];
    const dnsPath = [...path, customDnsNames === undefined ? "host" : "customDnsNames"];
    const names = customDnsNames?.map((name, index) => ({ name, path: [...dnsPath, index] }));
    const front = frontOf(target, path);
    const isService = front.kind === "service";
    return {
      key,
      address,
      name: `${spec.name}-${kept}`,
      host,
      ip,
      addresses: ip === undefined ? [] : onlyAddress({ address, ip, path }),
      ...groupOf(targetGroupArn, path),
      ...followed(target),
      front,
      port,
      listenerPort,
      isOutsideVpc: outsideVpc,
      // The rules are named by the target, because targets of several load balancers may be in one group.
      ...admittedBy(target, path, address),
      path,
      endpoint: {
        name: address,
        description: `${spec.name} ${kept}`,
        target: {
          type: "VPC_ENDPOINT_SERVICE",
          vpcEndpointServiceName: isService ? front.serviceName : fillOf("ENDPOINT_SERVICE_NAME", address),
        },
        path,
        customDnsNames: names ?? [{ name: host, path: dnsPath }],
        dnsPath,
      },
      serviceId: isService ? front.serviceId : fillOf("ENDPOINT_SERVICE_ID", address),
      endpointId: fillOf("VPC_ENDPOINT_ID", address),
    };
  });
}

/** The targets that a load balancer is made for. */
export function madeTargets(spec: ClickpipesEndpointService): OfferedTarget[] {
  return listTargets(spec).filter(({ front }) => front.kind === "made");
}

/** The targets whose endpoint service is made. */
export function servedTargets(spec: ClickpipesEndpointService): OfferedTarget[] {
  return listTargets(spec).filter(({ front }) => front.kind !== "service");
}

/** The targets whose endpoint service is in the account that Terraform acts in: `clickpipes.acceptance` says who accepts there. */
export function ownTargets(spec: ClickpipesEndpointService): OfferedTarget[] {
  return listTargets(spec).filter(({ front }) => front.kind !== "service" || front.isOwn);
}

/** The targets whose endpoint service is another's, who accepts. */
export function foreignTargets(spec: ClickpipesEndpointService): OfferedTarget[] {
  return listTargets(spec).filter(({ front }) => front.kind === "service" && !front.isOwn);
}

/** The reverse private endpoints, one a target. */
export function listEndpoints(spec: ClickpipesEndpointService): ReversePrivateEndpoint[] {
  return listTargets(spec).map(({ endpoint }) => endpoint);
}

/** The endpoint services that are made, one a target, each with its load balancer or in front of one that exists. */
export function listServices(spec: ClickpipesEndpointService): EndpointService[] {
  return servedTargets(spec).map((target) => {
    const { address, name, path, front } = target;
    const common = { address, name, namePath: path, path };
    return front.kind === "load-balancer"
      ? { ...common, targets: [], loadBalancerPath: front.path }
      : { ...common, targets: [target] };
  });
}

/** Whether ClickPipes reaches the endpoint services from another region. */
export function isCrossRegion(spec: ClickpipesEndpointService): boolean {
  return spec.clickpipes.region !== spec.aws.region;
}

/** Whether a host is a broker of Amazon MSK. */
export function isMsk({ host }: OfferedTarget): boolean {
  return /\.kafka(-serverless)?\.[a-z0-9-]+\.amazonaws\.com$/.test(host);
}

/** Whether a host is an endpoint of Amazon RDS or Aurora. */
export function isRds({ host }: OfferedTarget): boolean {
  return /\.rds\.amazonaws\.com$/.test(host);
}

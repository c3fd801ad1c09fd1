import type { ClickpipesEndpointService } from "../../generated/types/spec";
import { type Prose, prose } from "../../src/contract/prose";
import type { Block, Section } from "../../src/contract/section";
import type { FillText } from "../../src/contract/topology";
import { groupSection } from "../families/endpoint-service/group-texts";
import { groupFills, targetSection } from "../families/endpoint-service/texts";
import { clickpipesAccount, clickpipesPrincipal } from "../families/reverse-private-endpoint/endpoints";
import { choice, clickpipesFills, endpointSections } from "../families/reverse-private-endpoint/texts";
import { idValue } from "../parts/id-text";
import { sourceDoor } from "../parts/source-door";
import { entryFill, fillOf } from "../parts/target-fills";
import { valuesSection } from "../parts/values-section";
import { variableFill } from "../parts/variable-fill";
import { answerEach, askOwners, showEach } from "./accepted-stage";
import { listEndpoints, listServices, listTargets, ownTargets } from "./targets";

/** Values that the documents leave to a person. */
export function fills(spec: ClickpipesEndpointService): FillText[] {
  const targets = listTargets(spec).flatMap(({ key, address, serviceId, endpointId, front }): FillText[] => {
    const loadBalancerArn = spec.targets[key]?.loadBalancerArn;
    return [
      ...(typeof serviceId === "string"
        ? []
        : [
            entryFill(
              fillOf("ENDPOINT_SERVICE_NAME", address),
              "endpoint_service_names",
              key,
              prose`Name of the endpoint service of ${key}`,
            ),
            entryFill(serviceId, "endpoint_service_ids", key, prose`Id of the endpoint service of ${key}`),
          ]),
      ...variableFill(
        loadBalancerArn,
        fillOf("LOAD_BALANCER_ARN", address),
        prose`ARN of the existing load balancer of ${key}`,
      ),
      {
        fill: endpointId,
        meaning: prose`Id of the endpoint of ClickPipes that asks for ${key}`,
        from:
          front.kind === "service" && !front.isOwn
            ? prose`${"endpoint_id"} of the reverse private endpoint ${address}, as ClickPipes shows it`
            : prose`${"describe-vpc-endpoint-connections"} at stage ${"accepted"}`,
      },
    ];
  });
  return [...targets, ...groupFills(listTargets(spec)), ...clickpipesFills(spec.clickpipes)];
}

/** What whoever looks after the ClickHouse service, the targets and the AWS account needs. */
export function handover(spec: ClickpipesEndpointService): Section[] {
  const { aws, clickpipes } = spec;
  const targets = listTargets(spec);
  const balanced = listServices(spec).filter(({ targets: behind }) => behind.length > 0);
  return [
    valuesSection([
      ["Region of the endpoint services", aws.region],
      ["Region of ClickPipes", clickpipes.region],
      ["ClickHouse service", idValue(clickpipes.serviceId)],
      ["Account of ClickPipes, the allowed principal", clickpipesPrincipal],
      ["Names of the endpoint services", "terraform output endpoint_service_names"],
      ...targets.map(({ key, listenerPort, host, ip, port, front }): [Prose, Prose] => [
        prose`Endpoint service of ${key}`,
        front.kind === "service"
          ? prose`${front.serviceName}, which exists: port ${listenerPort}, to ${host}`
          : prose`port ${listenerPort}, to ${host} ${front.kind === "load-balancer" ? prose`behind its load balancer` : ip === undefined ? prose`in its target group` : prose`at ${ip} port ${port}`}`,
      ]),
    ]),
    ...(balanced.length === 0 ? [] : [targetSection(spec, balanced, prose`ClickPipes`)]),
    ...groupSection(spec, balanced, prose`ClickPipes`),
    ...endpointSections(listEndpoints(spec), clickpipes),
    { title: "Acceptance", blocks: [...(ownTargets(spec).length === 0 ? [] : acceptance(spec)), ...askOwners(spec)] },
    sendBack(spec),
  ];
}

function acceptance(spec: ClickpipesEndpointService): Block[] {
  const day = prose`ClickPipes removes an endpoint that is not accepted within a day. It then has to be made anew, and its id is another.`;
  const look: Block[] = [
    prose`The connections that ask for each endpoint service:`,
    showEach(spec, prose`Endpoint, owner ${clickpipesAccount}, and state.`),
  ];
  const cut: Block[] = [
    prose`To cut a connection, reject it. ClickPipes removes a rejected endpoint after 1 day.`,
    answerEach(spec, "reject"),
  ];
  switch (spec.clickpipes.acceptance) {
    case "manual":
      return [day, ...look, prose`Accept each of them:`, answerEach(spec, "accept"), ...cut];
    case "terraform":
      return [
        day,
        prose`Terraform accepts the connections at stage ${"accepted"}. Removing these resources rejects them.`,
        ...look,
        prose`If Terraform cannot accept one, accept it by hand:`,
        answerEach(spec, "accept"),
      ];
    case "automatic":
      return [
        prose`AWS accepts each connection by itself. The allowed principal is shared by all customers of ClickPipes, so look from time to time who is connected.`,
        ...look,
        ...cut,
      ];
  }
}

function sendBack(spec: ClickpipesEndpointService): Section {
  const { acceptance, endpoint } = spec.clickpipes;
  const rows = ownTargets(spec).map(({ address, key }) => [prose`${`vpc_endpoint_id_${address}`}`, prose`${key}`]);
  const variables: Block[] = [
    prose`The ids of the endpoints, as ${"describe-vpc-endpoint-connections"} shows them. They become these Terraform variables at stage ${"accepted"}:`,
    { table: { head: ["variable", "endpoint of"], rows } },
  ];
  return {
    title: "What to send back",
    blocks: [
      prose`Say when each target admits its load balancer, and when each connection is ${"available"}.`,
      ...(acceptance === "terraform" && endpoint === "manual" ? variables : []),
    ],
  };
}

/** Ways that the vendor's documentation describes and Plinth does not write. */
export function appendix(spec: ClickpipesEndpointService): Section[] {
  return [
    choice(),
    ...sourceDoor(
      ownTargets(spec).map(({ host }) => host),
      spec.aws.region,
    ),
    {
      title: "Ways that are not generated",
      blocks: [
        prose`An endpoint service can carry a private DNS name of its own, ${"private_dns_name"}, that is then accessible in the VPC of ClickPipes. AWS wants the domain proven with a public ${"TXT"} record, and a service has one such name only. Custom private DNS of the endpoint needs no proof and takes several names, so Plinth writes that. The resource for the proof is ${"aws_vpc_endpoint_service_private_dns_verification"}.`,
        prose`A function that registers the new address after a failover is not generated either. Setting ${"ip"} in the spec does the same.`,
      ],
    },
  ];
}

import type { ClickpipesEndpointService } from "../../generated/types/spec";
import { type Prose, prose } from "../../src/contract/prose";
import type { Block, FillText, Section } from "../../src/contract/topology";
import { choice, endpointSections } from "../parts/clickpipes-sections";
import { idText } from "../parts/id-text";
import { clickpipesAccount, clickpipesPrincipal } from "../parts/reverse-private-endpoint";
import { clickpipesFills } from "../parts/reverse-private-endpoint-texts";
import { answerConnection, endpointServiceId, endpointServiceName, showConnections, vpcEndpointId } from "./commands";
import { endpointTexts } from "./endpoint-texts";
import { listTargets, loadBalancerName } from "./names";

/** Values that the documents leave to a person. */
export function fills(spec: ClickpipesEndpointService): FillText[] {
  const targets = listTargets(spec).flatMap((target): FillText[] => [
    {
      fill: endpointServiceName(target),
      meaning: prose`Name of the endpoint service of ${target.key}`,
      from: prose`${target.key} in ${"terraform output endpoint_service_names"}`,
    },
    {
      fill: endpointServiceId(target),
      meaning: prose`Id of the endpoint service of ${target.key}`,
      from: prose`${target.key} in ${"terraform output endpoint_service_ids"}`,
    },
    {
      fill: vpcEndpointId(target),
      meaning: prose`Id of the endpoint of ClickPipes that asks for ${target.key}`,
      from: prose`${"describe-vpc-endpoint-connections"} at stage ${"accepted"}`,
    },
  ]);
  return [...targets, ...clickpipesFills(spec.clickpipes)];
}

/** What whoever looks after the ClickHouse service, the targets and the AWS account needs. */
export function handover(spec: ClickpipesEndpointService): Section[] {
  const endpoints = endpointSections(endpointTexts(spec), spec.clickpipes);
  return [values(spec), targetSide(spec), ...endpoints, acceptance(spec), sendBack(spec)];
}

function values(spec: ClickpipesEndpointService): Section {
  const { clickpipes } = spec;
  const rows: Prose[][] = [
    [prose`Region of the endpoint services`, prose`${spec.aws.region}`],
    [prose`Region of ClickPipes`, prose`${clickpipes.region}`],
    [prose`ClickHouse service`, prose`${idText(clickpipes.serviceId)}`],
    [prose`Account of ClickPipes, the allowed principal`, prose`${clickpipesPrincipal}`],
    [prose`Names of the endpoint services`, prose`${"terraform output endpoint_service_names"}`],
    ...listTargets(spec).map(({ key, listenerPort, given }) => [
      prose`Endpoint service of ${key}`,
      prose`port ${listenerPort}, to ${given.host} at ${given.ip} port ${given.port}`,
    ]),
  ];
  return { title: "Values", blocks: [{ table: { head: ["what", "value"], rows } }] };
}

function targetSide(spec: ClickpipesEndpointService): Section {
  const targets = listTargets(spec);
  const open = targets.filter(({ given }) => given.securityGroupId === undefined && !given.outsideVpc);
  const outside = targets.filter(({ given }) => given.outsideVpc);
  const admitted = targets.filter(({ given }) => given.securityGroupId !== undefined);
  const list = (of: typeof targets): Block => ({
    table: {
      head: ["target", "address", "port", "load balancer"],
      rows: of.map((target) => [
        prose`${target.key}`,
        prose`${target.given.ip}`,
        prose`${target.given.port}`,
        prose`${loadBalancerName(spec, target)}`,
      ]),
    },
  });
  return {
    title: "Before the targets",
    blocks: [
      {
        text: prose`Each target sees the connections come from its load balancer's addresses, never from ClickPipes. The ids of the load balancers' security groups are in ${"terraform output load_balancer_security_group_ids"}.`,
      },
      ...(admitted.length === 0
        ? []
        : [
            { text: prose`Terraform admits the load balancers in the security groups of these targets:` },
            list(admitted),
          ]),
      ...(open.length === 0
        ? []
        : [
            { text: prose`Admit the load balancer's security group on the port of each of these targets:` },
            list(open),
          ]),
      ...(outside.length === 0
        ? []
        : [
            {
              text: prose`These targets lie outside the VPC. Let the firewall admit the networks of the load balancers' subnets, and see that a route leads back to them:`,
            },
            list(outside),
          ]),
    ],
  };
}

function acceptance(spec: ClickpipesEndpointService): Section {
  const title = "Acceptance";
  const targets = listTargets(spec);
  const look: Block[] = [
    { text: prose`The connections that ask for each endpoint service:` },
    {
      commands: targets.map((target) =>
        showConnections(spec, target, prose`Endpoint, owner ${clickpipesAccount}, and state.`),
      ),
    },
  ];
  const cut: Block[] = [
    { text: prose`To cut a connection, reject it. ClickPipes removes a rejected endpoint after 1 day.` },
    { commands: targets.map((target) => answerConnection(spec, target, "reject")) },
  ];
  const day = prose`ClickPipes removes an endpoint that is not accepted within a day. It then has to be made anew, and its id is another.`;
  switch (spec.clickpipes.acceptance) {
    case "manual":
      return {
        title,
        blocks: [
          { text: day },
          ...look,
          { text: prose`Accept each of them:` },
          { commands: targets.map((target) => answerConnection(spec, target, "accept")) },
          ...cut,
        ],
      };
    case "terraform":
      return {
        title,
        blocks: [
          { text: day },
          {
            text: prose`Terraform accepts the connections at stage ${"accepted"}. Removing these resources rejects them.`,
          },
          ...look,
          { text: prose`If Terraform cannot accept one, accept it by hand:` },
          { commands: targets.map((target) => answerConnection(spec, target, "accept")) },
        ],
      };
    case "automatic":
      return {
        title,
        blocks: [
          {
            text: prose`AWS accepts each connection by itself. The allowed principal is shared by all customers of ClickPipes, so look from time to time who is connected.`,
          },
          ...look,
          ...cut,
        ],
      };
  }
}

function sendBack(spec: ClickpipesEndpointService): Section {
  const targets = listTargets(spec);
  const { acceptance, endpoint } = spec.clickpipes;
  const variables: Block[] = [
    {
      text: prose`The ids of the endpoints, as ${"describe-vpc-endpoint-connections"} shows them. They become these Terraform variables at stage ${"accepted"}:`,
    },
    {
      table: {
        head: ["variable", "endpoint of"],
        rows: targets.map(({ address, key }) => [prose`${`vpc_endpoint_id_${address}`}`, prose`${key}`]),
      },
    },
  ];
  return {
    title: "What to send back",
    blocks: [
      { text: prose`Say when each target admits its load balancer, and when each connection is ${"available"}.` },
      ...(acceptance === "terraform" && endpoint === "manual" ? variables : []),
    ],
  };
}

/** Ways that the vendor's documentation describes and Plinth does not write. */
export function appendix(): Section[] {
  return [
    choice(),
    {
      title: "Ways that are not generated",
      blocks: [
        {
          text: prose`An endpoint service can carry a private DNS name of its own, ${"private_dns_name"}, that is then accessible in the VPC of ClickPipes. AWS wants the domain proven with a public ${"TXT"} record, and a service has one such name only. Custom private DNS of the endpoint needs no proof and takes several names, so Plinth writes that. The resource for the proof is ${"aws_vpc_endpoint_service_private_dns_verification"}.`,
        },
        {
          text: prose`A function that registers the new address after a failover is not generated either. Setting ${"ip"} in the spec does the same.`,
        },
      ],
    },
  ];
}

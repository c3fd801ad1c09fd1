import { type Prose, prose } from "../../../src/contract/prose";
import type { Block, Section } from "../../../src/contract/section";
import type { FillText } from "../../../src/contract/topology";
import { idText } from "../../parts/id-text";
import { outputFill } from "../../parts/output-fill";
import { valuesSection } from "../../parts/values-section";
import { variableFill } from "../../parts/variable-fill";
import { groupSection } from "../endpoint-service/group-texts";
import { existingGroups, isEnforced } from "../endpoint-service/groups";
import { groupFills, targetSection } from "../endpoint-service/texts";
import {
  acceptEndpoint,
  endpointId,
  materializeUrl,
  openSession,
  principalArn,
  showEndpoints,
  showPrincipal,
  showStatus,
  validateConnection,
} from "./commands";
import { loadBalancerArn, ownersSection } from "./front-texts";
import {
  consumerRegion,
  frontIn,
  hasPrivatelink,
  isAccepted,
  isCrossRegion,
  isForeign,
  isManual,
  isPrincipalGiven,
  type MaterializeSpec,
  privatelinkName,
  serviceIdOf,
  serviceNameOf,
  servicesOf,
  type Upstream,
  whereIs,
  zoneIds,
} from "./upstream";

/** Values that the documents leave to a person. */
export function fills<S extends MaterializeSpec>(spec: S, upstream: Upstream<S>): FillText[] {
  const [name, id] = [serviceNameOf(spec), serviceIdOf(spec)];
  return [
    ...(typeof name === "string"
      ? []
      : [outputFill(name, "endpoint_service_name", prose`Name of the endpoint service`)]),
    ...(typeof id === "string" ? [] : [outputFill(id, "endpoint_service_id", prose`Id of the endpoint service`)]),
    ...variableFill(spec.network.loadBalancerArn, loadBalancerArn, prose`ARN of the existing load balancer`),
    ...groupFills(upstream.targets(spec)),
    ...(isForeign(spec)
      ? [
          hasPrivatelink(spec)
            ? {
                fill: principalArn,
                meaning: principal,
                from: prose`${"SELECT principal"}, by whoever keeps Materialize`,
              }
            : outputFill(principalArn, "materialize_principal", principal),
        ]
      : []),
    ...(isAccepted(spec)
      ? [
          {
            fill: endpointId,
            meaning: prose`Id of the endpoint of Materialize`,
            from: prose`The connections of the endpoint service, once Materialize asks for one`,
          },
        ]
      : []),
    {
      fill: materializeUrl,
      meaning: prose`URL for psql`,
      from: prose`Materialize console, Connect; leave the password to ${"PGPASSWORD"} or ${"~/.pgpass"}`,
    },
  ];
}

const principal = prose`Principal of the PrivateLink connection`;

/** What whoever looks after Materialize needs. */
export function handover<S extends MaterializeSpec>(spec: S, upstream: Upstream<S>): Section[] {
  const balanced = servicesOf(spec, upstream).filter(({ targets }) => targets.length > 0);
  return [
    values(spec, upstream),
    connections(spec, upstream.secrets(spec)),
    isForeign(spec) ? ownersSection(spec) : acceptance(spec),
    ...(existingGroups(spec).length === 0 || balanced.length === 0
      ? []
      : [targetSection(spec, balanced, prose`Materialize`)]),
    ...groupSection(spec, balanced, prose`Materialize`),
    {
      title: "What to send back",
      blocks: [
        isPrincipalGiven(spec)
          ? prose`Send the principal. It becomes the value of the Terraform variable ${idText(spec.materialize.principal)}.`
          : hasPrivatelink(spec)
            ? prose`Send the principal to the owner of the endpoint service, who allows it.`
            : prose`Nothing has to be typed in: Terraform takes the principal from the connection and keeps it as the sensitive output ${"materialize_principal"}.`,
        { commands: [showPrincipal(spec)] },
        prose`Say when the status is ${"available"} and the validation finds no fault.`,
        { commands: [showStatus(spec), validateConnection(privatelinkName(spec))] },
      ],
    },
    ...(upstream.handover?.(spec) ?? []),
  ];
}

function values<S extends MaterializeSpec>(spec: S, { targets }: Upstream<S>): Section {
  return valuesSection([
    ["Endpoint service", serviceNameOf(spec)],
    ["Region of the endpoint service", spec.aws.region],
    ["Region of Materialize", consumerRegion(spec)],
    ...(hasPrivatelink(spec)
      ? []
      : [
          ["Availability zones", isCrossRegion(spec) ? prose`none: another Region` : zoneIds(spec).join(", ")] as const,
        ]),
    [`PrivateLink connection${hasPrivatelink(spec) ? ", which exists" : ""}`, privatelinkName(spec)],
    ...targets(spec).map((target): [Prose, Prose] => [
      prose`Listener of ${whereIs(target)}`,
      prose`port ${target.listenerPort}`,
    ]),
  ]);
}

function connections(spec: MaterializeSpec, secrets: readonly Prose[]): Section {
  const owner = isManual(spec)
    ? prose`A person makes the connections and sources with the files below, one a stage: do not run one before its stage is reached.`
    : prose`Terraform makes the connections. Its runs need ${"MZ_PASSWORD"} in the environment, an app password of a role that may create connections in ${"materialize.public"}. A person runs the ${"CREATE SOURCE"} statements of ${"source.sql"}.`;
  const zones = isCrossRegion(spec)
    ? prose`Materialize is in another Region: the list of availability zones stays empty, the endpoint service supports that Region, and cross-zone load balancing is on, which Kafka requires.`
    : prose`The availability zones are those of the load balancer, by id. An id names the same place in every account; a name such as ${"us-east-1a"} does not.`;
  const existing = prose`The PrivateLink connection ${privatelinkName(spec)} exists and stays its owner's; the role that makes what goes through it needs ${"USAGE"} on it.`;
  const isThere = hasPrivatelink(spec);
  const texts = [owner, ...(isThere ? [existing] : []), ...secrets];
  return {
    title: "Connections in Materialize",
    blocks: [...texts, { commands: [openSession(spec)] }, ...(isThere ? [] : [zones])],
  };
}

function acceptance(spec: MaterializeSpec): Section {
  const blocks: Block[] = isAccepted(spec)
    ? [
        prose`Whoever keeps the endpoint service accepts the endpoint, which is that of the account ${"664411391173"}. It has to be done again when Materialize makes its endpoint anew.`,
        { commands: [showEndpoints(spec, prose`${"pendingAcceptance"}`)] },
        { commands: [acceptEndpoint(spec)] },
      ]
    : [
        prose`The endpoint service accepts every endpoint of the allowed principal, and that principal is of this connection alone. Look at the endpoints with:`,
        { commands: [showEndpoints(spec, prose`${"available"}`)] },
      ];
  return { title: "Acceptance", blocks };
}

/** What the vendor's page says of security groups and Plinth does otherwise, where the load balancer is made. */
export function securityGroups(spec: MaterializeSpec): Section[] {
  if (frontIn(spec).kind !== "made") return [];
  const enforced = isEnforced(spec)
    ? prose`What comes through PrivateLink is let in by the private address of the client, because ${"enforce_security_group_inbound_rules_on_private_link_traffic"} is ${"on"}: Materialize publishes none.`
    : prose`They see its own addresses, so no rule could name Materialize there. Its inbound rules would have to name the private addresses of Materialize, which publishes none, so ${"enforce_security_group_inbound_rules_on_private_link_traffic"} is ${"off"}.`;
  return [{ title: "Security groups", blocks: [prose`${ownGroup} ${enforced}`] }];
}

const ownGroup: Prose = prose`The vendor's page of 2023 says that a Network Load Balancer has no security group, and has the targets admit IP addresses. Load balancers can have one since then, from their creation on. This one has, and the targets admit that group on their port, which is that of the health check too.`;

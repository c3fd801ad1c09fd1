import type { OfferGcp } from "../../generated/types/spec";
import type { GateItem, Refusal } from "../../src/contract/gate-item";
import { command, listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import type { Failure, StageText } from "../../src/contract/stage";
import type { Used } from "../families/offer/connected";
import type { Consumer } from "../families/offer/consumer";
import { projectText } from "../families/psc-endpoint/texts";
import { evidence, isSet, memberWith } from "../parts/gate-items";
import { refreshOnly } from "../parts/refresh";
import { isMade, type ListedConsumer, listConsumers, listPorts } from "./parts";

/** What people do and see at each stage. */
export const texts = { service, principals, accepted, connected };

const address = "google_compute_service_attachment.offer";

/** Stage `service`: what is offered stands, and nobody is accepted, unless everybody is. */
function service(spec: OfferGcp) {
  const isOpen = spec.vendor.acceptance === "everybody";
  const standing = isMade(spec)
    ? "The targets stand behind an internal passthrough load balancer and one service attachment."
    : "A service attachment stands before the forwarding rule that the spec names.";
  return {
    comment: isMade(spec)
      ? "a passthrough load balancer with the ports of the targets, and its service attachment"
      : "a service attachment before a load balancer that exists",
    purpose: prose`${words(standing)} ${words(isOpen ? "Everybody who knows it is accepted at once." : "Whoever knows it may ask for a connection; nobody is accepted yet.")}`,
    ...(spec.privateDns === undefined
      ? {}
      : {
          cautions: [
            prose`Whoever runs Terraform has to be an owner of the domain of ${spec.privateDns.name} in the Google Search Console, or the apply stops.`,
          ],
        }),
    steps: [
      prose`Look whether the load balancer reaches its machines. New ones take a minute or two.`,
      ...(isMade(spec) ? [{ commands: [showHealth(spec)] }] : []),
    ],
    gate: [
      isSet([address, "self_link"], prose`The service attachment is there.`, "terraform"),
      isMade(spec)
        ? evidence("healthy", prose`The load balancer reaches its machines.`, showHealth(spec))
        : evidence(
            "healthy",
            prose`The load balancer reaches its machines.`,
            prose`Google Cloud console, Load balancing: every backend of the load balancer is healthy`,
          ),
    ],
    failures: failuresOfService(spec),
    rollback: prose`Have the vendor delete its endpoints first: a service attachment that is gone ends them, and a new one is another to the vendor.`,
    takeDown: [showEach(spec, prose`No line but with ${"CLOSED"} or ${"REJECTED"}.`)],
  };
}

function failuresOfService(spec: OfferGcp): Failure[] {
  return [
    {
      symptom: prose`The apply ends with an error about a NAT subnet or the forwarding rule.`,
      cause: prose`A NAT subnet that exists has another purpose than ${"PRIVATE_SERVICE_CONNECT"}, is of another network than the load balancer, or is that of another service attachment; or the forwarding rule is no internal one, or has a service attachment already.`,
      remedy: prose`Compare them on their pages. A NAT subnet and a forwarding rule are those of one service attachment alone.`,
    },
    {
      symptom: prose`Machines are unhealthy.`,
      cause: prose`Nothing listens on the port of the health check, or a firewall rule does not admit the health checks.`,
      remedy: prose`Let the firewall admit ${"35.191.0.0/16"} and ${"130.211.0.0/22"} on that port, as ${"HANDOVER.md"} says.`,
    },
    ...(spec.privateDns === undefined
      ? []
      : [
          {
            symptom: prose`The apply ends with an error about the domain name.`,
            cause: prose`Whoever runs Terraform is not known as an owner of the domain.`,
            remedy: prose`Verify the domain in the Google Search Console, and add the account that Terraform acts as to its owners.`,
          },
        ]),
  ];
}

/** The state of the machines behind the load balancer that is made. */
function showHealth(spec: OfferGcp) {
  const argv = ["gcloud", "compute", "backend-services", "get-health", spec.name, "--project", projectText(spec)];
  const format = ["--format", "value(status.healthStatus[].healthState)"];
  return command([...argv, "--region", spec.gcp.region, ...format], prose`${"HEALTHY"} for each machine.`);
}

/** The endpoints that are connected, or ask to be. */
export function showEach(spec: OfferGcp, shows: Prose): Block {
  return { commands: [showEndpoints(spec, shows)] };
}

function showEndpoints(spec: OfferGcp, shows: Prose) {
  const argv = ["gcloud", "compute", "service-attachments", "describe", spec.name, "--project", projectText(spec)];
  const format =
    "table(connectedEndpoints.endpoint, connectedEndpoints.consumerNetwork, connectedEndpoints.pscConnectionId, connectedEndpoints.status)";
  return command(
    [...argv, "--region", spec.gcp.region, "--flatten", "connectedEndpoints[]", "--format", format],
    shows,
  );
}

/** That endpoints have one of the statuses: one of each consumer that is listed by its name, or any. */
function endpointItems(
  listed: readonly ListedConsumer[],
  statuses: readonly string[],
  meaning: (whose: Prose) => Prose,
): GateItem[] {
  const item = (whose: Prose, shown?: { readonly attribute: string; readonly holds: string }) =>
    memberWith(
      [address, "connected_endpoints"],
      statuses,
      { meaning: meaning(whose), actor: "vendor", refused },
      shown,
    );
  if (!areKnown(listed)) return [item(words("an endpoint"))];
  return listed.map(({ kind, id }) =>
    kind === "network"
      ? item(prose`an endpoint in the network ${id}`, { attribute: "consumer_network", holds: id })
      : item(prose`an endpoint of the project ${id}`, { attribute: "endpoint", holds: `/projects/${id}/` }),
  );
}

/** Whether the service attachment shows whose endpoints they are; it shows no numbers of projects. */
function areKnown(listed: readonly ListedConsumer[]): boolean {
  return listed.length > 0 && listed.every(({ id }) => !/^\d+$/.test(id));
}

const refused: readonly Refusal[] = [
  {
    values: ["REJECTED"],
    remedy: prose`Its project is in ${"vendor.rejected"}. Compare the lists with what the service attachment shows.`,
  },
  { values: ["CLOSED"], remedy: prose`The connection ended. Have the vendor make its endpoint anew.` },
];

/** The state of an endpoint that is let in and has no address (Google Cloud documentation, "About published services"; Compute API, NEEDS_ATTENTION). */
const needsAttention: Failure = {
  symptom: prose`An endpoint is ${"NEEDS_ATTENTION"}.`,
  cause: prose`It is accepted, and something of the service is left to do: it may be that the NAT subnets have no address left, of which each endpoint takes one.`,
  remedy: prose`Add a subnet to ${"network.natSubnets"}: that is an update in place.`,
};

/** What brings what the cloud knows of endpoints into Terraform's state. */
const refresh: Block[] = [
  prose`Bring what the service attachment shows into Terraform's state.`,
  { commands: [refreshOnly] },
];

/** Stage `principals`: the vendor asks for connections. */
function principals(spec: OfferGcp, { title }: Consumer) {
  const { acceptance } = spec.vendor;
  const ids = listConsumers(spec).map(({ id }) => id);
  const common = {
    steps: [
      prose`Look at the endpoints.`,
      showEach(
        spec,
        prose`A line with the vendor's endpoint and ${acceptance === "terraform" ? "PENDING" : "ACCEPTED"}.`,
      ),
      ...refresh,
    ],
    failures: [
      needsAttention,
      {
        symptom: prose`No endpoint shows up, or the vendor reads that the service attachment does not exist.`,
        cause: prose`The vendor's endpoint is in another region than ${spec.gcp.region}, or leads to another service attachment.`,
        remedy: prose`Compare the name with ${"terraform output"}, and ask for an endpoint in this region.`,
      },
    ],
  } as const;
  const isAccepted = (whose: Prose) => prose`There is ${whose}, and it is accepted.`;
  switch (acceptance) {
    case "automatic":
      return {
        ...common,
        comment: "the vendor's endpoints are accepted at once",
        purpose: prose`Endpoints of ${title} are accepted as soon as they ask, from ${listed(ids, ", ")}. The list is the whole one: what others added to it is taken out.`,
        gate: endpointItems(listConsumers(spec), ["ACCEPTED"], isAccepted),
        rollback: cutBy(spec),
      };
    case "everybody":
      return {
        ...common,
        comment: "the vendor connects, as everybody may",
        purpose: prose`${title} connects. Everybody who knows the service attachment is accepted; Terraform changes nothing at this stage.`,
        gate: endpointItems([], ["ACCEPTED"], isAccepted),
        rollback: prose`Nothing is taken back: everybody stays accepted. To cut the vendor off, have it delete its endpoints.`,
      };
    case "terraform":
      return {
        ...common,
        comment: "the vendor asks for connections",
        purpose: prose`${title} asks for connections, which wait until they are accepted. Terraform changes nothing at this stage.`,
        gate: endpointItems(
          listConsumers(spec),
          ["PENDING", "ACCEPTED"],
          (whose) => prose`There is ${whose}, and it asks for a connection.`,
        ),
        rollback: prose`Endpoints that wait go on waiting. To be rid of them, have the vendor delete them.`,
      };
  }
}

/** What taking the list back does. */
function cutBy({ vendor }: OfferGcp): Prose {
  return vendor.reconcile
    ? prose`The list is emptied, which also counts for endpoints that were accepted: their connections end, and they wait again (inferred).`
    : prose`The list is emptied, and endpoints that were accepted stay so, because ${"vendor.reconcile"} is ${"false"}. Set it to ${"true"} first, or have the vendor delete its endpoints.`;
}

/** Stage `accepted`: the vendor's endpoints are let in. */
function accepted(spec: OfferGcp, { title }: Consumer): StageText {
  const { acceptance } = spec.vendor;
  const consumers = listConsumers(spec);
  const gate = [
    ...endpointItems(consumers, ["ACCEPTED"], (whose) => prose`There is ${whose}, and it is accepted.`),
    ...(areKnown(consumers)
      ? []
      : [
          evidence(
            "connection-of-vendor",
            prose`Each endpoint that is accepted is one of ${title}.`,
            showEndpoints(spec, prose`Endpoints that the vendor shows, and no others, with ${"ACCEPTED"}.`),
          ),
        ]),
  ];
  const steps = [
    prose`Look that each endpoint is ${"ACCEPTED"}.`,
    showEach(spec, prose`A line with ${"ACCEPTED"} for each endpoint of ${title}.`),
    ...refresh,
  ];
  if (acceptance !== "terraform")
    return {
      comment: "Google Cloud accepts the vendor's endpoints by itself",
      purpose: prose`Google Cloud accepts each endpoint ${words(acceptance === "automatic" ? "of the list" : "")} by itself. Terraform changes nothing at this stage.`,
      actor: "vendor",
      steps,
      gate,
      failures: [],
      rollback:
        acceptance === "automatic"
          ? prose`Nothing is taken back: the list goes with stage ${"principals"}.`
          : prose`Nothing is taken back: everybody stays accepted.`,
    };
  return {
    comment: "the vendor's endpoints are accepted",
    purpose: prose`Terraform lists whom the service attachment accepts: ${listed(
      consumers.map(({ id }) => id),
      ", ",
    )}. The list is the whole one: what others added to it is taken out.`,
    actor: "terraform",
    cautions: [prose`Accept only what ${title} has: compare it with what the service attachment shows.`],
    steps,
    gate,
    failures: [
      needsAttention,
      {
        symptom: prose`An endpoint stays ${"PENDING"}.`,
        cause: prose`It is of another project or network than the list has, or more endpoints ask than the limit lets in.`,
        remedy: prose`Compare the endpoints with ${"vendor.projects"} or ${"vendor.networks"}.`,
      },
    ],
    rollback: cutBy(spec),
  };
}

/** Stage `connected`: the vendor's side works. */
function connected(spec: OfferGcp, { title }: Consumer): Used {
  const { kind, proxyProtocol } = spec.loadBalancer;
  const from = kind === "passthrough" ? "NAT subnets" : "proxy-only subnet";
  return {
    traffic: [
      evidence(
        "traffic-seen",
        prose`Connections of ${title} reach the load balancer.`,
        prose`Google Cloud console, Private Service Connect, the published service: it shows connections in the minutes of the test`,
        "vendor",
      ),
    ],
    timesOut: {
      symptom: prose`The endpoint is ${"ACCEPTED"}, and every connection times out.`,
      cause: prose`A firewall rule does not admit the ${words(from)}, which is where connections come from, or the vendor uses another port${isMade(spec) ? prose` than ${listed(listPorts(spec).map(String), ", ")}` : words("")}.`,
      remedy: prose`Look at the machines, at the port and at the firewall.${words(proxyProtocol ? " A target that expects no PROXY header answers nothing." : "")}`,
    },
    idle: {
      symptom: prose`A connection that was idle is reset, or hangs.`,
      cause: prose`Something in between forgets a connection without traffic; after how long Google Cloud does was not found.`,
      remedy: prose`Have either side send keepalives in less than 300 seconds.`,
    },
  };
}

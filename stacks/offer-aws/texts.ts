import type { OfferAws } from "../../generated/types/spec";
import { listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import type { Failure, StageText } from "../../src/contract/stage";
import { principalsElsewhere } from "../families/endpoint-service/existing-texts";
import { droppedClients } from "../families/endpoint-service/group-texts";
import { isEnforced } from "../families/endpoint-service/groups";
import { answerConnection } from "../families/endpoint-service/texts";
import type { Used } from "../families/offer/connected";
import type { Consumer } from "../families/offer/consumer";
import { acceptanceSection } from "../families/offer/topology";
import { evidence } from "../parts/gate-items";
import { idText } from "../parts/id-text";
import { stateItem, statesAt } from "../parts/states";
import { endpointId, itemKey, listPrincipals, type OfferedService, offerOf, ownersOf } from "./parts";
import { of, service, showOne } from "./service-stage";

/** What people do and see at each stage. */
export const texts = { service, principals, accepted, connected };

/** Stage `principals`: the vendor may ask for connections. */
function principals(spec: OfferAws, consumer: Consumer) {
  const { title } = consumer;
  const isAutomatic = spec.vendor.acceptance === "automatic";
  const known = listPrincipals(spec, consumer).map(({ value }) => idText(value));
  const state = isAutomatic ? "available" : "pendingAcceptance";
  return {
    comment: "principals of the vendor may ask for connections",
    purpose: prose`${title} may ask for connections${known.length === 0 ? words("") : prose`, as ${listed(known, ", ")}`}. ${words(isAutomatic ? "AWS accepts each of its endpoints at once." : "Each of its endpoints waits until it is accepted.")}`,
    steps: [
      prose`Look at the connections that ask for the endpoint service.`,
      showEach(spec, prose`A line with the endpoint's id${owner(spec, consumer)} and ${state}.`),
    ],
    gate: offerOf(spec).services.map((service) =>
      evidence(
        itemKey("connection-requested", service),
        prose`An endpoint of ${title} has asked for the endpoint service${of(service.key)}.`,
        showOne(spec, service, prose`A line with the endpoint's id${owner(spec, consumer)} and ${state}.`),
        "vendor",
      ),
    ),
    failures: [
      {
        symptom: prose`No connection shows up, or the vendor reads that the service does not exist or cannot be verified.`,
        cause: prose`The vendor asks as another principal, from a Region that the endpoint service does not list, or for another name.`,
        remedy: prose`Ask the vendor for the ARN of the principal and for the Region of its endpoint. Compare them with ${"vendor.principals"} and ${"vendor.regions"}, and the name with ${"terraform output"}.`,
      },
      {
        symptom: prose`The vendor reads that the endpoint service does not support the availability zone of its subnet.`,
        cause: prose`The load balancer is in other zones. Names of zones differ between accounts, ids do not.`,
        remedy: prose`Give the vendor the zone ids in ${"HANDOVER.md"}, or add a subnet in its zone: that is an update in place.`,
      },
      ...(offerOf(spec).services.some(({ front }) => front.kind === "service") ? [principalsElsewhere] : []),
    ],
    rollback: prose`The principals can make no new endpoints. Connections that are there stay, because AWS looks at a permission only when an endpoint asks: go back from ${"accepted"} first, or reject them as ${"HANDOVER.md"} says.`,
  };
}

/** Stage `accepted`: the vendor's endpoints are let in. */
function accepted(spec: OfferAws, consumer: Consumer): StageText {
  const { title } = consumer;
  const shows = prose`A line with ${"available"} for each endpoint of ${title}.`;
  const item = (service: OfferedService, actor: "person" | "vendor") =>
    evidence(
      itemKey("connection-available", service),
      prose`Each endpoint of ${title} is connected to the endpoint service${of(service.key)}.`,
      showOne(spec, service, shows),
      actor,
    );
  const look: Block[] = [prose`Look that each connection is ${"available"}.`, showEach(spec, shows)];
  const owners = ownersOf(spec, consumer);
  const whose = owners.length === 0 ? prose`of ${title}` : prose`that ${listed(owners, " or ")} owns`;
  const foreign = prose`Accept only endpoints ${whose}, and compare their ids with what the vendor shows.`;
  const stays: Failure = {
    symptom: prose`A connection stays ${"pendingAcceptance"}.`,
    cause: prose`Another endpoint was accepted, or the vendor has made its endpoint anew.`,
    remedy: prose`Look at the connections again, and accept the one that the vendor shows now.`,
  };
  switch (spec.vendor.acceptance) {
    case "manual":
      return {
        comment: "a person accepts the vendor's endpoints",
        purpose: prose`A person accepts each endpoint of ${title}. Terraform changes nothing at this stage.`,
        actor: "person",
        steps: [foreign, ...answerEach(spec, "accept"), ...look],
        gate: offerOf(spec).services.map((service) => item(service, "person")),
        failures: [stays],
        rollback: rejected,
      };
    case "terraform":
      return {
        comment: "the vendor's endpoints are accepted",
        purpose: prose`Terraform accepts the endpoints that the spec names. Removing one of them later rejects its connection.`,
        actor: "terraform",
        cautions: [foreign],
        steps: look,
        gate: offerOf(spec).endpoints.map(({ key, address }) => {
          const states = statesAt(`aws_vpc_endpoint_connection_accepter.${address}`, anew);
          return stateItem(
            states,
            [states.ready],
            prose`The connection of the endpoint ${key} is accepted.`,
            "terraform",
          );
        }),
        failures: [
          {
            symptom: prose`The apply ends with an error about the id of an endpoint.`,
            cause: prose`The endpoint is gone, asks another endpoint service, or the id is not its.`,
            remedy: prose`Compare the id with the connections that the command above shows.`,
          },
        ],
        rollback: prose`That rejects the connections: what goes through them stops. To stop only managing them, name their addresses below ${"forget"} as you go back.`,
      };
    case "automatic":
      return {
        comment: "AWS accepts the vendor's endpoints by itself",
        purpose: prose`AWS accepts each endpoint of an admitted principal by itself. Terraform changes nothing at this stage.`,
        actor: "vendor",
        steps: look,
        gate: offerOf(spec).services.map((service) => item(service, "vendor")),
        failures: [],
        rollback: prose`${rejected} Whoever is admitted can connect again, so take the principals out as well.`,
      };
  }
}

const rejected = prose`Reject the connections, which ends them: a removed principal would not. ${"HANDOVER.md"} has the call under ${words(acceptanceSection)}.`;

const anew = prose`Somebody rejected the connection. Have the vendor make its endpoint anew, and name the new id.`;

/** Stage `connected`: the vendor's side works. */
function connected(spec: OfferAws, { title }: Consumer): Used {
  return {
    traffic: offerOf(spec).services.map((service) =>
      evidence(
        itemKey("traffic-seen", service),
        prose`Connections of ${title} reach the load balancer${of(service.key)}.`,
        prose`CloudWatch, namespace ${"AWS/NetworkELB"}: ${"NewFlowCount"} of ${balancerOf(service)} is above 0 in the minutes of the test`,
        "vendor",
      ),
    ),
    timesOut: isEnforced(spec)
      ? droppedClients(spec, prose`${title}`)
      : {
          symptom: prose`The endpoint is ${"available"}, and every connection times out.`,
          cause: prose`The target does not admit the load balancer, the vendor uses another port, or somebody has its security group enforced on what comes through PrivateLink.`,
          remedy: prose`Look at the health of the targets and at the port. ${"enforce_security_group_inbound_rules_on_private_link_traffic"} has to be ${"off"}: a rule there would have to name the private addresses of the vendor's clients, never its public ones.`,
        },
    idle: {
      symptom: prose`A connection that was idle is reset.`,
      cause: prose`The load balancer forgets a connection without traffic after 350 seconds.`,
      remedy: prose`Have either side send keepalives in less than 300 seconds.`,
    },
  };
}

function balancerOf({ front, name }: OfferedService): Prose {
  return front.kind === "made" ? prose`the load balancer ${name}` : prose`the existing load balancer`;
}

/** The owner in a line about a connection. */
function owner(spec: OfferAws, consumer: Consumer): Prose {
  const owners = ownersOf(spec, consumer);
  return owners.length === 0 ? words("") : prose`, its owner ${listed(owners, " or ")}`;
}

/** The connections to each endpoint service. */
export function showEach(spec: OfferAws, shows: Prose): Block {
  return { commands: offerOf(spec).services.map((service) => showOne(spec, service, shows)) };
}

/** The calls for the endpoints of the vendor at each endpoint service: for those whose ids the spec has, and for the ones that a person fills in. */
export function answerEach(spec: OfferAws, answer: "accept" | "reject"): Block[] {
  const endpoints = offerOf(spec).endpoints;
  const commands = offerOf(spec).services.flatMap(({ address, serviceId }) => {
    const known = endpoints
      .filter(({ service }) => service?.address === address)
      .map(({ id }) => (typeof id === "string" ? id : endpointId));
    const ids = known.length === 0 ? [endpointId] : [...new Set(known)];
    return ids.map((id) => answerConnection(spec.aws.region, answer, serviceId, id));
  });
  return [{ commands }];
}

import { listed, type Prose, prose, words } from "../../../src/contract/prose";
import type { Block } from "../../../src/contract/section";
import type { Failure, StageText } from "../../../src/contract/stage";
import { existingTexts } from "../../parts/existing-endpoint";
import { evidence } from "../../parts/gate-items";
import { refreshOnly } from "../../parts/refresh";
import { statesAt, waitingOf } from "../../parts/states";
import { admissionItems, sections, stepsAfter, stepsBefore, stepsOfPeople } from "./admission";
import { lookOf } from "./calls";
import { movesNames } from "./connection";
import { fillsFor } from "./endpoints";
import {
  acceptedItems,
  beforeDns,
  clientNames,
  isExisting,
  madeItems,
  namesItems,
  publicUse,
  resolveName,
  statesOf,
  testPort,
  vendorItems,
} from "./gate";
import { registrationFailures, registrationItems, stoppedBy, whatToCompare } from "./registration";
import type { Rollout } from "./rollout";
import { toLine, toProse } from "./template";
import { flips, listZones, makesZones } from "./zones";

/** Stage `endpoint`: they stand, and no name leads to them. */
export function describeEndpoint(rollout: Rollout): StageText {
  const { connection, endpoints, texts, registration } = rollout;
  const before = stepsBefore(connection);
  const after = stepsAfter(connection);
  const people = stepsOfPeople(rollout);
  const [waiting, ready] = wordsOf(rollout);
  const { endpoint } = rollout.spec.network;
  const existing = endpoint === undefined ? undefined : existingTexts(endpoint.id);
  return {
    comment: existing?.comment ?? texts.endpoint.comment,
    purpose: existing?.purpose ?? texts.endpoint.purpose,
    actor: people.length > 0 ? "person" : registration === undefined ? "vendor" : "terraform",
    ...(before.length === 0 || existing !== undefined
      ? {}
      : {
          cautions: [
            prose`Before the first apply the vendor has to admit the ${words(texts.owner)}: ${"HANDOVER.md"} has the call under ${words(sections.before)}, and the gate of this stage asks for it. An endpoint that is made before may be refused.`,
          ],
        }),
    steps: [
      prose`Look at the ${words(texts.stateNoun)} of each endpoint. A vendor may accept it at once or only later, so ${waiting} is no fault here.`,
      { commands: endpoints.map((endpoint) => texts.showState(endpoint, prose`${waiting} or ${ready}`)) },
      ...(people.length === 0 ? [] : [prose`Give ${"HANDOVER.md"} to whoever looks after ${connection.title}.`]),
    ],
    gate: [...admissionItems(rollout, before), ...madeItems(rollout)],
    failures: [
      ...(existing === undefined ? texts.endpoint.failures(before.length > 0) : []),
      ...endpoints.slice(0, 1).flatMap((endpoint) => statesOf(rollout.spec, endpoint).failures),
      ...pitfalls(rollout),
    ],
    rollback:
      existing?.rollback ??
      prose`Nothing uses the endpoints yet, so they can be taken back. ${words(texts.endpoint.lost)}: new endpoints have to be admitted again${words(after.length > 0 ? ", and the vendor has to be told their ids" : "")}.`,
  };
}

/** Stage `admitted`: the vendor knows the endpoints. */
export function describeAdmitted(rollout: Rollout): StageText {
  const { connection, endpoints, texts, registration } = rollout;
  const after = stepsOfPeople(rollout);
  const [waiting, ready] = wordsOf(rollout);
  const isInState = texts.isInState && !isExisting(rollout.spec);
  const refresh: readonly Block[] = isInState ? [{ commands: [refreshOnly] }] : [];
  return {
    comment:
      registration !== undefined
        ? "Terraform tells the vendor of the endpoints"
        : after.length > 0
          ? "a person has the vendor admit the endpoints"
          : "the vendor admits the endpoints by itself",
    purpose:
      registration !== undefined
        ? prose`Terraform tells ${connection.title} of the endpoints with ${registration.terraform.resource}, and the vendor admits them. No name leads to the endpoints yet.${words(after.length > 0 ? " What people do besides is in HANDOVER.md." : "")}`
        : after.length > 0
          ? prose`${connection.title} admits the endpoints, with the calls in ${"HANDOVER.md"} under ${words(sections.after)}. Terraform changes nothing at this stage, and no name leads to the endpoints yet.`
          : prose`There is nothing to do: ${connection.title} ${words(stepsBefore(connection).length > 0 ? `has admitted the ${texts.owner} before` : "admits endpoints by itself")}. Terraform changes nothing at this stage, and no name leads to the endpoints yet.`,
    actor: after.length > 0 ? "person" : "vendor",
    ...(registration === undefined ? {} : { cautions: [notTold] }),
    steps: [
      prose`Wait until the vendor has accepted each endpoint: ${waiting} becomes ${ready}.${words(isInState ? ` Then bring the new ${texts.stateNoun} into Terraform's, where the gate looks for it.` : "")}`,
      { commands: endpoints.map((endpoint) => texts.showState(endpoint, prose`${ready}`)) },
      ...refresh,
      prose`Test from a machine that may connect, against the endpoint's ${words(texts.target)}. It is for this test only: certificates do not fit it.`,
      { commands: endpoints.map((endpoint) => testPort(connection, endpoint)) },
    ],
    gate: [
      ...admissionItems(rollout, after),
      ...registrationItems(rollout),
      ...acceptedItems(rollout),
      ...vendorItems(rollout),
      ...beforeDns(rollout),
    ],
    failures: [
      texts.unreachable,
      {
        symptom: prose`The ${words(texts.stateNoun)} stays ${waiting}.`,
        cause: prose`The vendor has not admitted the endpoint.`,
        remedy:
          registration === undefined || after.length > 0
            ? prose`Do what ${"HANDOVER.md"} says, or ask the vendor's support with the endpoint's id.`
            : prose`${whatToCompare(registration)} Where all is right, ask the vendor's support with the endpoint's id.`,
      },
      ...registrationFailures(rollout),
    ],
    rollback:
      registration !== undefined
        ? prose`The registrations are destroyed: ${stoppedBy(registration)}. The endpoints stay, and going on again tells the vendor of them anew.`
        : after.length > 0
          ? prose`The vendor goes on admitting the endpoints. Take them out there as they were put in.`
          : prose`Nothing is taken back.`,
  };
}

/** What to heed in a plan that tells a vendor. */
const notTold: Prose = prose`The plan adds one registration for each endpoint and changes nothing else. If an endpoint is replaced, do not apply.`;

/** What an endpoint shows that waits, and one that is accepted. */
function wordsOf({ endpoints }: Rollout): [waiting: string, ready: string] {
  const states = statesAt(endpoints[0]?.address ?? "");
  return [waitingOf(states), states.ready];
}

/** Stage `dns`: names lead to the endpoints. */
export function describeDns(rollout: Rollout): StageText {
  const { spec, connection, texts } = rollout;
  const { isCutOver, title } = connection;
  const names = clientNames(rollout);
  const { ownAddresses } = texts;
  // Of an endpoint that exists already nothing is read, so that there is no check either.
  const adds = isExisting(spec)
    ? words("Terraform changes nothing")
    : words(`Terraform adds only a check of each endpoint's ${texts.stateNoun}`);
  const common = {
    actor: "person",
    steps: [
      ...(names.length === 0
        ? [prose`Look from a client what the names that it uses resolve to.`]
        : [
            prose`From a client, compare what each name resolves to with ${words(ownAddresses.text)}.`,
            {
              commands: [...ownAddresses.commands, ...names.map((name) => resolveName(rollout, name))],
            } satisfies Block,
          ]),
    ],
    gate: [...namesItems(rollout), ...publicUse(connection)],
    ...(isCutOver && spec.dns.mode === "recipe" ? { relieves: true as const } : {}),
  } satisfies Partial<StageText>;
  const unresolved: Failure = {
    symptom: prose`A name still resolves to public addresses, or to none.`,
    sign: "elsewhere",
    ...texts.unresolved,
  };
  if (spec.dns.mode === "external" && movesNames(connection.dns.kind))
    return {
      ...common,
      comment: "names are kept elsewhere; the outputs give their targets",
      purpose: prose`Whoever keeps DNS makes the names of ${title} lead to the endpoints, with the targets in ${"HANDOVER.md"}. ${adds}${texts.unchanged}.`,
      failures: [texts.unreachable, unresolved],
      rollback: prose`Ask whoever keeps DNS to take the records back first.`,
    };
  if (flips(spec, connection))
    return {
      ...common,
      comment: "private_dns_enabled is true on each endpoint",
      purpose: prose`The flip: ${"private_dns_enabled"} goes from ${"false"} to ${"true"} on the same endpoints, in place. From then on the vendor's names resolve to them in the whole VPC.`,
      cautions: [
        prose`The one change of each endpoint is ${"private_dns_enabled"} from ${"false"} to ${"true"}, in place. If an endpoint is replaced, do not apply: what the vendor admitted would be lost.`,
      ],
      failures: [texts.unreachable, unresolved, ...(texts.flip === undefined ? [] : [texts.flip.refused])],
      rollback: prose`${"private_dns_enabled"} is written as ${"false"}, in place, and names resolve again to what they did before once caches run out. Removing the argument instead would change nothing, because the provider keeps the value.`,
    };
  if (makesZones(spec, connection)) {
    const isNew = spec.dns.zoneId === undefined;
    const zones = listZones(rollout).map(({ template }) => toLine(template, fillsFor(rollout, undefined)));
    return {
      ...common,
      comment: isNew
        ? "private zones whose records lead to the endpoints"
        : "records in an existing private zone lead to the endpoints",
      purpose: prose`Records in the private zone ${listed(zones, " and ")} lead to the endpoints. From then on the names resolve to them in the ${words(texts.resolvers)} of the zone${texts.unchanged}.${texts.zones?.sentences ?? words("")}`,
      steps: [...common.steps, ...(texts.zones?.steps ?? [])],
      gate: [...(texts.zones?.gate ?? []), ...common.gate],
      cautions: [
        prose`A private zone answers for all of its names: what it has no record for no longer resolves in its ${words(texts.resolvers)}.`,
      ],
      failures: [texts.unreachable, unresolved, texts.conflict, ...(texts.zones?.failures ?? [])],
      rollback: prose`${words(isNew ? "The records and the zones are destroyed" : "The records are destroyed; the zone stays")}, and the names resolve as they did before${words(isCutOver ? "." : ", which may be not at all: take clients off them first.")}`,
    };
  }
  return {
    ...common,
    comment: "there is nothing to do for names",
    purpose:
      connection.dns.kind === "vendor"
        ? prose`There is nothing to do: public names of ${title} answer with addresses of the endpoints. Clients take those names. ${adds}.`
        : prose`There is nothing to do: clients use ${words(texts.own)}. ${adds}.`,
    failures: [texts.unreachable],
    rollback: prose`Take clients off the private names first.`,
  };
}

/** The part of HANDOVER.md that says how the public path is shut. */
export const closing = "Closing the public path";

/** Stage `closed`: the public path is shut. */
export function describeClosed(rollout: Rollout): StageText {
  const { connection, endpoints, texts } = rollout;
  const { close, title, isOurs } = connection;
  if (close === undefined)
    return {
      comment: "there is no public path to close, as far as is known",
      purpose: prose`There is nothing to do: how the public path of ${title} is shut is not in its data. Terraform changes nothing at this stage.`,
      actor: "person",
      steps: [],
      gate: [],
      failures: [],
      rollback: prose`Nothing is taken back.`,
    };
  const fillIn = fillsFor(rollout, endpoints[0]);
  return {
    comment: "a person closes the public path",
    purpose: prose`A person shuts the public path of ${title}, with the calls in ${"HANDOVER.md"} under ${words(closing)}. Terraform changes nothing at this stage.`,
    actor: "person",
    cautions: [
      prose`Whoever still comes over the internet is cut off${close.effect === undefined ? words(".") : prose`: ${toProse(close.effect, fillIn, isOurs)}`}`,
    ],
    steps: [prose`Do what ${"HANDOVER.md"} says, then look that clients in the ${words(texts.network)} still connect.`],
    gate: [
      evidence(
        "public-path-closed",
        prose`The public path is closed, and clients in the ${words(texts.network)} still connect.`,
        lookOf(close.calls, closing, { fillIn, isOurs }),
      ),
    ],
    failures: [
      {
        symptom: prose`A client is refused that worked before.`,
        cause: prose`It came over the internet, or through another endpoint.`,
        remedy: prose`Open the public path again as it was closed, and let the client take the private path first.`,
      },
    ],
    rollback: prose`A person opens the public path again, as it was closed. Do that before names are taken back.`,
  };
}

function pitfalls(rollout: Rollout): Failure[] {
  const { pitfalls, isOurs } = rollout.connection;
  const say = (text: string): Prose => toProse(text, fillsFor(rollout, undefined), isOurs);
  return pitfalls.map(({ symptom, cause, remedy }) => ({
    symptom: say(symptom),
    cause: cause === undefined ? words("Not told.") : say(cause),
    remedy: say(remedy),
  }));
}

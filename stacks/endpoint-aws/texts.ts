import type { EndpointAws } from "../../generated/types/spec";
import { command, listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Block, Failure, GateItem, StageText } from "../../src/contract/topology";
import {
  coveredNames,
  flipped,
  flipRefused,
  notFlipped,
  vpcAttributes,
} from "../families/interface-endpoint/private-dns";
import { regionOfService } from "../families/interface-endpoint/rules";
import { lookOf } from "../families/reach/calls";
import { type Connection, movesNames } from "../families/reach/connection";
import { namesIn, toArgument, toLine, toProse } from "../families/reach/template";
import { evidence } from "../parts/gate-items";
import { stateItem, statesAt } from "../parts/states";
import { admissionItems, sections, stepsAfter, stepsBefore } from "./admission";
import { type Endpoint, flips, listEndpoints, listZones, makesZones, valuesOf } from "./parts";

const unreachable: Failure = {
  symptom: prose`The connection times out, or ${"No route to host"}.`,
  cause: prose`A security group, a network ACL or a route stands between the client and the endpoint.`,
  remedy: prose`Look whether the endpoint's security groups admit the client's network on the port.`,
  stage: "endpoint",
};

/** Stage `endpoint`: they stand, and no name leads to them. */
export function describeEndpoint(spec: EndpointAws, connection: Connection): StageText {
  const before = stepsBefore(connection);
  const after = stepsAfter(connection);
  const [first] = listEndpoints(spec);
  return {
    comment: "the interface endpoints, with private DNS off",
    purpose: prose`An interface endpoint for each endpoint service of ${connection.title} stands in the VPC. Private DNS is off: no name leads there yet, and no client notices.`,
    actor: after.length > 0 ? "person" : "vendor",
    ...(before.length === 0
      ? {}
      : {
          caution: prose`Before the first apply the vendor has to admit the account: ${"HANDOVER.md"} has the call under ${words(sections.before)}, and the gate of this stage asks for it. An endpoint that is made before may be refused.`,
        }),
    steps: [
      prose`Look at the state of each endpoint. A vendor may accept it at once or only later, so ${"pendingAcceptance"} is no fault here.`,
      {
        commands: listEndpoints(spec).map((endpoint) =>
          showState(spec, endpoint, prose`${"pendingAcceptance"} or ${"available"}`),
        ),
      },
      ...(after.length === 0 ? [] : [prose`Give ${"HANDOVER.md"} to whoever looks after ${connection.title}.`]),
    ],
    gate: [
      ...admissionItems(spec, connection, before),
      ...listEndpoints(spec).map(({ key, address }) => {
        const states = statesAt(address);
        return stateItem(
          states,
          states.open,
          prose`The endpoint ${key} exists and the vendor has not refused it.`,
          "vendor",
        );
      }),
    ],
    failures: [
      {
        symptom: prose`The apply ends with an error that the service name could not be verified.`,
        cause:
          before.length > 0
            ? prose`The vendor has not admitted the account yet, or the name of the endpoint service is of another region or mistyped.`
            : prose`The name of the endpoint service is of another region, or mistyped.`,
        remedy: prose`Compare it with what the vendor shows; ${"HANDOVER.md"} says where under Values.`,
      },
      ...(first === undefined ? [] : statesAt(first.address).failures),
      ...pitfalls(spec, connection),
    ],
    rollback: prose`Nothing uses the endpoints yet, so they can be taken back. Their ids are lost: new endpoints have to be admitted again${words(after.length > 0 ? ", and the vendor has to be told their ids" : "")}.`,
  };
}

/** Stage `admitted`: the vendor knows the endpoints. */
export function describeAdmitted(spec: EndpointAws, connection: Connection): StageText {
  const after = stepsAfter(connection);
  const endpoints = listEndpoints(spec);
  return {
    comment:
      after.length > 0 ? "a person has the vendor admit the endpoints" : "the vendor admits the endpoints by itself",
    purpose:
      after.length > 0
        ? prose`${connection.title} admits the endpoints, with the calls in ${"HANDOVER.md"} under ${words(sections.after)}. Terraform changes nothing at this stage, and no name leads to the endpoints yet.`
        : prose`There is nothing to do: ${connection.title} ${words(stepsBefore(connection).length > 0 ? "has admitted the account before" : "admits endpoints by itself")}. Terraform changes nothing at this stage, and no name leads to the endpoints yet.`,
    actor: after.length > 0 ? "person" : "vendor",
    steps: [
      prose`Wait until the vendor has accepted each endpoint: ${"pendingAcceptance"} becomes ${"available"}. Then bring the new state into Terraform's, where the gate looks for it.`,
      { commands: endpoints.map((endpoint) => showState(spec, endpoint, prose`${"available"}`)) },
      { commands: [{ pipeline: [["terraform", "apply", "-refresh-only"]] }] },
      prose`Test from a machine that may connect, against the endpoint's own name. It is for this test only: certificates do not fit it.`,
      { commands: endpoints.map((endpoint) => testPort(connection, endpoint)) },
    ],
    gate: [
      ...admissionItems(spec, connection, after),
      ...endpoints.map(({ key, address }) => {
        const states = statesAt(address);
        const meaning = prose`The vendor has accepted the endpoint ${key}. Before that, names must not lead to it.`;
        return stateItem(states, [states.ready], meaning, "vendor");
      }),
      ...readyItems(spec, connection),
      ...beforeDns(spec, connection),
    ],
    failures: [
      unreachable,
      {
        symptom: prose`The state stays ${"pendingAcceptance"}.`,
        cause: prose`The vendor has not admitted the endpoint.`,
        remedy: prose`Do what ${"HANDOVER.md"} says, or ask the vendor's support with the endpoint's id.`,
      },
    ],
    rollback:
      after.length > 0
        ? prose`The vendor goes on admitting the endpoints. Take them out there as they were put in.`
        : prose`Nothing is taken back.`,
  };
}

/** Stage `dns`: names lead to the endpoints. */
export function describeDns(spec: EndpointAws, connection: Connection): StageText {
  const { isCutOver, title } = connection;
  const names = clientNames(spec, connection);
  const common = {
    actor: "person",
    steps: [
      ...(names.length === 0
        ? [prose`Look from a client what the names that it uses resolve to.`]
        : [
            prose`From a client, compare what each name resolves to with the addresses of the endpoint itself.`,
            {
              commands: [
                ...listEndpoints(spec).map(({ dnsName }) => resolve([dnsName], prose`The endpoint's addresses.`)),
                ...names.map(({ argument }) => resolve(argument, prose`Addresses of the endpoint.`)),
              ],
            } satisfies Block,
          ]),
    ],
    gate: [...dnsGate(spec, connection), ...publicUse(connection)],
    ...(isCutOver && spec.dns.mode === "recipe" ? { relieves: true as const } : {}),
  } satisfies Partial<StageText>;
  const unresolved: Failure = {
    symptom: prose`A name still resolves to public addresses, or to none.`,
    cause: prose`The client asks another resolver than the VPC's, or an answer is still cached.`,
    remedy: prose`Ask the VPC's resolver directly, wait for the time to live, and look whether the client's network forwards the zone.`,
  };
  if (spec.dns.mode === "external" && movesNames(connection.dns.kind))
    return {
      ...common,
      comment: "names are kept elsewhere; the outputs give their targets",
      purpose: prose`Whoever keeps DNS makes the names of ${title} lead to the endpoints, with the targets in ${"HANDOVER.md"}. Terraform adds only a check of each endpoint's state; ${"private_dns_enabled"} stays ${"false"}.`,
      failures: [unreachable, unresolved],
      rollback: prose`Ask whoever keeps DNS to take the records back first.`,
    };
  if (flips(spec, connection))
    return {
      ...common,
      comment: "private_dns_enabled is true on each endpoint",
      purpose: prose`The flip: ${"private_dns_enabled"} goes from ${"false"} to ${"true"} on the same endpoints, in place. From then on the vendor's names resolve to them in the whole VPC.`,
      caution: prose`The one change of each endpoint is ${"private_dns_enabled"} from ${"false"} to ${"true"}, in place. If an endpoint is replaced, do not apply: what the vendor admitted would be lost.`,
      failures: [unreachable, unresolved, flipRefused("admitted", prose`use ${"dns.mode"} ${"external"}`)],
      rollback: prose`${"private_dns_enabled"} is written as ${"false"}, in place, and names resolve again to what they did before once caches run out. Removing the argument instead would change nothing, because the provider keeps the value.`,
    };
  if (makesZones(spec, connection)) {
    const isNew = spec.dns.zoneId === undefined;
    return {
      ...common,
      comment: isNew
        ? "private zones whose records lead to the endpoints"
        : "records in an existing private zone lead to the endpoints",
      purpose: prose`Records in the private zone ${listed(zoneTexts(spec, connection), " and ")} lead to the endpoints. From then on the names resolve to them in the VPCs of the zone; ${"private_dns_enabled"} stays ${"false"}.`,
      caution: prose`A private zone answers for all of its names: what it has no record for no longer resolves in its VPCs.`,
      failures: [
        unreachable,
        unresolved,
        isNew
          ? {
              symptom: prose`The apply ends with ${"ConflictingDomainExists"}.`,
              cause: prose`The VPC already has a private zone of this name, whoever made it: a VPC takes one zone of a name.`,
              remedy: prose`Find it with ${"aws route53 list-hosted-zones-by-vpc"} and give its id as ${"dns.zoneId"}. If it is of another account, set ${"dns.mode"} to ${"external"}.`,
            }
          : {
              symptom: prose`The apply ends with ${"AccessDenied"} or ${"NoSuchHostedZone"} for the zone.`,
              cause: prose`The zone is in another account than the one that Terraform runs in.`,
              remedy: prose`Set ${"dns.mode"} to ${"external"} without ${"dns.zoneId"}, and let the account of the zone write the records.`,
            },
      ],
      rollback: prose`${words(isNew ? "The records and the zones are destroyed" : "The records are destroyed; the zone stays")}, and the names resolve as they did before${words(isCutOver ? "." : ", which may be not at all: take clients off them first.")}`,
    };
  }
  return {
    ...common,
    comment: "there is nothing to do for names",
    purpose:
      connection.dns.kind === "vendor"
        ? prose`There is nothing to do: public names of ${title} answer with addresses of the endpoints. Clients take those names. Terraform adds only a check of each endpoint's state.`
        : prose`There is nothing to do: clients use the endpoints' own names. Terraform adds only a check of each endpoint's state.`,
    failures: [unreachable],
    rollback: prose`Take clients off the private names first.`,
  };
}

/** Stage `closed`: the public path is shut. */
export function describeClosed(spec: EndpointAws, { close, title, isOurs }: Connection): StageText {
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
  const fillIn = valuesOf(spec, listEndpoints(spec)[0]);
  return {
    comment: "a person closes the public path",
    purpose: prose`A person shuts the public path of ${title}, with the calls in ${"HANDOVER.md"} under ${words(closing)}. Terraform changes nothing at this stage.`,
    actor: "person",
    caution: prose`Whoever still comes over the internet is cut off${close.effect === undefined ? words(".") : prose`: ${toProse(close.effect, fillIn, isOurs)}`}`,
    steps: [prose`Do what ${"HANDOVER.md"} says, then look that clients in the VPC still connect.`],
    gate: [
      evidence(
        "public-path-closed",
        prose`The public path is closed, and clients in the VPC still connect.`,
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

/** The part of HANDOVER.md about the public path. */
export const closing = "Closing the public path";

/** What a person has to see of the vendor's side, or the question where no source tells what it shows. */
function readyItems(spec: EndpointAws, connection: Connection): GateItem[] {
  const { ready, isOurs, title } = connection;
  if (ready === undefined) {
    const meaning = prose`${title} says that the connection works. No source tells where it shows that.`;
    return [evidence("vendor-ready", meaning, prose`Ask the vendor's support`, "vendor")];
  }
  const states = (ready.state ?? []).map(({ attribute, values }): [string, Prose, Prose] => [
    `vendor-state.${attribute}`,
    prose`The vendor's side is ready.`,
    prose`${attribute} of the vendor's own Terraform provider is ${listed(values, " or ")}`,
  ]);
  const asked = ready.evidence ?? [];
  return [
    // Where a person can see it, the attribute of a provider that this Terraform does not have says the same.
    ...(asked.length > 0 ? [] : states.map(([key, meaning, look]) => evidence(key, meaning, look, "vendor"))),
    ...asked.flatMap(({ question, calls = [] }, index) => {
      const texts = [question, ...calls.flatMap(({ command: argv = [] }) => argv)];
      const isOfEach = texts.some((text) => namesIn(text).includes("endpointId"));
      const endpoints = isOfEach ? listEndpoints(spec) : listEndpoints(spec).slice(0, 1);
      return endpoints.map((endpoint) => {
        const telling = { fillIn: valuesOf(spec, endpoint), isOurs };
        const key = `vendor-ready.${index + 1}${endpoints.length > 1 ? `.${endpoint.key}` : ""}`;
        const look =
          calls.length > 0
            ? lookOf(calls, sections.ready, telling)
            : (states[index]?.[2] ?? prose`Where the vendor shows it`);
        return evidence(key, toProse(question, telling.fillIn, isOurs), look, "vendor");
      });
    }),
  ];
}

/** What must be so before names lead to the endpoints. */
function beforeDns(spec: EndpointAws, connection: Connection): GateItem[] {
  const moves = movesNames(connection.dns.kind);
  const shows = prose`The names that clients use, and ${"verified"}.`;
  return [
    ...listEndpoints(spec).map(({ address }) => notFlipped(address)),
    ...(flips(spec, connection)
      ? listEndpoints(spec).map(({ name, serviceName }) =>
          coveredNames(`private-dns-names.${name}`, regionOfService(serviceName), serviceName, shows),
        )
      : []),
    ...(moves && spec.dns.mode === "recipe" ? vpcAttributes(spec.aws.region, spec.network) : []),
    ...listEndpoints(spec).map((endpoint) =>
      evidence(
        `connection-test.${endpoint.name}`,
        prose`Clients reach the endpoint ${endpoint.key}.`,
        testPort(connection, endpoint),
        "person",
      ),
    ),
    ...(moves && connection.isCutOver
      ? [
          evidence(
            "cut-over-agreed",
            prose`Names that clients use now lead to the endpoints from the next stage on: whoever runs the clients knows when, and which ports they use then.`,
            prose`Compare the ports under Values in ${"HANDOVER.md"} with those that clients use, and agree on a time`,
          ),
        ]
      : []),
  ];
}

/** What must be so once names lead to the endpoints. */
function dnsGate(spec: EndpointAws, connection: Connection): GateItem[] {
  if (connection.dns.kind === "none") return [];
  const needs = spec.dns.mode === "recipe" && movesNames(connection.dns.kind) ? ("vpcDns" as const) : undefined;
  const names = clientNames(spec, connection);
  const resolved = (key: string, name: Prose, look: Parameters<typeof evidence>[2]) =>
    evidence(
      key,
      prose`${name} resolves to the endpoint's own addresses from a client.`,
      look,
      "person",
      undefined,
      needs,
    );
  return [
    ...(flips(spec, connection)
      ? listEndpoints(spec).map(({ key, address }) =>
          flipped(address, prose`The endpoint ${key} answers for its names.`),
        )
      : []),
    ...(names.length === 0
      ? [
          resolved(
            "name-resolves",
            words("Each name that clients use"),
            prose`${"nslookup"} of the name, from a client`,
          ),
        ]
      : names.map(({ key, text, argument }) =>
          resolved(`name-resolves.${key}`, text, resolve(argument, prose`Addresses of the endpoint.`)),
        )),
  ];
}

/** That nobody is cut off by the next stage. */
function publicUse({ close, title }: Connection): GateItem[] {
  if (close === undefined) return [];
  return [
    evidence(
      "public-path-unused",
      prose`Nobody comes to ${title} over the internet any more: the next stage cuts off whoever does.`,
      prose`The vendor's log of connections by source address, over a time in which every client has run`,
    ),
  ];
}

interface ClientName {
  readonly key: string;
  readonly text: Prose;
  readonly argument: ReturnType<typeof toArgument>;
}

/** The names that clients use, as far as the recipe and the values tell; a wildcard stands for a name below it. */
function clientNames(spec: EndpointAws, connection: Connection): ClientName[] {
  const made = listZones(spec, connection).flatMap(({ records }) => records.map(({ template }) => template));
  const fillIn = valuesOf(spec, undefined);
  const isKnown = (text: string) =>
    namesIn(text).every(
      (name) => connection.declared[name]?.optional !== true || Object.hasOwn(spec.vendor.values, name),
    );
  const templates = [...new Set([...made, ...(connection.dns.names ?? []).filter(isKnown)])];
  return templates.map((template) => {
    const probe = template.replace(/^\*\./, "any.");
    return {
      key: toKey(template),
      text: prose`${toLine(template, fillIn)}`,
      argument: toArgument(probe, fillIn),
    };
  });
}

/** A template as the end of a key of evidence. */
function toKey(template: string): string {
  return template.replaceAll("*", "any").replaceAll(/[{}]/g, "");
}

function zoneTexts(spec: EndpointAws, connection: Connection): string[] {
  const fillIn = valuesOf(spec, undefined);
  return listZones(spec, connection).map(({ template }) => toLine(template, fillIn));
}

function resolve(name: ReturnType<typeof toArgument>, shows: Prose) {
  return command(["nslookup", name], shows);
}

function testPort({ ports }: Connection, { dnsName }: Endpoint) {
  return command(["telnet", dnsName, String(ports[0]?.port ?? 443)], prose`Connected to ${dnsName}`);
}

function showState({ aws }: EndpointAws, { id }: Endpoint, shows: Prose) {
  const describe = ["aws", "ec2", "describe-vpc-endpoints", "--region", aws.region, "--vpc-endpoint-ids", id];
  return command([...describe, "--query", "VpcEndpoints[0].State", "--output", "text"], shows);
}

function pitfalls(spec: EndpointAws, { pitfalls, isOurs }: Connection): Failure[] {
  const say = (text: string) => toProse(text, valuesOf(spec, undefined), isOurs);
  return pitfalls.map(({ symptom, cause, remedy }) => ({
    symptom: say(symptom),
    cause: cause === undefined ? words("Not told.") : say(cause),
    remedy: say(remedy),
  }));
}

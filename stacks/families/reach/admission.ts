import type { AdmissionStep } from "../../../generated/types/spec";
import type { GateItem } from "../../../src/contract/gate-item";
import { listed, type Prose, prose, words } from "../../../src/contract/prose";
import type { Block } from "../../../src/contract/section";
import { evidence } from "../../parts/gate-items";
import { callBlocks, lookOf, textsOf } from "./calls";
import type { Connection } from "./connection";
import { endpointsOf, fillsFor } from "./endpoints";
import type { CloudTexts, Rollout } from "./rollout";
import { toProse } from "./template";

/** The parts of HANDOVER.md for what comes before the endpoints and for what comes after. */
export const sections = {
  before: "Before the first apply",
  after: "Admission of the endpoints",
} as const;

type Kind = AdmissionStep["kind"];

/** The steps before the endpoints are made. */
export function stepsBefore({ admission }: Connection): AdmissionStep[] {
  return admission.filter(({ kind }) => kind === "principal");
}

/** The steps after they are made. */
export function stepsAfter({ admission }: Connection): AdmissionStep[] {
  return admission.filter(({ kind }) => kind !== "principal" && kind !== "open");
}

/** The steps after they are made that people do. */
export function stepsOfPeople({
  connection,
  registration,
}: Pick<Rollout, "connection" | "registration">): AdmissionStep[] {
  return stepsAfter(connection).filter((step) => step !== registration?.step);
}

function asks(kind: Kind, { owner }: CloudTexts): Prose {
  const texts: { readonly [each in Kind]: string } = {
    open: "Nobody has to act.",
    principal: `The vendor admits the ${owner} before the endpoints are made.`,
    register: "The vendor is told the endpoint.",
    approve: "A person approves the endpoint.",
    claim: "The endpoint is accepted, and reaches nothing until it is claimed.",
  };
  return words(texts[kind]);
}

/** What a person has done at each step; one item an endpoint where the step is about endpoints. */
export function admissionItems(rollout: Rollout, steps: readonly AdmissionStep[]): GateItem[] {
  const { connection, endpoints, texts } = rollout;
  const section = steps.some(({ kind }) => kind === "principal") ? sections.before : sections.after;
  return steps.flatMap(({ kind, identities = [], calls = [], terraform }) => {
    const ways = [...calls, ...(terraform === undefined ? [] : [{ terraform: terraform.resource }])];
    const subjects = kind === "principal" ? endpoints.slice(0, 1) : endpoints;
    return subjects.map((endpoint) => {
      const telling = { fillIn: fillsFor(rollout, endpoint), isOurs: connection.isOurs };
      const isOfEach = kind !== "principal" && endpoints.length > 1;
      const key = isOfEach ? `${doneWords[kind].key}.${endpoint.key}` : doneWords[kind].key;
      const subject = isOfEach ? prose`${endpoint.key}` : words("the endpoint");
      const meaning = doneWords[kind].meaning(kind === "principal" ? texts.principal(identities) : subject);
      const [way] = ways;
      const look =
        way?.command === undefined
          ? lookOf(ways.slice(0, 1), section, telling)
          : prose`As ${"HANDOVER.md"} says under ${words(section)}`;
      return evidence(key, meaning, look, kind === "approve" ? "vendor" : "person");
    });
  });
}

const doneWords: {
  readonly [kind in Kind]: { readonly key: string; readonly meaning: (subject: Prose) => Prose };
} = {
  open: { key: "open", meaning: () => words("Nobody has to act.") },
  principal: { key: "principal-admitted", meaning: (identity) => prose`The vendor has admitted ${identity}.` },
  register: { key: "endpoint-registered", meaning: (subject) => prose`The vendor has been told ${subject}.` },
  approve: { key: "endpoint-approved", meaning: (subject) => prose`A person has approved ${subject}.` },
  claim: { key: "endpoint-claimed", meaning: (subject) => prose`${subject} has been claimed.` },
};

/** What the vendor is told, as a sentence. */
function told(identities: readonly string[], texts: CloudTexts): Prose {
  const parts = identities.map((identity) => {
    const ofEndpoint = identityWords.get(identity);
    return ofEndpoint === undefined ? texts.principal([identity]) : words(ofEndpoint);
  });
  return parts
    .slice(1)
    .reduce(
      (all, part, index) => prose`${all}${words(index === parts.length - 2 ? " and " : ", ")}${part}`,
      prose`It is told ${parts[0] ?? words("nothing")}`,
    );
}

const identityWords = new Map([
  ["connectionId", "the connection id of the endpoint"],
  ["endpointAddress", "the private address of the endpoint"],
  ["endpointGuid", "the resource GUID of the endpoint"],
  ["endpointId", "the id of the endpoint"],
  ["endpointName", "the name of the endpoint"],
  ["region", "the region"],
]);

/** The calls of each step, for a hand-over. */
export function admissionBlocks(rollout: Rollout, steps: readonly AdmissionStep[]): Block[] {
  const { connection, texts, registration } = rollout;
  const { isOurs } = connection;
  return steps.flatMap((step): Block[] => {
    const { kind, identities = [], calls = [], terraform, secret, takes } = step;
    const say = (text: string) => toProse(text, fillsFor(rollout, undefined), isOurs);
    if (step === registration?.step)
      return [
        asks(kind, texts),
        prose`Terraform does that at stage ${"admitted"}, with ${registration.terraform.resource}: nobody has to act here.`,
        ...(registration.terraform.note === undefined ? [] : [say(registration.terraform.note)]),
      ];
    return [
      asks(kind, texts),
      ...(identities.length === 0 ? [] : [prose`${told(identities, texts)}.`]),
      ...endpointsOf(rollout, calls.flatMap(textsOf)).flatMap((endpoint) =>
        calls.flatMap((call) => callBlocks(call, { fillIn: fillsFor(rollout, endpoint), isOurs })),
      ),
      ...(terraform === undefined
        ? []
        : [
            prose`The vendor's own Terraform provider does it with ${terraform.resource}${argumentsOf(terraform.arguments)}. Plinth writes nothing of that: it stands in a configuration of your own.`,
            ...(terraform.note === undefined ? [] : [say(terraform.note)]),
          ]),
      ...(calls.length > 0 || terraform !== undefined
        ? []
        : [prose`How is not in the data of this vendor: ask its support, and tell it what is listed under Values.`]),
      ...(secret === undefined ? [] : [prose`Never in a spec or in Terraform: ${say(secret)}.`]),
      ...(takes === undefined ? [] : [prose`It takes: ${say(takes)}.`]),
    ];
  });
}

function argumentsOf(given: { readonly [identity: string]: string } | undefined): Prose {
  const names = Object.values(given ?? {});
  return names.length === 0 ? words("") : prose` (${listed(names, ", ")})`;
}

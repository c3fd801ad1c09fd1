import type { AdmissionStep, EndpointAws } from "../../generated/types/spec";
import { command, type Prose, prose, words } from "../../src/contract/prose";
import type { Block, GateItem } from "../../src/contract/topology";
import { callBlocks, lookOf } from "../families/reach/calls";
import type { Connection } from "../families/reach/connection";
import { toProse } from "../families/reach/template";
import { evidence } from "../parts/gate-items";
import { accountId, type Endpoint, endpointsOf, listEndpoints, principalArn, valuesOf } from "./parts";

/** The parts of HANDOVER.md for what comes before the endpoints, for what comes after, and for what shows that it was done. */
export const sections = {
  before: "Before the first apply",
  after: "Admission of the endpoints",
  ready: "What the vendor has to show",
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

const asks: { readonly [kind in Kind]: Prose } = {
  open: words("Nobody has to act."),
  principal: words("The vendor admits the account before the endpoints are made."),
  register: words("The vendor is told the endpoint."),
  approve: words("A person approves the endpoint."),
  claim: words("The endpoint is accepted, and reaches nothing until it is claimed."),
};

/** What a person has done at each step; one item an endpoint where the step is about endpoints. */
export function admissionItems(spec: EndpointAws, connection: Connection, steps: readonly AdmissionStep[]): GateItem[] {
  const section = steps.some(({ kind }) => kind === "principal") ? sections.before : sections.after;
  return steps.flatMap((step) => {
    const { kind, calls = [], terraform } = step;
    const ways = [...calls, ...(terraform === undefined ? [] : [{ terraform: terraform.resource }])];
    return subjectsOf(spec, step).map((endpoint) => {
      const telling = { fillIn: valuesOf(spec, endpoint), isOurs: connection.isOurs };
      const isOfEach = kind !== "principal" && Object.keys(spec.vendor.endpoints).length > 1;
      const key = isOfEach ? `${doneWords[kind].key}.${endpoint.key}` : doneWords[kind].key;
      const subject = isOfEach ? prose`${endpoint.key}` : words("the endpoint");
      const meaning = kind === "principal" ? doneWords[kind].meaning(admitted(step)) : doneWords[kind].meaning(subject);
      const [way] = ways;
      const look =
        way?.command === undefined
          ? lookOf(ways, section, telling)
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

function admitted({ identities = [] }: AdmissionStep): Prose {
  return identities.includes("principalArn")
    ? prose`the principal ${principalArn}`
    : prose`the AWS account ${accountId}`;
}

/** What the vendor is told, as a sentence. */
function told(identities: readonly string[]): Prose {
  const parts = identities.map((identity) => identityWords.get(identity) ?? prose`${identity}`);
  return parts
    .slice(1)
    .reduce((all, part) => prose`${all}, ${part}`, prose`It is told ${parts[0] ?? words("nothing")}`);
}

const identityWords = new Map([
  ["accountId", prose`the AWS account ${accountId}`],
  ["principalArn", prose`the principal ${principalArn}`],
  ["endpointId", words("the id of the endpoint")],
  ["region", words("the region")],
]);

function subjectsOf(spec: EndpointAws, { kind }: AdmissionStep): Endpoint[] {
  const all = listEndpoints(spec);
  return kind === "principal" ? all.slice(0, 1) : all;
}

/** The calls of each step, for a hand-over. */
export function admissionBlocks(spec: EndpointAws, connection: Connection, steps: readonly AdmissionStep[]): Block[] {
  const { isOurs } = connection;
  return steps.flatMap(({ kind, identities = [], calls = [], terraform, secret, takes }): Block[] => {
    const texts = calls.flatMap((call) => [
      ...(call.command ?? []),
      ...[call.sql, call.console, call.ticket, call.page].flatMap((text) => text ?? []),
    ]);
    const say = (text: string) => toProse(text, valuesOf(spec, undefined), isOurs);
    return [
      asks[kind],
      ...(identities.length === 0 ? [] : [prose`${told(identities)}.`]),
      ...endpointsOf(spec, texts).flatMap((endpoint) =>
        calls.flatMap((call) => callBlocks(call, { fillIn: valuesOf(spec, endpoint), isOurs })),
      ),
      ...(terraform === undefined
        ? []
        : [
            prose`The vendor's own Terraform provider does it with ${terraform.resource}${argumentsOf(terraform.arguments)}. Nothing of it is generated.`,
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
  return names.length === 0 ? words("") : prose`, argument ${names.join(", ")}`;
}

/** What tells the account and the principal that a vendor is told. */
export const callerIdentity = command(["aws", "sts", "get-caller-identity"], prose`${"Account"} and ${"Arn"}.`);

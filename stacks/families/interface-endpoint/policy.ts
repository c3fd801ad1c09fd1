import type { EndpointNetwork } from "../../../generated/types/spec";
import { edit } from "../../../src/contract/acts";
import { prose } from "../../../src/contract/prose";
import type { Rule, Violation } from "../../../src/contract/spec-rule";
import type { Failure } from "../../../src/contract/stage";
import { jsonExpression } from "../../parts/json-expression";
import { regionOfService } from "./rules";

interface WithPolicy {
  readonly network: EndpointNetwork;
}

const guide = "AWS PrivateLink guide, Control access to VPC endpoints using endpoint policies (read 2026-11-30)";
/** Of the JSON of a policy, white space included. */
const longestPolicy = 20_480;

/** The argument of an interface endpoint that has its policy; none where the spec has none. */
export function policyArgument({ policy }: EndpointNetwork): { readonly policy?: string } {
  return policy === undefined ? {} : { policy: jsonExpression(inOrder(policy)) };
}

const order = [
  "Version",
  "Id",
  "Statement",
  "Sid",
  "Effect",
  "Principal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
];

/** A policy with its keys in one order, which means nothing in it. */
function inOrder<T>(value: T): T;
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item));
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]));
}

/** What an endpoint policy has to be; `services` are the endpoint services that it stands before. */
export function policyRules<S extends WithPolicy>(
  services: (spec: S) => readonly { readonly serviceName: string }[],
): Rule<S>[] {
  return [
    {
      code: "policy-by-service",
      severity: "warning",
      title: "Whether an endpoint policy has any effect is up to the owner of the endpoint service",
      why: "Where the endpoint service is none of AWS' own, AWS allows full access to the endpoint; the document would look like a restriction and be none. Who may connect is then up to network.clients, and who may log in to the vendor.",
      fix: "Look VpcEndpointPolicySupported of the service up, and say in expectedWarnings that it is true; otherwise take network.policy off.",
      source: guide,
      check: (spec) =>
        spec.network.policy === undefined
          ? []
          : services(spec)
              .slice(0, 1)
              .map(({ serviceName }) => ({
                path: ["network", "policy"],
                marksKey: true,
                message: "an endpoint policy needs an endpoint service that takes one",
                hint: `look: aws ec2 describe-vpc-endpoint-services --region ${regionOfService(serviceName)} --service-names ${serviceName} --query 'ServiceDetails[0].VpcEndpointPolicySupported'; where it is true, say so in expectedWarnings, otherwise take network.policy off: network.clients says who may connect`,
              })),
    },
    {
      code: "policy-statement-unclear",
      severity: "error",
      title: "A statement of the endpoint policy does not say what it is about",
      why: "AWS refuses a statement without an action or a resource, and one that has both of a kind.",
      fix: "Give the statement either Action or NotAction, and either Resource or NotResource.",
      source: "IAM user guide, Grammar of the IAM JSON policy language",
      check: ({ network }) =>
        (network.policy?.Statement ?? []).flatMap((statement, index): Violation[] =>
          (["Action", "Resource"] as const).flatMap((kind) => {
            const given = [statement[kind], statement[`Not${kind}`]].filter((value) => value !== undefined).length;
            const path = ["network", "policy", "Statement", index];
            if (given === 1) return [];
            const message =
              given === 0 ? `it has neither ${kind} nor Not${kind}` : `it has both ${kind} and Not${kind}`;
            return [{ path, message }];
          }),
        ),
    },
    {
      code: "policy-too-long",
      severity: "error",
      title: "The endpoint policy is longer than AWS takes",
      why: "An endpoint policy has 20480 characters at most.",
      fix: "Name principals, actions and resources by fewer patterns.",
      source: guide,
      at: ["network", "policy"],
      finds: ({ network: { policy } }) => {
        const { length } = JSON.stringify(policy ?? "");
        return length > longestPolicy && `it has ${length} characters of JSON`;
      },
    },
  ];
}

/** What it looks like where AWS does not take the policy that the spec asks for, or does not heed it. */
export function policyFailures({ policy }: EndpointNetwork): Failure[] {
  if (policy === undefined) return [];
  return [
    {
      symptom: prose`The apply ends with an error about the policy.`,
      cause: prose`AWS does not take the document, or the endpoint service takes no policy.`,
      remedy: prose`Look at ${"VpcEndpointPolicySupported"} of ${"aws ec2 describe-vpc-endpoint-services"}. Where it is ${"true"}, mend the document; otherwise ${edit({ without: ["network.policy"] })}.`,
    },
  ];
}

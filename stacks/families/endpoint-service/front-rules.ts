import type { Rule, RuleText } from "../../../src/contract/spec-rule";

const sharing = "AWS PrivateLink guide, share your services";

/** What is said of a target that a load balancer is made for, and that lacks what it needs. */
export const targetFieldMissing: RuleText = {
  code: "target-field-missing",
  severity: "error",
  title: "A target lacks what the load balancer needs of it",
  why: "The load balancer sends to the address of each target, and the target's security group has to let it in.",
  fix: "Give the field; or name the load balancer or endpoint service that exists already: in network, or at the target with loadBalancer.perTarget.",
  source: "Elastic Load Balancing user guide, target type ip",
};

/** What is said of a field that only a load balancer that is made has a use for. */
export const targetFieldWithoutUse: RuleText = {
  code: "target-field-without-use",
  severity: "error",
  title: "A field is about a load balancer or an endpoint service that is not made",
  why: "What exists in front of the target has listeners, rules and health checks of its own, which Terraform does not change.",
  fix: "Remove the field, or give the target by its address.",
  source: sharing,
};

/** The rules that the network of load balancers is given where one is made, and only there. */
export function networkOfMade<S extends { readonly network?: { readonly vpcId?: unknown } }>(
  made: (spec: S) => readonly { readonly key: string }[],
): readonly Rule<S>[] {
  return [
    {
      code: "network-missing",
      severity: "error",
      title: "There is no network for the load balancers",
      why: "A load balancer is made for each target that is given by its address, and stands in subnets.",
      fix: "Give network, with vpcId and subnets.",
      source: sharing,
      at: ["targets"],
      finds: (spec) =>
        spec.network?.vpcId === undefined &&
        made(spec).length > 0 &&
        `${made(spec)[0]?.key} needs a load balancer, and there is no network`,
    },
    {
      code: "network-without-use",
      severity: "error",
      title: "A network is given, and nothing is made in it",
      why: "What exists in front of the targets stays where it is; the network would have no effect.",
      fix: "Take vpcId and subnets out of network, and network itself where it has nothing else.",
      source: sharing,
      at: ["network"],
      finds: (spec) =>
        spec.network?.vpcId !== undefined &&
        made(spec).length === 0 &&
        "every target has something in front of it already",
    },
  ];
}

/** What is said of an endpoint service that exists in another region than that of the spec. */
export const serviceInOtherRegion: RuleText = {
  code: "endpoint-service-in-other-region",
  severity: "error",
  title: "An existing endpoint service is in another region than the spec says",
  why: "aws.region is that of all endpoint services of the spec; the vendor may be in another, which its own part of the spec says.",
  fix: "Correct aws.region, or give the target a spec of its own.",
  source: "AWS PrivateLink, names of endpoint services",
};

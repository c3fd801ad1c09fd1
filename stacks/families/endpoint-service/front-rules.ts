import type { RuleText } from "../../../src/contract/topology";

/** What is said of a field that only a load balancer that is made has a use for. */
export const targetFieldWithoutUse: RuleText = {
  code: "target-field-without-use",
  severity: "error",
  title: "A field of a target is about a load balancer that is not made",
  why: "What exists in front of the target has listeners, rules and health checks of its own, which Terraform does not change.",
  fix: "Remove the field, or give the target by ip.",
  source: "AWS PrivateLink guide, share your services",
};

/** What is said of an endpoint service that exists in another region than that of the spec. */
export const serviceInOtherRegion: RuleText = {
  code: "endpoint-service-in-other-region",
  severity: "error",
  title: "An existing endpoint service is in another region than the spec says",
  why: "aws.region is that of all endpoint services of the spec; the vendor may be in another, which its own part of the spec says.",
  fix: "Correct aws.region, or give the target a spec of its own.",
  source: "AWS PrivateLink, names of endpoint services",
};

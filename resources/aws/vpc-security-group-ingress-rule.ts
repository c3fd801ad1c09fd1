import { ruleKnowledge, ruleModel } from "../parts/security-group-rule";

/** What a security group admits: traffic in. */
export const knowledge = /* @__PURE__ */ ruleKnowledge("ingress");

/** How it behaves beyond its schema. */
export const model = /* @__PURE__ */ ruleModel("ingress");

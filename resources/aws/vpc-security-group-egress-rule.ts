import { ruleKnowledge, ruleModel } from "../parts/security-group-rule";

/** What a security group lets out. */
export const knowledge = /* @__PURE__ */ ruleKnowledge("egress");

/** How it behaves beyond its schema. */
export const model = /* @__PURE__ */ ruleModel("egress");

import { prose } from "../../contract/prose";
import type { ReviewRule } from "../rule";

/** Where the state goes, or whom Terraform acts as, is no longer as in the base. */
export const identityChanged: ReviewRule = {
  id: "identity-changed",
  severity: "error",
  title: "Where the state goes, or whom Terraform acts as, is no longer as in the base",
  why: "Whoever changes it has a run write its state to another place, or act with other rights. That is decided before anything is planned, by somebody who may.",
  fix: "Have the change merged alone by whoever answers for the state and the accounts, without a run; once the base has it, this is no finding.",
  source: "Terraform: backends and provider blocks are read by terraform init and plan, before a plan can be reviewed",
  check: ({ context }) =>
    context.identityChanges.map((setting) => ({
      key: "terraform" as const,
      message: prose`${setting} is another one than in the base`,
    })),
};

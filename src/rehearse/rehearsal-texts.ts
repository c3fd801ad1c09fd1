import type { ProblemText } from "../contract/problem";

/** The texts of every problem that a rehearsal can find. */
export const rehearsalTexts = {
  "init-failed": {
    title: "Terraform could not initialize the configuration",
    why: "Nothing can be planned without its providers.",
    fix: "Read what Terraform says: most often the spec's terraform.version excludes the Terraform that runs.",
  },
  "validate-failed": {
    title: "Terraform or a provider refuses the configuration of a stage",
    why: "The stage could not be planned anywhere.",
    fix: "Read what the provider says: a version that lacks an argument needs another constraint in terraform.providers.",
  },
  "plan-failed": {
    title: "A stage cannot be planned",
    why: "The rollout would stop here.",
    fix: "Read what the provider says, and change the value of the spec that the place shows.",
  },
  "apply-failed": {
    title: "A stage cannot be applied: a provider or the cloud refuses it",
    why: "The rollout would stop half-way, with some resources changed and others not.",
    fix: "Read what the cloud says; if somebody has to act first, it is a matter of an earlier stage's gate.",
  },
  "step-too-slow": {
    title: "A step of Terraform did not end in time",
    why: "The rehearsal stopped it; what it would have done is not known.",
    fix: "Run it again on a machine with less load.",
  },
  "stage-replaces": {
    title: "Moving a stage replaces a resource",
    why: "Another resource takes its place, with another id: what others accepted or allowed for the old one is lost.",
    fix: "Keep the argument as the stage before has it, or pin a provider version that changes it in place.",
  },
  "stage-destroys": {
    title: "Moving a stage destroys more than it should",
    why: "A stage forward adds and changes; going back takes away only what the stages left behind had added.",
    fix: "Look at the plan; a resource that went missing outside Terraform is made again first.",
  },
  "plan-unclear": {
    title: "A plan does something that this version of Plinth does not know",
    why: "Whether it destroys anything cannot be told.",
    fix: "Look at the plan with terraform show; use a Plinth that is as new as the Terraform.",
  },
  "review-fails": {
    title: "The plan reviewer finds something in the plan of a stage",
    why: "The same plan would be refused in a pull request.",
    fix: "See the page of the rule that the message names.",
  },
  "plan-not-empty": {
    title: "A second plan right after the apply still wants to change something",
    why: "Every later plan would show the change again, and hide what a reviewer must see.",
    fix: "Write the value in the form in which the provider returns it.",
  },
  "check-not-passed": {
    title: "A check block does not pass although everybody has acted",
    why: "Whoever applies the stage sees its warning.",
    fix: "Look at what the check reads.",
  },
  "changed-outside": {
    title: "Somebody changed an argument outside Terraform",
    why: "The next apply changes it back, or the names lead somewhere else before their stage.",
    fix: "Undo the change, or write it into the spec.",
  },
  "gone-outside": {
    title: "A resource went missing outside Terraform",
    why: "The next apply makes another one, with another id, which has to be accepted and allowed again.",
    fix: "Find out who removed it; what nobody accepts in time is removed by the cloud.",
  },
  "gate-not-open": {
    title: "The gate of a stage did not open, so the rollout stops here",
    why: "The next stage relies on what the gate asks for.",
    fix: "Whom the message names has to act; the command shows whether they have.",
  },
  "destroy-incomplete": {
    title: "Something is left after everything was destroyed",
    why: "It would cost money, and its name would be taken.",
    fix: "Look at what the message names; what no state knows has to be removed by hand.",
  },
} as const satisfies Record<string, ProblemText>;

/** The closed set of problems that a rehearsal finds itself. */
export type RehearsalCode = keyof typeof rehearsalTexts;

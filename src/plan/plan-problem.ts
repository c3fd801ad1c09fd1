import { docsPage, type Problem, type ProblemText, wholeFileProblem } from "../contract/problem";

/** The texts of every problem that reading a plan or a lock file can report. */
export const planProblemTexts = {
  "plan-malformed": {
    title: "The plan is not valid JSON",
    why: "What cannot be read cannot be reviewed; a plan that was cut off may hide a change behind its end.",
    fix: "Write it again: terraform show -json plinth.tfplan > plan.json.",
  },
  "plan-binary": {
    title: "The file is a plan as Terraform saves it, not its JSON",
    why: "Only Terraform itself can read that form.",
    fix: "Give the JSON: terraform show -json plinth.tfplan > plan.json.",
  },
  "plan-encoding": {
    title: "The file is not UTF-8",
    why: "The redirection of Windows PowerShell writes UTF-16, which is no JSON.",
    fix: "Redirect from cmd, Git Bash or PowerShell 7, or pipe the JSON into plinth review -.",
  },
  "plan-not-a-plan": {
    title: "The JSON is not that of a plan",
    why: "A review of something else would find nothing, which looks like a pass.",
    fix: "Save a plan and show it: terraform plan -out=plinth.tfplan, then terraform show -json plinth.tfplan > plan.json.",
  },
  "plan-format-version": {
    title: "The plan has a format version that this Plinth does not read",
    why: "Another major version may say the same things in other places, so that changes would be overlooked.",
    fix: "Use a Terraform or OpenTofu whose plans have format version 1.x (Terraform 1.1 and later), or a newer Plinth.",
  },
  "plan-lacks-module": {
    title: "The plan has no such module",
    why: "A review of a module that is not there would look at nothing of the plan.",
    fix: "Give --module the module's address as the plan has it, or leave it out where the connection is the root module.",
  },
  "plan-too-large": {
    title: "The plan is too large",
    why: "It cannot be held in memory.",
    fix: "Split the configuration, or plan the root module of the connection alone.",
  },
  "plan-too-deep": {
    title: "The plan is nested too deeply",
    why: "No provider needs such depth; reading it on would exhaust the stack.",
    fix: "Check where the file comes from.",
  },
  "lock-unreadable": {
    title: "The dependency lock file cannot be read",
    why: "Without it nobody knows which provider versions the plan was made with.",
    fix: "Give the .terraform.lock.hcl that terraform init wrote beside the configuration.",
  },
} as const satisfies Record<string, ProblemText>;

/** The closed set of problems with plans and lock files. */
export type PlanProblemCode = keyof typeof planProblemTexts;

/** The problem of this code with a file; `detail` says what was seen, in our words alone. */
export function planProblem(code: PlanProblemCode, file: string, detail?: string): Problem {
  const { title, fix } = planProblemTexts[code];
  const problem = wholeFileProblem(file, code, detail === undefined ? title : `${title}: ${detail}`);
  return { ...problem, hint: fix, docs: docsPage(code) };
}

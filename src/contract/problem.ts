import type { Problem, Range } from "../../generated/types/output";

export type { Problem, Range };

/** Where in a document a value stands: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** What a page about a problem says. */
export interface ProblemText {
  /** What is wrong, as a sentence without its final dot. */
  readonly title: string;
  /** What would happen if it were let through. */
  readonly why: string;
  /** The way out. */
  readonly fix: string;
}

/** Codes of the problems that the core reports itself; topologies bring more with their rules. */
export type CoreCode = keyof typeof coreTexts;

/** The texts of the core's problems, shown under `docs/problems/`. */
export const coreTexts = {
  "too-large": {
    title: "The file is larger than 64 KiB",
    why: "A spec describes one connection; larger inputs are refused before they are parsed, because parsing can take quadratic time.",
    fix: "Split the file, or check that it is a spec at all.",
  },
  "not-utf8": {
    title: "The file is not UTF-8",
    why: "Another encoding would be read as other characters than its author saw.",
    fix: "Save the file as UTF-8.",
  },
  "control-character": {
    title: "A text holds a character that cannot be seen",
    why: "Control characters, bidirectional marks and lone surrogates look like nothing in a review, and Terraform and terminals read them differently.",
    fix: "Remove the character. Newlines and tabs are allowed.",
  },
  "too-deep": {
    title: "The document is nested too deeply",
    why: "Deep nesting makes parsers slow; no spec needs more than eight levels.",
    fix: "Check the indentation and the brackets.",
  },
  "yaml-syntax": {
    title: "The file is not valid YAML 1.2",
    why: "Nothing can be read from it.",
    fix: "Correct the place that is marked.",
  },
  "json-syntax": {
    title: "The file is not valid JSON",
    why: "Nothing can be read from it.",
    fix: "Correct the place that is marked. Comments and trailing commas are not JSON; a .yaml file may hold both.",
  },
  "several-documents": {
    title: "The file holds several YAML documents",
    why: "A spec is one document; the others would be ignored without a word.",
    fix: "Write one file for each spec.",
  },
  directive: {
    title: "A YAML directive is used",
    why: "A directive can change how the rest is read: under %YAML 1.1, no means false.",
    fix: "Remove the line that starts with %.",
  },
  alias: {
    title: "A YAML anchor or alias is used",
    why: "A few aliases can expand to gigabytes, and a reviewer no longer sees the value where it is used.",
    fix: "Write the value out at each place.",
  },
  tag: {
    title: "A YAML tag is used",
    why: "A tag can turn a text into something else than it looks like.",
    fix: "Remove the tag. Quote the value if it should be a text.",
  },
  "duplicate-key": {
    title: "A key is given twice",
    why: "Only one of the two values could count.",
    fix: "Remove one of them.",
  },
  "reserved-key": {
    title: "A key has a name that is reserved",
    why: "__proto__, constructor and prototype mean something to the language that Plinth is written in.",
    fix: "Choose another key.",
  },
  "reserved-text": {
    title: "A text holds a sequence that is reserved",
    why: "TfToken[ marks values that CDKTF puts in later; in a spec it would bring in a value from somewhere else.",
    fix: "Remove the sequence.",
  },
  "leading-zero": {
    title: "A number starts with a zero",
    why: "The zero would be lost; account ids such as 072088201116 then name another account.",
    fix: "Put the value in quotes.",
  },
  "inexact-number": {
    title: "A number cannot be kept exactly",
    why: "It would be rounded, or is not a number at all.",
    fix: "Put the value in quotes if it is an id.",
  },
  "empty-document": {
    title: "The file is empty",
    why: "There is nothing to compile.",
    fix: "Start with topology, name and stage.",
  },
  "missing-topology": {
    title: "The document names no topology",
    why: "The topology says how the rest is read.",
    fix: "Add a line such as topology: clickhouse-aws.",
  },
  "unknown-topology": {
    title: "There is no topology of this name",
    why: "The topology says how the rest is read.",
    fix: "Use one of the names that the message lists.",
  },
  "missing-property": {
    title: "Something that is needed is missing",
    why: "The connection cannot be described without it.",
    fix: "Add the property; the hint shows an example.",
  },
  "unknown-property": {
    title: "There is no property of this name",
    why: "It would have no effect, which its author does not expect.",
    fix: "Correct the name or remove the line.",
  },
  "wrong-type": {
    title: "A value has the wrong type",
    why: "It cannot be used where it stands.",
    fix: "Give a value of the type that the message names.",
  },
  "wrong-value": {
    title: "A value is none of those that are allowed",
    why: "It has no meaning here.",
    fix: "Use one of the values that the message lists.",
  },
  "wrong-format": {
    title: "A text does not have the form that is asked for",
    why: "The cloud would refuse it, or take it for something else.",
    fix: "Compare it with the example in the hint.",
  },
  "wrong-size": {
    title: "A text, a list or a mapping is too short or too long",
    why: "The cloud has limits, and an empty value means nothing.",
    fix: "Keep within the limit that the message names.",
  },
  "duplicate-item": {
    title: "A list holds the same value twice",
    why: "The second one would have no effect or collide with the first.",
    fix: "Remove one of them.",
  },
  "not-exactly-one": {
    title: "Two properties exclude each other, or neither is there",
    why: "They answer the same question in two ways.",
    fix: "Give exactly one of those that the message names.",
  },
  "backend-missing": {
    title: "A root module states no backend",
    why: "Without one, the state lands in a local file that nobody else sees.",
    fix: "Add terraform.backend, or set terraform.shape to module.",
  },
  "backend-in-module": {
    title: "A module states a backend",
    why: "Terraform takes the backend of the root module only; this one would be ignored.",
    fix: "Remove terraform.backend, or set terraform.shape to root.",
  },
  "constraint-unbounded": {
    title: "A provider constraint lacks a lower or an upper bound",
    why: "A new major version could break the connection at any init.",
    fix: "Give both bounds, such as ~> 6.36 or >= 5.83.0, < 6.0.0.",
  },
  "constraint-empty": {
    title: "No version can meet a provider constraint",
    why: "terraform init would find no version to install.",
    fix: "Correct the bounds.",
  },
  "terraform-too-old": {
    title: "The constraint on Terraform admits a version that cannot read the output",
    why: "The output has check blocks, which Terraform knows since 1.5.0.",
    fix: "Give a lower bound of 1.5.0 or more.",
  },
  "variable-used-twice": {
    title: "One variable stands for two different things",
    why: "Both would get the same value, such as a VPC's id where a subnet's is meant.",
    fix: "Give each its own variable.",
  },
  "hazardous-version": {
    title: "A provider constraint admits a version that breaks this connection",
    why: "In these versions the provider does something else with an argument of this output than the stage needs.",
    fix: "Use the constraint that the hint names.",
  },
  "evidence-of-other-spec": {
    title: "An evidence file belongs to another spec",
    why: "Its answers were given about another connection.",
    fix: "Remove the file, or give it the name of its own spec.",
  },
  "evidence-unknown": {
    title: "An evidence file answers what no gate of the spec asks",
    why: "The answer counts for nothing: the key is mistyped, or the spec has changed since.",
    fix: "Correct the key or remove the answer.",
  },
  "stage-move-replaces": {
    title: "Moving a stage replaces a resource",
    why: "A stage must only add and change in place: what the vendor has accepted and allowed would be lost.",
    fix: "Do not move. Choose provider versions that change the argument in place.",
  },
  "not-a-state": {
    title: "This is not the JSON of a Terraform state",
    why: "A gate is evaluated on what Terraform says of its state; another file says something else, or nothing.",
    fix: "Give what terraform show -json prints without a plan file, as a file or on standard input with --state -.",
  },
  "state-of-other-spec": {
    title: "The state was made from another spec",
    why: "What it shows says nothing about this connection.",
    fix: "Run terraform show -json where this spec is applied; for a module, name it with --module.",
  },
  "scenario-unknown": {
    title: "A scenario names what no spec of the run has",
    why: "The event would happen to nothing, and the rehearsal would show something else than its author meant.",
    fix: "Correct the name, or rehearse the spec that has it as well.",
  },
  "scenario-impossible": {
    title: "An event of a scenario cannot happen",
    why: "What it is about is not there, waits for nobody, or has no such attribute at that stage.",
    fix: "Move the event to a stage where it can happen.",
  },
  "scenario-not-reached": {
    title: "An event of a scenario did not happen, because the rollout stopped before",
    why: "The rehearsal shows nothing of what the event would do.",
    fix: "Take the event that stops the rollout into a scenario of its own.",
  },
  "name-taken": {
    title: "Two specs have the same name",
    why: "The name is the output folder; on some file systems it does not distinguish capitals.",
    fix: "Rename one of them.",
  },
  "base-of-other-spec": {
    title: "The spec that is given as the base describes another connection",
    why: "A review would take the differences of two connections for a change that was asked for.",
    fix: "Give the version of the same spec that was applied last: a file, or a git revision.",
  },
} as const satisfies Record<string, ProblemText>;

/** The page about a code, relative to the repository. */
export function docsPage(code: string): string {
  return `docs/problems/${code}.md`;
}

/** A problem of a file as a whole, shown at its first character. */
export function wholeFileProblem(file: string, code: string, message: string): Problem {
  const start = { line: 1, column: 1 };
  return { code, severity: "error", message, file, range: { start, end: start }, pointer: "", docs: docsPage(code) };
}

/** Whether any of the problems fails a run: an error always, a warning when `strict`. */
export function isFailing(problems: readonly Problem[], strict: boolean): boolean {
  return problems.some((problem) => strict || problem.severity === "error");
}

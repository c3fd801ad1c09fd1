import { type Prose, prose, words } from "../../contract/prose";
import type { ComparedResource } from "../compared-plan";
import { lossOf } from "../held-ids";
import type { Remark, ReviewRule } from "../rule";

/** The plan does something else with an address than the stage asks for. */
export const unexpectedAction: ReviewRule = {
  id: "unexpected-action",
  severity: "error",
  title: "The plan does something else with a resource than the stage asks for",
  why: "A stage adds, changes in place, or on the way back removes, and does nothing else.",
  fix: "If a change of the spec asks for it, give the spec before it with --base; otherwise look for edits of the configuration or the cloud.",
  source: "The difference between the configurations of the applied stage and of the spec's",
  isGeneral: true,
  check: ({ resources }) => resources.flatMap(findUnexpected),
};

function findUnexpected(resource: ComparedResource): Remark[] {
  const { address, action, expectation, mode, differences, change } = resource;
  const wrong = (extra = "") => [
    { address, message: prose`The plan has ${action} for ${address}; ${askedFor(expectation)}${words(extra)}` },
  ];
  if (expectation === "foreign" || action === "unknown" || action === "replace" || action === "forget") return [];
  if (mode === "data") return action === "no-op" || action === "read" ? [] : wrong();
  switch (action) {
    case "delete":
      return expectation === "delete" ? [] : [removed(resource)];
    case "create":
      // What a stage before had made is created-again.
      return expectation === "create" || expectation === "keep" || expectation === "update" ? [] : wrong();
    case "update":
      if (expectation === "keep" || expectation === "update") return differences.length === 0 ? wrong() : [];
      return expectation === "create" ? wrong(", and it exists already") : [];
    case "no-op":
      return expectation === "create" && change !== undefined ? wrong(", and it exists already") : [];
    case "read":
      return wrong();
  }
}

function askedFor(expectation: ComparedResource["expectation"]): Prose {
  return expectation === "keep" || expectation === "foreign"
    ? prose`the stage asks for nothing`
    : prose`the stage asks for ${expectation}`;
}

/** What a replacement costs is what making the resource again after this removal would cost. */
function removed({ address, expectation, knowledge, body }: ComparedResource): Remark {
  const loss = lossOf(knowledge);
  const price = words(loss === undefined ? "" : `. Making it again does not bring the old one back (${loss})`);
  return {
    address,
    message: prose`The plan has delete for ${address}; ${askedFor(expectation)}${price}`,
    ...(body === undefined
      ? {}
      : { hint: "Do not apply this plan. To take the connection down, follow the beginning of RUNBOOK.md." }),
  };
}

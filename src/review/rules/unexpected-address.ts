import { prose } from "../../contract/prose";
import type { ReviewRule } from "../rule";

/** The plan touches something that the spec does not have. */
export const unexpectedAddress: ReviewRule = {
  id: "unexpected-address",
  severity: "error",
  title: "The plan touches something that the spec does not have",
  why: "It was not reviewed with the spec, and nothing says what it is for.",
  fix: "Keep other resources in a root module of their own, or review only the connection's module with --module.",
  source: "The addresses of a stage are those of its compiled configuration",
  isGeneral: true,
  check: ({ resources }) =>
    resources
      .filter(({ expectation, action }) => expectation === "foreign" && action !== "no-op")
      .map(({ address, action, change }) => ({
        address,
        message:
          change?.deposed === undefined
            ? prose`The plan has ${action} for ${address}, which the spec does not have at this stage`
            : prose`The plan has ${action} for an object of ${address} that an interrupted replacement has left behind`,
      })),
};

import { prose } from "../../contract/prose";
import type { Remark, ReviewRule } from "../rule";

/** The plan takes over, renames or lets go of something. */
export const adopted: ReviewRule = {
  id: "adopted",
  severity: "error",
  title: "The plan imports, renames or forgets a resource",
  why: "No stage does that: what is taken over may belong to somebody else, and what is forgotten lives on without anybody's care.",
  fix: "Remove the import, moved or removed block, or the state command. What is to be forgotten stands in the spec, in forget.",
  source: "Terraform JSON output format: importing, previous_address, forget",
  check: ({ resources }): Remark[] =>
    resources.flatMap(({ address, action, change, expectation }): Remark[] => {
      if (action === "forget" && expectation === "forget") return [];
      if (action === "forget")
        return [{ address, message: prose`Terraform forgets ${address}, which goes on existing` }];
      if (change?.change.importing !== undefined && change.change.importing !== null) {
        return [{ address, message: prose`An existing object is taken over as ${address}` }];
      }
      const previous = change?.previous_address;
      return previous === undefined || previous === address
        ? []
        : [{ address, message: prose`${previous} becomes ${address}` }];
    }),
};

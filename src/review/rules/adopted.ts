import { prose } from "../../contract/prose";
import { moduleOf } from "../../terraform/address";
import { own } from "../../terraform/values";
import { type ComparedResource, isImported } from "../compared-plan";
import type { ReviewContext } from "../context";
import type { Remark, ReviewRule } from "../rule";

/** The plan takes over, renames or lets go of something that the spec does not name. */
export const adopted: ReviewRule = {
  id: "adopted",
  severity: "error",
  title: "The plan imports, renames or forgets a resource",
  why: "The spec does not ask for it: what is taken over may belong to somebody else, and what is forgotten lives on without anybody's care.",
  fix: "Say it in the spec, in adopt, renamedFrom or forget; otherwise remove the import, moved or removed block, or the state command.",
  source: "Terraform JSON output format: importing, previous_address, forget",
  check: ({ resources, context }): Remark[] =>
    resources.flatMap((resource): Remark[] => {
      const { address, local, action, change, expectation } = resource;
      if (action === "forget" && expectation === "forget") return [];
      if (action === "forget")
        return [{ address, message: prose`Terraform forgets ${address}, which goes on existing` }];
      if (change !== undefined && isImported(change.change)) {
        const [id, stated] = [change.change.importing?.id, own(context.adopt, local)];
        if (stated !== undefined && stated === id) return [];
        const instead = stated === undefined ? prose`` : prose`; the spec adopts ${stated}`;
        return [
          { address, message: prose`An existing object, ${id ?? "unknown"}, is taken over as ${address}${instead}` },
        ];
      }
      const previous = change?.previous_address;
      return previous === undefined || previous === address || isRenamed(previous, resource, context)
        ? []
        : [{ address, message: prose`${previous} becomes ${address}` }];
    }),
};

/** Whether the spec says that an address was the earlier one, of this module or of that which the spec's earlier name stands for. */
function isRenamed(previous: string, { local }: ComparedResource, { module, renamedFrom }: ReviewContext): boolean {
  const [before, now] = [moduleOf(previous), module ?? ""];
  const earlier = before === "" ? previous : previous.slice(before.length + 1);
  const isModuleRenamed = before !== now && renamedFrom.name !== undefined && before !== "" && now !== "";
  return (before === now || isModuleRenamed) && earlier === (own(renamedFrom.addresses, local) ?? local);
}

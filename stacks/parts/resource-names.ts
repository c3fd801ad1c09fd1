import type { Variable } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Ownership } from "../../src/contract/spec-rule";
import { idText } from "./id-text";

/** A name that a spec gives to what it makes. */
interface MadeName {
  /** What has it: `forwarding rule`. */
  readonly kind: string;
  readonly name: string;
  /** Within what no second one of the kind may have it, such as a project and a region; undefined where that is not known. */
  readonly within: readonly (string | Variable | undefined)[];
  readonly path: Path;
}

/** The claim of a spec on the names of what it makes in Azure and Google Cloud. */
export function resourceNames<S>(names: (spec: S) => readonly MadeName[]): Ownership<S> {
  return {
    code: "resource-name-taken",
    title: "Two specs give one name to resources of one kind",
    why: "Names are unique in a resource group, a network, or a project and Region: the cloud refuses the second. A name is that of the spec, often with the key of an endpoint, zone or subnet or with ports, so that two different specs can meet in one.",
    fix: "Rename one of the specs, or what the message marks in it.",
    source:
      "Azure, naming rules and restrictions for resources; Google Cloud, names of Compute Engine resources and of managed zones",
    claims: (spec) =>
      names(spec).map(({ kind, name, within, path }) => ({
        key: [kind, name, ...within.map((part) => (typeof part === "string" ? part.toLowerCase() : part))],
        path,
        thing: `the name ${name} of a ${kind} in ${within.map((part) => (part === undefined ? "" : idText(part))).join(", ")}`,
      })),
  };
}

import type { SurroundingFact } from "./model";
import type { Command, Prose } from "./prose";

/** Who acts: this Terraform, the vendor, or a person. */
export type Actor = "terraform" | "vendor" | "person";

/** Values that do not pass by waiting or by another refresh, and what helps. */
export interface Refusal {
  readonly values: readonly string[];
  readonly remedy: Prose;
  /** Address of the resource, where it does not come back and has to be made anew. */
  readonly anew?: string;
}

/** What must be observed before a spec may move on: in the state that `terraform show -json` prints, or by a person. */
export type GateItem =
  | {
      readonly kind: "state";
      readonly address: string;
      /** A path into the values of the address, such as `state` or `dns_entry[0].dns_name`. */
      readonly attribute: string;
      /**
       * One of these values, any value but an empty one, a list that holds the value of another attribute (`address.attribute`), or a list
       * of objects of which one is as it should be.
       */
      readonly expected:
        | { readonly oneOf: readonly string[] }
        | { readonly isSet: true }
        | { readonly contains: string }
        | { readonly member: ExpectedMember };
      readonly meaning: Prose;
      /** Who has to act where something else is observed. */
      readonly actor: Actor;
      readonly refused?: readonly Refusal[];
      /** Why it may be missing from the state of an applied stage, and what helps then. */
      readonly gone?: Prose;
    }
  | {
      readonly kind: "evidence";
      readonly key: string;
      readonly meaning: Prose;
      /** The command that shows it, or where a person sees it. */
      readonly command: Command | Prose;
      /** Who has to act where the answer is no. */
      readonly actor: Actor;
      /** Answers that do not pass by waiting, as a person sees them. */
      readonly refused?: readonly Refusal[];
      /** An attribute that tells the same. Where a state or plan shows it, that is the answer, whatever a person said. */
      readonly shown?: ShownAnswer;
      /** What of the surroundings makes the answer no in a rehearsal where it is not so. */
      readonly needs?: SurroundingFact;
    };

/** What one object of a list has to be: its attribute has one of the values, and where `with` is given, another one holds whole parts of a path, in any letter case. */
export interface ExpectedMember {
  readonly attribute: string;
  readonly oneOf: readonly string[];
  readonly with?: { readonly attribute: string; readonly holds: string };
}

/** What an attribute of the state or of a data source has to be, and which values do not pass by waiting. */
export interface ShownAnswer {
  readonly address: string;
  readonly attribute: string;
  readonly expected: { readonly oneOf: readonly string[] };
  readonly refused?: readonly Refusal[];
}

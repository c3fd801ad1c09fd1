import type { GateItem } from "../../../src/contract/gate-item";
import type { Command, Fill, Prose } from "../../../src/contract/prose";
import type { Section } from "../../../src/contract/section";
import type { Failure } from "../../../src/contract/stage";
import type { FillText } from "../../../src/contract/topology";
import type { ValueRow } from "../../parts/values-section";
import type { ZoneTexts } from "../private-zone/texts";
import type { Connection, ReachSpec } from "./connection";
import type { Registration } from "./registrars";

/** An endpoint of a spec. */
export interface Endpoint {
  readonly key: string;
  readonly address: string;
  /** The vendor's service that it leads to, as its cloud names it. */
  readonly service: string;
  /** The part of that service, where it has several and the spec says which. */
  readonly part: string | undefined;
  /** The vendor's zone that it leads to, where there is one endpoint a zone. */
  readonly zone: string | undefined;
  /** The zones that it has parts in itself, as endpoints of AWS have. */
  readonly parts: readonly string[];
  /** What stands in outputs and checks for it. */
  readonly name: string;
  /** What stands in calls for its id, and for its own DNS name or address. */
  readonly id: Fill;
  readonly target: Fill;
}

/** One spec with how its vendor is reached, and what its cloud has of its own. */
export interface Rollout {
  readonly spec: ReachSpec;
  readonly connection: Connection;
  readonly endpoints: readonly Endpoint[];
  readonly texts: CloudTexts;
  /** How Terraform tells the vendor of them; undefined where a person does. */
  readonly registration: Registration | undefined;
}

/** What is said of one spec's endpoints that is not the same in every cloud. */
export interface CloudTexts {
  /** What stands for a name in texts of recipes that this cloud knows; undefined for a declared value. */
  valueOf(name: string, endpoint: Endpoint | undefined): string | Fill | undefined;
  /** Whom the vendor admits before there are endpoints: in a word, and as it is told by these identities. */
  readonly owner: string;
  principal(identities: readonly string[]): Prose;
  /** What shows who that is. */
  readonly callerIdentity: readonly Command[];
  /** What the attribute is called that shows how far an endpoint is. */
  readonly stateNoun: string;
  showState(endpoint: Endpoint, shows: Prose): Command;
  /** Whether the endpoint's resource shows it; otherwise a data source of stage `dns` does, and a person before. */
  readonly isInState: boolean;
  /** In a few words each: what endpoints lead to, what clients are in, what a private zone answers in, and what tests reach. */
  readonly service: string;
  readonly network: string;
  readonly resolvers: string;
  readonly target: string;
  readonly endpoint: {
    readonly comment: string;
    readonly purpose: Prose;
    readonly failures: (isAdmittedBefore: boolean) => readonly Failure[];
    /** What is lost with endpoints that are taken back, as a sentence without its end. */
    readonly lost: string;
  };
  readonly unreachable: Failure;
  /** What must be so before names are moved; by private DNS of the endpoints, or by records of a zone. */
  readonly beforeDns: readonly GateItem[];
  /** What shows the endpoints' own addresses, to compare answers with. */
  readonly ownAddresses: { readonly text: string; readonly commands: readonly Command[] };
  readonly unresolved: Pick<Failure, "cause" | "remedy">;
  /** That something of the endpoints stays as it is when records are made, at the end of a sentence. */
  readonly unchanged: Prose;
  /** What hinders a new zone, or records of an existing one. */
  readonly conflict: Failure;
  /** What is said of private zones that are not simply those of the endpoints' network. */
  readonly zones?: ZoneTexts;
  /** What of the surroundings lets names resolve at all. */
  readonly needs?: "vpcDns";
  /** How private DNS of the endpoints themselves shows, where the cloud has it. */
  readonly flip?: { readonly items: readonly GateItem[]; readonly refused: Failure };
  /** What whoever keeps DNS elsewhere makes. */
  readonly external: Prose;
  /** What clients use where no name leads to the endpoints. */
  readonly own: string;
  readonly fills: readonly FillText[];
  readonly rows: readonly ValueRow[];
  endpointRows(endpoint: Endpoint): readonly ValueRow[];
  readonly permissions?: Section;
}

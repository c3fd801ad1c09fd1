import type { ClickhouseProvider, Variable } from "../../../generated/types/spec";
import type { GateItem } from "../../../src/contract/gate-item";
import type { SurroundingFact } from "../../../src/contract/model";
import { type Command, type Fill, listed, type Prose, prose, words } from "../../../src/contract/prose";
import type { Provider } from "../../../src/contract/provider";
import type { Scope } from "../../../src/contract/scope";
import type { Block, Section } from "../../../src/contract/section";
import type { SpecBase } from "../../../src/contract/spec-base";
import type { Ownership, Rule } from "../../../src/contract/spec-rule";
import type { Schema } from "../../../src/contract/spec-schema";
import type { Failure, StageText } from "../../../src/contract/stage";
import type { FillText, Topology } from "../../../src/contract/topology";
import { apiFills, serviceFills, showAllowList } from "../../parts/clickhouse-api";
import { type Guard, guardBy, unguarded } from "../../parts/guard";
import { idText } from "../../parts/id-text";
import { onceFor } from "../../parts/once-for";
import { clickhouseProvider, type With } from "../../parts/providers";
import {
  openItem,
  pendingFirst,
  type ResourceStates,
  readyCheck,
  readyItem,
  type StatusAnswer,
  stateItem,
  statesAt,
  statesElsewhere,
} from "../../parts/states";
import { type ValueRow, valuesSection } from "../../parts/values-section";
import {
  addAllowLists,
  allowListGate,
  allowListRollback,
  allowListSection,
  foreignEndpoint,
  lookBeforeTakeOver,
  resetByPeer,
  takeOver,
  takesOver,
} from "./allow-list";
import { resolvedGate, testPort } from "./connection-tests";
import { probesOf } from "./probes";
import { publicDoor } from "./public-door";
import { allowListOwner, duplicateAddress, type ZoneSpec, zoneWithoutUse } from "./rules";
import type { AllowLists, ClickhousePort } from "./service";

/** A spec whose endpoint leads to services of ClickHouse Cloud. */
export interface EndpointSpec extends SpecBase {
  readonly terraform: SpecBase["terraform"] & With<"clickhouse", ClickhouseProvider>["terraform"];
  readonly clickhouse: AllowLists;
  readonly dns: ZoneSpec["dns"];
}

type StageName = "endpoint" | "allow-list" | "dns";

/** What is peculiar to the endpoint of one cloud. */
export interface Cloud<S extends EndpointSpec> {
  readonly title: string;
  readonly summary: string;
  readonly schema: Schema;
  readonly providers: { readonly [name: string]: Provider<S> };
  readonly stageTitles: { readonly endpoint: string; readonly dns: string };
  /** Address of the endpoint, and its attribute that the allow lists hold. */
  readonly endpoint: { readonly address: string; readonly id: string };
  /** The id of an endpoint that exists already and stays its owner's, as allow lists hold it; undefined where it is made. */
  existing(spec: S): string | Variable | undefined;
  /** The keys under which a person says how far it is, where only a data source of a later stage shows it. */
  readonly answers?: { readonly open: string; readonly ready: string };
  /** Adds the endpoint, unless it exists already, and its outputs; gives its id, and how names are pointed at it later: what moves them is guarded. */
  add(scope: Scope, spec: S): { readonly id: string; readonly cutOver: (guard: Guard) => void };
  /** That the vendor lets the endpoint in, from the cut-over on. */
  readonly check: { readonly name: string; readonly message: string };
  readonly rules: readonly Rule<S>[];
  /** The names that the spec makes resolve. */
  readonly owns: readonly Ownership<S>[];
  texts(spec: S): Texts;
  /** Zone of the private hostnames. */
  zone(spec: S): string;
  /** The network of the endpoint. */
  network(spec: S): Prose;
  /** The networks that may connect, where the spec has them. */
  clients?(spec: S): readonly string[] | undefined;
}

/** What the documents say of one spec's endpoint, beside what is the same in every cloud. */
export interface Texts {
  readonly showStatus: (shows: Prose) => Command;
  readonly ports: readonly ClickhousePort[];
  /** What stands for the endpoint in connection tests. */
  readonly target: Fill;
  /** What stands for its id in the allow lists. */
  readonly id?: Fill;
  readonly unreachable: Failure;
  readonly endpoint: Pick<StageText, "comment" | "purpose" | "failures" | "rollback"> & {
    readonly look: Prose;
    readonly notes?: readonly Block[];
    /** That a person has accepted the endpoint, where that comes before the allow lists. */
    readonly accepted?: Prose;
  };
  readonly allowList: Pick<StageText, "comment" | "purpose"> & {
    readonly accepted: Prose;
    readonly wait: Prose;
    readonly refresh?: readonly Block[];
    readonly test: Prose;
    readonly tests: readonly Block[];
    readonly gate: readonly GateItem[];
    readonly stillPending: Failure;
  };
  readonly dns: Omit<StageText, "actor" | "gate"> & {
    /** What each hostname resolves to. */
    readonly resolved: Prose;
    /** What of the surroundings lets names resolve at all. */
    readonly needs?: SurroundingFact;
    readonly gate?: readonly GateItem[];
  };
  readonly fills: readonly FillText[];
  readonly handover: {
    readonly values: readonly ValueRow[];
    readonly notes?: readonly Block[];
    /** Where at least one of the services has to run. */
    readonly region?: string;
    readonly beforeAllowList?: readonly Block[];
    readonly afterAllowList?: readonly Block[];
    readonly acceptance?: Section;
    readonly names: Prose;
    readonly aboutNames?: Prose;
    /** What others have to do so that the names resolve in their networks, and who owns what. */
    readonly afterNames?: readonly Section[];
    readonly sendBack: readonly Block[];
  };
  /** What whoever runs Terraform may do, where that is not derived. */
  readonly permissions?: Section;
  /** Ways that the vendor's documentation describes and Plinth does not write. */
  readonly otherWays: readonly Prose[];
}

/** The keys under which a person says how far an endpoint is that exists already, whatever its cloud. */
const answersElsewhere = { open: "connection-requested", ready: "connection-approved" };

/** The topology of one cloud's endpoint: names are cut over only after the vendor let it in and the allow lists have it. */
export function clickhouseTopology<S extends EndpointSpec>({ texts, ...others }: Cloud<S>): Topology<S, StageName> {
  const cloud: Cloud<S> = { ...others, texts: onceFor(texts) };
  const { title, summary, schema, stageTitles } = cloud;
  return {
    title,
    summary,
    schema,
    providers: {
      ...cloud.providers,
      clickhouse: clickhouseProvider((spec) => spec.clickhouse.allowList === "terraform"),
    },
    stages: [
      { name: "endpoint", title: stageTitles.endpoint, describe: (spec) => describeEndpoint(cloud, spec) },
      { name: "allow-list", title: "Let the endpoint in", describe: (spec) => describeAllowList(cloud, spec) },
      { name: "dns", title: stageTitles.dns, describe: (spec) => describeDns(cloud, spec) },
    ],
    *build(scope, spec) {
      const endpoint = cloud.add(scope, spec);
      const letIn = spec.clickhouse.allowList === "terraform" ? addAllowLists(scope, spec.clickhouse) : undefined;
      yield "endpoint";

      letIn?.(endpoint.id);
      yield "allow-list";

      if (cloud.existing(spec) !== undefined) {
        endpoint.cutOver(unguarded);
        yield "dns";
        return;
      }
      const { name, message } = cloud.check;
      const check = readyCheck(statesAt(cloud.endpoint.address), message);
      endpoint.cutOver(guardBy(check));
      scope.check(name, check, ["dns", "mode"]);
      yield "dns";
    },
    rules: [duplicateAddress, zoneWithoutUse, ...cloud.rules],
    owns: [allowListOwner, ...cloud.owns],
    fills: (spec) => [...cloud.texts(spec).fills, ...apiFills, ...serviceFills(spec.clickhouse.services)],
    handover: (spec) => handover(spec, cloud.texts(spec)),
    permissions: (spec) => {
      const { permissions } = cloud.texts(spec);
      return permissions === undefined ? [] : [permissions];
    },
    appendix: (spec) => [
      ...publicDoor(spec.clickhouse.services),
      { title: "Ways that are not generated", blocks: cloud.texts(spec).otherWays },
    ],
    ends: (spec) => ({ ours: cloud.network(spec), theirs: words("ClickHouse Cloud"), opens: "ours" }),
    probes: (spec) => {
      const { ports, allowList } = cloud.texts(spec);
      const { endpoint, zone, clients } = cloud;
      const looked = {
        ...(cloud.existing(spec) === undefined ? { endpoint: endpoint.address } : {}),
        zone: zone(spec),
        clients: clients?.(spec),
        ports,
      };
      return probesOf(spec, { ...looked, gate: allowList.gate });
    },
  };
}

function describeEndpoint<S extends EndpointSpec>(cloud: Cloud<S>, spec: S): StageText {
  const texts = cloud.texts(spec);
  const { look, notes = [], accepted, failures, ...others } = texts.endpoint;
  const states = statesOf(cloud, spec);
  return {
    ...others,
    failures: [...failures, ...states.failures],
    ...(takesOver(spec.clickhouse) ? { cautions: takeOver.cautions, rollback: takeOver.rollback(spec) } : {}),
    actor: spec.clickhouse.allowList === "terraform" ? "terraform" : "person",
    steps: [
      look,
      { commands: [texts.showStatus(listed(pendingFirst(states), " or "))] },
      ...notes,
      ...lookBeforeTakeOver(spec.clickhouse, texts.id),
      prose`Give HANDOVER.md to whoever looks after the ClickHouse services.`,
    ],
    gate: [
      accepted === undefined
        ? openItem(states, prose`The endpoint exists and the vendor has not refused it.`, answerOf(cloud, spec, "open"))
        : states.isElsewhere
          ? readyItem(states, accepted, answerOf(cloud, spec, "ready"))
          : stateItem(states, [states.ready], accepted, "person"),
    ],
  };
}

function describeAllowList<S extends EndpointSpec>(cloud: Cloud<S>, spec: S): StageText {
  const texts = cloud.texts(spec);
  const { comment, purpose, wait, refresh = [], test, tests, gate, stillPending } = texts.allowList;
  const { clickhouse } = spec;
  const states = statesOf(cloud, spec);
  return {
    comment,
    purpose,
    actor: "vendor",
    steps: [
      prose`Look at the allow list of each service.`,
      { commands: clickhouse.services.map((service) => showAllowList(service, texts.id)) },
      wait,
      { commands: [texts.showStatus(prose`${states.ready}`)] },
      ...refresh,
      test,
      { commands: texts.ports.map((port) => testPort(texts.target, port)) },
      ...tests,
    ],
    gate: [
      readyItem(states, texts.allowList.accepted, answerOf(cloud, spec, "ready")),
      ...allowListGate(clickhouse, heldBy(cloud, spec), texts.id),
      ...gate,
    ],
    failures: [
      texts.unreachable,
      resetByPeer,
      stillPending,
      ...(clickhouse.allowList === "terraform" ? [foreignEndpoint(spec)] : []),
    ],
    rollback: allowListRollback(clickhouse),
  };
}

function describeDns<S extends EndpointSpec>(cloud: Cloud<S>, spec: S): StageText {
  const { resolved, needs, gate = [], ...others } = cloud.texts(spec).dns;
  return {
    ...others,
    actor: "person",
    gate: [...gate, ...resolvedGate(spec.clickhouse.services, resolved, needs)],
    relieves: true,
  };
}

function statesOf<S extends EndpointSpec>({ endpoint: { address }, existing }: Cloud<S>, spec: S): ResourceStates {
  return existing(spec) === undefined ? statesAt(address) : statesElsewhere(address);
}

function answerOf<S extends EndpointSpec>(cloud: Cloud<S>, spec: S, how: "open" | "ready"): StatusAnswer | undefined {
  const answers = cloud.existing(spec) === undefined ? cloud.answers : answersElsewhere;
  return answers === undefined ? undefined : { key: answers[how], show: cloud.texts(spec).showStatus };
}

/** The attribute of the state that has the endpoint's id. */
function heldBy<S extends EndpointSpec>({ endpoint, existing }: Cloud<S>, spec: S): string | undefined {
  return existing(spec) === undefined ? `${endpoint.address}.${endpoint.id}` : undefined;
}

function handover({ clickhouse }: EndpointSpec, texts: Texts): Section[] {
  const { values, notes = [], region, beforeAllowList: before = [], afterAllowList: after = [] } = texts.handover;
  const { acceptance, names, aboutNames, afterNames = [], sendBack } = texts.handover;
  const { title, blocks } = valuesSection([
    ...values,
    ...clickhouse.services.map(({ id, hostname }): ValueRow => [prose`Hostname of ${idText(id)}`, hostname]),
  ]);
  const hostnames = clickhouse.services.map(({ hostname }) => [prose`${hostname}`]);
  return [
    { title, blocks: [...blocks, ...notes] },
    allowListSection(clickhouse, region, { before, after, id: texts.id }),
    ...(acceptance === undefined ? [] : [acceptance]),
    {
      title: "DNS names",
      blocks: [
        names,
        { table: { head: ["hostname"], rows: hostnames } },
        ...(aboutNames === undefined ? [] : [aboutNames]),
      ],
    },
    ...afterNames,
    { title: "What to send back", blocks: sendBack },
  ];
}

import type { Variable } from "../../../generated/types/spec";
import type { SurroundingFact } from "../../../src/contract/model";
import { type Command, type Fill, type Prose, prose } from "../../../src/contract/prose";
import type { Schema } from "../../../src/contract/spec-schema";
import type {
  Actor,
  Block,
  Check,
  Failure,
  FillText,
  GateItem,
  Ownership,
  Provider,
  Refusal,
  Rule,
  Scope,
  Section,
  ShownAnswer,
  SpecBase,
  StageText,
  Topology,
} from "../../../src/contract/topology";
import { apiFills, serviceFills, showAllowList } from "../../parts/clickhouse-api";
import { evidence, oneOf } from "../../parts/gate-items";
import { type Guard, guardBy } from "../../parts/guard";
import { idText } from "../../parts/id-text";
import { clickhouseProvider } from "../../parts/providers";
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
import { allowListOwner, duplicateAddress, zoneWithoutUse } from "./rules";
import type { AllowLists, ClickhousePort } from "./service";

/** A spec whose endpoint leads to services of ClickHouse Cloud. */
export interface EndpointSpec extends SpecBase {
  readonly clickhouse: AllowLists;
  readonly dns: { readonly mode: string; readonly zoneId?: string | Variable };
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
  /** Adds the endpoint and its outputs; gives its id, and how names are pointed at it later: what moves them is guarded. */
  add(scope: Scope, spec: S): { readonly id: string; readonly cutOver: (guard: Guard) => void };
  /** That the vendor lets the endpoint in, from the cut-over on. */
  readonly check: Check & { readonly name: string };
  readonly rules: readonly Rule<S>[];
  /** The names that the spec makes resolve. */
  readonly owns: readonly Ownership<S>[];
  texts(spec: S): Texts;
}

/** How the vendor's answer to the endpoint is observed: in the state, or by a person's look under two keys. */
type Answer =
  | { readonly attribute: string; readonly open: readonly string[]; readonly refused: readonly Refusal[] }
  | { readonly keys: { readonly open: string; readonly ready: string }; readonly shown: Omit<ShownAnswer, "expected"> };

/** What the documents say of one spec's endpoint, beside what is the same in every cloud. */
export interface Texts {
  readonly answer: Answer;
  /** The answers while the vendor has not dealt with it, and when clients may connect. */
  readonly pending: string;
  readonly ready: string;
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
    readonly sendBack: readonly Block[];
    readonly permissions?: Section;
  };
  /** Ways that the vendor's documentation describes and Plinth does not write. */
  readonly otherWays: readonly Prose[];
}

/** The topology of one cloud's endpoint: names are cut over only after the vendor let it in and the allow lists have it. */
export function clickhouseTopology<S extends EndpointSpec>(cloud: Cloud<S>): Topology<S, StageName> {
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

      endpoint.cutOver(guardBy(cloud.check));
      scope.check(cloud.check.name, cloud.check, ["dns", "mode"]);
      yield "dns";
    },
    rules: [duplicateAddress, zoneWithoutUse, ...cloud.rules],
    owns: [allowListOwner, ...cloud.owns],
    fills: (spec) => [...cloud.texts(spec).fills, ...apiFills, ...serviceFills(spec.clickhouse.services)],
    handover: (spec) => handover(spec, cloud.texts(spec)),
    appendix: (spec) => [{ title: "Ways that are not generated", blocks: cloud.texts(spec).otherWays }],
  };
}

function describeEndpoint<S extends EndpointSpec>(cloud: Cloud<S>, spec: S): StageText {
  const texts = cloud.texts(spec);
  const { look, notes = [], accepted, ...others } = texts.endpoint;
  return {
    ...others,
    ...(takesOver(spec.clickhouse) ? { caution: takeOver.caution, rollback: takeOver.rollback(spec.clickhouse) } : {}),
    actor: spec.clickhouse.allowList === "terraform" ? "terraform" : "person",
    steps: [
      look,
      { commands: [texts.showStatus(isOpen(texts))] },
      ...notes,
      ...lookBeforeTakeOver(spec.clickhouse, texts.id),
      prose`Give HANDOVER.md to whoever looks after the ClickHouse services.`,
    ],
    gate: [
      accepted === undefined
        ? answerGate(cloud, texts, "open", prose`The endpoint exists and the vendor has not refused it.`)
        : answerGate(cloud, texts, "ready", accepted, "person"),
    ],
  };
}

function describeAllowList<S extends EndpointSpec>(cloud: Cloud<S>, spec: S): StageText {
  const texts = cloud.texts(spec);
  const { comment, purpose, accepted, wait, refresh = [], test, tests, gate, stillPending } = texts.allowList;
  const { clickhouse } = spec;
  return {
    comment,
    purpose,
    actor: "vendor",
    steps: [
      prose`Look at the allow list of each service.`,
      { commands: clickhouse.services.map((service) => showAllowList(service, texts.id)) },
      wait,
      { commands: [texts.showStatus(prose`${texts.ready}`)] },
      ...refresh,
      test,
      { commands: texts.ports.map((port) => testPort(texts.target, port)) },
      ...tests,
    ],
    gate: [
      answerGate(cloud, texts, "ready", accepted),
      ...allowListGate(clickhouse, `${cloud.endpoint.address}.${cloud.endpoint.id}`, texts.id),
      ...gate,
    ],
    failures: [
      texts.unreachable,
      resetByPeer,
      stillPending,
      ...(clickhouse.allowList === "terraform" ? [foreignEndpoint] : []),
    ],
    rollback: allowListRollback(clickhouse),
  };
}

function describeDns<S extends EndpointSpec>(cloud: Cloud<S>, spec: S): StageText {
  const { resolved, needs, gate = [], ...others } = cloud.texts(spec).dns;
  return { ...others, actor: "person", gate: [...gate, ...resolvedGate(spec.clickhouse.services, resolved, needs)] };
}

function isOpen({ pending, ready }: Texts): Prose {
  return prose`${pending} or ${ready}`;
}

function answerGate(
  { endpoint }: Pick<Cloud<EndpointSpec>, "endpoint">,
  texts: Texts,
  wanted: "open" | "ready",
  meaning: Prose,
  actor: Actor = "vendor",
): GateItem {
  const { answer, ready, showStatus } = texts;
  if ("keys" in answer) {
    const shows = wanted === "open" ? isOpen(texts) : prose`${ready}`;
    const shown = wanted === "open" ? undefined : { ...answer.shown, expected: { oneOf: [ready] } };
    return evidence(answer.keys[wanted], meaning, showStatus(shows), actor, shown);
  }
  const values = wanted === "open" ? answer.open : [ready];
  return oneOf([endpoint.address, answer.attribute], values, meaning, actor, answer.refused);
}

function handover({ clickhouse }: EndpointSpec, texts: Texts): Section[] {
  const { values, notes = [], region, beforeAllowList: before = [], afterAllowList: after = [] } = texts.handover;
  const { acceptance, names, aboutNames, sendBack, permissions } = texts.handover;
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
    { title: "What to send back", blocks: sendBack },
    ...(permissions === undefined ? [] : [permissions]),
  ];
}

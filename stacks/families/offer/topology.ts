import type { OfferAws } from "../../../generated/types/spec";
import { type Prose, prose, words } from "../../../src/contract/prose";
import type { Scope } from "../../../src/contract/scope";
import type { Block, Section } from "../../../src/contract/section";
import type { SpecBase } from "../../../src/contract/spec-base";
import type { Ownership, Rule } from "../../../src/contract/spec-rule";
import type { StageText } from "../../../src/contract/stage";
import type { FillText, Topology } from "../../../src/contract/topology";
import type { Cloud, OfferRecipe, Vendors } from "../../../src/contract/vendor";
import { type ValueRow, valuesSection } from "../../parts/values-section";
import { brokersAmong } from "../endpoint-service/brokers";
import { targetProbes } from "../endpoint-service/probes";
import { type FillIn, toProse } from "../reach/template";
import { readyPart } from "../vendor/ready";
import { ageNotes } from "../vendor/recipe-age";
import { valueFills, valueRows } from "../vendor/values";
import { type Asker, askerMissing } from "./asker";
import { connectedStage, protocols, type Used } from "./connected";
import { type Consumer, type ConsumerSection, findConsumer, tryFindConsumer, tryFindOffer } from "./consumer";
import { knownAcceptance, targetRows } from "./handover";
import { type Request, requestPart, requestSection } from "./request";
import { offerRules } from "./rules";
import { brokerPorts, severalMembers } from "./target-rules";
import { brokersOf, type OfferedTarget } from "./targets";

type StageName = OfferAws["stage"];

/** A spec that offers something to a vendor. */
export interface OfferSpec extends SpecBase {
  readonly stage: StageName;
  readonly vendor: ConsumerSection;
}

/** What the rules of a cloud ask: the recipe that a spec follows, and how its vendor connects. */
export interface Finds<S> {
  readonly recipeOf: (spec: S) => OfferRecipe | undefined;
  readonly tryFind: (spec: S) => Consumer | undefined;
}

/** A stage as its cloud tells it: its steps without those of every cloud. */
type Told = Omit<StageText, "actor">;

type FromTopology = "title" | "summary" | "schema" | "providers" | "permissions";

/** What is peculiar to offering from one cloud; `Made` is the service that its first stage makes. */
export interface OfferCloud<S extends OfferSpec, Made> extends Pick<Topology<S, StageName>, FromTopology> {
  readonly cloud: Cloud;
  /** The shapes of recipes that it makes. */
  readonly shapes: readonly OfferRecipe["shape"][];
  /** Title of the stage that lets the vendor in. */
  readonly accepts: string;
  readonly asker: Asker<S>;
  targets(spec: S): readonly OfferedTarget[];
  /** Those that are looked at from inside the network, where not all are. */
  probed?(spec: S): readonly OfferedTarget[];
  /** The field with what serves a target, and its noun in the plural. */
  readonly servers: { readonly field: string; readonly noun: string };
  offer(scope: Scope, spec: S): Made;
  admit(scope: Scope, spec: S, made: Made, consumer: Consumer): void;
  accept?(scope: Scope, spec: S, made: Made): void;
  /** What stands for the names in texts of a recipe, for each service that is offered. */
  fillIns(spec: S, consumer: Consumer): readonly FillIn[];
  service(spec: S, consumer: Consumer): Told;
  principals(spec: S, consumer: Consumer): Told;
  accepted(spec: S, consumer: Consumer): StageText;
  connected(spec: S, consumer: Consumer): Used;
  rules(finds: Finds<S>): readonly Rule<S>[];
  owns(finds: Finds<S>): readonly Ownership<S>[];
  fills(spec: S, consumer: Consumer): readonly FillText[];
  rows(spec: S, consumer: Consumer): readonly ValueRow[];
  request?(spec: S): Pick<Request, "zoneNames" | "more">;
  /** Parts of the hand-over before and behind how the vendor connects. */
  before?(spec: S): readonly Section[];
  behind(spec: S, consumer: Consumer): readonly Section[];
  acceptance(spec: S, consumer: Consumer): readonly Block[];
  sendBack(spec: S, consumer: Consumer): readonly Prose[];
  changes(spec: S): readonly Block[];
  /** Other parts of the appendix. */
  more?(spec: S): readonly Section[];
  readonly notGenerated: readonly Block[];
  network(spec: S): Prose;
}

/** Part of HANDOVER.md that runbooks name. */
export const acceptanceSection = "Acceptance";

/** The topology of one cloud: what is offered to any of these vendors, or to one that the spec describes. */
export function offerTopology<S extends OfferSpec, Made>(
  vendors: Vendors,
  cloud: OfferCloud<S, Made>,
): Topology<S, StageName> {
  const recipeOf = ({ vendor }: S) => tryFindOffer(vendors, cloud.cloud, vendor);
  const tryFind = ({ vendor }: S) => tryFindConsumer(vendors, cloud.cloud, vendor);
  const find = ({ vendor }: S) => findConsumer(vendors, cloud.cloud, vendor);
  const fillInOf = (spec: S): FillIn => cloud.fillIns(spec, find(spec))[0] ?? (() => "");
  const { title, summary, schema, providers, permissions, more = () => [] } = cloud;
  return {
    title,
    summary,
    schema,
    providers,
    stages: [
      { name: "service", title: "Offer the targets", describe: (spec) => serviceStage(cloud, spec, find(spec)) },
      { name: "principals", title: "Admit the vendor", describe: (spec) => principalsStage(cloud, spec, find(spec)) },
      { name: "accepted", title: cloud.accepts, describe: (spec) => cloud.accepted(spec, find(spec)) },
      {
        name: "connected",
        title: "See it connected",
        describe: (spec) =>
          connectedStage(find(spec), cloud.targets(spec), fillInOf(spec), cloud.connected(spec, find(spec))),
      },
    ],
    *build(scope, spec) {
      const made = cloud.offer(scope, spec);
      yield "service";

      cloud.admit(scope, spec, made, find(spec));
      yield "principals";

      cloud.accept?.(scope, spec, made);
      yield "accepted";

      yield "connected";
    },
    rules: [
      ...offerRules<S>(vendors, cloud.cloud, cloud.shapes, stageNames, "principals"),
      askerMissing(cloud.asker, stageNames, recipeOf, tryFind),
      ...cloud.rules({ recipeOf, tryFind }),
      severalMembers(cloud.targets, cloud.servers),
      brokerPorts(recipeOf, cloud.targets),
    ],
    owns: cloud.owns({ recipeOf, tryFind }),
    notes: (spec) => ageNotes(vendors, spec.vendor.name, recipeOf(spec)),
    ends: (spec) => ({ ours: cloud.network(spec), theirs: prose`${find(spec).title}`, opens: "theirs" }),
    brokers: (spec) => brokersAmong(brokersOf(cloud.targets(spec)).map((target) => ({ addresses: [], ...target }))),
    probes: (spec) =>
      targetProbes(
        (cloud.probed ?? cloud.targets)(spec).map((target) => ({ addresses: [], ...target })),
        ({ engine }) => protocols[engine],
      ),
    fills: (spec) => [...cloud.fills(spec, find(spec)), ...valueFills(spec.vendor.values, find(spec))],
    handover: (spec) => handover(cloud, spec, find(spec)),
    ...(permissions === undefined ? {} : { permissions }),
    appendix: (spec) => [
      { title: "What may change", blocks: cloud.changes(spec) },
      ...more(spec),
      { title: "Ways that are not generated", blocks: cloud.notGenerated },
    ],
  };
}

const stageNames: readonly StageName[] = ["service", "principals", "accepted", "connected"];

/** Stage `service`: what is offered stands. */
function serviceStage<S extends OfferSpec>(cloud: OfferCloud<S, unknown>, spec: S, consumer: Consumer): StageText {
  const told = cloud.service(spec, consumer);
  const give = prose`Give ${"HANDOVER.md"} to whoever looks after ${consumer.title}.`;
  return { ...told, actor: "person", steps: [...told.steps, give] };
}

/** Stage `principals`: the vendor may ask for connections. */
function principalsStage<S extends OfferSpec>(cloud: OfferCloud<S, unknown>, spec: S, consumer: Consumer): StageText {
  const told = cloud.principals(spec, consumer);
  const { deadline } = consumer.acceptance ?? {};
  const [fillIn = () => ""] = cloud.fillIns(spec, consumer);
  return {
    ...told,
    actor: "vendor",
    steps: [
      prose`Have the vendor connect, as ${"HANDOVER.md"} says under ${words(requestSection)}.`,
      ...(deadline === undefined ? [] : [toProse(deadline, fillIn, consumer.isOurs)]),
      ...told.steps,
    ],
  };
}

/** What the vendor, and whoever looks after the targets and the network, need. */
function handover<S extends OfferSpec>(cloud: OfferCloud<S, unknown>, spec: S, consumer: Consumer): Section[] {
  const { values } = spec.vendor;
  const targets = cloud.targets(spec);
  const services = cloud.fillIns(spec, consumer);
  const [fillIn = () => ""] = services;
  return [
    valuesSection([
      ["Vendor", consumer.title],
      ...cloud.rows(spec, consumer),
      ...targetRows(targets),
      ...valueRows(values),
    ]),
    ...(cloud.before?.(spec) ?? []),
    requestPart(consumer, {
      values,
      services,
      asker: cloud.asker,
      names: [...new Set(targets.flatMap(({ names }) => names))],
      ...cloud.request?.(spec),
    }),
    ...cloud.behind(spec, consumer),
    { title: acceptanceSection, blocks: [...knownAcceptance(consumer, fillIn), ...cloud.acceptance(spec, consumer)] },
    ...readyPart(consumer, () => [{ fillIn }]),
    {
      title: "What to send back",
      blocks: [...cloud.sendBack(spec, consumer), prose`Then what a test of the connection to each target shows.`],
    },
  ];
}

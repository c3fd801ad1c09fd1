import { ServicePrivateEndpointsAttachment } from "../../../generated/providers/clickhouse/service-private-endpoints-attachment";
import { edit } from "../../../src/contract/acts";
import type { GateItem } from "../../../src/contract/gate-item";
import { type Edit, type Fill, prose } from "../../../src/contract/prose";
import type { Scope } from "../../../src/contract/scope";
import type { Block, Section } from "../../../src/contract/section";
import type { SpecBase } from "../../../src/contract/spec-base";
import type { Failure } from "../../../src/contract/stage";
import { changeAllowList, endpointId, showAllowList } from "../../parts/clickhouse-api";
import { evidence } from "../../parts/gate-items";
import { type AllowLists, attachmentAddress, attachmentName } from "./service";

/**
 * Takes over the allow lists that hold endpoints from elsewhere, so that no stage of this endpoint, nor its way back, throws those out. Gives
 * how this endpoint is let in later.
 */
export function addAllowLists(scope: Scope, { services, otherEndpointIds }: AllowLists): (endpointId: string) => void {
  const others = otherEndpointIds.map((_, index) => scope.input(["clickhouse", "otherEndpointIds", index]));
  const add = (privateEndpointIds: string[]) =>
    services.map((service, index) => {
      const path = ["clickhouse", "services", index];
      const config = { serviceId: scope.input([...path, "id"]), privateEndpointIds };
      return scope.add(ServicePrivateEndpointsAttachment, attachmentName(service), config, path);
    });
  const held = others.length > 0 ? add(others) : [];
  return (endpointId) => {
    // A list of unknown length cannot be planned (clickhouse 3.25.3), so the reference stands in a literal list.
    const ids = [endpointId, ...others];
    if (held.length === 0) add(ids);
    for (const attachment of held) scope.change(attachment, "privateEndpointIds", ids);
  };
}

/** Whether Terraform owns the lists from the first stage on, because they hold endpoints from elsewhere. */
export function takesOver({ allowList, otherEndpointIds }: AllowLists): boolean {
  return allowList === "terraform" && otherEndpointIds.length > 0;
}

/** A client's view of a missing entry in the allow list. */
export const resetByPeer: Failure = {
  symptom: prose`${"Connection reset by peer"} once TCP is connected.`,
  sign: "reset",
  cause: prose`The service's allow list does not have the endpoint.`,
  remedy: prose`Look at the allow list of the service whose hostname is used; every service has its own.`,
  stage: "allow-list",
};

/** What a second owner of an allow list looks like in a plan. */
export function foreignEndpoint(spec: WithAllowLists): Failure {
  const isOther = { add: { "clickhouse.otherEndpointIds": { found: "its id" } }, isApplied: true };
  return {
    symptom: prose`A plan shows a change of ${"private_endpoint_ids"} that nobody asked for.`,
    cause: prose`Somebody added an id to the service's allow list by hand; the provider reads all of them back and would remove it.`,
    remedy: prose`Do not apply. If the endpoint is to stay, ${edit(isOther)}. If somebody else is to own the list, ${edit(leaveToOthers(spec))}: without the lines in ${"forget"} Terraform empties the list.`,
  };
}

/** A spec that keeps allow lists. */
interface WithAllowLists extends Pick<SpecBase, "adopt" | "forget"> {
  readonly clickhouse: AllowLists;
}

/** How Terraform gives the allow lists up and leaves them as they are. */
function leaveToOthers({ clickhouse: { services, otherEndpointIds }, adopt, forget }: WithAllowLists): Edit {
  const addresses = services.map(attachmentAddress);
  return {
    set: { "clickhouse.allowList": "manual" },
    without: otherEndpointIds.length > 0 ? ["clickhouse.otherEndpointIds"] : [],
    forget: addresses.filter((address) => !forget.includes(address)),
    disown: addresses.filter((address) => Object.hasOwn(adopt, address)),
    isApplied: true,
  };
}

/** What to look at before Terraform takes a list over, where that is with the next stage. */
export function lookBeforeTakeOver(lists: AllowLists, id: Fill | undefined): Block[] {
  if (lists.allowList !== "terraform" || takesOver(lists)) return [];
  return [
    prose`Look at the allow list of each service before the next stage makes Terraform its owner. Ids that are in it already belong to other endpoints: add each that is to stay to ${"clickhouse.otherEndpointIds"}, because Terraform takes out what the spec does not name.`,
    { commands: lists.services.map((service) => showAllowList(service, id, prose`No id.`)) },
  ];
}

/** What the first stage says where it takes the lists over itself. */
export const takeOver = {
  cautions: [
    prose`This apply makes Terraform the owner of the allow list of each service. It takes out every id that is in a list and not in ${"clickhouse.otherEndpointIds"}, so look first, with the call under "Allow list" in HANDOVER.md.`,
  ],
  rollback: (spec: WithAllowLists) =>
    prose`The attachment holds ids of other endpoints, which would leave the allow list with it. Before the endpoint is taken back, ${edit(leaveToOthers(spec))}, and apply that.`,
};

/** What must be observed of each allow list: `attribute` of the endpoint in the state, or a person's look where nothing there has its id. */
export function allowListGate(
  { allowList, services }: AllowLists,
  attribute: string | undefined,
  id: Fill | undefined,
): GateItem[] {
  return services.map((service): GateItem => {
    const meaning = prose`The allow list of ${service.hostname} has the endpoint.`;
    return allowList === "terraform" && attribute !== undefined
      ? {
          kind: "state",
          address: attachmentAddress(service),
          attribute: "private_endpoint_ids",
          expected: { contains: attribute },
          meaning,
          actor: "terraform",
        }
      : evidence(`allow-list.${attachmentName(service)}`, meaning, showAllowList(service, id), "person");
  });
}

/** How the stage that fills the allow lists is rolled back. */
export function allowListRollback(lists: AllowLists) {
  if (takesOver(lists))
    return prose`The endpoint's id leaves each allow list; those of other endpoints stay. The endpoint stays, too.`;
  return lists.allowList === "terraform"
    ? prose`The attachment is destroyed, and with it the ids that it holds leave the allow list. The endpoint stays.`
    : prose`Take the endpoint's id out of each allow list first, with the calls in HANDOVER.md.`;
}

/** The hand-over of the allow lists, for services that have to run in `region`. */
export function allowListSection(
  { allowList, services }: AllowLists,
  region: string | undefined,
  { before, after, id = endpointId }: { before: readonly Block[]; after: readonly Block[]; id: Fill | undefined },
): Section {
  const title = "Allow list";
  const preconditions =
    region === undefined
      ? []
      : [prose`The services need the Scale plan or a higher one, and at least one of them has to run in ${region}.`];
  if (allowList === "terraform") {
    const credentials = prose`Terraform keeps the allow list. Its runs need ${"CLICKHOUSE_ORG_ID"}, ${"CLICKHOUSE_CLOUD_API_KEY"} and ${"CLICKHOUSE_CLOUD_API_SECRET"} in the environment, of a key that may view and manage private endpoints.`;
    const look: Block[] = [
      prose`The allow list can be looked at with:`,
      { commands: services.map((service) => showAllowList(service, id)) },
    ];
    return { title, blocks: [...preconditions, ...before, credentials, ...look, ...after] };
  }
  return {
    title,
    blocks: [
      ...preconditions,
      ...before,
      prose`Put the endpoint into the allow list of each service:`,
      { commands: services.map((service) => changeAllowList(service, "add", id)) },
      prose`Look that it is there:`,
      { commands: services.map((service) => showAllowList(service, id)) },
      prose`To go back, take it out again:`,
      { commands: services.map((service) => changeAllowList(service, "remove", id)) },
      ...after,
    ],
  };
}

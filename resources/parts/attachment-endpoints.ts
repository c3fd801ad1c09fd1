import type { Cloud, CloudObject } from "../../src/contract/model";
import type { ObjectValue } from "../../src/contract/value";
import { blocksOf, textOf, textsOf } from "./known";
import { googleName } from "./read-back";

/** An endpoint of somebody else that leads to a service attachment. No resource here describes it. */
const type = "service-attachment-endpoint";

/** Whose endpoint asks where nobody is listed and no gate looks for anybody's. */
const somebody = "/projects/somebody-else/";

/** The endpoints of a service attachment, in the order of their projects, once they have asked. */
export function endpointsOf(attachment: string, cloud: Cloud): readonly CloudObject[] {
  return allOf(attachment, cloud).filter(({ age }) => age > 0);
}

function allOf(attachment: string, cloud: Cloud): readonly CloudObject[] {
  return cloud
    .all(type)
    .filter(({ values }) => values["attachment"] === attachment)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A consumer as the accept list names it. */
interface Consumer {
  readonly project: string;
  readonly network: string;
}

/** Whom a service attachment lists. */
function listedBy(values: ObjectValue): Consumer[] {
  return blocksOf(values["consumer_accept_lists"]).map((item) => {
    const network = googleName.spell(textOf(item["network_url"]) ?? "");
    return consumerAt(network === "" ? `projects/${textOf(item["project_id_or_num"]) ?? ""}` : network);
  });
}

/** The consumer of the path of a network or project. */
function consumerAt(path: string): Consumer {
  const spelled = googleName.spell(path.replace(/^\/|\/$/g, ""));
  const project = spelled.split("/")[1] ?? "";
  return { project, network: spelled.includes("/networks/") ? spelled : `projects/${project}/global/networks/vendor` };
}

/**
 * What a service attachment that is made or changed does to endpoints: those that wait are answered by its lists, the others only where it
 * reconciles. Then an endpoint of each consumer that is listed, or that gates look for where none is, asks an hour later, unless it has.
 */
export function settleEndpoints(attachment: string, values: ObjectValue, cloud: Cloud): void {
  const listed = listedBy(values);
  const isOpen = values["connection_preference"] === "ACCEPT_AUTOMATIC";
  const idOf = ({ project, network }: Consumer) => `${attachment} ${project} ${network}`;
  const { consumers } = cloud.surroundings;
  const unlisted = (consumers.length > 0 ? consumers : [somebody]).map(consumerAt);
  const stranger = idOf(consumerAt(somebody));
  const waiting = cloud.find(type, stranger);
  const [first] = listed;
  // Whoever waits while nobody is listed is of the first consumer that comes to be.
  const isOfFirst = waiting !== undefined && first !== undefined && cloud.find(type, idOf(first)) === undefined;
  if (isOfFirst) {
    cloud.remove(type, stranger);
    cloud.put(type, idOf(first), { ...waiting.values, ...shownOf(first, values) });
  }
  const rejected = textsOf(values["consumer_reject_lists"]);
  for (const { id, values: endpoint } of allOf(attachment, cloud)) {
    const before = textOf(endpoint["status"]);
    const isListed = isOpen || listed.some((consumer) => idOf(consumer) === id);
    const isRejected = rejected.includes(textOf(endpoint["project"]) ?? "");
    const status = isRejected ? "REJECTED" : isListed ? "ACCEPTED" : "PENDING";
    const isAnswered = before === "PENDING" || (before !== "CLOSED" && values["reconcile_connections"] === true);
    if (isAnswered && status !== before) cloud.put(type, id, { ...endpoint, status });
  }
  const asking = listed.length > 0 ? listed : allOf(attachment, cloud).length > 0 ? [] : unlisted;
  for (const consumer of asking) {
    if (cloud.find(type, idOf(consumer)) !== undefined) continue;
    const status = isOpen || listed.length > 0 ? "ACCEPTED" : "PENDING";
    cloud.put(type, idOf(consumer), { attachment, ...shownOf(consumer, values), status });
  }
}

function shownOf({ project, network }: Consumer, values: ObjectValue): ObjectValue {
  const api = "https://www.googleapis.com/compute/v1/";
  const endpoint = `projects/${project}/regions/${textOf(values["region"]) ?? ""}/forwardingRules/vendor`;
  return { project, endpoint: `${api}${endpoint}`, consumer_network: `${api}${network}` };
}

/** Every endpoint that waits is rejected, or those that were accepted end. */
export function answerEndpoints(attachment: string, status: "REJECTED" | "CLOSED", cloud: Cloud): void {
  const from = status === "CLOSED" ? "ACCEPTED" : "PENDING";
  for (const { id, values } of endpointsOf(attachment, cloud))
    if (values["status"] === from) cloud.put(type, id, { ...values, status });
}

/** The service attachment is gone, and its endpoints lead nowhere. */
export function dropEndpoints(attachment: string, cloud: Cloud): void {
  for (const { id } of allOf(attachment, cloud)) cloud.remove(type, id);
}

import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { unknown, type Value } from "../../src/contract/value";
import { nameForm, refuseField, refuseInUse, refuseTaken } from "../parts/google";
import { regionalId } from "../parts/ids";
import { isDueByAllowList } from "../parts/ids-of-others";
import { textOf } from "../parts/known";
import { googleName, writtenSources } from "../parts/read-back";
import { withComputed } from "../parts/with-computed";

const ruleType = "google_compute_forwarding_rule";

/** A forwarding rule; one to a service attachment is an endpoint of Private Service Connect. */
export const knowledge: ResourceKnowledge = {
  part: "endpoint",
  leadsTo: "target",
  replacement: {
    costs: ["new-id", "acceptance", "allow-list", "downtime"],
    effect: "another PSC connection id: every allow list has to take it before the vendor accepts the connection",
    source:
      "hashicorp/terraform-provider-google website/docs/r/compute_forwarding_rule; ClickHouse Cloud documentation, Private Service Connect",
  },
  stops: "connections through the endpoint end; another one has another connection id, to be allowed again",
  otherUse: {
    argument: "load_balancing_scheme",
    value: "INTERNAL",
    is: {
      part: "front",
      replacement: {
        costs: ["downtime"],
        effect:
          "another forwarding rule, made before the old one goes: the service attachment changes over to it in place; what becomes of open connections is not known. Under the name of the old one, as with another subnetwork, Google Cloud refuses it",
        source:
          "hashicorp/terraform-provider-google v7.45.0, google/services/compute/resource_compute_service_attachment.go: target_service is no longer ForceNew from 7.18.0 on; Google Cloud, Manage published services",
      },
      stops: "the load balancer has no address",
    },
  },
  reachedAt: {
    addresses: ["ip_address"],
    source: "magic-modules pull request 10624: a number, whatever reference was written",
  },
  // Another service attachment replaces, with and without the address of the API; other targets are changed in place.
  replaces(before, after) {
    const [old, fresh] = [textOf(before["target"]), textOf(after["target"])];
    const isAttachment = [old, fresh].every((target) => target?.includes("/serviceAttachments/"));
    return isAttachment && pathOf(old ?? "") !== pathOf(fresh ?? "") ? ["target"] : [];
  },
  defaults: { recreate_closed_psc: false },
  readsBack: {
    target: googleName,
    network: googleName,
    subnetwork: googleName,
    backend_service: googleName,
    ip_address: {
      ...googleName,
      reference: { type: "google_compute_address", attribute: "address" },
      source: "magic-modules pull request 10624: a number, whatever reference was written",
    },
  },
  setByOthers: { description: "whoever made a rule that is taken over: another one, or none, replaces it" },
  openings: [{ attribute: "load_balancing_scheme", values: /^EXTERNAL/, what: "it faces the internet" }],
  states: {
    attribute: "psc_connection_status",
    values: {
      PENDING: { is: "waiting", meaning: "the vendor has not accepted the connection yet" },
      ACCEPTED: { is: "ready", meaning: "the vendor accepted the connection" },
      REJECTED: { is: "refused", meaning: "the vendor refused the connection" },
      CLOSED: { is: "refused", meaning: "the vendor ended the connection" },
    },
    refusal: {
      cause: "The vendor refused the connection, or closed it.",
      remedy:
        "Ask the vendor's support with the PSC connection id. A closed endpoint does not come back: it has to be made anew, with a new id.",
    },
  },
  asWritten: {
    arguments: "allow_psc_global_access ip_protocol labels load_balancing_scheme name ports project region",
    source: writtenSources.google,
  },
  importId: {
    form: /^projects\/[^/]+\/regions\/[^/]+\/forwardingRules\/[^/]+$/,
    example: "projects/analytics-123456/regions/us-central1/forwardingRules/analytics",
    source: "hashicorp/terraform-provider-google website/docs/r/compute_forwarding_rule.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `google 7.45.0, measured: another service attachment as target replaces (provider issue 19189, magic-modules
pull request 17440), load_balancing_scheme absent becomes EXTERNAL and "" stays; a target with and without the API's
address is the same; names are checked by the API alone. Provider documentation: psc_connection_status PENDING,
ACCEPTED, REJECTED, CLOSED; recreate_closed_psc. ClickHouse documentation, Private Service Connect: accepted once the
allow list has the connection id, same region as the service. Magic-modules pull request 10624:
ip_address is read back as a number, and a difference to a reference is suppressed.`,
  inferred: ["the words of refusals"],
  computedTexts: { id: (around) => regionalId("forwardingRules", around) },
  state: "psc_connection_status",
  defaults: { load_balancing_scheme: "EXTERNAL" },
  plan({ prior, proposed }) {
    if (prior === null) return {};
    const isClosed = proposed["recreate_closed_psc"] === true && prior["psc_connection_status"] === "CLOSED";
    return {
      planned: {
        ...(isSuppressed(proposed["ip_address"]) ? { ip_address: textOf(prior["ip_address"]) ?? null } : {}),
        ...(isClosed ? { psc_connection_status: unknown } : {}),
      },
      replace: isClosed ? ["psc_connection_status"] : [],
    };
  },
  create({ planned, values, cloud }) {
    const name = textOf(values["name"]) ?? "";
    const taken = refuseTaken("ForwardingRule", cloud.find(ruleType, textOf(values["id"]) ?? ""));
    if (taken !== undefined) return taken;
    if (!nameForm.test(name)) return refuseField("ForwardingRule", "resource.name", name);
    const target = textOf(values["target"]) ?? "";
    const address = cloud.find("google_compute_address", googleName.spell(textOf(values["ip_address"]) ?? ""));
    const found = address === undefined ? values : { ...values, ip_address: textOf(address.values["address"]) ?? null };
    const [, region] = /\/regions\/([^/]+)\/serviceAttachments\//.exec(target) ?? [];
    if (region === undefined)
      return { values: withComputed(planned, found, { psc_connection_id: "", psc_connection_status: "" }) };
    if (values["load_balancing_scheme"] !== "")
      return refuseField(
        "ForwardingRule",
        "resource.loadBalancingScheme",
        textOf(values["load_balancing_scheme"]) ?? "",
      );
    if (region !== values["region"]) return refuseField("ForwardingRule", "resource.target", target);
    const status = cloud.surroundings.acceptance === "automatic" ? "ACCEPTED" : "PENDING";
    return { values: withComputed(planned, found, { psc_connection_status: status }) };
  },
  waitsFor: ({ values }) =>
    values["psc_connection_status"] === "PENDING"
      ? `the owner of ${pathOf(textOf(values["target"]) ?? "")}`
      : undefined,
  isDue: (object, cloud) => isDueByAllowList(object, textOf(object.values["psc_connection_id"]) ?? "", cloud),
  accept: ({ values }) => ({ ...values, psc_connection_status: "ACCEPTED" }),
  reject: ({ values }) => ({ ...values, psc_connection_status: "REJECTED" }),
  disconnect: ({ values }) => ({ ...values, psc_connection_status: "CLOSED" }),
  remove: ({ object, cloud }) =>
    refuseInUse("ForwardingRule", object, cloud.all("google_compute_service_attachment"), ({ values }) => [
      pathOf(textOf(values["target_service"]) ?? ""),
    ]),
};

/** A number that has been read back stays, whatever reference is written, and also where that is not known yet. */
function isSuppressed(address: Value | undefined): boolean {
  return address === unknown || textOf(address)?.includes("/") === true;
}

function pathOf(target: string): string {
  return googleName.spell(target);
}

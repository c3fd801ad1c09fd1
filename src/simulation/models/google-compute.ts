import type { CloudObject, Model, Outcome } from "../../contract/model";
import { unknown } from "../../contract/value";
import { errorAt, refused } from "../diagnostics";
import { textOf } from "../known";
import { isDueByAllowList } from "./ids-of-others";
import { withComputed } from "./with-computed";

const nameForm = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** A reserved address. */
export const googleComputeAddress: Model = {
  type: "google_compute_address",
  source:
    "google 7.45.0, measured: form of the name at validate. Provider documentation: defaults. Compute Engine API: one name a region.",
  defaults: { address_type: "EXTERNAL" },
  validate(config) {
    const name = textOf(config["name"]);
    if (name === undefined || nameForm.test(name)) return [];
    return [errorAt(["name"], `"name" ("${name}") doesn't match regexp "^(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?)$"`)];
  },
  create({ planned, values, cloud }) {
    const taken = refuseTaken("Address", cloud.find("google_compute_address", textOf(values["id"]) ?? ""));
    return taken ?? { values: withComputed(planned, values, { users: [] }) };
  },
};

const ruleType = "google_compute_forwarding_rule";

/** A forwarding rule; one to a service attachment is an endpoint of Private Service Connect. */
export const googleComputeForwardingRule: Model = {
  type: ruleType,
  source: `google 7.45.0, measured: another service attachment as target replaces (provider issue 19189, magic-modules
pull request 17440), load_balancing_scheme absent becomes EXTERNAL and "" stays; a target with and without the API's
address is the same; names are checked by the API alone. Provider documentation: psc_connection_status PENDING,
ACCEPTED, REJECTED, CLOSED; recreate_closed_psc. ClickHouse documentation, Private Service Connect: accepted once the
allow list has the connection id, same region as the service.`,
  inferred: ["the words of refusals"],
  state: "psc_connection_status",
  defaults: { load_balancing_scheme: "EXTERNAL", recreate_closed_psc: false },
  plan({ prior, proposed }) {
    if (prior === null) return {};
    const [before, after] = [textOf(prior["target"]), textOf(proposed["target"])];
    const isSame = before !== undefined && after !== undefined && toPath(before) === toPath(after);
    const isMoved = !isSame && [before, after].every((target) => target?.includes("/serviceAttachments/"));
    const isClosed = proposed["recreate_closed_psc"] === true && prior["psc_connection_status"] === "CLOSED";
    return {
      planned: {
        ...(isSame ? { target: before } : {}),
        ...(isClosed ? { psc_connection_status: unknown } : {}),
      },
      replace: [...(isMoved ? ["target"] : []), ...(isClosed ? ["psc_connection_status"] : [])],
    };
  },
  create({ planned, values, cloud }) {
    const name = textOf(values["name"]) ?? "";
    const taken = refuseTaken("ForwardingRule", cloud.find(ruleType, textOf(values["id"]) ?? ""));
    if (taken !== undefined) return taken;
    if (!nameForm.test(name)) return refuseField("ForwardingRule", "resource.name", name);
    const target = textOf(values["target"]) ?? "";
    const [, region] = /\/regions\/([^/]+)\/serviceAttachments\//.exec(target) ?? [];
    if (region === undefined)
      return { values: withComputed(planned, values, { psc_connection_id: "", psc_connection_status: "" }) };
    if (values["load_balancing_scheme"] !== "")
      return refuseField(
        "ForwardingRule",
        "resource.loadBalancingScheme",
        textOf(values["load_balancing_scheme"]) ?? "",
      );
    if (region !== values["region"]) return refuseField("ForwardingRule", "resource.target", target);
    const status = cloud.surroundings.acceptance === "automatic" ? "ACCEPTED" : "PENDING";
    return { values: withComputed(planned, values, { psc_connection_status: status }) };
  },
  waitsFor: ({ values }) =>
    values["psc_connection_status"] === "PENDING"
      ? `the owner of ${toPath(textOf(values["target"]) ?? "")}`
      : undefined,
  isDue: (object, cloud) => isDueByAllowList(object, textOf(object.values["psc_connection_id"]) ?? "", cloud),
  accept: ({ values }) => ({ ...values, psc_connection_status: "ACCEPTED" }),
  reject: ({ values }) => ({ ...values, psc_connection_status: "REJECTED" }),
  disconnect: ({ values }) => ({ ...values, psc_connection_status: "CLOSED" }),
};

function toPath(target: string): string {
  return target.replace(/^https:\/\/(www|compute)\.googleapis\.com\/compute\/[^/]+\//, "");
}

function refuseField(kind: string, field: string, value: string): Outcome {
  return refused(
    `Error creating ${kind}: googleapi: Error 400: Invalid value for field '${field}': '${value}'., invalid`,
  );
}

/** One name a project and region. */
function refuseTaken(kind: string, other: CloudObject | undefined): Outcome | undefined {
  if (other === undefined) return undefined;
  return refused(
    `Error creating ${kind}: googleapi: Error 409: The resource '${other.id}' already exists, alreadyExists`,
  );
}

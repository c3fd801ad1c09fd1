import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { createNamed, refuseInUse } from "../parts/google";
import { regionalId } from "../parts/ids";
import { textOf } from "../parts/known";
import { googleName, writtenSources } from "../parts/read-back";

/** The machines behind a load balancer. */
export const knowledge: ResourceKnowledge = {
  part: "front",
  replacement: {
    costs: ["downtime"],
    effect: "another backend service: Google Cloud deletes none that a forwarding rule uses, so that the apply stops",
    source:
      "hashicorp/terraform-provider-google v7.45.0, google/services/compute/resource_compute_region_backend_service.go: ForceNew",
  },
  stops: "the load balancer has no machines",
  openings: [{ attribute: "load_balancing_scheme", values: /^EXTERNAL/, what: "it faces the internet" }],
  defaults: { connection_draining_timeout_sec: 300 },
  computedBlocks: ["cdn_policy", "iap", "log_config"],
  readsBack: { health_checks: googleName },
  asWritten: {
    arguments: "backend.balancing_mode backend.group load_balancing_scheme name project protocol region",
    source: writtenSources.google,
  },
  importId: {
    form: /^projects\/[^/]+\/regions\/[^/]+\/backendServices\/[^/]+$/,
    example: "projects/analytics-123456/regions/us-central1/backendServices/orders",
    source: "hashicorp/terraform-provider-google website/docs/r/compute_region_backend_service.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `hashicorp/terraform-provider-google v7.45.0, google/services/compute/resource_compute_region_backend_service.go: defaults. Compute
Engine API: one name a region, not deleted while something uses it.`,
  inferred: ["instance groups that are named are there", "the words in which a backend service in use is not deleted"],
  computedTexts: { id: (around) => regionalId("backendServices", around) },
  create: ({ values, cloud }) =>
    createNamed("RegionBackendService", "google_compute_region_backend_service", values, cloud),
  remove: ({ object, cloud }) =>
    refuseInUse("RegionBackendService", object, cloud.all("google_compute_forwarding_rule"), ({ values }) => [
      googleName.spell(textOf(values["backend_service"]) ?? ""),
    ]),
};

import type { Model } from "../../src/contract/model";
import type { ResourceKnowledge } from "../../src/contract/resource";
import { createNamed, refuseInUse } from "../parts/google";
import { regionalId } from "../parts/ids";
import { textsOf } from "../parts/known";
import { googleName, writtenSources } from "../parts/read-back";

/** A health check of a load balancer. */
export const knowledge: ResourceKnowledge = {
  part: "front",
  replacement: {
    costs: ["downtime"],
    effect: "another health check: Google Cloud deletes none that a backend service uses, so that the apply stops",
    source:
      "hashicorp/terraform-provider-google v7.45.0, google/services/compute/resource_compute_region_health_check.go: ForceNew",
  },
  stops: "nothing tells any more which machines listen",
  defaults: {
    check_interval_sec: 5,
    healthy_threshold: 2,
    timeout_sec: 5,
    unhealthy_threshold: 2,
    "tcp_health_check.proxy_header": "NONE",
  },
  computedBlocks: ["log_config"],
  asWritten: { arguments: "name project region tcp_health_check.port", source: writtenSources.google },
  importId: {
    form: /^projects\/[^/]+\/regions\/[^/]+\/healthChecks\/[^/]+$/,
    example: "projects/analytics-123456/regions/us-central1/healthChecks/orders",
    source: "hashicorp/terraform-provider-google website/docs/r/compute_region_health_check.html.markdown, Import",
  },
  iam: "none",
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `hashicorp/terraform-provider-google v7.45.0, google/services/compute/resource_compute_region_health_check.go: defaults. Compute
Engine API: one name a region, not deleted while something uses it.`,
  inferred: ["the words in which a health check in use is not deleted"],
  computedTexts: { id: (around) => regionalId("healthChecks", around) },
  create: ({ values, cloud }) => createNamed("HealthCheck", "google_compute_region_health_check", values, cloud),
  remove: ({ object, cloud }) =>
    refuseInUse("HealthCheck", object, cloud.all("google_compute_region_backend_service"), ({ values }) =>
      textsOf(values["health_checks"]).map(googleName.spell),
    ),
};

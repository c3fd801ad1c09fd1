import { type Prose, prose } from "../contract/prose";
import type { Resources } from "../contract/resource";
import type { SpecBase } from "../contract/spec-base";
import type { Topology } from "../contract/topology";
import { findHere, type TimelineStage } from "../stage/timeline";
import type { JsonObject, TerraformJson } from "../terraform/json";
import { listConfigurations } from "../terraform/provider-configurations";
import { items, member } from "../terraform/values";
import { headView } from "./head-view";
import { stagePermissions } from "./iam";

/** What PERMISSIONS.md is made from. */
export type PermissionsView = NonNullable<ReturnType<typeof permissionsView>>;

/** The view of what the role of the Terraform runs needs at each stage; undefined where none of it is known. */
export function permissionsView(
  topology: Topology<SpecBase>,
  spec: SpecBase,
  file: string,
  timeline: readonly TimelineStage[],
  resources: Resources,
) {
  const sections = topology.permissions?.(spec) ?? [];
  const stages = timeline.map((stage) => ({
    stage: stage.stage.name,
    policies: stagePermissions(stage, resources).map(({ configuration, statements, inferred }) => ({
      configuration,
      policy: toPolicy(statements),
      inferred,
    })),
  }));
  const isOnAws = stages.some(({ policies }) => policies.length > 0);
  if (!isOnAws && sections.length === 0) return undefined;
  return {
    ...headView(topology, spec, file),
    sections,
    stages: isOnAws ? stages : [],
    actors: isOnAws ? actorsView(findHere(timeline).terraform) : [],
  };
}

/** Whom each configuration of the AWS provider acts as that names a role, an account or a profile, and what lets it. */
function actorsView({ provider }: TerraformJson) {
  return listConfigurations(provider)
    .filter(({ name }) => name === "aws")
    .flatMap(({ key, block }) => {
      const configuration = key === "aws" ? undefined : key;
      const { role, admission } = roleView(block);
      const account = configuration && items(block["allowed_account_ids"])[0];
      return role === undefined && account === undefined ? [] : [{ configuration, account, role, admission }];
    });
}

/** The role that a configuration of the AWS provider assumes last, and what lets the credentials of the run assume it. */
function roleView(block: JsonObject): { readonly role?: string; readonly admission?: Prose } {
  const roleOf = (argument: string) => member(items(block[argument])[0], "role_arn");
  const [assumed, federated] = [roleOf("assume_role"), roleOf("assume_role_with_web_identity")];
  const role = assumed ?? federated;
  if (typeof role !== "string") return {};
  const byRole = prose`The credentials of the run need ${"sts:AssumeRole"} on it, and its trust policy has to name them.`;
  const byToken = prose`Its trust policy has to let the identity provider of the run in, with ${"sts:AssumeRoleWithWebIdentity"}.`;
  return { role, admission: assumed === undefined ? byToken : byRole };
}

function toPolicy(statements: readonly { readonly sid: string; readonly actions: readonly string[] }[]): string {
  const Statement = statements.map(({ sid, actions }) => ({
    Sid: sid,
    Effect: "Allow",
    Action: actions,
    Resource: "*",
  }));
  return JSON.stringify({ Version: "2012-10-17", Statement }, null, 2);
}

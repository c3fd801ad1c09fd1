import type { GateItem } from "../../../src/contract/gate-item";
import { type Command, command, type Fill, type Prose, prose } from "../../../src/contract/prose";
import type { Failure } from "../../../src/contract/stage";
import { evidence } from "../../parts/gate-items";

/** That a load balancer that exists has its listeners, as `look` shows. */
export function balancedItem(key: string, ports: Prose, look: Command): GateItem {
  return evidence(key, prose`The existing load balancer listens on ${ports}, and its targets are healthy.`, look);
}

/** That an endpoint service that exists leads to the targets; `more` is what else it has to do. */
export function servedItem(key: string, ports: Prose, isOwn: boolean, more: Prose = prose``): GateItem {
  return evidence(
    key,
    prose`The existing endpoint service leads to healthy targets on ${ports}${more}.`,
    prose`${isOwn ? prose`Its load balancer, in the console or with` : prose`The owner says so;`} ${"aws elbv2 describe-listeners"} and ${"aws elbv2 describe-target-health"}${isOwn ? prose`, shows it.` : prose` in its account show it.`}`,
    isOwn ? "person" : "vendor",
  );
}

/** How an endpoint service that exists accepts, and the Regions that it lists. */
export function showSettings(region: string, serviceId: string | Fill, shows: Prose): Command {
  const query = "ServiceConfigurations[0].[ServiceState,AcceptanceRequired,SupportedRegions[].Region]";
  const argv = ["aws", "ec2", "describe-vpc-endpoint-service-configurations", "--region", region];
  return command([...argv, "--service-ids", serviceId, "--query", query, "--output", "json"], shows);
}

/** What it looks like when another configuration keeps the principals of an endpoint service that exists (hashicorp/aws, aws_vpc_endpoint_service_allowed_principal). */
export const principalsElsewhere: Failure = {
  symptom: prose`A principal that was admitted is gone, and a plan shows it as new.`,
  cause: prose`The Terraform that keeps the endpoint service lists ${"allowed_principals"}: each of its applies takes off the principals that it does not list.`,
  remedy: prose`Have ${"allowed_principals"} left out there, and keep its principals as resources ${"aws_vpc_endpoint_service_allowed_principal"} too.`,
};

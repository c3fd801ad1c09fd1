import type { ClickpipesEndpointService } from "../../generated/types/spec";
import type { Claim, ClaimRule } from "../../src/contract/topology";
import { customDnsClaims, customDnsNameOwner } from "../parts/clickpipes-rules";
import { loadBalancerClaimRules, loadBalancerClaims } from "../parts/load-balancer-rules";
import { placedDnsNames, placedNames } from "./names";

/** What only one spec of a set may own. */
export const claimRules: readonly ClaimRule[] = [...loadBalancerClaimRules, customDnsNameOwner];

/** What a spec owns. */
export function claims(spec: ClickpipesEndpointService): Claim[] {
  return [
    ...loadBalancerClaims(spec.aws.region, placedNames(spec)),
    ...customDnsClaims(spec.clickpipes, placedDnsNames(spec)),
  ];
}

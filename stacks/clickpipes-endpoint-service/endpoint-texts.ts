import type { ClickpipesEndpointService } from "../../generated/types/spec";
import type { EndpointText } from "../parts/reverse-private-endpoint-texts";
import { endpointServiceName } from "./commands";
import { endpointDescription, listTargets } from "./names";

/** The reverse private endpoints as the documents speak of them. */
export function endpointTexts(spec: ClickpipesEndpointService): EndpointText[] {
  return listTargets(spec).map((target) => ({
    name: target.address,
    description: endpointDescription(spec, target),
    type: { console: "VPC endpoint service", api: "VPC_ENDPOINT_SERVICE" },
    fields: [{ label: "Service name", property: "vpcEndpointServiceName", value: endpointServiceName(target) }],
    customDnsNames: target.customDnsNames,
  }));
}

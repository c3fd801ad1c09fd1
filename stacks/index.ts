import type { Spec } from "../generated/types/spec";
import type { Topology } from "../src/contract/topology";
import type { Vendors } from "../src/contract/vendor";
import { clickhouseAws } from "./clickhouse-aws/topology";
import { clickhouseAzure } from "./clickhouse-azure/topology";
import { clickhouseGcp } from "./clickhouse-gcp/topology";
import { clickpipesEndpointService } from "./clickpipes-endpoint-service/topology";
import { clickpipesMskMultiVpc } from "./clickpipes-msk-multi-vpc/topology";
import { clickpipesVpcResource } from "./clickpipes-vpc-resource/topology";
import { endpointAws } from "./endpoint-aws/topology";
import { endpointAzure } from "./endpoint-azure/topology";
import { endpointGcp } from "./endpoint-gcp/topology";
import { materializeMsk } from "./materialize-msk/topology";
import { materializeRds } from "./materialize-rds/topology";
import { offerAws } from "./offer-aws/topology";
import { offerAzure } from "./offer-azure/topology";
import { offerGcp } from "./offer-gcp/topology";
import { withSchemaRules } from "./parts/schema-rules";
import { whenAsked } from "./parts/when-asked";

type SpecByTopology = { [S in Spec as S["topology"]]: S };

type Topologies = { readonly [Name in keyof SpecByTopology]: Topology<SpecByTopology[Name]> };

/** Every topology, by the name that specs give it; some are made of what is known of vendors. The bundle loads one when it is asked for. */
export function makeTopologies(vendors: Vendors): Topologies {
  return whenAsked<Topologies>({
    "clickhouse-aws": () => withSchemaRules(clickhouseAws),
    "clickhouse-azure": () => withSchemaRules(clickhouseAzure),
    "clickhouse-gcp": () => withSchemaRules(clickhouseGcp),
    "clickpipes-endpoint-service": () => withSchemaRules(clickpipesEndpointService),
    "clickpipes-msk-multi-vpc": () => withSchemaRules(clickpipesMskMultiVpc),
    "clickpipes-vpc-resource": () => withSchemaRules(clickpipesVpcResource),
    "endpoint-aws": () => withSchemaRules(endpointAws(vendors)),
    "endpoint-azure": () => withSchemaRules(endpointAzure(vendors)),
    "endpoint-gcp": () => withSchemaRules(endpointGcp(vendors)),
    "materialize-msk": () => withSchemaRules(materializeMsk),
    "materialize-rds": () => withSchemaRules(materializeRds),
    "offer-aws": () => withSchemaRules(offerAws(vendors)),
    "offer-azure": () => withSchemaRules(offerAzure(vendors)),
    "offer-gcp": () => withSchemaRules(offerGcp(vendors)),
  });
}

import type { Spec } from "../generated/types/spec";
import type { Topology } from "../src/topology";
import { clickhouseAws } from "./clickhouse-aws";
import { clickhouseAzure } from "./clickhouse-azure";
import { clickhouseGcp } from "./clickhouse-gcp";
import { clickpipesEndpointService } from "./clickpipes-endpoint-service";
import { clickpipesMskMultiVpc } from "./clickpipes-msk-multi-vpc";
import { clickpipesVpcResource } from "./clickpipes-vpc-resource";
import { materializeMsk } from "./materialize-msk";
import { materializeRds } from "./materialize-rds";

type SpecByTopology = { [S in Spec as S["topology"]]: S };

/** Every topology, by the name that specs give it. */
export const topologies: { readonly [Name in keyof SpecByTopology]: Topology<SpecByTopology[Name]> } = {
  "clickhouse-aws": clickhouseAws,
  "clickhouse-azure": clickhouseAzure,
  "clickhouse-gcp": clickhouseGcp,
  "clickpipes-endpoint-service": clickpipesEndpointService,
  "clickpipes-msk-multi-vpc": clickpipesMskMultiVpc,
  "clickpipes-vpc-resource": clickpipesVpcResource,
  "materialize-msk": materializeMsk,
  "materialize-rds": materializeRds,
};

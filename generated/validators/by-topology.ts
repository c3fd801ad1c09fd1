// Generated from schemas/ by npm run generate. Edit the schema, not this file.
import type { ValidateFunction } from "ajv";
import type { Spec } from "../types/spec";
import * as validators from "./index";

/** The compiled schema of each topology. */
export const validatorByTopology: { readonly [Name in Spec["topology"]]: ValidateFunction<Spec & { topology: Name }> } = {
  "clickhouse-aws": validators.clickhouse_aws,
  "clickhouse-azure": validators.clickhouse_azure,
  "clickhouse-gcp": validators.clickhouse_gcp,
  "clickpipes-endpoint-service": validators.clickpipes_endpoint_service,
  "clickpipes-msk-multi-vpc": validators.clickpipes_msk_multi_vpc,
  "clickpipes-vpc-resource": validators.clickpipes_vpc_resource,
  "endpoint-aws": validators.endpoint_aws,
  "endpoint-azure": validators.endpoint_azure,
  "endpoint-gcp": validators.endpoint_gcp,
  "materialize-msk": validators.materialize_msk,
  "materialize-rds": validators.materialize_rds,
  "offer-aws": validators.offer_aws,
};

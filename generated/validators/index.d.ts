import type { ValidateFunction } from "ajv";
import type { EvidenceFile, ProjectFile, ScenarioFile, Vendor } from "../types/input";
import type { Spec } from "../types/spec";

export declare const clickhouse_aws: ValidateFunction<Spec & { topology: "clickhouse-aws" }>;
export declare const clickhouse_azure: ValidateFunction<Spec & { topology: "clickhouse-azure" }>;
export declare const clickhouse_gcp: ValidateFunction<Spec & { topology: "clickhouse-gcp" }>;
export declare const clickpipes_endpoint_service: ValidateFunction<Spec & { topology: "clickpipes-endpoint-service" }>;
export declare const clickpipes_msk_multi_vpc: ValidateFunction<Spec & { topology: "clickpipes-msk-multi-vpc" }>;
export declare const clickpipes_vpc_resource: ValidateFunction<Spec & { topology: "clickpipes-vpc-resource" }>;
export declare const endpoint_aws: ValidateFunction<Spec & { topology: "endpoint-aws" }>;
export declare const evidence: ValidateFunction<EvidenceFile>;
export declare const materialize_msk: ValidateFunction<Spec & { topology: "materialize-msk" }>;
export declare const materialize_rds: ValidateFunction<Spec & { topology: "materialize-rds" }>;
export declare const offer_aws: ValidateFunction<Spec & { topology: "offer-aws" }>;
export declare const project: ValidateFunction<ProjectFile>;
export declare const scenario: ValidateFunction<ScenarioFile>;
export declare const vendor: ValidateFunction<Vendor>;

import type { ValidateFunction } from "ajv";
import type { Spec } from "../types/spec";

export declare const clickhouse_aws: ValidateFunction<Spec & { topology: "clickhouse-aws" }>;

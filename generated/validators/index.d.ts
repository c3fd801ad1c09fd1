// Generated from schemas/ by npm run generate. Edit the schema, not this file.
import type { ValidateFunction } from "ajv";
import type { EvidenceFile, ProjectFile, ScenarioFile, Vendor } from "../types/input";

export declare const evidence: ValidateFunction<EvidenceFile>;
export declare const project: ValidateFunction<ProjectFile>;
export declare const scenario: ValidateFunction<ScenarioFile>;
export declare const vendor: ValidateFunction<Vendor>;

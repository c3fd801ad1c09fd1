// Generated from schemas/ by npm run generate. Edit the schema, not this file.
import type { ValidateFunction } from "ajv";
import type { Spec } from "../types/spec";

/** The compiled schema of each topology, loaded when it is asked for. */
export declare const validatorByTopology: { readonly [Name in Spec["topology"]]: ValidateFunction<Spec & { topology: Name }> };

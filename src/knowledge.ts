import aws from "../facts/providers/aws.json";
import azurerm from "../facts/providers/azurerm.json";
import clickhouse from "../facts/providers/clickhouse.json";
import cockroach from "../facts/providers/cockroach.json";
import databricks from "../facts/providers/databricks.json";
import google from "../facts/providers/google.json";
import materialize from "../facts/providers/materialize.json";
import mongodbatlas from "../facts/providers/mongodbatlas.json";
import temporalcloud from "../facts/providers/temporalcloud.json";
import { validatorByTopology } from "../generated/validators/by-topology";
import { evidence, vendor } from "../generated/validators/index";
import { vendors } from "../generated/vendors";
import { resources } from "../resources/knowledge";
import { makeTopologies } from "../stacks/index";
import type { Knowledge } from "./compile";
import type { Vendors } from "./contract/vendor";
import { collectHazards } from "./provider/hazard";

/** The vendors that this build has data of. */
export const vendorsOfBuild: Vendors = vendors;

/** Says whether a document is a vendor file by its schema. */
export function vendorValidator(): typeof vendor {
  return vendor;
}

/** What Plinth knows with these vendors: its topologies, the resource types that they use, the providers of those. */
export function knowledgeOf(known: Vendors): Knowledge {
  return {
    topologies: makeTopologies(known),
    validators: validatorByTopology,
    evidenceValidator: () => evidence,
    providers: [aws, azurerm, clickhouse, cockroach, databricks, google, materialize, mongodbatlas, temporalcloud],
    resources,
    hazards: collectHazards(resources),
    vendors: known,
  };
}

/** What this build of Plinth knows. */
export const knowledge: Knowledge = knowledgeOf(vendorsOfBuild);

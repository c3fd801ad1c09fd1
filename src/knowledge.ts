import aws from "../facts/providers/aws.json";
import azurerm from "../facts/providers/azurerm.json";
import clickhouse from "../facts/providers/clickhouse.json";
import google from "../facts/providers/google.json";
import materialize from "../facts/providers/materialize.json";
import { validatorByTopology } from "../generated/validators/by-topology";
import { evidence } from "../generated/validators/index";
import { vendors } from "../generated/vendors";
import { resources } from "../resources/knowledge";
import { makeTopologies } from "../stacks/index";
import type { Knowledge } from "./compile";
import { collectHazards } from "./provider/hazard";

/** What this build of Plinth knows: its topologies, the resource types that they use, the providers of those, and vendors. */
export const knowledge: Knowledge = {
  topologies: makeTopologies(vendors),
  validators: validatorByTopology,
  evidenceValidator: evidence,
  providers: [aws, azurerm, clickhouse, google, materialize],
  resources,
  hazards: collectHazards(resources),
  vendors,
};

import aws from "../facts/providers/aws.json";
import azurerm from "../facts/providers/azurerm.json";
import clickhouse from "../facts/providers/clickhouse.json";
import google from "../facts/providers/google.json";
import materialize from "../facts/providers/materialize.json";
import { validatorByTopology } from "../generated/validators/by-topology";
import { evidence } from "../generated/validators/index";
import { topologies } from "../stacks/index";
import type { Knowledge } from "./compile";

/** What this build of Plinth knows: its topologies, and the providers whose resources they use. */
export const knowledge: Knowledge = {
  topologies,
  validators: validatorByTopology,
  evidenceValidator: evidence,
  providers: [aws, azurerm, clickhouse, google, materialize],
};

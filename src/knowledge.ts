import aws from "../facts/providers/aws.json";
import clickhouse from "../facts/providers/clickhouse.json";
import { validatorByTopology } from "../generated/validators/by-topology";
import { topologies } from "../stacks/index";
import type { Knowledge } from "./compile";

/** What this build of Plinth knows: its topologies, and the providers whose resources they use. */
export const knowledge: Knowledge = { topologies, validators: validatorByTopology, providers: [aws, clickhouse] };

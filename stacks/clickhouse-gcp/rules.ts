import regions from "../../facts/clickhouse-regions.json";
import type { ClickhouseGcp } from "../../generated/types/spec";
import type { Rule } from "../../src/contract/spec-rule";
import { byocAllowListRule } from "../families/clickhouse/byoc";
import { hostnameZoneRule, regionListedRule } from "../families/clickhouse/rules";
import { attachmentRegionRule, existingPscRules, gcpRules, zoneRulesOnGoogle } from "../families/psc-endpoint/rules";
import { byoc, privateZone, publicZone, serviceRegion } from "./texts";

// The list is that of ClickHouse Cloud's own services.
const listedRegion = regionListedRule<ClickhouseGcp>(
  regions.gcpServiceRegions,
  ["clickhouse", "serviceAttachment"],
  (spec) => (byoc(spec) === undefined ? serviceRegion(spec) : undefined),
);

/** What the schema cannot say about a spec of this topology. */
export const rules: readonly Rule<ClickhouseGcp>[] = [
  attachmentRegionRule<ClickhouseGcp>(({ clickhouse }) => [
    { path: ["clickhouse", "serviceAttachment"], serviceAttachment: clickhouse.serviceAttachment },
  ]),
  hostnameZoneRule<ClickhouseGcp>((spec) => [privateZone(spec)], publicZone),
  byocAllowListRule<ClickhouseGcp>(byoc),
  listedRegion,
  ...gcpRules,
  ...existingPscRules<ClickhouseGcp>(({ dns }) => dns.mode === "private-zone"),
  ...zoneRulesOnGoogle<ClickhouseGcp>(({ dns }) => dns.mode === "private-zone"),
];

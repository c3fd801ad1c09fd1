import { Route53Record } from "@cdktf/provider-aws/lib/route53-record";
import type { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import type { EndpointAws } from "../../generated/types/spec";
import type { Scope } from "../../src/contract/topology";
import { recordTypes } from "../families/interface-endpoint/addresses";
import { addPrivateZone } from "../families/interface-endpoint/private-zone";
import type { Connection } from "../families/reach/connection";
import { checkOf } from "../families/reach/gate";
import type { Endpoint } from "../families/reach/rollout";
import { dnsPath, fillZones, listZones } from "../families/reach/zones";
import { guardBy } from "../parts/guard";

/** Adds the private zones and their records, which are aliases of the endpoints. */
export function addZones(
  scope: Scope,
  spec: EndpointAws,
  connection: Connection,
  made: ReadonlyMap<Endpoint, VpcEndpoint>,
): void {
  const of = { spec, connection, endpoints: [...made.keys()] };
  for (const { name, zone, namePath, endpoints, records } of fillZones(scope, listZones(of), of)) {
    const [first] = endpoints;
    if (first === undefined) continue;
    const guard = { precondition: endpoints.flatMap((endpoint) => guardBy(checkOf(endpoint)).precondition) };
    const zoneId =
      spec.dns.zoneId !== undefined
        ? scope.input(["dns", "zoneId"])
        : addPrivateZone(scope, {
            address: name,
            zone,
            comment: `Private names of the endpoints of ${spec.name}`,
            label: spec.name,
            guard,
            endpointAddress: first.address,
            path: dnsPath(spec),
            namePath,
          });
    for (const record of records) {
      const [target] = record.endpoints;
      const entry = target === undefined ? undefined : made.get(target)?.dnsEntry.get(0);
      if (target === undefined || entry === undefined) continue;
      for (const { type, suffix } of recordTypes(spec.network)) {
        const config = {
          zoneId,
          name: record.fullName,
          type,
          alias: { name: entry.dnsName, zoneId: entry.hostedZoneId, evaluateTargetHealth: false },
          lifecycle: guardBy(checkOf(target)),
        };
        scope.add(Route53Record, `${record.name}${suffix}`, config, dnsPath(spec), { name: record.namePath });
      }
    }
  }
}

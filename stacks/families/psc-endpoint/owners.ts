import type { Path } from "../../../src/contract/problem";
import type { Ownership } from "../../../src/contract/spec-rule";
import { resourceNames } from "../../parts/resource-names";
import type { GcpSpec } from "./endpoint";

/** A name in Google Cloud, and where the spec has what it is made of. */
interface Named {
  readonly name: string;
  readonly path: Path;
}

/** The names in Google Cloud of the endpoints and of the managed zones that a spec makes. */
export interface MadeNames {
  readonly endpoints: readonly Named[];
  readonly zones: readonly Named[];
}

/** The claim on the names of endpoints, each that of a forwarding rule and its address, and of managed zones. */
export function endpointNames<S extends GcpSpec>(made: (spec: S) => MadeNames): Ownership<S> {
  return resourceNames((spec) => {
    const { project, region } = spec.gcp;
    const { endpoints, zones } = made(spec);
    return [
      ...endpoints.map((named) => ({ ...named, kind: "forwarding rule", within: [project, region] })),
      ...zones.map((named) => ({ ...named, kind: "managed zone", within: [spec.dns.project ?? project] })),
    ];
  });
}

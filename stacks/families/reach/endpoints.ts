import { declaredValue } from "../vendor/values";
import type { ReachSpec } from "./connection";
import type { Endpoint, Rollout } from "./rollout";
import { type FillIn, namesIn } from "./template";

/** An endpoint as a spec has it. */
type Listed = Pick<Endpoint, "key" | "service"> & Partial<Pick<Endpoint, "part" | "zone">>;

/** What the endpoints of a cloud are. */
export interface EndpointKind<S extends ReachSpec> {
  /** Type of their resource. */
  readonly type: string;
  /** What a test reaches. */
  readonly target: "DNS_NAME" | "ADDRESS";
  /** The endpoints of a spec in its order. */
  list(spec: S): readonly Listed[];
  /** The zones that one endpoint has parts in, where it has. */
  parts?(spec: S): readonly string[];
}

/** The endpoints of a spec, by their keys in code unit order. */
export function listEndpoints<S extends ReachSpec>(spec: S, kind: EndpointKind<S>): Endpoint[] {
  const entries = kind.list(spec);
  const parts = kind.parts?.(spec) ?? [];
  return entries
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, service, part, zone }) => {
      const name = key.replaceAll("-", "_");
      const suffix = entries.length === 1 ? "" : `_${name.toUpperCase()}`;
      return {
        key,
        address: `${kind.type}.${name}`,
        service,
        part,
        zone,
        parts,
        name,
        id: { fill: `ENDPOINT_ID${suffix}` },
        target: { fill: `ENDPOINT_${kind.target}${suffix}` },
      };
    });
}

/** What stands for the names in texts of a recipe, those of one endpoint among them. */
export function fillsFor({ spec: { vendor }, texts }: Rollout, endpoint: Endpoint | undefined): FillIn {
  return (name) => {
    if (name === "zone") return endpoint?.zone ?? "<zone>";
    if (name === "serviceName") return endpoint?.service ?? "";
    const own = texts.valueOf(name, endpoint);
    if (own !== undefined) return own;
    return declaredValue(vendor.values, name);
  };
}

const ofEach = ["connectionId", "endpointAddress", "endpointGuid", "endpointId", "endpointName", "serviceName"];

/** The endpoints that a text is said of: each where it names what endpoints have of their own, the first where it does not. */
export function endpointsOf({ endpoints }: Rollout, texts: readonly string[]): readonly Endpoint[] {
  return texts.some((text) => namesIn(text).some((name) => ofEach.includes(name))) ? endpoints : endpoints.slice(0, 1);
}

/** The same, with what stands for the names in these texts and the end of keys. */
export function subjectsOf(rollout: Rollout) {
  return (texts: readonly string[]) => {
    const endpoints = endpointsOf(rollout, texts);
    return endpoints.map((endpoint) => ({
      fillIn: fillsFor(rollout, endpoint),
      keyEnd: endpoints.length > 1 ? `.${endpoint.key}` : "",
    }));
  };
}

/** Whether the spec has every optional value that a text names. */
export function hasOptional({ spec: { vendor }, connection: { declared } }: Rollout, text: string): boolean {
  return namesIn(text).every((name) => declared[name]?.optional !== true || Object.hasOwn(vendor.values, name));
}

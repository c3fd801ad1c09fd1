import type { Path } from "../../../src/contract/problem";
import type { StatedBrokers } from "../../../src/contract/topology";
import type { Target } from "./balanced";

/** A target with a name of its own, and the id that its cluster gave it, where the spec has that. */
type NamedTarget = Pick<Target, "path" | "addresses"> & { readonly host: string; readonly id?: number };

/** Brokers as a spec lists them at its `path`; undefined where there are none. */
export function brokersAmong(targets: readonly NamedTarget[], path: Path = ["targets"]): StatedBrokers | undefined {
  if (targets.length === 0) return undefined;
  return {
    path,
    brokers: targets.map(({ host, id, path, addresses }) => {
      const [address, ...others] = addresses;
      return {
        host,
        hostPath: [...path, "host"],
        ...(id === undefined ? {} : { id: { value: id, path: [...path, "id"] } }),
        ...(address === undefined || others.length > 0 ? {} : { ip: { value: address.ip, path: address.path } }),
      };
    }),
  };
}

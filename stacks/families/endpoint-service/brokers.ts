import type { StatedBrokers } from "../../../src/contract/topology";
import type { Target } from "./service";

/** The brokers among targets with names of their own; undefined where there are none. */
export function brokersAmong(
  targets: readonly (Pick<Target, "path" | "addresses"> & { readonly host: string })[],
): StatedBrokers | undefined {
  if (targets.length === 0) return undefined;
  return {
    path: ["targets"],
    brokers: targets.map(({ host, path, addresses }) => {
      const [address, ...others] = addresses;
      return {
        host,
        hostPath: [...path, "host"],
        ...(address === undefined || others.length > 0 ? {} : { ip: { value: address.ip, path: address.path } }),
      };
    }),
  };
}

import type { GrpcObject, ServiceClientConstructor } from "@grpc/grpc-js";
import { loadPackageDefinition } from "@grpc/grpc-js";
import { fromJSON } from "@grpc/proto-loader";
import descriptor from "../../facts/plugin-protocol.json";

const loaded = loadPackageDefinition(
  fromJSON(descriptor, { keepCase: true, longs: Number, enums: String, defaults: false, oneofs: false }),
);

/** Terraform's plugin protocol 6. */
export const providerService = find(loaded, ["tfplugin6", "Provider"]);
/** How Terraform ends a plugin (go-plugin). */
export const controllerService = find(loaded, ["plugin", "GRPCController"]);
/** How Terraform asks whether a plugin is alive (go-plugin, gRPC health checking). */
export const healthService = find(loaded, ["grpc", "health", "v1", "Health"]);

function find(root: GrpcObject, [name = "", ...rest]: readonly string[]): ServiceClientConstructor {
  const found = root[name];
  if (typeof found === "function") {
    if ("service" in found) return found;
  } else if (found !== undefined && !("format" in found)) {
    return find(found, rest);
  }
  throw new Error(`the descriptor has no service ${name}`);
}

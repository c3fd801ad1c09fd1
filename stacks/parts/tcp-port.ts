import type { Scope } from "../../src/contract/scope";

/** The arguments of a security group rule for one TCP port, with the spec's tags where it has any. */
export function tcpPort(scope: Scope, port: number) {
  const tags = scope.specTags === undefined ? {} : { tags: scope.specTags };
  return { ipProtocol: "tcp", fromPort: port, toPort: port, ...tags };
}

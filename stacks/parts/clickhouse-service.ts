import type { Variable } from "../../generated/types/spec";
import type { Rule } from "../../src/contract/topology";
import { duplicateId, duplicates } from "./duplicates";
import { idText } from "./id-text";

/** A ClickHouse Cloud service and its private hostname. */
export interface ClickhouseService {
  readonly id: string | Variable;
  readonly hostname: string;
}

/** What a port of ClickHouse Cloud speaks, and the prefix of its rules' names. */
export const portNames = {
  443: { name: "https_443", protocol: "HTTPS" },
  3306: { name: "mysql", protocol: "MySQL protocol over TLS" },
  8443: { name: "https", protocol: "HTTPS" },
  9440: { name: "native", protocol: "Native protocol over TLS" },
} as const;

/** A port that ClickHouse Cloud listens on. */
export type ClickhousePort = keyof typeof portNames;

/** Name of a service's attachment: the first group of its id, which its console shows too. */
export function attachmentName(service: ClickhouseService): string {
  return `service_${idText(service.id).split("-")[0]}`;
}

/** No two services have one address. */
export const duplicateAddress: Rule<{ readonly clickhouse: { readonly services: readonly ClickhouseService[] } }> = {
  ...duplicateId,
  check: ({ clickhouse: { services } }) => {
    const ids = services.map(({ id }) => idText(id));
    return duplicates(services.map(attachmentName))
      .filter(({ index }) => ids.indexOf(ids[index] ?? "") === index)
      .map(({ index }) => ({
        path: ["clickhouse", "services", index, "id"],
        message: "another id starts with the same eight digits, so that both services would have one address",
        hint: "put the service into a spec of its own",
      }));
  },
};

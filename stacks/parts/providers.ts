import type { Provider } from "../../src/contract/topology";

/** The AWS provider, in the spec's region. */
export const awsProvider: Provider<{ readonly aws: { readonly region: string } }> = {
  source: "hashicorp/aws",
  isUsed: () => true,
  block: ({ aws }) => ({ region: aws.region }),
};

/** The ClickHouse provider, whose block has nothing: its credentials come from the environment. */
export function clickhouseProvider<S>(isUsed: (spec: S) => boolean): Provider<S> {
  return { source: "ClickHouse/clickhouse", isUsed, block: () => ({}) };
}

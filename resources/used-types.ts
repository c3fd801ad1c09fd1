import type aws from "../facts/providers/aws.json";
import type azurerm from "../facts/providers/azurerm.json";
import type clickhouse from "../facts/providers/clickhouse.json";
import type cockroach from "../facts/providers/cockroach.json";
import type databricks from "../facts/providers/databricks.json";
import type google from "../facts/providers/google.json";
import type materialize from "../facts/providers/materialize.json";
import type mongodbatlas from "../facts/providers/mongodbatlas.json";
import type temporalcloud from "../facts/providers/temporalcloud.json";

type Providers =
  | typeof aws
  | typeof azurerm
  | typeof clickhouse
  | typeof cockroach
  | typeof databricks
  | typeof google
  | typeof materialize
  | typeof mongodbatlas
  | typeof temporalcloud;
type KeysOf<T> = T extends unknown ? keyof T : never;

/** The resource types that topologies make: those of the provider schemas. */
export type UsedType = KeysOf<Providers["resources"]>;

/** The data sources that topologies read. */
export type UsedData = KeysOf<Providers["data_sources"]>;

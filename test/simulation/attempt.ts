import aws from "../../facts/providers/aws.json";
import azurerm from "../../facts/providers/azurerm.json";
import clickhouse from "../../facts/providers/clickhouse.json";
import cockroach from "../../facts/providers/cockroach.json";
import databricks from "../../facts/providers/databricks.json";
import google from "../../facts/providers/google.json";
import materialize from "../../facts/providers/materialize.json";
import mongodbatlas from "../../facts/providers/mongodbatlas.json";
import temporalcloud from "../../facts/providers/temporalcloud.json";
import { resources } from "../../resources/knowledge";
import { models } from "../../resources/models";
import type { Diagnostic, Surroundings } from "../../src/contract/model";
import type { ObjectValue } from "../../src/contract/value";
import type { ProviderSchema } from "../../src/provider/schema";
import { makeCloud, type SimulatedCloud, usualSurroundings } from "../../src/simulation/cloud";
import { conformBlock } from "../../src/simulation/conform";
import { makeEngine } from "../../src/simulation/engine";
import type { Connection } from "../../src/simulation/provider-connection";
import { propose } from "./propose";

const providers: { readonly [prefix: string]: ProviderSchema } = {
  aws,
  azurerm,
  clickhouse,
  cockroach,
  databricks,
  google,
  materialize,
  mongodbatlas,
  temporalcloud,
};

/** How far an attempt got: what was made, or at which step it was refused and with which words. */
export type Attempt =
  | { readonly at: "validate" | "plan" | "apply"; readonly why: string }
  | {
      readonly at: "done";
      readonly state: ObjectValue;
      readonly planned: ObjectValue;
      readonly replaces: readonly string[];
    };

/** Simulated providers on one cloud, driven as Terraform drives them. */
export interface Driver {
  readonly cloud: SimulatedCloud;
  /** Validates, plans and applies a configuration: a creation, or an update of `prior`. A plan that replaces is not applied. */
  attempt(type: string, config: ObjectValue, prior?: ObjectValue): Attempt;
  /** The same where it must succeed. */
  make(type: string, config: ObjectValue, prior?: ObjectValue): ObjectValue;
  /** The state after a refresh; null where the object is gone. */
  read(type: string, state: ObjectValue): ObjectValue | null;
  /** The words of a refusal; undefined where it was destroyed. */
  destroy(type: string, state: ObjectValue): string | undefined;
  readData(type: string, config: ObjectValue): ObjectValue | string;
}

/** Providers on an empty cloud, or on that of another driver with settings of their own. */
export function makeDriver(
  surroundings: Partial<Surroundings> = {},
  settings: ObjectValue = {},
  shared?: SimulatedCloud,
): Driver {
  const cloud = shared ?? makeCloud(models.resources, { ...usualSurroundings, ...surroundings });
  const connections = new Map<string, Connection>();
  const connectionOf = (type: string): Connection => {
    const [prefix = ""] = type.split("_");
    const known = connections.get(prefix);
    if (known !== undefined) return known;
    const provider = providers[prefix];
    if (provider === undefined) throw new Error(`no provider has ${type}`);
    const made = makeEngine({ provider, version: provider.version, models, resources, cloud }).connect();
    made.configure(settings);
    connections.set(prefix, made);
    return made;
  };
  const schemaOf = (type: string) => {
    const schema = connectionOf(type).schema.resources[type];
    if (schema === undefined) throw new Error(`there is no ${type}`);
    return schema;
  };

  const driver: Driver = {
    cloud,
    attempt: (type, given, prior) => {
      const connection = connectionOf(type);
      const schema = schemaOf(type);
      const config = conformBlock(schema, given);
      const invalid = errorsOf(connection.validateResource(type, config));
      if (invalid !== undefined) return { at: "validate", why: invalid };
      const proposed = propose(schema, prior ?? null, config);
      const { planned, replace, diagnostics } = connection.plan({ type, prior: prior ?? null, proposed, config });
      const unplanned = errorsOf(diagnostics);
      if (unplanned !== undefined || planned === null) return { at: "plan", why: unplanned ?? "nothing planned" };
      const replaces = replace.map((path) => path.join("."));
      if (replaces.length > 0) return { at: "done", state: prior ?? {}, planned, replaces };
      const { state, diagnostics: refused } = connection.apply({ type, prior: prior ?? null, planned });
      const unapplied = errorsOf(refused);
      if (unapplied !== undefined || state === null) return { at: "apply", why: unapplied ?? "nothing applied" };
      return { at: "done", state, planned, replaces };
    },
    make: (type, config, prior) => {
      const attempt = driver.attempt(type, config, prior);
      if (attempt.at !== "done") throw new Error(`${type} is refused at ${attempt.at}: ${attempt.why}`);
      return attempt.state;
    },
    read: (type, state) => connectionOf(type).read(type, state).state,
    destroy: (type, state) => errorsOf(connectionOf(type).apply({ type, prior: state, planned: null }).diagnostics),
    readData: (type, given) => {
      const connection = connectionOf(type);
      const schema = connection.schema.data_sources[type];
      if (schema === undefined) throw new Error(`there is no data source ${type}`);
      const { state, diagnostics } = connection.readData(type, conformBlock(schema, given));
      return errorsOf(diagnostics) ?? state ?? "nothing";
    },
  };
  return driver;
}

function errorsOf(diagnostics: readonly Diagnostic[]): string | undefined {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return undefined;
  return errors.map(({ summary, detail = "" }) => `${summary} ${detail}`.trim()).join("\n");
}

/** A text of a state. Throws where it has none. */
export function textAt(state: ObjectValue, attribute: string): string {
  const value = state[attribute];
  if (typeof value !== "string") throw new Error(`${attribute} is no text`);
  return value;
}

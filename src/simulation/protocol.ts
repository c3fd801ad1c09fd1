import type { Diagnostic } from "../contract/model";
import { isObject, type ObjectValue, type Value } from "../contract/value";
import { capitalized } from "../contract/words";
import type { BlockSchema, ProviderSchema } from "../provider/schema";
import { own } from "../terraform/values";
import { CodecError, decodeValue, encodeValue, readJsonValue } from "./codec";
import { conformBlock } from "./conform";
import type { Connection, ValuePath } from "./provider-connection";
import { schemaMessage } from "./schema-message";
import { blockType, type Type } from "./type";

/** A request of Terraform's plugin protocol 6, fields named as in the protocol. */
export interface Request {
  readonly type_name?: string;
  readonly id?: string;
  readonly config?: DynamicValue;
  readonly current_state?: DynamicValue;
  readonly prior_state?: DynamicValue;
  readonly proposed_new_state?: DynamicValue;
  readonly planned_state?: DynamicValue;
  readonly raw_state?: { readonly json?: Uint8Array };
}

interface DynamicValue {
  readonly msgpack?: Uint8Array;
  readonly json?: Uint8Array;
}

/** Answers of one launch to the calls of Terraform's plugin protocol 6, by the name of the call. */
export type Calls = { readonly [call: string]: (request: Request) => object };

/** What Terraform asks for at each launch, which is the same for all launches of a provider. */
const schemaMessages = new WeakMap<ProviderSchema, object>();
const types = new WeakMap<BlockSchema, Type>();

/** Translates the calls of Terraform's plugin protocol 6 for a launch. What cannot be read is answered with a diagnostic. */
export function makeCalls(connection: Connection): Calls {
  const { schema } = connection;
  const resource = (type: string) => typeOf("resource", type, schema.resources);
  const dataSource = (type: string) => typeOf("data source", type, schema.data_sources);
  const provider = onceFor(types, schema.provider_block, blockType);
  // A state that another version wrote lacks what that version did not have.
  const upgrade = (type: string, state: Value): Value => {
    const block = schema.resources[type];
    return isObject(state) && block !== undefined ? conformBlock(block, state) : state;
  };

  return {
    GetProviderSchema: () => onceFor(schemaMessages, schema, providerMessage),
    ValidateProviderConfig: () => ({}),
    ConfigureProvider: answering(({ config }) => ({ diagnostics: connection.configure(readObject(config, provider)) })),
    ValidateResourceConfig: answering(({ type_name: type = "", config }) => ({
      diagnostics: connection.validateResource(type, readObject(config, resource(type))),
    })),
    ValidateDataResourceConfig: () => ({}),
    UpgradeResourceState: answering(({ type_name: type = "", raw_state }) => ({
      upgraded_state: write(upgrade(type, readJsonValue(decodeText(raw_state?.json), resource(type))), resource(type)),
      diagnostics: [],
    })),
    ReadResource: answering(({ type_name: type = "", current_state }) => {
      const { state, diagnostics } = connection.read(type, readObject(current_state, resource(type)));
      return { new_state: write(state, resource(type)), diagnostics };
    }),
    PlanResourceChange: answering((request) => {
      const type = request.type_name ?? "";
      const { planned, replace, isLegacy, diagnostics } = connection.plan({
        type,
        prior: readOptional(request.prior_state, resource(type)),
        proposed: readOptional(request.proposed_new_state, resource(type)),
        config: readOptional(request.config, resource(type)),
      });
      return {
        planned_state: write(planned, resource(type)),
        requires_replace: replace.map(pathMessage),
        legacy_type_system: isLegacy,
        diagnostics,
      };
    }),
    ApplyResourceChange: answering((request) => {
      const type = request.type_name ?? "";
      const { state, isLegacy, diagnostics } = connection.apply({
        type,
        prior: readOptional(request.prior_state, resource(type)),
        planned: readOptional(request.planned_state, resource(type)),
      });
      return { new_state: write(state, resource(type)), legacy_type_system: isLegacy ?? false, diagnostics };
    }),
    ImportResourceState: answering(({ type_name: type = "", id = "" }) => {
      const { state, diagnostics } = connection.importState(type, id);
      const imported = state === null ? [] : [{ type_name: type, state: write(state, resource(type)) }];
      return { imported_resources: imported, diagnostics };
    }),
    ReadDataSource: answering(({ type_name: type = "", config }) => {
      const { state, diagnostics } = connection.readData(type, readObject(config, dataSource(type)));
      return { state: write(state, dataSource(type)), diagnostics };
    }),
    StopProvider: () => ({}),
  };
}

function providerMessage(schema: ProviderSchema): object {
  return {
    provider: schemaMessage(schema.provider_block),
    resource_schemas: mapValues(schema.resources, schemaMessage),
    data_source_schemas: mapValues(schema.data_sources, schemaMessage),
    server_capabilities: { get_provider_schema_optional: true },
  };
}

function onceFor<Key extends object, Made>(made: WeakMap<Key, Made>, key: Key, make: (key: Key) => Made): Made {
  const known = made.get(key) ?? make(key);
  made.set(key, known);
  return known;
}

function answering(
  call: (request: Request) => { readonly diagnostics: readonly Diagnostic[] },
): (request: Request) => object {
  return (request) => {
    try {
      const answer = call(request);
      return { ...answer, diagnostics: answer.diagnostics.map(diagnosticMessage) };
    } catch (error) {
      if (!(error instanceof CodecError)) throw error;
      const refusal: Diagnostic = { severity: "error", summary: capitalized(error.message), attribute: error.path };
      return { diagnostics: [diagnosticMessage(refusal)] };
    }
  };
}

function typeOf(kind: string, name: string, schemas: { readonly [type: string]: BlockSchema }): Type {
  const schema = own(schemas, name);
  if (schema === undefined) throw new CodecError(`the provider has no ${kind} of the type ${JSON.stringify(name)}`, []);
  return onceFor(types, schema, blockType);
}

function read(value: DynamicValue | undefined | null, type: Type): Value {
  if (value?.msgpack !== undefined && value.msgpack.length > 0) return decodeValue(value.msgpack, type);
  if (value?.json !== undefined && value.json.length > 0) return readJsonValue(decodeText(value.json), type);
  throw new CodecError("the request holds no value", []);
}

function readOptional(value: DynamicValue | undefined | null, type: Type): ObjectValue | null {
  const found = read(value, type);
  if (found === null || isObject(found)) return found;
  throw new CodecError("an object or null is needed", []);
}

function readObject(value: DynamicValue | undefined | null, type: Type): ObjectValue {
  const found = readOptional(value, type);
  if (found === null) throw new CodecError("an object is needed", []);
  return found;
}

function decodeText(bytes: Uint8Array | undefined | null): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}

function write(value: Value, type: Type): DynamicValue {
  return { msgpack: encodeValue(value, type) };
}

function diagnosticMessage({ severity, summary, detail, attribute }: Diagnostic): object {
  return {
    severity: severity === "error" ? "ERROR" : "WARNING",
    summary,
    detail: detail ?? "",
    ...(attribute === undefined || attribute.length === 0 ? {} : { attribute: pathMessage(attribute) }),
  };
}

function pathMessage(path: ValuePath): object {
  return {
    steps: path.map((step) => (typeof step === "number" ? { element_key_int: step } : { attribute_name: step })),
  };
}

function mapValues<From, To>(object: { readonly [name: string]: From }, convert: (value: From) => To) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, convert(value)]));
}

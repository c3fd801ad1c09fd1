import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { isObject, type ObjectValue, unknown, type Value } from "../../src/contract/value";
import { type ServedPlugins, servePlugins } from "../../src/plugins/serve";
import { writeMirror } from "../../src/plugins/write-mirror";
import { makeCloud, usualSurroundings } from "../../src/simulation/cloud";
import { decodeValue, encodeValue } from "../../src/simulation/codec";
import { makeEngine } from "../../src/simulation/engine";
import { blockType } from "../../src/simulation/type";
import { readProviders } from "../hcl/providers";
import { bare } from "../simulation/bare";
import { makeScratch } from "../support/scratch";
import { type Client, launch } from "./client";

const source = "hashicorp/aws";
const version = "6.36.0";
const type = "aws_sns_topic";
const aws = findProvider();
const schema = aws.resources[type] ?? { force_new: [] };
const topic = blockType(schema);
const cloud = () => makeCloud({}, usualSurroundings);

function findProvider() {
  const found = readProviders().find(({ provider }) => provider === source);
  if (found === undefined) throw new Error(`no facts of ${source}`);
  return found;
}

let folder: string;
let served: ServedPlugins;
let clients: Client[];

beforeEach(async () => {
  folder = makeScratch();
  clients = [];
  await writeMirror(folder, [{ source, version }]);
  const engine = makeEngine({ provider: aws, version, ...bare(), cloud: cloud() });
  served = await servePlugins(folder, new Map([[source, engine]]));
});

afterEach(async () => {
  for (const client of clients) client.close();
  await served.stop();
});

async function start(): Promise<Client> {
  const client = await launch(folder, served.environment);
  clients.push(client);
  return client;
}

function write(values: ObjectValue | null): { readonly msgpack: Uint8Array } {
  const complete =
    values === null
      ? null
      : Object.fromEntries(attributes.map((name): [string, Value] => [name, values[name] ?? null]));
  return { msgpack: encodeValue(complete, topic) };
}

const attributes = Object.keys(schema.attributes ?? {});

function read(state: { readonly msgpack: Uint8Array } | undefined): ObjectValue {
  const value = decodeValue(state?.msgpack ?? new Uint8Array(), topic);
  if (!isObject(value)) throw new Error("no object");
  return value;
}

async function create(client: Client, name: string): Promise<ObjectValue> {
  const config = write({ name });
  const plan = await client.call("PlanResourceChange", {
    type_name: type,
    prior_state: write(null),
    proposed_new_state: config,
    config,
  });
  const { new_state } = await client.call("ApplyResourceChange", {
    type_name: type,
    prior_state: write(null),
    planned_state: plan.planned_state,
    config,
  });
  return read(new_state);
}

async function ended({ launcher }: Client): Promise<unknown> {
  return launcher.exitCode ?? (await once(launcher, "exit"))[0];
}

describe("a launched plugin", () => {
  test("prints the handshake of protocol 6 on a socket of its own and answers", async () => {
    const [one, two] = await Promise.all([start(), start()]);
    for (const { handshake } of [one, two]) expect(handshake).toMatch(/^1\|6\|unix\|\/.*socket-\d+\|grpc\|$/);
    expect(one.handshake).not.toBe(two.handshake);
    const { resource_schemas } = await one.call("GetProviderSchema", {});
    expect(Object.keys(resource_schemas ?? {}).sort()).toEqual(Object.keys(aws.resources).sort());
    expect(await two.health()).toMatchObject({ status: "SERVING" });
  });

  test("can be read by its user alone", async () => {
    await start();
    const place = served.environment["PLINTH_PLUGINS"] ?? "";
    expect(statSync(place).mode & 0o077).toBe(0);
  });

  test("plans what it does not know as unknown, and knows it once applied", async () => {
    const client = await start();
    const config = write({ name: "alarms" });
    const answer = await client.call("PlanResourceChange", {
      type_name: type,
      prior_state: write(null),
      proposed_new_state: config,
      config,
    });
    expect(answer.diagnostics).toBeUndefined();
    expect(read(answer.planned_state)).toMatchObject({ name: "alarms", id: unknown });
    expect(await create(client, "alarms")).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  test("shares its cloud with the other launches", async () => {
    const [one, two] = await Promise.all([start(), start()]);
    const state = await create(one, "alarms");
    const { new_state } = await two.call("ReadResource", { type_name: type, current_state: write(state) });
    expect(read(new_state)).toEqual(state);
  });

  test("answers many requests at once, each with its own", async () => {
    const client = await start();
    const names = Array.from({ length: 60 }, (_, index) => `topic-${index}`);
    const states = await Promise.all(names.map((name) => create(client, name)));
    expect(states.map(({ name }) => name)).toEqual(names);
    expect(new Set(states.map(({ id }) => id)).size).toBe(names.length);
  });
});

describe("a request that is wrong", () => {
  test.each([
    ["ValidateResourceConfig", { config: { msgpack: new Uint8Array([0xc0]) } }],
    ["PlanResourceChange", { config: write(null), prior_state: write(null), proposed_new_state: write(null) }],
    ["ApplyResourceChange", { config: write(null), prior_state: write(null), planned_state: write(null) }],
    ["ReadResource", { current_state: write({}) }],
    ["UpgradeResourceState", { raw_state: { json: Buffer.from("{}") } }],
    ["ImportResourceState", { id: "x" }],
    ["ReadDataSource", { config: write({}) }],
  ])("%s for a type that the provider does not have is refused", async (method, request) => {
    const client = await start();
    for (const name of ["aws_instance", "constructor", "__proto__", ""]) {
      const { diagnostics = [] } = await client.call(method, { type_name: name, ...request });
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]).toMatchObject({ severity: "ERROR" });
      expect(`${diagnostics[0]?.summary} ${diagnostics[0]?.detail}`).toContain(`of the type "${name}"`);
    }
  });

  test.each([
    ["bytes that are no MessagePack", new Uint8Array([0xc1]), "Not a MessagePack value"],
    ["a value that ends early", new Uint8Array([0x81, 0xa4, 0x6e]), "Not a MessagePack value"],
    ["more than one value", new Uint8Array([0xc0, 0xc0]), "Not a MessagePack value"],
    ["no value", new Uint8Array(), "The request holds no value"],
    ["a value of another type", encodeValue({ name: 1 }, ["object", { name: "number" }]), "A string is needed"],
    [
      "an attribute that is not there",
      encodeValue({ nme: "x" }, ["object", { nme: "string" }]),
      "There is no attribute of this name",
    ],
    ["nothing where a configuration is needed", new Uint8Array([0xc0]), "An object is needed"],
  ])("%s is refused, and the server goes on", async (_, msgpack, summary) => {
    const client = await start();
    const { diagnostics = [] } = await client.call("ValidateResourceConfig", { type_name: type, config: { msgpack } });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: "ERROR", summary: expect.stringContaining(summary) });
    expect(await create(client, "alarms")).toMatchObject({ name: "alarms" });
  });

  test("of a configuration leads to its argument", async () => {
    const client = await start();
    const { diagnostics = [] } = await client.call("ValidateResourceConfig", {
      type_name: type,
      config: { msgpack: encodeValue({ name: 1 }, ["object", { name: "number" }]) },
    });
    expect(diagnostics).toMatchObject([{ severity: "ERROR", attribute: { steps: [{ attribute_name: "name" }] } }]);
  });

  test("of a call that the server does not have fails, and the server goes on", async () => {
    const client = await start();
    await expect(client.callUnknown()).rejects.toThrow("UNIMPLEMENTED");
    expect(await client.health()).toMatchObject({ status: "SERVING" });
  });
});

describe("the end of a plugin", () => {
  test("by Terraform's shutdown lets the launcher end, and the next launch works", async () => {
    const client = await start();
    await client.shutdown();
    expect(await ended(client)).toBe(0);
    await expect(client.call("GetProviderSchema", {})).rejects.toThrow();
    expect(await create(await start(), "alarms")).toMatchObject({ name: "alarms" });
  });

  test("by stop lets all launchers end and removes what was there for them", async () => {
    const all = await Promise.all([start(), start(), start()]);
    await served.stop();
    expect(await Promise.all(all.map(ended))).toEqual([0, 0, 0]);
    expect(existsSync(served.environment["PLINTH_PLUGINS"] ?? "")).toBe(false);
    await Promise.all(all.map((client) => expect(client.call("GetProviderSchema", {})).rejects.toThrow()));
    served = await servePlugins(folder, new Map());
  });

  test("by a killed launcher keeps neither the others nor stop from ending", async () => {
    const [killed, other] = await Promise.all([start(), start()]);
    killed.launcher.kill("SIGKILL");
    await ended(killed);
    expect(await create(other, "alarms")).toMatchObject({ name: "alarms" });
    await served.stop();
    expect(await ended(other)).toBe(0);
    served = await servePlugins(folder, new Map());
  });

  test("whose provider is not served comes at once, with the reason in place of a handshake", async () => {
    const other = join(folder, "other");
    await writeMirror(other, [{ source: "hashicorp/google", version: "7.0.0" }]);
    const client = await launch(other, served.environment);
    clients.push(client);
    expect(client.handshake).toBe("This provider is not simulated here.");
    await served.stop();
    expect(await ended(client)).toBe(0);
    served = await servePlugins(folder, new Map());
  });
});

describe("a mirror", () => {
  test("holds the same launcher for every registry, and a configuration that names nothing else", async () => {
    const { cliConfigFile } = await writeMirror(folder, [{ source: "ClickHouse/clickhouse", version: "3.25.3" }]);
    const config = JSON.parse(readFileSync(cliConfigFile, "utf8"));
    expect(Object.keys(config.provider_installation[0])).toEqual(["filesystem_mirror"]);
    expect(config.provider_installation).toHaveLength(1);
    const places = readdirSync(join(folder, "mirror"), { recursive: true }).map(String);
    for (const registry of ["registry.terraform.io", "registry.opentofu.org"]) {
      const [path = ""] = places.filter(
        (each) => each.startsWith(`${registry}/clickhouse`) && each.endsWith("_v3.25.3"),
      );
      expect(statSync(join(folder, "mirror", path)).mode & 0o111).toBe(0o111);
    }
  });

  test("does not take a folder whose sockets would have too long a path", async () => {
    const deep = makeScratch();
    await expect(servePlugins(`${deep}/${"x".repeat(90)}`, new Map())).rejects.toThrow();
    expect(readdirSync(deep)).toEqual([]);
  });
});

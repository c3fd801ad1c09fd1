import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { looksSecret } from "../../src/plan/looks-secret";
import { isObject, type Json } from "../../src/terraform/json";
import { keptPlans, readKept } from "../support/kept-plans";

/** Joined here, so that nothing that looks for secrets in the repository finds these. */
const joined = (...parts: readonly string[]) => parts.join("");

const base64 = (text: string) => Buffer.from(text).toString("base64");

test.each([
  ["password", "hunter2"],
  ["sasl_password", "x"],
  ["dbPassword", "x"],
  ["DB-PASSWORD", "x"],
  ["client_secret", "x"],
  ["secret_string", "x"],
  ["auth_token", "x"],
  ["apiKey", "x"],
  ["primary_access_key", "x"],
  ["note", joined("-----BEGIN RSA ", "PRIVATE KEY-----\nMII")],
  ["note", joined("AKIA", "IOSFODNN7EXAMPLE")],
  ["note", joined("q7Zk3Lm9Xw2Rt8Vb5", "Nc1YhD4sGf6JpKe0UaTi")],
  ["note", joined("ghp_", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8")],
  ["note", joined("mzp_", "0123456789abcdef0123456789abcdef")],
  ["note", joined("4b1d", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl")],
  ["note", joined("eyJhbGciOiJIUzI1NiJ9", ".eyJzdWIiOiIxMjM0In0", ".c2lnbmF0dXJl")],
  ["url", "postgres://app:hunter2@db.example.com/orders"],
  ["url", "https://a.blob.core.windows.net/b?sv=2022&sig=abcdefghijklmnopqrstuvwxyz%3D"],
  ["note", "Server=db;Password=hunter2;"],
  ["policy", '{"user":"app","password":"hunter2"}'],
  ["id", joined(base64("token"), ":", base64("hunter2"))],
  ["id", joined(base64("name"), ":", base64("q7Zk3Lm9Xw2Rt8Vb5Nc1YhD4sGf6JpKe0UaTi"))],
  ["id", joined(base64("name"), ":q7Zk3Lm9Xw2Rt8Vb5", "Nc1YhD4sGf6JpKe0UaTi")],
])("%s: %s", (name, value) => {
  expect(looksSecret(value, name)).toBe(true);
});

test.each([
  ["secret_arn", "arn:aws:secretsmanager:us-east-1:123456789012:secret:AmazonMSK_orders-a1b2c3"],
  ["secret_name", "kafka_password"],
  ["passwordSecret", ""],
  ["token_ttl", "3600"],
  ["enforce_security_group_inbound_rules_on_private_link_traffic", "off"],
  ["msk_authentication", "SASL_SCRAM"],
  ["Action", "secretsmanager:GetSecretValue"],
  ["zone_id", "Z5B9F8B6C808BAF7D5333"],
  ["id", "vpce-95e0b528e632801ea"],
  ["cluster_arn", "arn:aws:kafka:us-east-1:123456789012:cluster/orders/0a1b2c3d-1111-2222-3333-444455556666-7"],
  ["alias", "production-westus-0-0.11111111-2222-3333-4444-555555555555.westus.azure.privatelinkservice"],
  ["name", "AmazonMSKConnectivityOfTheOrdersCluster2026"],
  ["spec", "sha256:3ac846f7b18dec37e7adab4831846ef692a0a7f45bd3c02e10583b8fc87a596e"],
  ["url", "https://registry.example.com:8081/subjects"],
  ["key", "team"],
])("nor is %s: %s", (name, value) => {
  expect(looksSecret(value, name)).toBe(false);
});

function leaves(value: Json | undefined, name = ""): [string, string][] {
  if (typeof value === "string" || typeof value === "number") return [[name, String(value)]];
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => leaves(item, key));
  return Array.isArray(value) ? value.flatMap((item: Json) => leaves(item, name)) : [];
}

test("nothing that the examples or real plans have looks like a secret", () => {
  const configurations = readdirSync("generated/examples", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tf.json"))
    .map((file): Json => JSON.parse(readFileSync(`generated/examples/${file}`, "utf8")));
  const found = new Map(
    [...configurations, ...keptPlans().map(readKept)].flatMap((value) =>
      leaves(value).map((leaf) => [leaf.join(": "), leaf] as const),
    ),
  );
  expect(found.size).toBeGreaterThan(1000);
  expect([...found.values()].filter(([name, value]) => looksSecret(value, name))).toEqual([]);
});

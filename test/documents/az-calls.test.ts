import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

/**
 * What each call of `az` takes besides what every one takes, and what it prints: Azure/azure-cli,
 * src/azure-cli/azure/cli/command_modules, network/aaz/latest and the parameters of the other modules. Where nothing is listed
 * as printed, the call prints what the service answers, whatever it is.
 */
const calls: { readonly [name: string]: { takes: string; prints?: string } } = {
  "account get-access-token": { takes: "" },
  "account show": { takes: "", prints: "id" },
  "group list": { takes: "", prints: "name" },
  "monitor metrics list": {
    takes: "resource metrics aggregation interval filter",
    prints: "value timeseries data average",
  },
  "network private-endpoint asg add": { takes: "" },
  "network private-endpoint list": { takes: "", prints: "id" },
  "network private-endpoint show": {
    takes: "ids",
    prints:
      "customDnsConfigs ipAddresses manualPrivateLinkServiceConnections privateLinkServiceConnections privateLinkServiceConnectionState status",
  },
  "network private-link-service connection update": {
    takes: "name service-name resource-group connection-status",
  },
  "network private-link-service show": {
    takes: "ids",
    prints: "privateEndpointConnections name privateEndpoint id privateLinkServiceConnectionState status",
  },
  "network vnet list": { takes: "", prints: "id name location" },
  "network vnet subnet list": { takes: "resource-group vnet-name", prints: "id privateLinkServiceNetworkPolicies" },
  "network vnet subnet show": {
    takes: "ids",
    prints: "privateEndpointNetworkPolicies privateLinkServiceNetworkPolicies",
  },
  "network vnet subnet update": { takes: "private-link-service-network-policies" },
  "resource show": { takes: "ids" },
  "storage account list": { takes: "", prints: "name resourceGroup" },
  "storage account show": { takes: "name", prints: "allowSharedKeyAccess" },
  "storage container list": { takes: "account-name auth-mode", prints: "name" },
};
const everywhere = ["output", "query", "subscription"];

function pages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => readFileSync(join(folder, path), "utf8"));
}

test("each call of az names options that it takes and fields that it prints", () => {
  const text = ["docs", "generated/examples"].flatMap(pages).join("\n");
  const found = new Set(text.match(/(?<=^|`)az (?!login)[a-z][^`\n]*/gm));
  expect(found.size).toBeGreaterThan(20);
  const wrong = [...found].filter((call) => {
    const [, name = ""] = /^az ((?:[a-z][a-z-]*(?: |$))+)/.exec(call) ?? [];
    const { takes, prints } = calls[name.trim()] ?? {};
    if (takes === undefined) return true;
    const options = [...call.matchAll(/ --([a-z-]+)/g)].map(([, option = ""]) => option);
    const [, query = ""] = / --query (.*?)(?= --|$)/.exec(call) ?? [];
    const fields = query.match(/[A-Za-z]+/g) ?? [];
    return (
      options.some((option) => !`${takes} ${everywhere.join(" ")}`.split(" ").includes(option)) ||
      (prints !== undefined && fields.some((field) => !prints.split(" ").includes(field)))
    );
  });
  expect(wrong).toEqual([]);
});

import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { compileOffer, listOffers, missingFrom, type OfferCase, removedOrReplaced } from "../support/offers";

const stages = (knowledge.topologies["offer-azure"]?.stages ?? []).map(({ name }) => name);
const recipes = listOffers("azure");

/** The recipes that this topology refuses, because the vendor's endpoint is one of the managed resource itself. */
const refused = ["dbt postgres-azure", "sigma azure"];
const built = recipes.filter(([name]) => !refused.includes(name));

const network = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network";
const vendorSubscription = "11111111-1111-4111-8111-111111111111";

type Acceptance = "manual" | "automatic";

function specOf({ vendor, id, recipe }: OfferCase, stage: string, acceptance: Acceptance = "manual") {
  const values = Object.entries(recipe.values ?? {}).map(([key, { example }]) => [key, example]);
  const target = (host: string, nic: string) => ({
    engine: "postgres",
    host,
    port: 5432,
    networkInterfaces: [{ id: `${network}/networkInterfaces/${nic}`, ipConfiguration: "internal" }],
  });
  const isOpen = recipe.principals.when === "none" && acceptance === "manual";
  return {
    topology: "offer-azure",
    name: "any",
    stage,
    azure: { location: "westeurope", resourceGroup: "rg" },
    network: {
      virtualNetworkId: `${network}/virtualNetworks/vnet`,
      natSubnets: [
        { name: "nat", id: `${network}/virtualNetworks/vnet/subnets/nat` },
        { name: "more", addressPrefix: "10.20.9.0/28" },
      ],
    },
    loadBalancer: { subnetId: `${network}/virtualNetworks/vnet/subnets/databases` },
    targets: {
      reader: { ...target("reader.db.example.com", "vm-1-nic"), listenerPort: 5433 },
      writer: target("writer.db.example.com", "vm-2-nic"),
    },
    vendor: {
      name: vendor,
      recipe: id,
      values: Object.fromEntries(values),
      acceptance,
      ...(isOpen ? { visibility: "everybody" } : { subscriptions: [vendorSubscription] }),
    },
    terraform: { backend: { local: { path: "terraform.tfstate" } } },
  };
}

describe.each(built)("%s", (_, offer) => {
  test.each(["manual", "automatic"] as const)(
    "is compiled at every stage with %s acceptance, and no move removes or replaces anything",
    (acceptance) => {
      const compiled = stages.map((stage) => compileOffer(specOf(offer, stage, acceptance)));
      const { acceptance: known } = offer.recipe;
      const modes = known === "unknown" ? ["manual", "automatic"] : known.modes;
      const codes = [...new Set(compiled.flatMap((each) => each.codes))];
      expect(codes).toEqual(modes.includes(acceptance) ? [] : ["acceptance-not-of-vendor"]);
      expect(removedOrReplaced(compiled.map(({ blocks }) => blocks))).toEqual([]);
    },
  );

  test("lets nobody see the service before its stage, and approves nobody unasked", () => {
    const seen = stages.map((stage) => {
      const { blocks } = compileOffer(specOf(offer, stage));
      const service = blocks.get("azurerm_private_link_service.offer");
      return [service?.["visibility_subscription_ids"], service?.["auto_approval_subscription_ids"]];
    });
    const visible = offer.recipe.principals.when === "none" ? ["*"] : [vendorSubscription];
    expect(seen).toEqual([[], visible, visible, visible].map((list) => [list, undefined]));
  });

  test("is told in the hand-over all that it wants", () => {
    const { files } = compileOffer(specOf(offer, "service"));
    expect(missingFrom(files.get("HANDOVER.md"), offer.recipe)).toEqual([]);
  });

  test("leaves no name of its texts unfilled in the documents", () => {
    const { files } = compileOffer(specOf(offer, "service"));
    for (const page of ["RUNBOOK.md", "HANDOVER.md"])
      expect(files.get(page)?.replace(/^%%.*%%$/m, "")).not.toMatch(/\{\{|\}\}/);
  });

  test("tells whoever runs Terraform, and not the vendor, what that needs", () => {
    const { files } = compileOffer(specOf(offer, "service"));
    const told = "Whoever runs Terraform needs";
    expect(["PERMISSIONS.md", "HANDOVER.md"].map((page) => files.get(page)?.includes(told))).toEqual([true, false]);
  });

  test("hands over both the alias and the resource id", () => {
    const handover = compileOffer(specOf(offer, "service")).files.get("HANDOVER.md");
    expect(handover).toContain("| Alias of the private link service | `$PRIVATE_LINK_SERVICE_ALIAS` |");
    expect(handover).toContain("| Resource id of the private link service | `$PRIVATE_LINK_SERVICE_ID` |");
  });
});

test("tells the health of each target from that of others on the same port", () => {
  const runbook = built.slice(0, 1).map(([, offer]) => compileOffer(specOf(offer, "service")).files.get("RUNBOOK.md"));
  const filters = [...(runbook[0] ?? "").matchAll(/^az monitor metrics .*--filter '([^ ]+) eq '[^0-9]*([0-9]+)/gm)];
  expect(new Set(filters.map(([, dimension, port]) => `${dimension} ${port}`))).toEqual(
    new Set(["FrontendPort 5432", "FrontendPort 5433"]),
  );
});

test.each(recipes.filter(([name]) => refused.includes(name)))("%s is refused, and not compiled wrong", (_, offer) => {
  expect(compileOffer(specOf(offer, "service")).codes).toEqual(["recipe-not-compiled"]);
});

test("the recipes that are refused are all of this list", () => {
  expect(recipes.map(([name]) => name)).toEqual(expect.arrayContaining(refused));
});

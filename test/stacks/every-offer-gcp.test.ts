import { describe, expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import { knowledge } from "../../src/knowledge";
import { compileOffer, listOffers, missingFrom, type OfferCase, removedOrReplaced } from "../support/offers";

const stages = (knowledge.topologies["offer-gcp"]?.stages ?? []).map(({ name }) => name);
const recipes = listOffers("gcp");

/** The recipes that this topology refuses, because the managed service has an attachment of its own. */
const refused = ["estuary cloud-sql-gcp"];
const built = recipes.filter(([name]) => !refused.includes(name));

type Acceptance = "terraform" | "automatic" | "everybody";

function specOf({ vendor, id, recipe }: OfferCase, stage: string, acceptance: Acceptance = "terraform") {
  const values = Object.entries(recipe.values ?? {}).map(([key, { example }]) => [key, example]);
  const target = (host: string, port: number) => ({ engine: "postgres", host, port });
  return {
    topology: "offer-gcp",
    name: "any",
    stage,
    gcp: { project: "data-platform", region: "us-central1" },
    network: {
      network: "projects/data-platform/global/networks/vpc-data",
      natSubnets: [
        { name: "nat", id: "projects/data-platform/regions/us-central1/subnetworks/nat" },
        { name: "more", ipCidrRange: "10.30.9.0/28" },
      ],
    },
    loadBalancer: {
      subnetwork: "projects/data-platform/regions/us-central1/subnetworks/databases",
      instanceGroups: [{ name: "a", id: "projects/data-platform/zones/us-central1-a/instanceGroups/orders" }],
      healthCheckPort: 5432,
    },
    targets: { reader: target("reader.db.example.com", 5433), writer: target("writer.db.example.com", 5432) },
    vendor: {
      name: vendor,
      recipe: id,
      values: Object.fromEntries(values),
      acceptance,
      ...(acceptance === "everybody" ? {} : { projects: [{ id: "vendor-prod", limit: 1 }] }),
    },
    terraform: { backend: { local: { path: "terraform.tfstate" } } },
  };
}

describe.each(built)("%s", (_, offer) => {
  test.each(["terraform", "automatic", "everybody"] as const)(
    "is compiled at every stage with %s acceptance, and no move removes or replaces anything",
    (acceptance) => {
      const compiled = stages.map((stage) => compileOffer(specOf(offer, stage, acceptance)));
      const { acceptance: known } = offer.recipe;
      const modes = known === "unknown" ? ["manual", "automatic"] : known.modes;
      const isOfVendor = modes.includes(acceptance === "terraform" ? "manual" : "automatic");
      const codes = new Set(compiled.flatMap((each) => each.codes));
      expect([...codes].sort()).toEqual([
        ...(isOfVendor ? [] : ["acceptance-not-of-vendor"]),
        ...(acceptance === "everybody" ? ["accepts-everybody"] : []),
      ]);
      expect(removedOrReplaced(compiled.map(({ blocks }) => blocks))).toEqual([]);
    },
  );

  test.each([
    ["terraform", "ACCEPT_MANUAL", [0, 0, 1, 1]],
    ["automatic", "ACCEPT_MANUAL", [0, 1, 1, 1]],
    ["everybody", "ACCEPT_AUTOMATIC", [0, 0, 0, 0]],
  ] as const)("lists whom it accepts from its stage on, with %s acceptance", (acceptance, preference, counts) => {
    const lists = stages.map((stage) => {
      const service = compileOffer(specOf(offer, stage, acceptance)).blocks.get(
        "google_compute_service_attachment.offer",
      );
      const list = service?.["consumer_accept_lists"] ?? [];
      return [service?.["connection_preference"], Array.isArray(list) ? list.length : 1];
    });
    expect(lists).toEqual(counts.map((count) => [preference, count]));
  });

  test("the gates look for the vendor's endpoint as soon as its project is known", () => {
    const bytes = Buffer.from(JSON.stringify(specOf(offer, "service")));
    const { specs } = checkAll([{ file: "any.json", bytes }], knowledge);
    const shown = (specs[0]?.timeline ?? []).flatMap(({ stage, text }) =>
      text.gate.flatMap((item) =>
        item.kind === "state" && "member" in item.expected ? [[stage.name, item.expected.member]] : [],
      ),
    );
    const whose = { attribute: "endpoint", holds: "/projects/vendor-prod/" };
    expect(shown).toEqual([
      ["principals", { attribute: "status", oneOf: ["PENDING", "ACCEPTED"], with: whose }],
      ["accepted", { attribute: "status", oneOf: ["ACCEPTED"], with: whose }],
    ]);
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

  test("hands over the id of the service attachment", () => {
    const handover = compileOffer(specOf(offer, "service")).files.get("HANDOVER.md");
    expect(handover).toContain("| Service attachment | `$SERVICE_ATTACHMENT` |");
  });
});

test.each(recipes.filter(([name]) => refused.includes(name)))("%s is refused, and not compiled wrong", (_, offer) => {
  expect(compileOffer(specOf(offer, "service")).codes).toEqual(["recipe-not-compiled"]);
});

test("the recipes that are refused are all of this list", () => {
  expect(recipes.map(([name]) => name)).toEqual(expect.arrayContaining(refused));
});

test.each(built.slice(0, 1))(
  "of %s it is told that another subnet of the load balancer is refused under the same name",
  (_, offer) => {
    const of = (spec: ReturnType<typeof specOf>, subnetwork: string) =>
      compileOffer({ ...spec, loadBalancer: { ...spec.loadBalancer, subnetwork } });
    const spec = specOf(offer, "service");
    const [before, after] = ["databases", "others"].map((name) =>
      of(spec, `projects/data-platform/regions/us-central1/subnetworks/${name}`),
    );
    const ruleOf = (each: typeof before) => each?.blocks.get("google_compute_forwarding_rule.offer");
    expect(ruleOf(after)).toMatchObject({ name: ruleOf(before)?.["name"], lifecycle: { create_before_destroy: true } });
    expect(after?.files.get("RUNBOOK.md")).toContain("Another `loadBalancer.subnetwork` alone is refused");
  },
);

import { describe, expect, test } from "@jest/globals";
import { knowledge } from "../../src/knowledge";
import { compileOffer, listOffers, missingFrom, type OfferCase, removedOrReplaced } from "../support/offers";

const stages = (knowledge.topologies["offer-aws"]?.stages ?? []).map(({ name }) => name);
const recipes = listOffers("aws");

/** The recipes that this topology refuses, because nothing of theirs stands behind a load balancer. */
const refused = [
  "amazon-eventbridge aws",
  "clickhouse clickpipes-resource-aws",
  "clickhouse clickpipes-msk-aws",
  "dbt redshift-aws",
  "mongodb-atlas streams-aws",
  "segment redshift-aws",
];
const built = recipes.filter(([name]) => !refused.includes(name));

type Acceptance = "manual" | "terraform" | "automatic";

function specOf({ vendor, id, recipe }: OfferCase, stage: string, acceptance: Acceptance = "manual") {
  const values = Object.entries(recipe.values ?? {}).map(([key, { example }]) => [key, example]);
  const target = (host: string, ip: string) => ({ engine: "postgres", host, addresses: [ip], port: 5432 });
  return {
    topology: "offer-aws",
    name: "any",
    stage,
    aws: { region: "us-east-1" },
    network: {
      vpcId: "vpc-0a1b2c3d4e5f60718",
      subnets: [
        { id: "subnet-0a1b2c3d4e5f60718", availabilityZoneId: "use1-az1" },
        { id: "subnet-1a1b2c3d4e5f60718", availabilityZoneId: "use1-az2" },
      ],
    },
    loadBalancer: { perTarget: recipe.shape === "load-balancer-per-target" },
    targets: {
      reader: { ...target("reader.db.example.com", "10.20.1.11"), listenerPort: 5433 },
      writer: target("writer.db.example.com", "10.20.1.10"),
    },
    vendor: {
      name: vendor,
      recipe: id,
      values: Object.fromEntries(values),
      principals: [{ arn: "arn:aws:iam::123456789012:root" }],
      acceptance,
      endpoints: { reader: { id: "vpce-0f1e2d3c4b5a69788" }, writer: { id: "vpce-1f1e2d3c4b5a69788" } },
    },
    terraform: { backend: { local: { path: "terraform.tfstate" } } },
  };
}

describe.each(built)("%s", (_, offer) => {
  const { recipe } = offer;

  test.each(["manual", "terraform", "automatic"] as const)(
    "is compiled at every stage with %s acceptance, and no move removes or replaces anything",
    (acceptance) => {
      const compiled = stages.map((stage) => compileOffer(specOf(offer, stage, acceptance)));
      const modes = recipe.acceptance === "unknown" ? ["manual", "automatic"] : recipe.acceptance.modes;
      const isOfVendor = modes.includes(acceptance === "automatic" ? "automatic" : "manual");
      const codes = [...new Set(compiled.flatMap((each) => each.codes))];
      expect(codes).toEqual(isOfVendor ? [] : ["acceptance-not-of-vendor"]);
      expect(removedOrReplaced(compiled.map(({ blocks }) => blocks))).toEqual([]);
    },
  );

  test("admits nobody before its stage, and accepts nothing before the next", () => {
    const types = stages.map((stage) => {
      const { blocks } = compileOffer(specOf(offer, stage, "terraform"));
      const count = (type: string) => [...blocks.keys()].filter((address) => address.startsWith(`${type}.`)).length;
      return [count("aws_vpc_endpoint_service_allowed_principal"), count("aws_vpc_endpoint_connection_accepter")];
    });
    const services = recipe.shape === "load-balancer-per-target" ? 2 : 1;
    expect(types).toEqual([
      [0, 0],
      [services, 0],
      [services, 2],
      [services, 2],
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

  test("says whom to admit by itself only where the vendor publishes it for everybody", () => {
    const spec = specOf(offer, "principals");
    const { principals: _principals, ...rest } = spec.vendor;
    const { codes, blocks } = compileOffer({ ...spec, vendor: rest });
    const published = (recipe.principals.known ?? []).filter(
      ({ seen, for: whom }) => seen === "published" && whom === undefined,
    );
    expect(codes).toEqual(published.length === 0 ? ["vendor-principal-missing"] : []);
    const admitted = [...blocks].flatMap(([address, { principal_arn: arn }]) =>
      address.startsWith("aws_vpc_endpoint_service_allowed_principal.") ? [arn] : [],
    );
    expect(new Set(admitted).size).toBe(published.length);
  });
});

test.each(recipes.filter(([name]) => refused.includes(name)))("%s is refused, and not compiled wrong", (_, offer) => {
  expect(compileOffer(specOf(offer, "service")).codes).toEqual(["recipe-not-compiled"]);
});

test("the recipes that are refused are all of this list", () => {
  expect(recipes.map(([name]) => name)).toEqual(expect.arrayContaining(refused));
});

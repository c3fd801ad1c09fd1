import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parseDocument } from "yaml";
import { checkAll } from "../../src/compile";
import { knowledge } from "../../src/knowledge";

const topologies = {
  "offer-aws": "aws",
  "offer-azure": "azure",
  "offer-gcp": "gcp",
  "endpoint-aws": "aws",
  "endpoint-azure": "azure",
  "endpoint-gcp": "gcp",
};

/** The recipes of vendors that have one for the cloud of a topology too, and are for another cloud. */
const others = Object.entries(topologies).flatMap(([topology, cloud]) =>
  Object.values(knowledge.vendors).flatMap(({ name, reach = {}, offer = {} }) => {
    const recipes = Object.entries(topology.startsWith("offer") ? offer : reach);
    const isHere = recipes.some(([, recipe]) => recipe.cloud === cloud);
    return recipes
      .filter(([, recipe]) => isHere && recipe.cloud !== cloud)
      .map(([recipe, { cloud: of }]) => ({ topology, name, recipe, of }));
  }),
);

const examples: { readonly [topology: string]: string } = {
  "offer-aws": "offer-aws",
  "offer-azure": "offer-azure",
  "offer-gcp": "offer-gcp",
  "endpoint-aws": "endpoint-aws-elastic",
  "endpoint-azure": "endpoint-azure-datadog",
  "endpoint-gcp": "endpoint-gcp-elastic",
};

test.each(others)(
  "$recipe of $name, for $of, in $topology: the hint names a topology that there is, or none",
  ({ topology, name, recipe, of }) => {
    const file = `specs/${examples[topology]}.yaml`;
    const document = parseDocument(readFileSync(file, "utf8"));
    document.setIn(["vendor", "name"], name);
    document.setIn(["vendor", "recipe"], recipe);
    const { problems } = checkAll([{ file, bytes: Buffer.from(document.toString({ lineWidth: 0 })) }], knowledge);
    const { hint } = problems.find(({ code }) => code === "recipe-unknown") ?? {};
    const named = `${topology.split("-")[0]}-${of}`;
    const isBuilt = Object.hasOwn(knowledge.topologies, named);
    expect(hint).toContain(isBuilt ? `its topology is ${named}` : `plinth explain ${name}`);
    expect(hint?.includes(named)).toBe(isBuilt);
  },
);

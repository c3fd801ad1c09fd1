import { compile } from "../../src/compile";
import type { Cloud, OfferRecipe } from "../../src/contract/vendor";
import { knowledge } from "../../src/knowledge";
import { findChanges } from "../../src/stage/timeline";
import { collectBlocks, type JsonObject, type TerraformJson } from "../../src/terraform/json";

/** A way in which a vendor reaches what is offered. */
export interface OfferCase {
  readonly vendor: string;
  readonly id: string;
  readonly recipe: OfferRecipe;
}

/** The recipes of a cloud by the names of the vendor and the recipe. */
export function listOffers(cloud: Cloud): [string, OfferCase][] {
  return Object.values(knowledge.vendors).flatMap(({ name, offer = {} }) =>
    Object.entries(offer)
      .filter(([, recipe]) => recipe.cloud === cloud)
      .map(([id, recipe]): [string, OfferCase] => [`${name} ${id}`, { vendor: name, id, recipe }]),
  );
}

/** What a spec compiles to. */
export function compileOffer(spec: object) {
  const bytes = Buffer.from(JSON.stringify(spec));
  const { folders, problems } = compile([{ file: "any.json", bytes }], knowledge, "json");
  const files = new Map(folders[0]?.artifacts.map(({ path, content }) => [path, content]));
  const blocks = collectBlocks(JSON.parse(files.get("main.tf.json") ?? "{}") as TerraformJson);
  return { codes: problems.map(({ code }) => code), blocks, files };
}

const forcing = new Map(knowledge.providers.flatMap(({ resources }) => Object.entries(resources)));

/** What moves through stages take away or make anew. */
export function removedOrReplaced(stages: readonly ReadonlyMap<string, JsonObject>[]): string[] {
  return stages.flatMap((after, index) => {
    const before = stages[index - 1] ?? new Map<string, JsonObject>();
    const removed = [...before.keys()].filter((address) => !after.has(address));
    const replaced = findChanges(before, after).filter(({ address, argument }) =>
      forcing.get(address.split(".")[0] ?? "")?.force_new.includes(argument),
    );
    return [...removed, ...replaced.map(({ address, argument }) => `${address}.${argument}`)];
  });
}

/** What a hand-over to a vendor shows of each thing that its recipe says it is told, with the specs of these tests. */
const handedOver: { readonly [what in OfferRecipe["handOver"][number]]: RegExp } = {
  serviceName: /\$(ENDPOINT_SERVICE_NAME|SERVICE_NAME|SERVICE_ATTACHMENT)/,
  region: /us-east-1|us-central1|westeurope/,
  availabilityZoneIds: /use1-az1, use1-az2|`use1-az1`, `use1-az2`/,
  availabilityZoneNames: /describe-availability-zones .*--zone-ids use1-az1 use1-az2/,
  ports: /port `5433`/,
  hostNames: /`writer\.db\.example\.com`/,
  engine: /writer`?, `?postgres/,
  serviceId: /\$(ENDPOINT_SERVICE_ID|PRIVATE_LINK_SERVICE_ID)/,
  alias: /\$PRIVATE_LINK_SERVICE_ALIAS/,
  resourceId: /\$PRIVATE_LINK_SERVICE_ID/,
  resourceShare: /nothing offers one/,
  dnsZone: /`reader\.db\.example\.com`, `writer\.db\.example\.com`, and the zone `db\.example\.com`/,
  accountId: /<AWS_ACCOUNT_ID>/,
  authentication: /nothing offers one/,
  other: /It asks besides for:/,
};

/** What of it a hand-over does not show. */
export function missingFrom(handover: string | undefined, { handOver }: OfferRecipe): string[] {
  return handOver.filter((what) => !handedOver[what].test(handover ?? ""));
}

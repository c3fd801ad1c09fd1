import type { ProviderSchema } from "../provider/schema";
import { blockAddress } from "./address";
import { type BlockInstance, listBlocks, printBlock } from "./hcl/block";
import { argumentsAlone, type Block, toBlocks } from "./hcl/body";
import { toComment } from "./hcl/comment";
import type { JsonObject, TerraformJson } from "./json";

/** Blocks of `main.tf` that belong together, below a comment. */
interface HclSection {
  /** May hold any text; each of its lines becomes a line of comment. */
  readonly comment: string;
  /** Such as `aws_vpc_endpoint.clickhouse`, `data.aws_vpc.this`, `module.network` or `check.endpoint_is_available`. */
  readonly addresses: readonly string[];
}

/** What the JSON cannot say about its HCL: the comments, and the order of the blocks. */
export interface HclLayout {
  /** The comment that every file begins with. */
  readonly header: string;
  readonly sections: readonly HclSection[];
}

const paths = ["versions.tf", "providers.tf", "variables.tf", "main.tf", "outputs.tf"] as const;

/** One file of a configuration. */
export interface HclFile {
  readonly path: (typeof paths)[number];
  readonly content: string;
}

type Kind = keyof TerraformJson;

/** A block that is printed, under the kind and the address that it has in the JSON. */
interface PrintedBlock {
  readonly kind: Kind;
  readonly address: string;
  readonly text: string;
}

/**
 * Terraform JSON as HCL in the form of `terraform fmt`, in the files that Terraform's style guide names; a file with nothing
 * in it is left out. Parsed back, the HCL gives the JSON again; nulls are written, because to Terraform they are values.
 *
 * Throws, naming the address, for a resource or an argument that no provider schema has, for a string that is no template,
 * and for an address that the layout has and the JSON has not. All of these are mistakes of the program that made the JSON.
 */
export function toHcl(json: TerraformJson, providers: readonly ProviderSchema[], layout: HclLayout): HclFile[] {
  const header = toComment(layout.header);
  const parts = toParts(json, providers, layout);
  return paths.flatMap((path) => {
    const content = [header, ...parts[path]];
    return content.length === 1 ? [] : [{ path, content: toContent(content) }];
  });
}

/** The same as one text, for `cdktf synth --hcl`, which writes a single file. Throws as `toHcl` does. */
export function toHclText(json: TerraformJson, providers: readonly ProviderSchema[], layout: HclLayout): string {
  const parts = toParts(json, providers, layout);
  return toContent([toComment(layout.header), ...paths.flatMap((path) => parts[path])]);
}

/** A block for a document: its arguments in one paragraph, in their order. Throws for a string that is no template. */
export function toHclBlock(type: string, labels: readonly string[], body: JsonObject): string {
  return printBlock(type, argumentsAlone, { labels, body }, 0);
}

function toContent(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

/** The comments and blocks of each file, in their order. */
function toParts(
  json: TerraformJson,
  providers: readonly ProviderSchema[],
  { sections }: HclLayout,
): Record<HclFile["path"], readonly string[]> {
  const blocks = printBlocks(json, providers);
  const textsOf = (...kinds: Kind[]): string[] =>
    blocks.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const addresses = sections.flatMap((section) => section.addresses);
  const placed = new Set(addresses);
  if (placed.size !== addresses.length) throw new Error("the layout names an address twice");
  const unplaced = blocks.filter(({ kind, address }) => isPlaceable(kind) && !placed.has(address));
  return {
    "versions.tf": textsOf("terraform"),
    "providers.tf": textsOf("provider"),
    "variables.tf": textsOf("variable"),
    "main.tf": [
      ...textsOf("locals"),
      ...sections.flatMap((section) => [
        toComment(section.comment),
        ...section.addresses.map((address) => findText(blocks, address)),
      ]),
      ...unplaced.map(({ text }) => text),
      ...textsOf("moved", "import", "removed"),
    ],
    "outputs.tf": textsOf("output"),
  };
}

/** Whether a section of the layout may hold blocks of this kind. */
function isPlaceable(kind: Kind): boolean {
  return kind === "data" || kind === "resource" || kind === "module" || kind === "check";
}

function findText(blocks: readonly PrintedBlock[], address: string): string {
  const found = blocks.find((block) => isPlaceable(block.kind) && block.address === address);
  if (found === undefined) throw new Error(`${address}: the layout names it, but the configuration does not have it`);
  return found.text;
}

function printBlocks(json: TerraformJson, providers: readonly ProviderSchema[]): PrintedBlock[] {
  const blocks = toBlocks(json, providers);
  return Object.keys(json).flatMap((kind) => {
    if (!isKind(kind, blocks)) throw new Error(`${kind}: Terraform has no blocks of this kind`);
    const block = blocks[kind];
    const value = json[kind];
    if (value === undefined) return [];
    return listBlocks(value, block.labels).map((instance) => {
      const address = blockAddress(kind, ...instance.labels);
      return { kind, address, text: printAt(address, kind, block, instance) };
    });
  });
}

function isKind(kind: string, blocks: Record<Kind, Block>): kind is Kind {
  return Object.hasOwn(blocks, kind);
}

function printAt(address: string, kind: Kind, block: Block, instance: BlockInstance): string {
  try {
    return printBlock(kind, block, instance, 0);
  } catch (cause) {
    throw new Error(`${address}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

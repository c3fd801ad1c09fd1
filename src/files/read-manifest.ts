import { show } from "../contract/visible";

/** The name of the manifest in a folder that Plinth wrote for a spec. */
export const manifestName = "plinth.json";

/** How the manifest of a kind of folder is called and read. */
export interface ManifestFormat {
  readonly name: string;
  readonly version: number;
  /** Whether files may lie in folders below the folder. */
  readonly isDeep: boolean;
}

/** What a manifest says about files: the digest of each, by name; a deep one has forward slashes. */
export type ManifestFiles = ReadonlyMap<string, string>;

/**
 * The files that the text of a manifest lists, or the reason why it is not one. Manifests come from pull requests: names
 * that are not those of a plain, visible file in the folder are left out.
 */
export function parseManifest(
  text: string,
  format: ManifestFormat,
): { readonly files: ManifestFiles } | { readonly reason: string } {
  const manifest = tryParse(text);
  if (!isObject(manifest)) return { reason: "it is not a JSON object" };
  if (manifest["version"] !== format.version) {
    return { reason: `its version is ${show(manifest["version"])}, and this Plinth reads version ${format.version}` };
  }
  const files = manifest["files"];
  if (!isObject(files)) return { reason: "it has no files" };
  const known = new Map<string, string>();
  for (const [name, digest] of Object.entries(files)) {
    if (typeof digest !== "string") return { reason: `the digest of ${show(name)} is not a string` };
    const parts = format.isDeep ? name.split("/") : [name];
    if (parts.every(isPlainName) && name.toLowerCase() !== format.name) known.set(name, digest);
  }
  return { files: known };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPlainName(name: string): boolean {
  return /^[^./\\:\0][^/\\:\0]*$/.test(name);
}

import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { toReason } from "../files/system-error";

/** A provider binary in a filesystem mirror. */
export interface MirroredProvider {
  /** Host of the registry that it was published at, such as `registry.terraform.io`. */
  readonly host: string;
  /** Namespace and type as the mirror writes them, such as `hashicorp/aws`. */
  readonly source: string;
  readonly version: string;
}

/**
 * The providers that a filesystem mirror has for a platform, in both of its layouts: unpacked (`VERSION/PLATFORM/`), and packed, as
 * `terraform providers mirror` writes it (`terraform-provider-TYPE_VERSION_PLATFORM.zip`). Throws the system's error where the folder cannot
 * be read.
 */
export function readMirror(folder: string, platform: string): MirroredProvider[] {
  return foldersIn(folder).flatMap((host) =>
    foldersIn(join(folder, host)).flatMap((namespace) =>
      foldersIn(join(folder, host, namespace)).flatMap((type) =>
        readVersions(join(folder, host, namespace, type), type, platform).map((version) => ({
          host,
          source: `${namespace}/${type}`,
          version,
        })),
      ),
    ),
  );
}

/** A mirror that a person named: its absolute path, or one sentence that says why it cannot be used on this platform. */
export function findMirror(named: string, platform: string): { readonly mirror: string } | { readonly reason: string } {
  const mirror = resolve(named);
  try {
    if (readMirror(mirror, platform).length > 0) return { mirror };
    return { reason: `${named} is no filesystem mirror with providers for ${platform}.` };
  } catch (error) {
    return { reason: `${named} cannot be read as a mirror: ${toReason(error)}.` };
  }
}

function readVersions(folder: string, type: string, platform: string): string[] {
  const prefix = `terraform-provider-${type}_`;
  const suffix = `_${platform}.zip`;
  const packed = readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith(suffix))
    .map((name) => name.slice(prefix.length, -suffix.length));
  const unpacked = foldersIn(folder).filter((version) => foldersIn(join(folder, version)).includes(platform));
  return [...new Set([...packed, ...unpacked])].sort();
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .sort();
}

import type { Manifest } from "../../generated/types/output";
import type { Artifact } from "../contract/artifact";
import { build } from "../contract/correction";
import { digest } from "../contract/digest";
import { byKey } from "../contract/entries";
import { locateOrigin } from "../contract/origin";
import type { Path } from "../contract/problem";
import type { Origin } from "../contract/scope";
import type { ValidSpec } from "../spec/validate-spec";
import { collectBlocks, type TerraformJson } from "../terraform/json";

/** The text of `plinth.json`: what was compiled, the digest of each file, and where each address and argument comes from. */
export function writeManifest(
  valid: ValidSpec,
  file: string,
  format: Manifest["format"],
  artifacts: readonly Artifact[],
  terraform: TerraformJson,
  origins: ReadonlyMap<string, Origin>,
): string {
  const addresses = [...collectBlocks(terraform)].map(([address, body]) => {
    // Who has the spec has its lines; here they would differ where only a comment does.
    const at = (argument?: string) => ({ pointer: findPointer(valid, origins, address, argument) });
    const names = Object.keys(body).sort();
    return [address, { ...at(), arguments: Object.fromEntries(names.map((name) => [name, at(name)])) }] as const;
  });
  const manifest: Manifest = {
    version: 1,
    topology: valid.spec.topology,
    name: valid.spec.name,
    stage: valid.spec.stage,
    spec: { file, digest: valid.digest },
    build,
    format,
    files: Object.fromEntries(artifacts.map(({ path, content }) => [path, digest(content)])),
    addresses: Object.fromEntries(byKey(addresses)),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Where an address comes from. Throws where its topology did not say. */
function findPointer({ source }: ValidSpec, origins: ReadonlyMap<string, Origin>, address: string, argument?: string) {
  const pointers = { locate: (path: Path) => ({ pointer: source.pointerOf(path) }) };
  const place = locateOrigin(pointers, origins, address, argument);
  if (place === undefined) throw new Error(`nobody said where ${address} comes from`);
  return place.pointer;
}

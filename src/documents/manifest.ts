import type { Manifest } from "../../generated/types/output";
import type { Artifact } from "../contract/artifact";
import { digest } from "../contract/digest";
import type { Path } from "../contract/problem";
import type { Origin } from "../contract/topology";
import type { ValidSpec } from "../spec/validate";
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
  const locate = (path: Path) => {
    const { pointer, range } = valid.source.locate(path);
    return { pointer, range };
  };
  const addresses = [...collectBlocks(terraform)].map(([address, body]) => {
    const origin = findOrigin(origins, address);
    const names = Object.keys(body).sort();
    const argumentsOf = names.map((name) => [name, locate(origin.pathOf(name))] as const);
    return [address, { ...locate(origin.path), arguments: Object.fromEntries(argumentsOf) }] as const;
  });
  const manifest: Manifest = {
    version: 1,
    topology: valid.spec.topology,
    name: valid.spec.name,
    stage: valid.spec.stage,
    spec: { file, digest: valid.digest },
    format,
    files: Object.fromEntries(artifacts.map(({ path, content }) => [path, digest(content)])),
    addresses: Object.fromEntries(addresses.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Where an address comes from. Throws where its topology did not say. */
function findOrigin(origins: ReadonlyMap<string, Origin>, address: string): Origin {
  const origin = origins.get(address);
  if (origin === undefined) throw new Error(`nobody said where ${address} comes from`);
  return origin;
}

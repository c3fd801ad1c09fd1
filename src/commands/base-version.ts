import { findMoved } from "../files/find-moved";
import { readVersion, type Version } from "../files/read-revision";
import { largestSource, parse, type Source, type Value } from "../spec/parse";
import { withFiles } from "./read-named-files";

/**
 * What `named` stands for beside a spec: a file, or the spec as it was at a git revision. A spec whose file was moved since is looked for by its
 * topology and name, so that a new path does not hide who acted before.
 */
export function readBase(
  named: string,
  { file }: Source,
  { topology, name }: { readonly [key: string]: Value },
): Version {
  const version = readVersion(named, file, largestSource);
  if ("problem" in version) return version;
  if ("from" in version) return withFiles(version, version.readBeside);
  if (typeof name !== "string") return version;
  const moved = findMoved(version.revision, file, name, largestSource).find((earlier) => {
    const spec = parse(earlier).value?.value;
    return spec !== undefined && spec["topology"] === topology && spec["name"] === name;
  });
  return moved === undefined ? version : { from: "revision", ...withFiles(moved, moved.readBeside) };
}

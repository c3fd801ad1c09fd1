import type { ArtifactFolder } from "../../src/contract/artifact";
import { digest } from "../../src/contract/digest";
import type { Files } from "./memory-disk";

/** The text of a manifest that lists these files. */
export function manifestOf(files: Files, version = 1): string {
  const digests = Object.entries(files).map(([name, text]) => [name, digest(text)]);
  return `${JSON.stringify({ version, files: Object.fromEntries(digests) })}\n`;
}

/** A folder that is to hold these files. */
export function folderOf(name: string, files: Files): ArtifactFolder {
  const artifacts = Object.entries(files).map(([path, content]) => ({ path, content }));
  return { name, artifacts, manifest: manifestOf(files) };
}

/** What a folder that Plinth wrote looks like in a tree. */
export function laid(name: string, files: Files): Files {
  const entries = Object.entries({ ...files, "plinth.json": manifestOf(files) });
  return {
    "out/": "",
    [`out/${name}/`]: "",
    ...Object.fromEntries(entries.map(([file, text]) => [`out/${name}/${file}`, text])),
  };
}

import type { SpecBase } from "../contract/spec-base";
import { largestManifest } from "../files/folder-record";
import { manifestName } from "../files/read-manifest";
import { readPlainFile } from "../files/read-plain-file";
import { toSlashes } from "../files/to-slashes";
import type { Place } from "../stage/move-commands";

/**
 * Where the output of a spec is, seen from the present folder: what `--out` names, the present folder itself where the output stands in it,
 * or what the project's file says; undefined where nothing does. Its format is that which stands there.
 */
export function findPlace(
  { name, terraform: { shape } }: SpecBase,
  named: string | undefined,
  ofProject: string | undefined,
): Place | undefined {
  const place = (out: string): Place => {
    const base = toSlashes(out).replace(/(?<=.)\/+$/, "");
    const below = base === "." ? name : `${base === "/" ? "" : base}/${name}`;
    const folder = shape === "root" ? below : base === "." ? "" : base;
    return { out, folder, format: readManifest(below)?.format };
  };
  if (named !== undefined) return place(named);
  const [output, out] = shape === "root" ? [".", ".."] : [name, "."];
  const here = readManifest(output);
  if (here?.name === name) return { out, folder: "", format: here.format };
  return ofProject === undefined ? undefined : place(ofProject);
}

/** What the manifest in a folder says; undefined where there is none that can be read. */
function readManifest(folder: string): { readonly name: unknown; readonly format: "hcl" | "json" } | undefined {
  const read = readPlainFile(`${folder}/${manifestName}`, largestManifest);
  if (read === undefined || "problem" in read) return undefined;
  try {
    const { name, format } = JSON.parse(read.bytes.toString("utf8"));
    return { name, format: format === "json" ? "json" : "hcl" };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

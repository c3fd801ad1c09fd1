import { compile, type Knowledge } from "../../src/compile";
import type { Artifact } from "../../src/contract/artifact";
import { isFailing } from "../../src/contract/problem";
import { parse, type Source } from "../../src/spec/parse";

/**
 * The output of a spec at each stage of its topology: HCL, and the canonical JSON beside it. Documents tell of all stages, so they and
 * the manifest are there at the spec's own stage only.
 */
export function compileStages(source: Source, knowledge: Knowledge): Artifact[] {
  const parsed = parse(source).value;
  if (parsed === undefined) throw new Error(`${source.file} cannot be parsed`);
  const topology = knowledge.topologies[String(parsed.value["topology"])];
  return (topology?.stages ?? []).flatMap(({ name }) => {
    const bytes = Buffer.from(parsed.text.replace(/^stage: [a-z-]+/m, `stage: ${name}`));
    const isOwn = name === parsed.value["stage"];
    return [
      ...artifactsOf({ file: source.file, bytes }, knowledge, "hcl", name).filter(
        ({ path }) => isOwn || path.endsWith(".tf"),
      ),
      ...artifactsOf({ file: source.file, bytes }, knowledge, "json", name).filter(({ path }) =>
        path.endsWith(".tf.json"),
      ),
    ];
  });
}

function artifactsOf(source: Source, knowledge: Knowledge, format: "hcl" | "json", stage: string): Artifact[] {
  const { folders, problems } = compile([source], knowledge, format);
  if (isFailing(problems, false))
    throw new Error(`${source.file} has problems: ${problems.map(({ message }) => message).join("; ")}`);
  return folders.flatMap(({ name, artifacts, manifest }) =>
    [...artifacts, { path: "plinth.json", content: manifest }].map(({ path, content }) => ({
      // The canonical JSON stands apart, so that each folder is a Terraform configuration of its own.
      path: `${name}/${stage}/${format === "json" ? "json/" : ""}${path}`,
      content,
    })),
  );
}

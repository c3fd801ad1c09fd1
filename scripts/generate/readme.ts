import { readFileSync } from "node:fs";
import type { Topologies } from "../../src/spec/validate";
import { topologyTable } from "./topology-pages";

/**
 * Fills the derived parts of the README, each between `<!-- name argument -->` and `<!-- /name -->`: `topologies` is the table of
 * topologies, `file PATH` a file, `block PATH ADDRESS` one block of an HCL file.
 */
export function fillReadme(text: string, topologies: Topologies): string {
  return text.replace(
    /<!-- (topologies|file|block)( [^>]*)? -->\n[\s\S]*?<!-- \/\1 -->/g,
    (_, name: string, rest = "") => {
      const [path = "", address = ""] = rest.trim().split(" ");
      return `<!-- ${name}${rest} -->\n${fill(name, path, address, topologies)}\n<!-- /${name} -->`;
    },
  );
}

function fill(name: string, path: string, address: string, topologies: Topologies): string {
  if (name === "topologies") return topologyTable(topologies, "docs/topologies/");
  const text = readFileSync(path, "utf8").trimEnd();
  const language = path.endsWith(".tf") ? "hcl" : "yaml";
  return `\`\`\`${language}\n${name === "file" ? text : findBlock(text, address)}\n\`\`\``;
}

function findBlock(text: string, address: string): string {
  const [type, name] = address.split(".");
  const start = text.indexOf(`resource "${type}" "${name}" {`);
  if (start === -1) throw new Error(`there is no ${address}`);
  return text.slice(start, text.indexOf("\n}\n", start) + 2);
}

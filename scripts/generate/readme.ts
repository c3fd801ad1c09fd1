import { readFileSync } from "node:fs";
import type { Vendors } from "../../src/contract/vendor";
import { toMarkdownPage } from "../../src/pages/page";
import { topologyTable } from "../../src/pages/topology-page";
import { vendorTable } from "../../src/pages/vendor-page";
import type { Topologies } from "../../src/spec/validate-spec";

/**
 * Fills the derived parts of the README, each between `<!-- name argument -->` and `<!-- /name -->`: `topologies` is the table of
 * topologies, `vendors` that of vendors, `file PATH` a file, `block PATH ADDRESS` one block of an HCL file.
 */
export function fillReadme(text: string, topologies: Topologies, vendors: Vendors): string {
  return text.replace(
    /<!-- (topologies|vendors|file|block)( [^>]*)? -->\n[\s\S]*?<!-- \/\1 -->/g,
    (_, name: string, rest = "") => {
      const [path = "", address = ""] = rest.trim().split(" ");
      return `<!-- ${name}${rest} -->\n${fill(name, path, address, topologies, vendors)}\n<!-- /${name} -->`;
    },
  );
}

function fill(name: string, path: string, address: string, topologies: Topologies, vendors: Vendors): string {
  if (name === "topologies") return toMarkdownPage([topologyTable(topologies, "docs/topologies/")]).trimEnd();
  if (name === "vendors") return toMarkdownPage([vendorTable(vendors, "docs/vendors/")]).trimEnd();
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

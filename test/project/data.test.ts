import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { vendors } from "../../generated/vendors";

const paths = [
  "facts/providers/aws.json",
  "facts/versions.json",
  "schemas/common.schema.json",
  "schemas/clickhouse-aws.schema.json",
];

/** What a bundle has of what modules at these paths export, as JSON. */
function bundled(modules: readonly (readonly [path: string, name: string])[]): unknown {
  const contents = modules.map(
    ([path, name], index) =>
      `import { ${name} as value${index} } from "./${path}"; console.log(JSON.stringify(value${index}));`,
  );
  const script = `
    import { build } from ${JSON.stringify(resolve("node_modules/esbuild/lib/main.js"))};
    import { data } from ${JSON.stringify(resolve("scripts/data.mjs"))};
    const stdin = { contents: ${JSON.stringify(contents.join("\n"))}, resolveDir: "." };
    const { outputFiles } = await build({ stdin, bundle: true, write: false, format: "esm", plugins: [data] });
    await import("data:text/javascript;base64," + Buffer.from(outputFiles[0].text).toString("base64"));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (stderr !== "") throw new Error(stderr);
  const lines = stdout.trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

test("facts, schemas and vendors are in a bundle what they are in their files", () => {
  const found = bundled([...paths.map((path) => [path, "default"] as const), ["generated/vendors.ts", "vendors"]]);
  expect(found).toEqual([...paths.map((path) => JSON.parse(readFileSync(path, "utf8"))), vendors]);
});

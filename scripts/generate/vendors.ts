import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createColors } from "picocolors";
import { vendor as isVendor } from "../../generated/validators/index";
import type { Vendor } from "../../src/contract/vendor";
import { toText } from "../../src/report/problems-report";
import { readVendor } from "../../src/spec/read-vendor";

/** Writes the vendors as a value of the program. Where a file has problems, they are printed and nothing is written. */
function writeVendors(): void {
  const files = readdirSync("vendors")
    .sort()
    .map((name) => ({ file: `vendors/${name}`, bytes: readFileSync(join("vendors", name)) }));
  const read = files.map((source) => readVendor(source, isVendor));
  const problems = read.flatMap((result) => result.problems);
  if (problems.length > 0) {
    const texts = new Map(files.map(({ file, bytes }) => [file, bytes.toString()]));
    process.stderr.write(toText(problems, texts, createColors(process.stderr.isTTY)));
    process.exit(1);
  }
  const vendors: { [name: string]: Vendor } = {};
  for (const { value } of read) if (value !== undefined) vendors[value.name] = value;
  writeFileSync(
    "generated/vendors.ts",
    `// Generated from vendors/ by npm run generate. Edit the vendor's file, not this one.
import type { Vendor } from "./types/input";

/** The vendors that this build knows, by name. */
export const vendors: { readonly [name: string]: Vendor } = ${JSON.stringify(vendors, null, 2)};
`,
  );
}

writeVendors();

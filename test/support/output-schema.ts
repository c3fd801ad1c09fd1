import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv";

/** What is wrong with our own JSON by its schema in `schemas/output/`; null where it fits. */
export function misfits(name: string, report: unknown): unknown {
  const schemas = readdirSync("schemas/output").map((file) =>
    JSON.parse(readFileSync(`schemas/output/${file}`, "utf8")),
  );
  const fits = new Ajv({ allErrors: true, strict: false, schemas }).getSchema(`${name}.schema.json`);
  if (fits === undefined) throw new Error(`there is no schema of ${name}`);
  return fits(report) === true ? null : fits.errors;
}

import { rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The names under which CDKTF writes a stack as JSON and as HCL. */
const forms = ["cdk.tf.json", "cdk.tf"];

/** Removes what an earlier `cdktf synth` left beside a stack's file in the other form: Terraform refuses a folder with both. `written` is below `outdir`. */
export function removeOtherForm(outdir: string, written: string): void {
  for (const form of forms)
    if (form !== basename(written)) rmSync(join(outdir, dirname(written), form), { force: true });
}

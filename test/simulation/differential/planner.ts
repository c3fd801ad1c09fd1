import { join } from "node:path";
import type { ScratchFolder } from "../../../src/files/scratch-folder";
import type { ShownPlan, ShownResourceChange } from "../../../src/plan/shown";
import { readMessages, readValidation, type TerraformDiagnostic } from "../../../src/rehearse/terraform-messages";
import type { JsonObject } from "../../../src/terraform/json";
import type { RunResult } from "../../../src/terraform-cli/run";

/** A provider under test: how Terraform runs with it, and its block. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  readonly block: JsonObject;
  run(folder: string, args: readonly string[]): Promise<RunResult>;
}

/** Resource bodies by type and name. */
export type Bodies = { readonly [type: string]: { readonly [name: string]: JsonObject } };

/** What became of each address: refused, by whom and why, or planned. */
export interface Verdicts {
  readonly refused: ReadonlyMap<string, { readonly at: "validate" | "plan"; readonly why: string }>;
  readonly planned: ReadonlyMap<string, ShownResourceChange>;
  readonly plan: ShownPlan;
}

/**
 * Validates and plans bodies at once, from a state where there is one; what is refused is taken out and the rest planned again, so that every
 * address gets its verdict.
 */
export async function decide(
  subject: Subject,
  scratch: ScratchFolder,
  folder: string,
  bodies: Bodies,
  state?: JsonObject,
): Promise<Verdicts> {
  const refused = new Map<string, { at: "validate" | "plan"; why: string }>();
  const place = join(subject.name, folder);
  scratch.write(
    join(place, "main.tf.json"),
    JSON.stringify({
      terraform: { required_providers: { aws: { source: subject.address } } },
      provider: { aws: [subject.block] },
    }),
  );
  // A file each, because not every diagnostic names the resource, but every one names the file.
  for (const [type, byName] of Object.entries(bodies)) {
    for (const [name, body] of Object.entries(byName)) {
      scratch.write(join(place, `${type}.${name}.tf.json`), JSON.stringify({ resource: { [type]: { [name]: body } } }));
    }
  }
  const note = (at: "validate" | "plan", diagnostics: readonly TerraformDiagnostic[]): boolean => {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    for (const { summary, detail = "", range } of errors) {
      const why = `${summary}: ${detail}`.replace(/\s+/g, " ");
      const address = range?.filename.replace(/\.tf\.json$/, "");
      if (address === undefined) throw new Error(`${subject.name}: ${why}`);
      if (!refused.has(address)) refused.set(address, { at, why });
      scratch.remove(join(place, `${address}.tf.json`));
    }
    return errors.length > 0;
  };
  if (state !== undefined) scratch.write(join(place, "terraform.tfstate"), JSON.stringify(state));
  for (;;) {
    const validated = await subject.run(place, ["validate", "-json"]);
    if (note("validate", readValidation(validated.stdout))) continue;
    const planned = await subject.run(place, [
      "plan",
      "-refresh=false",
      "-input=false",
      "-lock=false",
      "-json",
      "-out=plan",
    ]);
    if (note("plan", readMessages(planned.stdout))) continue;
    if (planned.exitCode !== 0) throw new Error(`${subject.name}: ${planned.stdout}${planned.stderr}`);
    const shown = await subject.run(place, ["show", "-json", "plan"]);
    if (shown.exitCode !== 0) throw new Error(`${subject.name}: ${shown.stderr}`);
    const plan = JSON.parse(shown.stdout) as ShownPlan;
    const wanted = (plan.resource_changes ?? []).filter(({ address }) => !refused.has(address));
    return { refused, planned: new Map(wanted.map((change) => [change.address, change])), plan };
  }
}

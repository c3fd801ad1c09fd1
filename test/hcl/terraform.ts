import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { briefGo } from "../../src/rehearse/terraform-folder";

const environment = {
  ...process.env,
  ...briefGo,
  TF_CLI_CONFIG_FILE: "/dev/null",
  CHECKPOINT_DISABLE: "1",
  TF_IN_AUTOMATION: "1",
};

/** Whether tests can run the real Terraform; says on standard error what is left out where they cannot. */
export function hasTerraform(purpose: string): boolean {
  if (spawnSync("terraform", ["version"], { env: environment }).status === 0) return true;
  process.stderr.write(`skipped, no terraform binary on the PATH: ${purpose}\n`);
  return false;
}

/** Runs Terraform in a temporary folder that holds these files, and returns what it printed. Throws if it fails. */
export function runTerraform(files: { readonly [path: string]: string }, args: readonly string[], input = ""): string {
  const folder = mkdtempSync(join(tmpdir(), "plinth-hcl-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const { status, stdout, stderr } = spawnSync("terraform", [...args], {
      cwd: folder,
      env: environment,
      input,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      timeout: 60_000,
    });
    if (status !== 0) throw new Error(`terraform ${args.join(" ")} failed\n${stdout}${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

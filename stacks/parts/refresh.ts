import type { Command } from "../../src/contract/prose";

/** What brings what the cloud shows now into Terraform's state, and changes nothing. */
export const refreshOnly: Command = { pipeline: [["terraform", "apply", "-refresh-only"]] };

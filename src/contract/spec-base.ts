import type { Backend, Shape, Tags, TerraformCommand } from "../../generated/types/spec";

/** Arguments of a resource that others set, with the reason why that is right. */
export interface Ignored {
  readonly address: string;
  readonly arguments: readonly string[];
  readonly reason: string;
}

/** What every spec has, whatever its topology. */
export interface SpecBase {
  readonly topology: string;
  readonly name: string;
  readonly stage: string;
  readonly terraform: {
    readonly shape: Shape;
    /** The program that documents and reports call. */
    readonly command: TerraformCommand;
    readonly backend?: Backend;
    /** File that brings the arguments of the backend that the spec leaves out, seen from where Terraform runs. */
    readonly backendConfig?: string;
    readonly version: string;
    /** What others set on resources, as the provider names it or as `tags.KEY`. */
    readonly ignore: readonly Ignored[];
    readonly providers: { readonly [provider: string]: { readonly version: string } };
  };
  /** Addresses of earlier output that Terraform stops managing without destroying. */
  readonly forget: readonly string[];
  /** Reasons why warnings are right for this spec, by code. */
  readonly expectedWarnings: { readonly [code: string]: string };
  /** What an import block takes for the id of what exists already, by its address. */
  readonly adopt: { readonly [address: string]: string };
  /** What the spec was called before, and earlier addresses by those of now. */
  readonly renamedFrom?: { readonly name?: string; readonly addresses?: { readonly [address: string]: string } };
  readonly tags: Tags;
}

/** The constraint on Terraform itself; the schema's default is raised where the output has `removed` blocks that keep what they name (Terraform 1.7.0, OpenTofu 1.10.0). */
export function terraformConstraint({ terraform: { version, command }, forget }: SpecBase): string {
  if (forget.length === 0 || version !== ">= 1.5.0") return version;
  return command === "tofu" ? ">= 1.10.0" : ">= 1.7.0";
}

/** The constraint on a provider; the schema gives each one a default. Throws where the schema has no such provider. */
export function findConstraint(spec: SpecBase, provider: string): string {
  const settings = spec.terraform.providers[provider];
  if (settings === undefined) throw new Error(`the schema of ${spec.topology} has no constraint for ${provider}`);
  return settings.version;
}

import type { TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import type { Path } from "./problem";
import type { InputVariable } from "./spec-schema";

/** The part of the spec that a Terraform object came from, and those that its arguments came from. */
export interface Origin {
  readonly path: Path;
  /** Where an argument, or what is at a path within one, comes from; undefined where the spec does not have its value. */
  tryPathOf(argument: string): Path | undefined;
}

/** A CDKTF resource class. */
export interface ResourceClass<Config, Resource extends TerraformResource> {
  readonly tfResourceType: string;
  new (scope: Construct, id: string, config: Config): Resource;
}

/**
 * The assertion of a Terraform `check`, whose failure is a warning. What it reads stands outside: a data source inside a check is planned
 * as a read in every plan (seen with Terraform 1.11.4).
 */
export interface Check {
  readonly condition: string;
  readonly message: string;
}

/** What a topology builds its stack with. */
export interface Scope {
  /**
   * Adds a resource at the address `type.name`, which comes from the place `path` of the spec. Arguments are written in the order
   * of `config`. Where each comes from is told by its value; `because` is for those whose value does not tell.
   */
  add<Config extends object, Resource extends TerraformResource>(
    type: ResourceClass<Config, Resource>,
    name: string,
    config: Config,
    path: Path,
    because?: { readonly [argument: string]: Path },
  ): Resource;
  /** Changes an argument of a resource that an earlier stage added. A resource must not be changed in any other way. */
  change<Resource extends TerraformResource, Argument extends keyof Resource>(
    resource: Resource,
    argument: Argument,
    value: Resource[Argument],
  ): void;
  /**
   * Gives blocks of that name to a resource of an earlier stage that has none. Its type has to say that the provider takes their absence for
   * there being none (`emptiedBlocks`).
   */
  addBlocks<Resource extends TerraformResource>(
    resource: Resource,
    name: keyof Resource,
    put: (resource: Resource) => void,
  ): void;
  /** Adds a data source at the address `data.type.name`. It is read in every plan but those that change what it depends on, so its arguments must be known before an apply. */
  data(
    type: string,
    name: string,
    config: { readonly [argument: string]: string | readonly string[] },
    path: Path,
  ): void;
  /**
   * The scope whose resources a configuration beside the provider's own one makes, such as `aws.dns`, which comes from the place `path` of
   * the spec. The provider gives that configuration (`Provider.configurations`).
   */
  through(configuration: string, path: Path): Scope;
  /** Adds a Terraform `check` with one assertion. */
  check(name: string, check: Check, path: Path): void;
  /** Adds an output. */
  output(
    name: string,
    output: { readonly description: string; readonly value: unknown; readonly sensitive?: true },
  ): void;
  /**
   * The value of an id of existing infrastructure at a place of the spec: the literal, or a reference to an input variable where
   * the spec names one or the output is a module. What the variable is called is the schema's `x-variable`.
   */
  input(path: Path): string;
  /** A reference to an input variable for a value that no spec has. */
  variable(variable: InputVariable): string;
  /** The spec's tags, with a `Name` unless the spec has its own. */
  tags(name: string): { [key: string]: string };
  /** The spec's tags alone; undefined where there are none. */
  readonly specTags: { [key: string]: string } | undefined;
}

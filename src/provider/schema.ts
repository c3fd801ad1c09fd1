/** An argument or exported attribute of a resource, as the provider binary declares it. */
export interface AttributeSchema {
  readonly type?: unknown;
  readonly nested_type?: {
    readonly attributes: { readonly [name: string]: AttributeSchema };
    readonly nesting_mode: string;
  };
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  /** Sent to the provider, never stored. */
  readonly write_only?: boolean;
  readonly deprecated?: boolean;
}

/** A nested block of a resource. */
export interface NestedBlockSchema {
  readonly block: BlockSchema;
  readonly nesting_mode: string;
  readonly min_items?: number;
  readonly max_items?: number;
}

/** The body of a resource, data source, provider or nested block. */
export interface BlockSchema {
  readonly attributes?: { readonly [name: string]: AttributeSchema };
  readonly block_types?: { readonly [name: string]: NestedBlockSchema };
}

/** A resource: its body, and the arguments whose change replaces it. */
export interface ResourceSchema extends BlockSchema {
  readonly force_new: readonly string[];
}

/** What one provider declares, read from its binary; `facts/providers/` holds one file for each. */
export interface ProviderSchema {
  /** Source address without the registry's host, such as `hashicorp/aws`. */
  readonly provider: string;
  /** The version whose binary was read. */
  readonly version: string;
  readonly provider_block: BlockSchema;
  readonly resources: { readonly [type: string]: ResourceSchema };
  readonly data_sources: { readonly [type: string]: BlockSchema };
}

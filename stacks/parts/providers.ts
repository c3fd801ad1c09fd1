import type {
  AwsProvider,
  AzurermProvider,
  ClickhouseProvider,
  DnsAccount,
  GoogleProvider,
  MaterializeProvider,
} from "../../generated/types/spec";
import { given, keysInOrder } from "../../src/contract/entries";
import type { Provider, ProviderConfiguration } from "../../src/contract/provider";

type JsonObject = ProviderConfiguration["block"];

/** A spec with settings of a provider. */
export interface With<Name extends string, Settings> {
  readonly terraform: { readonly providers: { readonly [name in Name]: Settings } };
}

/** The AWS provider, in the spec's region, and where it has one in the account of its private zone. */
export const awsProvider: Provider<
  With<"aws", AwsProvider> & {
    readonly aws: { readonly region: string };
    readonly dns?: { readonly account?: DnsAccount };
  }
> = {
  source: "hashicorp/aws",
  isUsed: () => true,
  configurations: ({ aws, dns, terraform: { providers } }) => {
    const own = { block: { region: aws.region, ...awsSettings(providers.aws) } };
    const account = dns?.account;
    if (account === undefined) return [own];
    const { id, region = aws.region, profile, assumeRole } = account;
    const { defaultTags, ignoreTags, endpoints } = providers.aws;
    // What is added to resources is the same there; whom it acts as is not.
    const settings = { profile, assumeRole, allowedAccountIds: [id], defaultTags, ignoreTags, endpoints };
    return [own, { alias: "dns", block: { region, ...awsSettings(settings) } }];
  },
  harmless: ["region", "default_tags", "ignore_tags"],
};

function awsSettings(settings: { readonly [Name in keyof AwsProvider]?: AwsProvider[Name] | undefined }): JsonObject {
  const { profile, assumeRole, assumeRoleWithWebIdentity, allowedAccountIds, defaultTags, ignoreTags, endpoints } =
    settings;
  return given({
    profile,
    assume_role: block(assumeRole, ({ arn, sessionName, externalId }) => ({
      role_arn: arn,
      session_name: sessionName,
      external_id: externalId,
    })),
    assume_role_with_web_identity: block(assumeRoleWithWebIdentity, ({ arn, sessionName, tokenFile }) => ({
      role_arn: arn,
      session_name: sessionName,
      web_identity_token_file: tokenFile,
    })),
    allowed_account_ids: allowedAccountIds,
    default_tags: block(defaultTags, (tags) => ({ tags: keysInOrder(tags) })),
    ignore_tags: block(ignoreTags, ({ keys, keyPrefixes }) => ({ keys, key_prefixes: keyPrefixes })),
    endpoints: block(endpoints, keysInOrder),
  });
}

/** The Azure provider, in the spec's subscription, and where it has one in that of its private zone. */
export const azurermProvider: Provider<
  With<"azurerm", AzurermProvider> & {
    readonly azure: { readonly subscriptionId?: string };
    readonly dns?: { readonly subscriptionId?: string };
  }
> = {
  source: "hashicorp/azurerm",
  isUsed: () => true,
  configurations: ({ azure, dns, terraform: { providers } }) => {
    const { environment, subscriptionId, tenantId, clientId, useOidc, useMsi, resourceProviderRegistrations } =
      providers.azurerm;
    const blockOf = (subscription: string | undefined) => {
      const settings = given({
        environment,
        subscription_id: subscription,
        tenant_id: tenantId,
        client_id: clientId,
        use_oidc: useOidc,
        use_msi: useMsi,
        resource_provider_registrations: resourceProviderRegistrations,
      });
      return { features: [{}], ...settings };
    };
    const own = { block: blockOf(azure.subscriptionId ?? subscriptionId) };
    return dns?.subscriptionId === undefined ? [own] : [own, { alias: "dns", block: blockOf(dns.subscriptionId) }];
  },
  harmless: ["features", "resource_provider_registrations"],
};

/** The Google Cloud provider, in the spec's region, and where it has one in the project of its private zone. Every resource names its project itself. */
export const googleProvider: Provider<
  With<"google", GoogleProvider> & {
    readonly gcp: { readonly project: unknown; readonly region: string };
    readonly dns?: { readonly project?: string; readonly impersonateServiceAccount?: string };
  }
> = {
  source: "hashicorp/google",
  isUsed: () => true,
  configurations: ({ gcp, dns, terraform: { providers } }) => {
    const { project, impersonateServiceAccount } = providers.google;
    const blockOf = (of: string | undefined, actor: string | undefined) =>
      given({ project: of, region: gcp.region, impersonate_service_account: actor });
    const ofEndpoint = project ?? (typeof gcp.project === "string" ? gcp.project : undefined);
    const own = { block: blockOf(ofEndpoint, impersonateServiceAccount) };
    if (dns?.project === undefined) return [own];
    const actor = dns.impersonateServiceAccount ?? impersonateServiceAccount;
    return [own, { alias: "dns", block: blockOf(dns.project, actor) }];
  },
  harmless: ["region"],
};

/** The ClickHouse provider, whose credentials come from the environment. */
export function clickhouseProvider<S>(
  isUsed: (spec: S) => boolean,
): Provider<S & With<"clickhouse", ClickhouseProvider>> {
  return {
    source: "ClickHouse/clickhouse",
    isUsed,
    configurations: ({ terraform: { providers } }) => {
      const { organizationId, apiUrl } = providers.clickhouse;
      return [{ block: given({ organization_id: organizationId, api_url: apiUrl }) }];
    },
    harmless: [],
    isVendors: true,
  };
}

/** The Materialize provider, in the spec's region of Materialize; its password comes from the environment. */
export function materializeProvider<S>(
  isUsed: (spec: S) => boolean,
): Provider<S & With<"materialize", MaterializeProvider> & { readonly materialize: { readonly region: string } }> {
  return {
    source: "MaterializeInc/materialize",
    isUsed,
    configurations: ({ materialize, terraform: { providers } }) => {
      const { endpoint, cloudEndpoint } = providers.materialize;
      return [{ block: given({ default_region: materialize.region, endpoint, cloud_endpoint: cloudEndpoint }) }];
    },
    harmless: ["default_region"],
    isVendors: true,
  };
}

/** A block of a provider, as the list that Terraform's JSON has of it. */
function block<Settings>(
  settings: Settings | undefined,
  toArguments: (settings: Settings) => { readonly [argument: string]: Argument },
): JsonObject[] | undefined {
  return settings === undefined ? undefined : [given(toArguments(settings))];
}

type Argument = JsonObject[string] | undefined;

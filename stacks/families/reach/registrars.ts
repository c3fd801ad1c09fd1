import { PrivateEndpointConnection } from "../../../generated/providers/cockroach/private-endpoint-connection";
import { MwsVpcEndpoint } from "../../../generated/providers/databricks/mws-vpc-endpoint";
import { PrivatelinkEndpointService } from "../../../generated/providers/mongodbatlas/privatelink-endpoint-service";
import { ConnectivityRule } from "../../../generated/providers/temporalcloud/connectivity-rule";
import type { AdmissionStep } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import { type Prose, prose, words } from "../../../src/contract/prose";
import type { Scope } from "../../../src/contract/scope";

/** The providers of vendors by which Terraform can tell them of endpoints, with their source addresses. */
export const registrarSources = {
  cockroach: "cockroachdb/cockroach",
  databricks: "databricks/databricks",
  mongodbatlas: "mongodb/mongodbatlas",
  temporalcloud: "temporalio/temporalcloud",
} as const;

/** The name of such a provider below `terraform.providers`. */
export type RegistrarName = keyof typeof registrarSources;

/** The value of an argument that is given. Throws for one that is not. */
type Given = (argument: string) => string;

/** A resource of a vendor's own provider by which the vendor is told of an endpoint. */
interface Registrar {
  readonly provider: RegistrarName;
  /** The arguments that it has to have, and those that it may have besides. */
  readonly needs: readonly string[];
  readonly may: readonly string[];
  /** The arguments that the id is made of by which it is imported, and what is between them; absent where it is an id of the vendor's. */
  readonly imported?: { readonly by: readonly string[]; readonly between: string };
  /** How its creation ends where the vendor takes longer than the provider waits, which leaves the state without it; and where it shows that the vendor has it. */
  readonly late: { readonly says: string; readonly after: string; readonly look: Prose };
  /** Adds it at this name. `endpoint` is the address of the endpoint, where Terraform makes that; `has` tells which arguments are given. */
  add(scope: Scope, of: Registered): void;
}

/** How Terraform tells the vendor of the endpoints of a spec. */
export interface Registration {
  /** The step of the admission that it does. */
  readonly step: AdmissionStep;
  readonly terraform: NonNullable<AdmissionStep["terraform"]>;
  readonly registrar: Registrar;
}

interface Registered {
  readonly name: string;
  /** What it is called at the vendor, where it has a name there. */
  readonly label: string;
  readonly given: Given;
  readonly has: (argument: string) => boolean;
  readonly endpoint: string | undefined;
  readonly path: Path;
  readonly because: { readonly [argument: string]: Path };
}

/** What Terraform can tell vendors of endpoints with, by resource type. */
export const registrars: { readonly [type: string]: Registrar } = {
  cockroach_private_endpoint_connection: {
    provider: "cockroach",
    needs: ["cluster_id", "endpoint_id"],
    may: [],
    imported: { by: ["cluster_id", "endpoint_id"], between: ":" },
    late: {
      says: "endpoint connection is not ready yet",
      after: "ten minutes",
      look: words("Look at the connections of the cluster in the vendor's console."),
    },
    add: (scope, { name, given, path, because }) => {
      const config = { clusterId: given("cluster_id"), endpointId: given("endpoint_id") };
      scope.add(PrivateEndpointConnection, name, config, path, because);
    },
  },
  databricks_mws_vpc_endpoint: {
    provider: "databricks",
    needs: ["account_id", "aws_vpc_endpoint_id", "region"],
    may: [],
    late: {
      says: "is still pending",
      after: "fifteen minutes",
      look: prose`Look for the endpoint's id in what ${"databricks account vpc-endpoints list"} prints. The page of the resource says that it cannot be imported; version ${"1.128.0"} of the provider imports it all the same (measured against a stub of the API).`,
    },
    add: (scope, { name, label, given, path, because }) => {
      const config = {
        accountId: given("account_id"),
        vpcEndpointName: label,
        awsVpcEndpointId: given("aws_vpc_endpoint_id"),
        region: given("region"),
      };
      scope.add(MwsVpcEndpoint, name, config, path, { ...because, vpc_endpoint_name: ["name"] });
    },
  },
  mongodbatlas_privatelink_endpoint_service: {
    provider: "mongodbatlas",
    needs: ["project_id", "private_link_id", "provider_name", "endpoint_service_id"],
    may: ["private_endpoint_ip_address", "gcp_project_id"],
    imported: { by: ["project_id", "private_link_id", "endpoint_service_id", "provider_name"], between: "--" },
    late: {
      says: "timeout while waiting for state to become",
      after: "two hours",
      look: words("Look at the private endpoints of the project in the vendor's console."),
    },
    add: (scope, { name, given, has, endpoint, path, because }) => {
      const config = {
        projectId: given("project_id"),
        privateLinkId: given("private_link_id"),
        providerName: given("provider_name"),
        endpointServiceId: given("endpoint_service_id"),
        ...(has("private_endpoint_ip_address")
          ? { privateEndpointIpAddress: given("private_endpoint_ip_address") }
          : {}),
        ...(has("gcp_project_id") ? { gcpProjectId: given("gcp_project_id") } : {}),
        // Otherwise the provider takes back an endpoint whose acceptance takes longer than it waits.
        deleteOnCreateTimeout: false,
        lifecycle: {
          // No read brings it back, and the provider makes anew what was imported without it (SDK 2.40.1).
          ignoreChanges: ["delete_on_create_timeout"],
          // On Google Cloud it is told a name, which a forwarding rule that is made anew keeps.
          ...(has("gcp_project_id") ? madeAnewWith(endpoint) : {}),
        },
      };
      scope.add(PrivatelinkEndpointService, name, config, path, because);
    },
  },
  temporalcloud_connectivity_rule: {
    provider: "temporalcloud",
    needs: ["connectivity_type", "connection_id", "region"],
    may: ["gcp_project_id"],
    late: {
      says: "context deadline exceeded",
      after: "ten minutes",
      look: prose`Look for a rule with the endpoint's connection id in what ${"tcld connectivity-rule list"} prints.`,
    },
    add: (scope, { name, given, has, endpoint, path, because }) => {
      const config = {
        connectivityType: given("connectivity_type"),
        connectionId: given("connection_id"),
        region: given("region"),
        ...(has("gcp_project_id") ? { gcpProjectId: given("gcp_project_id") } : {}),
        // The provider plans another connection id as an update, and refuses every update (1.5.0).
        ...(endpoint === undefined ? {} : { lifecycle: madeAnewWith(endpoint) }),
      };
      scope.add(ConnectivityRule, name, config, path, because);
    },
  },
};

/** That it is made anew with an endpoint of Google Cloud that Terraform makes. */
function madeAnewWith(endpoint: string | undefined) {
  return endpoint === undefined ? {} : { replaceTriggeredBy: [`${endpoint}.psc_connection_id`] };
}

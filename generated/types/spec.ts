// Generated from schemas/ by npm run generate. Edit the schema, not this file.

export type Spec = ClickhouseAws;
/**
 * Id of a VPC.
 */
export type VpcId = string | Variable;
/**
 * Id of a subnet.
 */
export type SubnetId = string | Variable;
/**
 * Subnets that get a network interface of the endpoint: one an availability zone.
 *
 * @minItems 1
 * @maxItems 16
 */
export type Subnets = Subnet[];
/**
 * Id of a security group.
 */
export type SecurityGroupId = string | Variable;
/**
 * Id of a ClickHouse Cloud service, as its API and console show it.
 */
export type ClickhouseServiceId = string | Variable;
/**
 * Who puts the endpoint into the allow list of each service: this Terraform, or a person with the call that HANDOVER.md gives.
 */
export type AllowList = "terraform" | "manual";
/**
 * Existing Route 53 private zone that gets the wildcard record, instead of a new zone; with mode private-zone.
 */
export type HostedZoneId = string | Variable;
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape = "root" | "module";

/**
 * A private connection from an AWS VPC to services of ClickHouse Cloud on AWS.
 */
export interface ClickhouseAws {
  /**
   * Kind of private connection.
   */
  topology: "clickhouse-aws";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "endpoint" | "allow-list" | "dns";
  /**
   * Where the endpoint is made.
   */
  aws: {
    /**
     * Code of an AWS Region.
     */
    region: string;
  };
  /**
   * The network that is connected, and who in it may use the connection: clients, for which Plinth makes a security group, or the ids of existing security groups.
   */
  network: {
    vpcId: VpcId;
    subnets: Subnets;
    /**
     * Who may connect to the endpoint.
     */
    clients?: {
      /**
       * Networks of the clients.
       *
       * @minItems 1
       * @maxItems 60
       *
       * Items: An IPv4 network in CIDR notation, without host bits.
       */
      cidrs?: string[];
      /**
       * Security groups of the clients.
       *
       * @minItems 1
       * @maxItems 60
       */
      securityGroupIds?: SecurityGroupId[];
    };
    /**
     * Existing security groups to attach to the endpoint, instead of one made for the clients.
     *
     * @minItems 1
     * @maxItems 5
     */
    securityGroupIds?: SecurityGroupId[];
  };
  /**
   * The vendor's side of the connection.
   */
  clickhouse: {
    /**
     * Name of the vendor's endpoint service: endpointServiceId in the service's privateEndpointConfig.
     */
    endpointServiceName: string;
    /**
     * Availability zones that the endpoint service is in. Given, each subnet is checked against them.
     *
     * @minItems 1
     * @maxItems 16
     *
     * Items: Id of an availability zone. Ids name the same place in every account; names such as us-west-2a do not.
     */
    availabilityZoneIds?: string[];
    /**
     * Services that are reached through the endpoint.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: A ClickHouse Cloud service and its private hostname.
     */
    services: {
      id: ClickhouseServiceId;
      /**
       * A DNS name in lower case, without the final dot.
       */
      hostname: string;
    }[];
    /**
     * Ports that clients use: 8443 and 443 HTTPS, 9440 the native protocol over TLS, 3306 the MySQL protocol.
     *
     * @minItems 1
     * @maxItems 4
     */
    ports: (443 | 3306 | 8443 | 9440)[];
    allowList: AllowList;
  };
  /**
   * How the hostnames come to resolve to the endpoint.
   */
  dns: {
    /**
     * private-dns switches on the endpoint's own private DNS names; private-zone makes a Route 53 private zone for hostnames with .vpce.; external leaves DNS to somebody else and gives them the targets as outputs.
     */
    mode: "private-dns" | "private-zone" | "external";
    zoneId?: HostedZoneId;
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    shape: Shape;
    backend?: Backend;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * Constraints on the versions of the providers, with a lower and an upper bound each.
     */
    providers: {
      /**
       * A Terraform version constraint.
       */
      aws: string;
      /**
       * A Terraform version constraint.
       */
      clickhouse: string;
    };
  };
  tags: Tags;
}
/**
 * A Terraform input variable that brings the value, instead of a literal.
 */
export interface Variable {
  /**
   * Name of the input variable.
   */
  variable: string;
}
/**
 * An existing subnet and the availability zone that it lies in.
 */
export interface Subnet {
  id: SubnetId;
  /**
   * Id of an availability zone. Ids name the same place in every account; names such as us-west-2a do not.
   */
  availabilityZoneId: string;
}
/**
 * Where Terraform keeps the state: exactly one backend, its arguments in Terraform's own words. Credentials come from the environment.
 */
export interface Backend {
  /**
   * State in an S3 bucket.
   */
  s3?: {
    /**
     * Name of the bucket.
     */
    bucket: string;
    /**
     * Path of the state file in the bucket.
     */
    key: string;
    /**
     * Code of an AWS Region.
     */
    region: string;
    /**
     * DynamoDB table that holds the lock.
     */
    dynamodb_table?: string;
    /**
     * Hold the lock in the bucket; Terraform 1.10 or newer.
     */
    use_lockfile?: boolean;
    /**
     * Encrypt the state file on the server.
     */
    encrypt?: boolean;
    /**
     * KMS key that encrypts the state.
     */
    kms_key_id?: string;
    /**
     * Profile of the AWS configuration to use.
     */
    profile?: string;
    /**
     * Prefix of the path in other workspaces.
     */
    workspace_key_prefix?: string;
  };
  /**
   * State in an Azure storage container.
   */
  azurerm?: {
    /**
     * Name of the storage account.
     */
    storage_account_name: string;
    /**
     * Name of the container.
     */
    container_name: string;
    /**
     * Name of the state blob.
     */
    key: string;
    /**
     * Resource group of the storage account.
     */
    resource_group_name?: string;
    /**
     * Subscription of the storage account.
     */
    subscription_id?: string;
    /**
     * Tenant of the storage account.
     */
    tenant_id?: string;
    /**
     * Authenticate to the storage account with Entra ID.
     */
    use_azuread_auth?: boolean;
  };
  /**
   * State in a Google Cloud Storage bucket.
   */
  gcs?: {
    /**
     * Name of the bucket.
     */
    bucket: string;
    /**
     * Folder of the state in the bucket.
     */
    prefix?: string;
  };
  /**
   * State and runs in HCP Terraform; becomes a cloud block.
   */
  cloud?: {
    /**
     * Name of the organization.
     */
    organization: string;
    /**
     * Name of the workspace.
     */
    workspace: string;
    /**
     * Host of Terraform Enterprise, where it is not HCP Terraform.
     */
    hostname?: string;
  };
  /**
   * State behind an HTTP server, such as the one GitLab manages.
   */
  http?: {
    /**
     * URL of the state.
     */
    address: string;
    /**
     * URL of the lock.
     */
    lock_address?: string;
    /**
     * URL that releases the lock.
     */
    unlock_address?: string;
    /**
     * HTTP method that locks.
     */
    lock_method?: string;
    /**
     * HTTP method that unlocks.
     */
    unlock_method?: string;
  };
  /**
   * State in a file beside the configuration; for trials.
   */
  local?: {
    /**
     * File name of the state, in the folder of the configuration.
     */
    path: string;
  };
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags {
  [k: string]: string;
}

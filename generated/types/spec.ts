// Generated from schemas/ by npm run generate. Edit the schema, not this file.

export type Spec =
  | ClickhouseAws
  | ClickhouseAzure
  | ClickhouseGcp
  | ClickpipesEndpointService
  | ClickpipesMskMultiVpc
  | ClickpipesVpcResource
  | EndpointAws
  | EndpointAzure
  | EndpointGcp
  | MaterializeMsk
  | MaterializeRds
  | OfferAws
  | OfferAzure
  | OfferGcp;
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
export type EndpointSubnets = EndpointSubnet[];
/**
 * Which addresses the endpoint has. dualstack and ipv6 need subnets with IPv6 networks and an endpoint service that takes IPv6. Left out, AWS gives IPv4 addresses.
 */
export type IpAddressType = "ipv4" | "dualstack" | "ipv6";
/**
 * Which addresses the DNS names of the endpoint answer with, where ipAddressType is given: those of that type unless it says otherwise; service-defined leaves it to the owner of the endpoint service.
 */
export type DnsRecordIpType = "ipv4" | "dualstack" | "ipv6" | "service-defined";
/**
 * A value of a policy, or a list of them.
 */
export type PolicyValues = string | number | boolean | (string | number | boolean)[];
/**
 * Id of a managed prefix list.
 */
export type PrefixListId = string | Variable;
/**
 * Id of a security group.
 */
export type SecurityGroupId = string | Variable;
/**
 * Id of a Route 53 hosted zone.
 */
export type HostedZoneId = string | Variable;
/**
 * Id of a ClickHouse Cloud service, as its API and console show it.
 */
export type ClickhouseServiceId = string | Variable;
/**
 * Services that are reached through the endpoint.
 *
 * @minItems 1
 * @maxItems 50
 */
export type ClickhouseServices = ClickhouseService[];
/**
 * Who puts the endpoint into the allow list of each service: this Terraform, or a person with the call that HANDOVER.md gives.
 */
export type AllowList = "terraform" | "manual";
/**
 * Ids of endpoints outside this spec that the allow lists hold as well. Terraform keeps the whole list of a service and takes out every id that it does not know; one spec owns the list, and the others set allowList to manual.
 *
 * @maxItems 100
 *
 * Items: Id of an endpoint as the allow list of the service shows it, whatever its cloud.
 */
export type OtherEndpointIds = (string | Variable)[];
/**
 * What the private zone gets, with mode private-zone: wildcard is one record, which answers for every name of the zone; hostnames is a record for each hostname of clickhouse.services, so that other specs and endpoints can have records in the zone too. A record of a hostname comes before the wildcard. To move an applied spec from one to the other without a gap, name the records that go in forget, and delete them by hand once the others are there.
 */
export type DnsRecords = "wildcard" | "hostnames";
/**
 * Whose account the VPC is in: that of the endpoint, that of dns.account, or another one. Terraform associates those of the first two; into one of another account it lets the zone, and HANDOVER.md has the call for its owner.
 */
export type VpcOwner = "endpoint" | "dns" | "other";
/**
 * Whether Terraform associates the VPC with an existing zone, once that has its records; false where it is associated already. A new zone is associated in any case.
 */
export type LinkVpc = boolean;
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget = string[];
/**
 * The setting of the subnet, as az network vnet subnet show tells it: whether network security groups and route tables act on its private endpoints. Plinth does not change it.
 */
export type PrivateEndpointNetworkPolicies =
  "Disabled" | "Enabled" | "NetworkSecurityGroupEnabled" | "RouteTableEnabled";
/**
 * Who puts the endpoint into the allow list of each service: this Terraform, or a person with the call that HANDOVER.md gives.
 */
export type AllowList1 = "terraform" | "manual";
/**
 * Ids of endpoints outside this spec that the allow lists hold as well. Terraform keeps the whole list of a service and takes out every id that it does not know; one spec owns the list, and the others set allowList to manual.
 *
 * @maxItems 100
 *
 * Items: Id of an endpoint as the allow list of the service shows it, whatever its cloud.
 */
export type OtherEndpointIds1 = (string | Variable)[];
/**
 * What the private zone gets, with mode private-zone: wildcard is one record, which answers for every name of the zone; hostnames is a record for each hostname of clickhouse.services, so that other specs and endpoints can have records in the zone too. A record of a hostname comes before the wildcard. To move an applied spec from one to the other without a gap, name the records that go in forget, and delete them by hand once the others are there.
 */
export type DnsRecords1 = "wildcard" | "hostnames";
/**
 * Resource id of a private DNS zone.
 */
export type PrivateDnsZoneId = string | Variable;
/**
 * Resource group of a new zone, where it is another one than that of the endpoint.
 */
export type DnsResourceGroup = string | Variable;
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore1 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape1 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand1 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget1 = string[];
/**
 * Who puts the endpoint into the allow list of each service: this Terraform, or a person with the call that HANDOVER.md gives.
 */
export type AllowList2 = "terraform" | "manual";
/**
 * Ids of endpoints outside this spec that the allow lists hold as well. Terraform keeps the whole list of a service and takes out every id that it does not know; one spec owns the list, and the others set allowList to manual.
 *
 * @maxItems 100
 *
 * Items: Id of an endpoint as the allow list of the service shows it, whatever its cloud.
 */
export type OtherEndpointIds2 = (string | Variable)[];
/**
 * What the private zone gets, with mode private-zone: wildcard is one record, which answers for every name of the zone; hostnames is a record for each hostname of clickhouse.services, so that other specs and endpoints can have records in the zone too. A record of a hostname comes before the wildcard. To move an applied spec from one to the other without a gap, name the records that go in forget, and delete them by hand once the others are there.
 */
export type DnsRecords2 = "wildcard" | "hostnames";
/**
 * Id of a managed zone of Cloud DNS.
 */
export type ManagedZoneId = string | Variable;
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore2 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape2 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand2 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget2 = string[];
/**
 * Subnets that the load balancer stands in: one an availability zone.
 *
 * @minItems 1
 * @maxItems 16
 */
export type Subnets = Subnet[];
/**
 * Existing security groups of the load balancer, in place of one that Plinth makes; of its VPC. They can be exchanged later, but a load balancer without any never gets one. Terraform adds no rule to them unless addRulesTo names one.
 *
 * @minItems 1
 * @maxItems 5
 */
export type LoadBalancerGroupIds = SecurityGroupId[];
/**
 * Id of a security group.
 */
export type LoadBalancerRuleGroup = string | Variable;
/**
 * Whether the inbound rules of the load balancer's security groups hold for what comes through PrivateLink too. Their source is then the private address of the client, in the network of whoever connects; other clients time out. It can be switched later.
 */
export type EnforceInboundRules = boolean;
/**
 * Whether the address changes by itself, as those of RDS, Aurora and MSK do at a failover or a maintenance: validate then warns until registeredBy says what follows it.
 */
export type AddressMoves = boolean;
/**
 * ARN of an existing target group.
 */
export type TargetGroupArn = string | Variable;
/**
 * ARN of an existing Network Load Balancer.
 */
export type LoadBalancerArn = string | Variable;
/**
 * What ClickPipes reads from.
 */
export type ClickpipesSource = "kafka" | "postgres" | "mysql" | "mongodb";
/**
 * Who makes the reverse private endpoint: this Terraform, or a person with the values that HANDOVER.md gives.
 */
export type EndpointOwner = "terraform" | "manual";
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore3 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape3 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand3 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget3 = string[];
/**
 * Who writes the cluster policy: this Terraform, which owns all of it, or a person with the statement that HANDOVER.md gives.
 */
export type PolicyOwner = "terraform" | "manual";
/**
 * Who makes the reverse private endpoint: this Terraform, or a person with the values that HANDOVER.md gives.
 */
export type EndpointOwner1 = "terraform" | "manual";
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore4 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape4 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand4 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget4 = string[];
/**
 * With dns, where the gateway resolves the name: by public DNS, or as its VPC does, with private hosted zones. in-vpc needs hashicorp/aws 6.45.0 or later; a change later replaces the gateway. With network.resourceGatewayId it says what that gateway does.
 */
export type Resolution = "public" | "in-vpc";
/**
 * Who makes the reverse private endpoint: this Terraform, or a person with the values that HANDOVER.md gives.
 */
export type EndpointOwner2 = "terraform" | "manual";
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore5 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape5 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand5 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget5 = string[];
/**
 * Who tells the vendor of the endpoints, where its recipe says that it is told: a person, or Terraform with a resource of the vendor's own provider. Which recipes have one is on the vendor's page.
 */
export type ReachRegistration = "manual" | "terraform";
/**
 * Whether the DNS step moves names that clients use already; with name custom, or where the recipe does not know it.
 */
export type ReachShadows = "yes" | "no";
/**
 * Whether Terraform associates the VPC with an existing zone, once that has its records; false where it is associated already. A new zone is associated in any case.
 */
export type LinkVpc1 = boolean;
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore6 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape6 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand6 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget6 = string[];
/**
 * Who tells the vendor of the endpoints, where its recipe says that it is told: a person, or Terraform with a resource of the vendor's own provider. Which recipes have one is on the vendor's page.
 */
export type ReachRegistration1 = "manual" | "terraform";
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore7 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape7 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand7 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget7 = string[];
/**
 * Who tells the vendor of the endpoints, where its recipe says that it is told: a person, or Terraform with a resource of the vendor's own provider. Which recipes have one is on the vendor's page.
 */
export type ReachRegistration2 = "manual" | "terraform";
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore8 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape8 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand8 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget8 = string[];
/**
 * A TCP port.
 */
export type Port = number;
/**
 * Who makes the connections in Materialize: this Terraform, or a person who runs the SQL files of the stages and gives the principal back as a Terraform variable.
 */
export type ConnectionOwner = "terraform" | "manual";
/**
 * Whether the endpoint service lets in every endpoint of an allowed principal at once, or a person accepts each one.
 */
export type Acceptance = "automatic" | "manual";
/**
 * Principal of the PrivateLink connection in Materialize: the role that SELECT principal shows. Used with connection manual and with privatelinkConnection; otherwise it comes from the connection that is made.
 */
export type MaterializePrincipal = string | Variable;
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore9 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape9 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand9 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget9 = string[];
/**
 * Who makes the connections in Materialize: this Terraform, or a person who runs the SQL files of the stages and gives the principal back as a Terraform variable.
 */
export type ConnectionOwner1 = "terraform" | "manual";
/**
 * Whether the endpoint service lets in every endpoint of an allowed principal at once, or a person accepts each one.
 */
export type Acceptance1 = "automatic" | "manual";
/**
 * Principal of the PrivateLink connection in Materialize: the role that SELECT principal shows. Used with connection manual and with privatelinkConnection; otherwise it comes from the connection that is made.
 */
export type MaterializePrincipal1 = string | Variable;
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore10 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape10 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand10 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget10 = string[];
/**
 * Whether the inbound rules of the load balancer's security groups hold for what comes through PrivateLink too. Their source is then the private address of the client, in the network of whoever connects; other clients time out. It can be switched later.
 */
export type EnforceInboundRules1 = boolean;
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore11 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape11 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand11 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget11 = string[];
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore12 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape12 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand12 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget12 = string[];
/**
 * What others set on resources of this spec, such as tags of a policy: Terraform leaves it as it is, and a review says so. A tag is written tags.KEY.
 *
 * @maxItems 100
 */
export type Ignore13 = Ignored[];
/**
 * What to write: a root module with backend and provider blocks, or a module that takes the ids of its environment as variables.
 */
export type Shape13 = "root" | "module";
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand13 = "terraform" | "tofu";
/**
 * Addresses of resources of this spec's earlier output that Terraform stops managing without destroying them: the output has a removed block for each, which Terraform reads since 1.7.0. Once that is applied, the line can go.
 *
 * @maxItems 100
 *
 * Items: Address of a resource in this spec's folder, without that of a module.
 */
export type Forget13 = string[];

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
  network: EndpointNetwork;
  /**
   * The vendor's side of the connection.
   */
  clickhouse: {
    /**
     * Name of the vendor's endpoint service: endpointServiceId in the service's privateEndpointConfig.
     */
    endpointServiceName: string;
    /**
     * Region of the endpoint service, where it is another one than the VPC's: it says that this is meant.
     */
    region?: string;
    /**
     * Availability zones that the endpoint service is in. Given, each subnet is checked against them.
     *
     * @minItems 1
     * @maxItems 16
     *
     * Items: Id of an availability zone. Ids name the same place in every account; names such as us-west-2a do not.
     */
    availabilityZoneIds?: string[];
    services: ClickhouseServices;
    /**
     * Ports that clients use: 8443 and 443 HTTPS, 9440 the native protocol over TLS, 3306 the MySQL protocol.
     *
     * @minItems 1
     * @maxItems 4
     */
    ports: (443 | 3306 | 8443 | 9440)[];
    allowList: AllowList;
    otherEndpointIds: OtherEndpointIds;
  };
  /**
   * How the hostnames come to resolve to the endpoint.
   */
  dns: {
    /**
     * private-dns switches on the endpoint's own private DNS, which answers for hostnames with .vpce.; private-zone makes a Route 53 private zone for them; external leaves DNS to somebody else and gives them the targets as outputs.
     */
    mode: "private-dns" | "private-zone" | "external";
    records: DnsRecords;
    zoneId?: HostedZoneId;
    account?: DnsAccount;
    networks: DnsVpcs;
    linkNetwork: LinkVpc;
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore;
    shape: Shape;
    command: TerraformCommand;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      aws: AwsProvider;
      clickhouse: ClickhouseProvider;
    };
  };
  forget: Forget;
  expectedWarnings: ExpectedWarnings;
  adopt: Adopt;
  renamedFrom?: RenamedFrom;
  tags: Tags;
}
/**
 * The network that is connected, and who in it may use the connection: clients, for which Plinth makes a security group, or the ids of existing security groups; or the endpoint that exists already.
 */
export interface EndpointNetwork {
  vpcId: VpcId;
  subnets?: EndpointSubnets;
  ipAddressType?: IpAddressType;
  dnsRecordIpType?: DnsRecordIpType;
  policy?: EndpointPolicy;
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
     * Items: An IPv4 or IPv6 network in CIDR notation, without host bits.
     */
    cidrs?: string[];
    /**
     * Managed prefix lists of the clients' networks. A list takes as many of the rules that a security group has room for as it has room for entries.
     *
     * @minItems 1
     * @maxItems 60
     */
    prefixListIds?: PrefixListId[];
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
  endpoint?: ExistingVpcEndpoint;
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
 * An existing subnet, the availability zone that it lies in, and the addresses that the endpoint has in it where they are fixed.
 */
export interface EndpointSubnet {
  id: SubnetId;
  /**
   * Id of an availability zone. Ids name the same place in every account; names such as us-west-2a do not.
   */
  availabilityZoneId: string;
  /**
   * IPv4 address of the endpoint in this subnet, which nothing else has; AWS keeps the first four of a subnet and its last one. Left out, AWS takes a free one. Either every subnet has one or none.
   */
  ip?: string;
  /**
   * IPv6 address of the endpoint in this subnet, with ipAddressType dualstack or ipv6. Either every subnet has one or none.
   */
  ipv6?: string;
}
/**
 * Endpoint policy: the document, or the name of a JSON file that has it, for endpoint services that take one (VpcEndpointPolicySupported of aws ec2 describe-vpc-endpoint-services). Left out, everybody who reaches the endpoint may use it; taken off later, the endpoint keeps the last one.
 */
export interface EndpointPolicy {
  /**
   * Name of a JSON file beside the spec: a plain file of at most 65536 bytes, no link. What it holds stands in place of the name.
   */
  file?: string;
  /**
   * Version of the policy language.
   */
  Version?: "2012-10-17" | "2008-10-17";
  /**
   * A name of the policy.
   */
  Id?: string;
  /**
   * Who may do what through the endpoint.
   *
   * @minItems 1
   * @maxItems 100
   */
  Statement?: PolicyStatement[];
}
/**
 * A statement of a policy, as AWS writes it.
 */
export interface PolicyStatement {
  /**
   * A name of the statement.
   */
  Sid?: string;
  /**
   * Whether it allows or denies.
   */
  Effect: "Allow" | "Deny";
  /**
   * Who it is about; * is everybody.
   */
  Principal:
    | string
    | {
        [k: string]: PolicyValues;
      };
  Action?: PolicyValues;
  NotAction?: PolicyValues;
  Resource?: PolicyValues;
  NotResource?: PolicyValues;
  /**
   * Under which conditions, by operator and key.
   */
  Condition?: {
    /**
     * What keys of the request have to be, for one operator.
     */
    [k: string]: {
      [k: string]: PolicyValues;
    };
  };
}
/**
 * An interface endpoint that exists already and stays its owner's: Terraform neither reads nor changes it, and whoever may see it answers for its state. One that shall become Terraform's is listed under adopt instead. A zone that is made stays with the VPC that it was made with.
 */
export interface ExistingVpcEndpoint {
  /**
   * Id of the endpoint.
   */
  id: string | Variable;
  /**
   * The endpoint's own DNS name, which records lead to: VpcEndpoints[0].DnsEntries[0].DnsName of aws ec2 describe-vpc-endpoints, the one without an availability zone. The endpoint keeps it as long as it is there.
   */
  dnsName?: string | Variable;
  hostedZoneId?: HostedZoneId;
}
/**
 * A ClickHouse Cloud service and its private hostname.
 */
export interface ClickhouseService {
  id: ClickhouseServiceId;
  /**
   * A DNS name in lower case, without the final dot.
   */
  hostname: string;
}
/**
 * The account of the private zone, where it is another one than that of the endpoint. The zone, its records and what lets VPCs of other accounts in are made there, through a second configuration of the provider: aws.dns.
 */
export interface DnsAccount {
  /**
   * Id of the account. The run stops in any other one.
   */
  id: string;
  /**
   * Profile of the AWS configuration to use there. Without profile and role, the credentials of the run are used as they are.
   */
  profile?: string;
  assumeRole?: AssumedRole;
  /**
   * Region of vpcId and of the provider there; Route 53 itself has none. That of the endpoint where it is left out.
   */
  region?: string;
  vpcId?: VpcId;
}
/**
 * Role that Terraform assumes with the credentials of the run.
 */
export interface AssumedRole {
  /**
   * ARN of an IAM role.
   */
  arn: string;
  /**
   * Name of the session, which CloudTrail shows.
   */
  sessionName?: string;
  /**
   * External id that the role's trust policy asks for. AWS takes it for no secret.
   */
  externalId?: string;
}
/**
 * Further VPCs that resolve the private names, each by a name that is part of addresses. They need a route to the endpoint, and its security group has to admit their clients.
 */
export interface DnsVpcs {
  [k: string]: DnsVpc;
}
/**
 * A VPC that resolves the private names.
 */
export interface DnsVpc {
  vpcId: VpcId;
  /**
   * Region of the VPC. That of the endpoint where it is left out.
   */
  region?: string;
  owner: VpcOwner;
}
/**
 * Arguments of one resource, and who sets them.
 */
export interface Ignored {
  /**
   * Address of the resource in this spec's folder, without that of a module.
   */
  address: string;
  /**
   * Arguments that others set; the type of the resource has a closed list of them.
   *
   * @minItems 1
   * @maxItems 40
   *
   * Items: An argument, or one tag or label as tags.KEY or labels.KEY.
   */
  arguments: string[];
  /**
   * Who sets them, and why that is right.
   */
  reason: string;
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
    bucket?: string;
    /**
     * Path of the state file in the bucket.
     */
    key?: string;
    /**
     * Code of an AWS Region.
     */
    region?: string;
    /**
     * DynamoDB table that holds the lock; Terraform calls it deprecated since 1.11.
     */
    dynamodb_table?: string;
    /**
     * Hold the lock in the bucket; Terraform or OpenTofu 1.10 or newer.
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
    /**
     * Canned ACL of the state file.
     */
    acl?: string;
    /**
     * Accounts that the state may be in; in any other one Terraform stops.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: Id of an AWS account.
     */
    allowed_account_ids?: string[];
    /**
     * Accounts that the state must not be in.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: Id of an AWS account.
     */
    forbidden_account_ids?: string[];
    /**
     * Role that reads and writes the state.
     */
    assume_role?: {
      /**
       * ARN of an IAM role.
       */
      role_arn: string;
      /**
       * Name of the session, which CloudTrail shows.
       */
      session_name?: string;
      /**
       * External id that the role's trust policy asks for. AWS takes it for no secret.
       */
      external_id?: string;
      /**
       * How long the session lives, in Go's form: 15m to 12h.
       */
      duration?: string;
      /**
       * Policy, as JSON, that narrows the session. Template sequences such as ${aws:username} are refused.
       */
      policy?: string;
      /**
       * ARNs of policies that narrow the session.
       *
       * @minItems 1
       * @maxItems 10
       *
       * Items: ARN of an IAM policy.
       */
      policy_arns?: string[];
      /**
       * Source identity, which CloudTrail shows.
       */
      source_identity?: string;
      /**
       * Tags of the session.
       */
      tags?: {
        [k: string]: string;
      };
      /**
       * Keys of tags that go on to the next session.
       *
       * @minItems 1
       * @maxItems 50
       */
      transitive_tag_keys?: string[];
    };
    /**
     * Role that reads and writes the state, with a token of an identity provider.
     */
    assume_role_with_web_identity?: {
      /**
       * ARN of an IAM role.
       */
      role_arn: string;
      /**
       * Name of the session, which CloudTrail shows.
       */
      session_name?: string;
      /**
       * How long the session lives, in Go's form: 15m to 12h.
       */
      duration?: string;
      /**
       * Policy, as JSON, that narrows the session. Template sequences such as ${aws:username} are refused.
       */
      policy?: string;
      /**
       * ARNs of policies that narrow the session.
       *
       * @minItems 1
       * @maxItems 10
       *
       * Items: ARN of an IAM policy.
       */
      policy_arns?: string[];
      /**
       * File that holds the token on the machine of the run.
       */
      web_identity_token_file: string;
    };
    /**
     * URLs of the AWS APIs in place of the public ones.
     */
    endpoints?: {
      /**
       * Amazon S3, which holds the state.
       */
      s3?: string;
      /**
       * Amazon DynamoDB, which holds the lock.
       */
      dynamodb?: string;
      /**
       * AWS IAM.
       */
      iam?: string;
      /**
       * IAM Identity Center.
       */
      sso?: string;
      /**
       * AWS STS, which gives roles.
       */
      sts?: string;
    };
    /**
     * URL of the metadata service of the machine.
     */
    ec2_metadata_service_endpoint?: string;
    /**
     * Protocol of the metadata service.
     */
    ec2_metadata_service_endpoint_mode?: "IPv4" | "IPv6";
    /**
     * Code of an AWS Region.
     */
    sts_region?: string;
    /**
     * AWS configuration files of the machine of the run.
     *
     * @minItems 1
     * @maxItems 8
     *
     * Items: Path of a file on the machine of the run.
     */
    shared_config_files?: string[];
    /**
     * Files of credentials on the machine of the run; their paths alone.
     *
     * @minItems 1
     * @maxItems 8
     *
     * Items: Path of a file on the machine of the run.
     */
    shared_credentials_files?: string[];
    /**
     * File of further certificate authorities.
     */
    custom_ca_bundle?: string;
    /**
     * Proxy for requests by http, without credentials.
     */
    http_proxy?: string;
    /**
     * Proxy for requests by https, without credentials.
     */
    https_proxy?: string;
    /**
     * Hosts that no proxy is used for, with commas.
     */
    no_proxy?: string;
    /**
     * How requests are tried again.
     */
    retry_mode?: "standard" | "adaptive";
    /**
     * How often a request is tried again.
     */
    max_retries?: number;
    /**
     * Do not ask STS whether the credentials are right.
     */
    skip_credentials_validation?: boolean;
    /**
     * Do not use the metadata service of the machine.
     */
    skip_metadata_api_check?: boolean;
    /**
     * Do not compare the region with those that Terraform knows.
     */
    skip_region_validation?: boolean;
    /**
     * Do not ask for the account.
     */
    skip_requesting_account_id?: boolean;
    /**
     * Send no checksum, for stores that are like S3.
     */
    skip_s3_checksum?: boolean;
    /**
     * Reach AWS by IPv6 too.
     */
    use_dualstack_endpoint?: boolean;
    /**
     * Use the FIPS endpoints.
     */
    use_fips_endpoint?: boolean;
    /**
     * Put the bucket into the path of URLs, for stores that are like S3.
     */
    use_path_style?: boolean;
  };
  /**
   * State in an Azure storage container.
   */
  azurerm?: {
    /**
     * Name of the storage account.
     */
    storage_account_name?: string;
    /**
     * Name of the container.
     */
    container_name?: string;
    /**
     * Name of the state blob.
     */
    key?: string;
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
    /**
     * Azure cloud of the storage account.
     */
    environment?: "public" | "usgovernment" | "china";
    /**
     * Host of the metadata service of another Azure cloud.
     */
    metadata_host?: string;
    /**
     * Ask Azure for the endpoint of the blobs, where the account has a DNS zone of its own; needs resource_group_name.
     */
    lookup_blob_endpoint?: boolean;
    /**
     * Take a snapshot of the blob before it is written.
     */
    snapshot?: boolean;
    /**
     * Application or managed identity that reaches the state.
     */
    client_id?: string;
    /**
     * File that holds the client id on the machine of the run.
     */
    client_id_file_path?: string;
    /**
     * File that holds the client secret on the machine of the run; its path alone.
     */
    client_secret_file_path?: string;
    /**
     * File of the client certificate on the machine of the run; its path alone.
     */
    client_certificate_path?: string;
    /**
     * Authenticate with a token of an identity provider.
     */
    use_oidc?: boolean;
    /**
     * URL that gives the token.
     */
    oidc_request_url?: string;
    /**
     * File that holds the token on the machine of the run.
     */
    oidc_token_file_path?: string;
    /**
     * Service connection of Azure DevOps whose token is used.
     */
    ado_pipeline_service_connection_id?: string;
    /**
     * Authenticate as the managed identity of the machine.
     */
    use_msi?: boolean;
    /**
     * URL of the managed identity's endpoint.
     */
    msi_endpoint?: string;
    /**
     * Authenticate as the Azure CLI.
     */
    use_cli?: boolean;
    /**
     * Authenticate with the workload identity of AKS.
     */
    use_aks_workload_identity?: boolean;
  };
  /**
   * State in a Google Cloud Storage bucket.
   */
  gcs?: {
    /**
     * Name of the bucket.
     */
    bucket?: string;
    /**
     * Folder of the state in the bucket.
     */
    prefix?: string;
    /**
     * Service account that reads and writes the state.
     */
    impersonate_service_account?: string;
    /**
     * Service accounts in between, in their order.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: Service account.
     */
    impersonate_service_account_delegates?: string[];
    /**
     * KMS key that encrypts the state.
     */
    kms_encryption_key?: string;
    /**
     * URL of the storage API in place of the public one.
     */
    storage_custom_endpoint?: string;
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
    workspace?: string;
    /**
     * Host of Terraform Enterprise, where it is not HCP Terraform. OpenTofu needs it in any case.
     */
    hostname?: string;
    /**
     * Project that a new workspace is made in.
     */
    project?: string;
    /**
     * Tags of the workspaces that may be used, or a mapping of keys and values (Terraform 1.10 or newer); TF_WORKSPACE then chooses one.
     *
     * @minItems 1
     * @maxItems 50
     */
    tags?:
      | string[]
      | {
          [k: string]: string;
        };
  };
  /**
   * State, and runs where the workspace has them, in HCP Terraform or a server with its API; becomes a backend block.
   */
  remote?: {
    /**
     * Name of the organization.
     */
    organization?: string;
    /**
     * Name of the workspace.
     */
    workspace?: string;
    /**
     * What names of the workspaces begin with; TF_WORKSPACE then chooses one.
     */
    prefix?: string;
    /**
     * Host of the server, where it is not HCP Terraform. OpenTofu needs it in any case.
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
    address?: string;
    /**
     * HTTP method that writes the state.
     */
    update_method?: string;
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
    /**
     * Name of the user; the environment brings the password.
     */
    username?: string;
    /**
     * How often a request is tried again.
     */
    retry_max?: number;
    /**
     * Seconds between two tries, at least.
     */
    retry_wait_min?: number;
    /**
     * Seconds between two tries, at most.
     */
    retry_wait_max?: number;
    /**
     * Certificate authorities of the server, as PEM.
     */
    client_ca_certificate_pem?: string;
    /**
     * Certificate of the client, as PEM; the environment brings its key.
     */
    client_certificate_pem?: string;
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
 * The AWS provider: a constraint on its version, or a mapping with whom it acts as and what it adds.
 */
export interface AwsProvider {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Profile of the AWS configuration to use.
   */
  profile?: string;
  assumeRole?: AssumedRole;
  /**
   * Role that Terraform assumes with a token of an identity provider, such as that of a CI job.
   */
  assumeRoleWithWebIdentity?: {
    /**
     * ARN of an IAM role.
     */
    arn: string;
    /**
     * Name of the session, which CloudTrail shows.
     */
    sessionName?: string;
    /**
     * File that holds the token on the machine of the run. Where only the run knows it, leave assumeRoleWithWebIdentity out and set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE.
     */
    tokenFile: string;
  };
  /**
   * Accounts that Terraform may act in; in any other one it stops.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Id of an AWS account.
   */
  allowedAccountIds?: string[];
  /**
   * Tags that the provider adds to every resource that can carry them. Those of the spec win.
   */
  defaultTags?: {
    [k: string]: string;
  };
  /**
   * Tags that others set, and that Terraform leaves alone.
   */
  ignoreTags?: {
    /**
     * Keys of the tags.
     *
     * @minItems 1
     * @maxItems 50
     */
    keys?: string[];
    /**
     * What keys of the tags begin with.
     *
     * @minItems 1
     * @maxItems 50
     */
    keyPrefixes?: string[];
  };
  /**
   * URLs of the AWS APIs in place of the public ones.
   */
  endpoints?: {
    /**
     * Amazon EC2, which has the endpoints.
     */
    ec2?: string;
    /**
     * Elastic Load Balancing.
     */
    elbv2?: string;
    /**
     * Amazon MSK.
     */
    kafka?: string;
    /**
     * AWS RAM.
     */
    ram?: string;
    /**
     * Amazon Route 53.
     */
    route53?: string;
    /**
     * AWS STS, which tells the account and gives roles.
     */
    sts?: string;
    /**
     * Amazon VPC Lattice.
     */
    vpclattice?: string;
  };
}
/**
 * The ClickHouse provider: a constraint on its version, or a mapping with the organization.
 */
export interface ClickhouseProvider {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Organization of the services.
   */
  organizationId?: string;
  /**
   * URL of the API in place of the public one.
   */
  apiUrl?: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * What this spec, or addresses of its output, were called before, so that a new name replaces nothing. The output has a moved block for each address. Once every state has had an apply with them, the addresses can go; the name stays.
 */
export interface RenamedFrom {
  /**
   * Earlier name of the spec: what exists in the cloud keeps the names that were made from it. A state that is found by the name, such as a key of a bucket or a module's address, has to be named too.
   */
  name?: string;
  /**
   * Earlier address of a resource by the address that it has now.
   */
  addresses?: {
    /**
     * Address that the resource had.
     */
    [k: string]: string;
  };
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags {
  [k: string]: string;
}
/**
 * A private connection from an Azure virtual network to services of ClickHouse Cloud on Azure.
 */
export interface ClickhouseAzure {
  /**
   * Kind of private connection.
   */
  topology: "clickhouse-azure";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "endpoint" | "allow-list" | "dns";
  azure: AzurePlace;
  network: AzureNetwork;
  /**
   * The vendor's side of the connection.
   */
  clickhouse: {
    /**
     * Location of the services. It names the DNS zone of their private hostnames.
     */
    location: string;
    /**
     * Alias of the vendor's private link service: endpointServiceId in the service's privateEndpointConfig.
     */
    alias: string;
    services: ClickhouseServices;
    /**
     * What the vendor reads beside the connection request, on one line. A manual connection needs one.
     */
    requestMessage: string;
    allowList: AllowList1;
    otherEndpointIds: OtherEndpointIds1;
    /**
     * What names the endpoint in the allow list: its resource id, or, as older entries do, its resource GUID, which only a person can look up: az resource show --ids ID --query properties.resourceGuid --output tsv, with the resource id.
     */
    endpointId: "resource-id" | "resource-guid";
  };
  /**
   * How the hostnames come to resolve to the endpoint.
   */
  dns: {
    /**
     * private-zone writes records into an Azure Private DNS zone; external leaves DNS to somebody else and gives them the address as an output. azure-policy, an Azure Policy that keeps zones, does not work with manual connections.
     */
    mode: "private-zone" | "external" | "azure-policy";
    records: DnsRecords1;
    zoneId?: PrivateDnsZoneId;
    /**
     * Subscription of the private zone, where it is another one than that of the endpoint, such as that of a hub. The zone, its records and its links are made there, through a second configuration of the provider: azurerm.dns.
     */
    subscriptionId?: string;
    resourceGroup?: DnsResourceGroup;
    networks: DnsVirtualNetworks;
    /**
     * Whether Terraform links the virtual network to an existing zone; false where it is linked already. A new zone is always linked.
     */
    linkNetwork: boolean;
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore1;
    shape: Shape1;
    command: TerraformCommand1;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      azurerm: AzurermProvider;
      clickhouse: ClickhouseProvider1;
    };
  };
  forget: Forget1;
  expectedWarnings: ExpectedWarnings1;
  adopt: Adopt1;
  renamedFrom?: RenamedFrom;
  tags: Tags1;
}
/**
 * Where the private endpoint is made.
 */
export interface AzurePlace {
  /**
   * Location of the virtual network, in which the private endpoint is made. It may differ from that of the services.
   */
  location: string;
  /**
   * Resource group of the private endpoint and of a new zone.
   */
  resourceGroup: string | Variable;
  /**
   * Subscription of the private endpoint. Without it, the provider takes it from ARM_SUBSCRIPTION_ID.
   */
  subscriptionId?: string;
}
/**
 * The virtual network that is connected.
 */
export interface AzureNetwork {
  /**
   * Resource id of the virtual network; its clients resolve the private hostnames.
   */
  virtualNetworkId: string | Variable;
  /**
   * Resource id of the subnet that gets the private endpoint's network interface.
   */
  subnetId?: string | Variable;
  /**
   * Address of the private endpoint, a free one of the subnet; Azure keeps the first four and the last. Left out, Azure takes one. That an endpoint by alias takes one without a sub-resource is inferred. A change later makes another endpoint, which has to be approved again.
   */
  ipAddress?: string;
  endpoint?: ExistingPrivateEndpoint;
  privateEndpointNetworkPolicies?: PrivateEndpointNetworkPolicies;
}
/**
 * A private endpoint that exists already and stays its owner's: Terraform neither reads nor changes it, and whoever may see it answers for its status. One that shall become Terraform's is listed under adopt instead.
 */
export interface ExistingPrivateEndpoint {
  /**
   * Resource id of the endpoint.
   */
  id: string | Variable;
  /**
   * Its private address, which records lead to: customDnsConfigs or the network interface of az network private-endpoint show. The endpoint keeps it as long as it is there.
   */
  ipAddress?: string | Variable;
}
/**
 * Further virtual networks that are linked to the zone and resolve the private names, each by a name that is part of addresses. They need a route to the endpoint, such as peering.
 */
export interface DnsVirtualNetworks {
  [k: string]: DnsVirtualNetwork;
}
/**
 * A virtual network that resolves the private names.
 */
export interface DnsVirtualNetwork {
  /**
   * Resource id of the virtual network, in any subscription. Whoever links it needs Microsoft.Network/virtualNetworks/join/action on it.
   */
  virtualNetworkId: string | Variable;
}
/**
 * The Azure provider: a constraint on its version, or a mapping with whom it acts as.
 */
export interface AzurermProvider {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Azure cloud that everything is made in; the public one where nothing is said.
   */
  environment?: "public" | "usgovernment" | "china";
  /**
   * Subscription that everything is made in.
   */
  subscriptionId?: string;
  /**
   * Tenant of Entra ID.
   */
  tenantId?: string;
  /**
   * Application or managed identity to act as.
   */
  clientId?: string;
  /**
   * Act with a token of an identity provider, such as that of a CI job.
   */
  useOidc?: boolean;
  /**
   * Act as the managed identity of the machine.
   */
  useMsi?: boolean;
  /**
   * Which resource providers Terraform registers in the subscription; none where it may not.
   */
  resourceProviderRegistrations?: "core" | "extended" | "all" | "none" | "legacy";
}
/**
 * The ClickHouse provider: a constraint on its version, or a mapping with the organization.
 */
export interface ClickhouseProvider1 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Organization of the services.
   */
  organizationId?: string;
  /**
   * URL of the API in place of the public one.
   */
  apiUrl?: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings1 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt1 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them.
 */
export interface Tags1 {
  [k: string]: string;
}
/**
 * A private connection from a Google Cloud network to services of ClickHouse Cloud on Google Cloud.
 */
export interface ClickhouseGcp {
  /**
   * Kind of private connection.
   */
  topology: "clickhouse-gcp";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "endpoint" | "allow-list" | "dns";
  gcp: GcpPlace;
  network: GcpNetwork;
  /**
   * The vendor's side of the connection.
   */
  clickhouse: {
    /**
     * The vendor's service attachment: endpointServiceId in the service's privateEndpointConfig.
     */
    serviceAttachment: string;
    services: ClickhouseServices;
    allowList: AllowList2;
    otherEndpointIds: OtherEndpointIds2;
  };
  /**
   * How the hostnames come to resolve to the endpoint.
   */
  dns: {
    /**
     * private-zone writes records into a private zone of Cloud DNS; external leaves DNS to somebody else and gives them the address as an output.
     */
    mode: "private-zone" | "external";
    records: DnsRecords2;
    zoneId?: ManagedZoneId;
    /**
     * Project of the private zone, where it is another one than that of the endpoint, such as that of a hub. The zone and its records are made there, through a second configuration of the provider: google.dns.
     */
    project?: string;
    /**
     * Service account that Terraform acts as in dns.project, with the credentials of the run. Without it, it acts there as it does in the project of the endpoint.
     */
    impersonateServiceAccount?: string;
    networks: DnsVpcNetworks;
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore2;
    shape: Shape2;
    command: TerraformCommand2;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      google: GoogleProvider;
      clickhouse: ClickhouseProvider2;
    };
  };
  forget: Forget2;
  expectedWarnings: ExpectedWarnings2;
  adopt: Adopt2;
  renamedFrom?: RenamedFrom;
  tags: Tags2;
}
/**
 * Where the endpoint is made.
 */
export interface GcpPlace {
  /**
   * Id of the project of the endpoint and of a new zone.
   */
  project: string | Variable;
  /**
   * Region of the endpoint, which is that of the services.
   */
  region: string;
}
/**
 * The VPC network that is connected.
 */
export interface GcpNetwork {
  /**
   * Id of the VPC network; its clients resolve the private hostnames.
   */
  network: string | Variable;
  /**
   * Id of the subnetwork that gives the endpoint its address.
   */
  subnetwork?: string | Variable;
  /**
   * Address of the endpoint, a free one of the subnetwork. Left out, Google Cloud takes one. A change later makes another endpoint, with another PSC connection id, which has to be allowed again.
   */
  ipAddress?: string;
  endpoint?: ExistingPscEndpoint;
  /**
   * Whether clients in other regions of the network may use the endpoint.
   */
  globalAccess: boolean;
}
/**
 * An endpoint of Private Service Connect that exists already and stays its owner's: Terraform neither reads nor changes it, and whoever may see it answers for its status. One that shall become Terraform's is listed under adopt instead.
 */
export interface ExistingPscEndpoint {
  /**
   * Id of its forwarding rule.
   */
  id: string;
  /**
   * Its PSC connection id, in quotes, because a number would lose digits: pscConnectionId of gcloud compute forwarding-rules describe.
   */
  pscConnectionId: string | Variable;
  /**
   * Its private address, which records lead to: IPAddress of gcloud compute forwarding-rules describe. The endpoint keeps it as long as it is there.
   */
  ipAddress?: string | Variable;
}
/**
 * Further VPC networks that a new zone is visible in and that resolve the private names, each by a name of its own. Peering does not carry Private Service Connect: from other networks an endpoint is reached by connections that a Network Connectivity Center hub propagates, or by VPN.
 */
export interface DnsVpcNetworks {
  [k: string]: DnsVpcNetwork;
}
/**
 * A VPC network that resolves the private names.
 */
export interface DnsVpcNetwork {
  /**
   * Id of the VPC network, in any project. Whoever makes the zone needs dns.networks.bindPrivateDNSZone in that project.
   */
  network: string | Variable;
}
/**
 * The Google Cloud provider: a constraint on its version, or a mapping with whom it acts as.
 */
export interface GoogleProvider {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Project of what names none itself. What this spec makes is in gcp.project.
   */
  project?: string;
  /**
   * Service account that Terraform acts as, with the credentials of the run.
   */
  impersonateServiceAccount?: string;
}
/**
 * The ClickHouse provider: a constraint on its version, or a mapping with the organization.
 */
export interface ClickhouseProvider2 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Organization of the services.
   */
  organizationId?: string;
  /**
   * URL of the API in place of the public one.
   */
  apiUrl?: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings2 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt2 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Labels of every resource that can carry them.
 */
export interface Tags2 {
  [k: string]: string;
}
/**
 * A private connection from ClickPipes to Kafka brokers or databases behind load balancers and endpoint services in an AWS VPC.
 */
export interface ClickpipesEndpointService {
  /**
   * Kind of private connection.
   */
  topology: "clickpipes-endpoint-service";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "service" | "endpoint" | "accepted" | "dns";
  /**
   * Where the load balancers and endpoint services are made.
   */
  aws: {
    /**
     * Code of an AWS Region.
     */
    region: string;
  };
  /**
   * The network that the load balancers stand in; left out where none is made, because every target has one or an endpoint service already.
   */
  network?: {
    vpcId: VpcId;
    subnets: Subnets;
  };
  loadBalancer?: LoadBalancerGroups;
  /**
   * Brokers or databases to reach, by a key of your own. Each gets a load balancer, an endpoint service and a reverse private endpoint, named after its key, unless it has one of the first two already; the order means nothing. Where NAME.nodes.json lies beside NAME.yaml, with what aws kafka list-nodes printed, the brokers have to be those of the cluster.
   */
  targets: {
    [k: string]: EndpointServiceTarget;
  };
  /**
   * The vendor's side of the connection.
   */
  clickpipes: {
    source: ClickpipesSource;
    serviceId: ClickhouseServiceId;
    /**
     * Region that the service's ClickPipes run in. It is not always the region of the service.
     */
    region: string;
    endpoint: EndpointOwner;
    /**
     * Who accepts the connections from ClickPipes: a person with the commands in HANDOVER.md, this Terraform at stage accepted, or nobody (automatic).
     */
    acceptance: "manual" | "terraform" | "automatic";
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore3;
    shape: Shape3;
    command: TerraformCommand3;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      aws: AwsProvider1;
      clickhouse: ClickhouseProvider3;
    };
  };
  forget: Forget3;
  expectedWarnings: ExpectedWarnings3;
  adopt: Adopt3;
  renamedFrom?: RenamedFrom;
  tags: Tags3;
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
 * What guards the load balancers that are made: a security group that Plinth makes, or existing ones.
 */
export interface LoadBalancerGroups {
  securityGroupIds?: LoadBalancerGroupIds;
  addRulesTo?: LoadBalancerRuleGroup;
  enforceInboundRules: EnforceInboundRules;
  clients?: LoadBalancerClients;
}
/**
 * Who may connect, with enforceInboundRules: by private addresses in the network of whoever connects.
 */
export interface LoadBalancerClients {
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
   * Managed prefix lists of the clients' networks. A list takes as many of the rules that a security group has room for as it has room for entries.
   *
   * @minItems 1
   * @maxItems 60
   */
  prefixListIds?: PrefixListId[];
}
/**
 * A broker or a database: its address, for which a load balancer and an endpoint service are made, or what exists in front of it.
 */
export interface EndpointServiceTarget {
  /**
   * Name that the broker advertises, or that the database's certificate has.
   */
  host: string;
  /**
   * Private IPv4 address of the broker or database.
   */
  ip?: string;
  addressMoves?: AddressMoves;
  /**
   * Who registers the address with the target group instead of Terraform, such as a function that follows failovers. The address in the spec is what it is now.
   */
  registeredBy?: string;
  /**
   * Key that this one had when its resources were made. Their addresses in Terraform and names in the cloud stay those of that key, so that the new one replaces nothing; it stays in the spec.
   */
  renamedFrom?: string;
  targetGroupArn?: TargetGroupArn;
  loadBalancerArn?: LoadBalancerArn;
  /**
   * Name of an existing endpoint service that leads to it, also one of another vendor, such as a managed Kafka: nothing is made in front of it, and Terraform changes nothing of it.
   */
  endpointServiceName?: string;
  /**
   * Whether the existing endpoint service is in the account that Terraform acts in, so that clickpipes.acceptance says who accepts. Otherwise its owner accepts.
   */
  ownService?: boolean;
  /**
   * Port that the broker or database listens on; behind something that exists, the port that it listens on.
   */
  port: number;
  /**
   * Port of the load balancer, where it is not the target's.
   */
  listenerPort?: number;
  /**
   * max_connect_errors of a MySQL server, once it is raised above its default of 100: health checks of the load balancer count as failed connections.
   */
  maxConnectErrors?: number;
  securityGroupId?: SecurityGroupId;
  /**
   * Whether the address lies outside the VPC: on premises, or in a peered network.
   */
  outsideVpc: boolean;
  /**
   * Names that ClickPipes resolves to the endpoint at stage dns: exact names, or wildcards of one label. The host, unless given.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Name under which ClickPipes reaches the endpoint beside its own: exact, or with a wildcard as its first label.
   */
  customDnsNames?: string[];
}
/**
 * The AWS provider: a constraint on its version, or a mapping with whom it acts as and what it adds.
 */
export interface AwsProvider1 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Profile of the AWS configuration to use.
   */
  profile?: string;
  assumeRole?: AssumedRole;
  /**
   * Role that Terraform assumes with a token of an identity provider, such as that of a CI job.
   */
  assumeRoleWithWebIdentity?: {
    /**
     * ARN of an IAM role.
     */
    arn: string;
    /**
     * Name of the session, which CloudTrail shows.
     */
    sessionName?: string;
    /**
     * File that holds the token on the machine of the run. Where only the run knows it, leave assumeRoleWithWebIdentity out and set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE.
     */
    tokenFile: string;
  };
  /**
   * Accounts that Terraform may act in; in any other one it stops.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Id of an AWS account.
   */
  allowedAccountIds?: string[];
  /**
   * Tags that the provider adds to every resource that can carry them. Those of the spec win.
   */
  defaultTags?: {
    [k: string]: string;
  };
  /**
   * Tags that others set, and that Terraform leaves alone.
   */
  ignoreTags?: {
    /**
     * Keys of the tags.
     *
     * @minItems 1
     * @maxItems 50
     */
    keys?: string[];
    /**
     * What keys of the tags begin with.
     *
     * @minItems 1
     * @maxItems 50
     */
    keyPrefixes?: string[];
  };
  /**
   * URLs of the AWS APIs in place of the public ones.
   */
  endpoints?: {
    /**
     * Amazon EC2, which has the endpoints.
     */
    ec2?: string;
    /**
     * Elastic Load Balancing.
     */
    elbv2?: string;
    /**
     * Amazon MSK.
     */
    kafka?: string;
    /**
     * AWS RAM.
     */
    ram?: string;
    /**
     * Amazon Route 53.
     */
    route53?: string;
    /**
     * AWS STS, which tells the account and gives roles.
     */
    sts?: string;
    /**
     * Amazon VPC Lattice.
     */
    vpclattice?: string;
  };
}
/**
 * The ClickHouse provider: a constraint on its version, or a mapping with the organization.
 */
export interface ClickhouseProvider3 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Organization of the services.
   */
  organizationId?: string;
  /**
   * URL of the API in place of the public one.
   */
  apiUrl?: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings3 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt3 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags3 {
  [k: string]: string;
}
/**
 * A private connection from ClickPipes to an Amazon MSK cluster, by MSK's multi-VPC connectivity.
 */
export interface ClickpipesMskMultiVpc {
  /**
   * Kind of private connection.
   */
  topology: "clickpipes-msk-multi-vpc";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "connectivity" | "policy" | "endpoint";
  /**
   * Where the cluster is.
   */
  aws: {
    /**
     * Code of an AWS Region.
     */
    region: string;
  };
  /**
   * The cluster: an existing one by its ARN, or one that this spec makes.
   */
  msk: {
    /**
     * ARN of an existing cluster. Turning its multi-VPC connectivity on is then a person's act.
     */
    clusterArn?: string | Variable;
    /**
     * A new cluster, named after the connection.
     */
    cluster?: {
      /**
       * Number of brokers: a multiple of the number of subnets.
       */
      brokers: number;
      /**
       * Subnets of the brokers: two or three, one an availability zone. A change of this list replaces the cluster.
       *
       * @minItems 2
       * @maxItems 3
       */
      subnets: Subnet[];
      /**
       * Existing security groups of the brokers. A change of this list replaces the cluster.
       *
       * @minItems 1
       * @maxItems 5
       */
      securityGroupIds: SecurityGroupId[];
      /**
       * Size of each broker's volume, in GiB.
       */
      volumeSize: number;
      /**
       * Existing MSK configuration. SASL/SCRAM needs one with allow.everyone.if.no.acl.found=false.
       */
      configuration?: {
        /**
         * ARN of the configuration.
         */
        arn: string;
        /**
         * Revision of the configuration.
         */
        revision: number;
      };
    };
    /**
     * Version of Apache Kafka that the cluster runs: 2.7.1 or newer.
     */
    kafkaVersion: string;
    /**
     * Type of the brokers.
     */
    brokerType: string;
    /**
     * How ClickPipes authenticates. Each gets a reverse private endpoint of its own.
     *
     * @minItems 1
     * @maxItems 2
     */
    authentication: ("SASL_IAM" | "SASL_SCRAM")[];
    policy: PolicyOwner;
  };
  /**
   * The vendor's side of the connection.
   */
  clickpipes: {
    serviceId: ClickhouseServiceId;
    /**
     * Region that the service's ClickPipes run in. It is not always the region of the service.
     */
    region: string;
    endpoint: EndpointOwner1;
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore4;
    shape: Shape4;
    command: TerraformCommand4;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      aws: AwsProvider2;
      clickhouse: ClickhouseProvider4;
    };
  };
  forget: Forget4;
  expectedWarnings: ExpectedWarnings4;
  adopt: Adopt4;
  renamedFrom?: RenamedFrom;
  tags: Tags4;
}
/**
 * The AWS provider: a constraint on its version, or a mapping with whom it acts as and what it adds.
 */
export interface AwsProvider2 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Profile of the AWS configuration to use.
   */
  profile?: string;
  assumeRole?: AssumedRole;
  /**
   * Role that Terraform assumes with a token of an identity provider, such as that of a CI job.
   */
  assumeRoleWithWebIdentity?: {
    /**
     * ARN of an IAM role.
     */
    arn: string;
    /**
     * Name of the session, which CloudTrail shows.
     */
    sessionName?: string;
    /**
     * File that holds the token on the machine of the run. Where only the run knows it, leave assumeRoleWithWebIdentity out and set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE.
     */
    tokenFile: string;
  };
  /**
   * Accounts that Terraform may act in; in any other one it stops.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Id of an AWS account.
   */
  allowedAccountIds?: string[];
  /**
   * Tags that the provider adds to every resource that can carry them. Those of the spec win.
   */
  defaultTags?: {
    [k: string]: string;
  };
  /**
   * Tags that others set, and that Terraform leaves alone.
   */
  ignoreTags?: {
    /**
     * Keys of the tags.
     *
     * @minItems 1
     * @maxItems 50
     */
    keys?: string[];
    /**
     * What keys of the tags begin with.
     *
     * @minItems 1
     * @maxItems 50
     */
    keyPrefixes?: string[];
  };
  /**
   * URLs of the AWS APIs in place of the public ones.
   */
  endpoints?: {
    /**
     * Amazon EC2, which has the endpoints.
     */
    ec2?: string;
    /**
     * Elastic Load Balancing.
     */
    elbv2?: string;
    /**
     * Amazon MSK.
     */
    kafka?: string;
    /**
     * AWS RAM.
     */
    ram?: string;
    /**
     * Amazon Route 53.
     */
    route53?: string;
    /**
     * AWS STS, which tells the account and gives roles.
     */
    sts?: string;
    /**
     * Amazon VPC Lattice.
     */
    vpclattice?: string;
  };
}
/**
 * The ClickHouse provider: a constraint on its version, or a mapping with the organization.
 */
export interface ClickhouseProvider4 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Organization of the services.
   */
  organizationId?: string;
  /**
   * URL of the API in place of the public one.
   */
  apiUrl?: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings4 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt4 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags4 {
  [k: string]: string;
}
/**
 * A private connection from ClickPipes to a database or host in an AWS VPC, by a VPC Lattice resource configuration.
 */
export interface ClickpipesVpcResource {
  /**
   * Kind of private connection.
   */
  topology: "clickpipes-vpc-resource";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "resource" | "share" | "endpoint";
  /**
   * Where the target is.
   */
  aws: {
    /**
     * Code of an AWS Region.
     */
    region: string;
  };
  /**
   * The network that the resource gateway stands in, or a gateway that exists. Left out where the resource configuration exists.
   */
  network?: {
    /**
     * Id of an existing resource gateway, instead of one that is made; Terraform changes nothing of it. A block of 16 addresses has to be free in each of its subnets.
     */
    resourceGatewayId?: string | Variable;
    vpcId?: VpcId;
    /**
     * Private subnets of the resource gateway, at least one of them in an availability zone that ClickPipes uses too.
     *
     * @minItems 1
     * @maxItems 16
     */
    subnets?: GatewaySubnet[];
    /**
     * Existing security groups of the resource gateway, instead of one that Plinth makes. With resourceGatewayId those that the gateway has: given, the resource's group gets a rule for each.
     *
     * @minItems 1
     * @maxItems 5
     */
    securityGroupIds?: SecurityGroupId[];
  };
  /**
   * What ClickPipes connects to: exactly one of dns, ip, arn and configurationId.
   */
  resource: {
    /**
     * Name of the resource. It has to resolve on the internet, if only to a private address, as the names of RDS do, unless resolution is in-vpc.
     */
    dns?: string;
    resolution?: Resolution;
    /**
     * IPv4 address of the resource.
     */
    ip?: string;
    /**
     * With ip, whether the address changes by itself, as those of RDS, Aurora and MSK do at a failover or a maintenance: validate then warns, because the resource configuration leads to the old one. A name or an ARN is followed, and nothing else can be: no target group is there to register an address with.
     */
    addressMoves?: boolean;
    /**
     * ARN of an RDS cluster or instance.
     */
    arn?: string;
    /**
     * ARN or id of an existing resource configuration, instead of one that is made; Terraform changes nothing of it. The ARN is needed where the share is made, because only whoever owns a resource configuration can share it.
     */
    configurationId?: string | Variable;
    /**
     * With configurationId, ARN of an existing resource share that holds it and invites the account of ClickPipes, instead of one that is made; Terraform changes nothing of it. A share serves one reverse private endpoint.
     */
    shareArn?: string | Variable;
    /**
     * Port of the resource, with dns and ip; with configurationId the port that the documents name.
     */
    port?: number;
    /**
     * Networks that the resource's addresses are in, without securityGroupId: the gateway may send there. With ip it is that address, unless given.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: An IPv4 network in CIDR notation, without host bits.
     */
    cidrs?: string[];
    securityGroupId?: SecurityGroupId;
  };
  /**
   * The vendor's side of the connection.
   */
  clickpipes: {
    source: ClickpipesSource;
    serviceId: ClickhouseServiceId;
    /**
     * Region that the service's ClickPipes run in. It is not always the region of the service.
     */
    region: string;
    endpoint: EndpointOwner2;
    /**
     * Names under which ClickPipes reaches the resource beside the endpoint's own, such as that in its certificate.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: Name under which ClickPipes reaches the endpoint beside its own: exact, or with a wildcard as its first label.
     */
    customDnsNames?: string[];
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore5;
    shape: Shape5;
    command: TerraformCommand5;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      aws: AwsProvider3;
      clickhouse: ClickhouseProvider5;
    };
  };
  forget: Forget5;
  expectedWarnings: ExpectedWarnings5;
  adopt: Adopt5;
  renamedFrom?: RenamedFrom;
  tags: Tags5;
}
/**
 * An existing subnet, its availability zone, and its network where it is to be checked.
 */
export interface GatewaySubnet {
  id: SubnetId;
  /**
   * Id of an availability zone. Ids name the same place in every account; names such as us-west-2a do not.
   */
  availabilityZoneId: string;
  /**
   * Network of the subnet. Given, its size is checked: /26 or larger, with a free block of 16 addresses for each reverse private endpoint in it.
   */
  cidr?: string;
}
/**
 * The AWS provider: a constraint on its version, or a mapping with whom it acts as and what it adds.
 */
export interface AwsProvider3 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Profile of the AWS configuration to use.
   */
  profile?: string;
  assumeRole?: AssumedRole;
  /**
   * Role that Terraform assumes with a token of an identity provider, such as that of a CI job.
   */
  assumeRoleWithWebIdentity?: {
    /**
     * ARN of an IAM role.
     */
    arn: string;
    /**
     * Name of the session, which CloudTrail shows.
     */
    sessionName?: string;
    /**
     * File that holds the token on the machine of the run. Where only the run knows it, leave assumeRoleWithWebIdentity out and set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE.
     */
    tokenFile: string;
  };
  /**
   * Accounts that Terraform may act in; in any other one it stops.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Id of an AWS account.
   */
  allowedAccountIds?: string[];
  /**
   * Tags that the provider adds to every resource that can carry them. Those of the spec win.
   */
  defaultTags?: {
    [k: string]: string;
  };
  /**
   * Tags that others set, and that Terraform leaves alone.
   */
  ignoreTags?: {
    /**
     * Keys of the tags.
     *
     * @minItems 1
     * @maxItems 50
     */
    keys?: string[];
    /**
     * What keys of the tags begin with.
     *
     * @minItems 1
     * @maxItems 50
     */
    keyPrefixes?: string[];
  };
  /**
   * URLs of the AWS APIs in place of the public ones.
   */
  endpoints?: {
    /**
     * Amazon EC2, which has the endpoints.
     */
    ec2?: string;
    /**
     * Elastic Load Balancing.
     */
    elbv2?: string;
    /**
     * Amazon MSK.
     */
    kafka?: string;
    /**
     * AWS RAM.
     */
    ram?: string;
    /**
     * Amazon Route 53.
     */
    route53?: string;
    /**
     * AWS STS, which tells the account and gives roles.
     */
    sts?: string;
    /**
     * Amazon VPC Lattice.
     */
    vpclattice?: string;
  };
}
/**
 * The ClickHouse provider: a constraint on its version, or a mapping with the organization.
 */
export interface ClickhouseProvider5 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Organization of the services.
   */
  organizationId?: string;
  /**
   * URL of the API in place of the public one.
   */
  apiUrl?: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings5 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt5 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags5 {
  [k: string]: string;
}
/**
 * A private connection from an AWS VPC to any vendor that has an endpoint service.
 */
export interface EndpointAws {
  /**
   * Kind of private connection.
   */
  topology: "endpoint-aws";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "endpoint" | "admitted" | "dns" | "closed";
  /**
   * Where the endpoint is made.
   */
  aws: {
    /**
     * Code of an AWS Region.
     */
    region: string;
  };
  network: EndpointNetwork;
  /**
   * The vendor: one that Plinth has data of, with the values that its recipe asks for, or name custom with what a recipe would say.
   */
  vendor: {
    /**
     * Name of the vendor, as plinth explain lists it; or custom.
     */
    name: string;
    /**
     * Recipe of the vendor, where it has several for AWS.
     */
    recipe?: string;
    /**
     * Name of the vendor in documents, with name custom.
     */
    title?: string;
    values: ReachValues;
    /**
     * The endpoints, by the names that the recipe gives them. A name is part of addresses.
     */
    endpoints: {
      [k: string]: VendorEndpoint;
    };
    ports?: VendorPorts;
    dns?: VendorDns;
    registration: ReachRegistration;
    /**
     * How the vendor lets the endpoints in, in the order of the steps; with name custom.
     *
     * @minItems 1
     * @maxItems 4
     */
    admission?: AdmissionStep[];
    shadows?: ReachShadows;
    ready?: VendorReady;
    close?: VendorClose;
  };
  /**
   * Who makes the vendor's names lead to the endpoints.
   */
  dns: {
    /**
     * recipe does what the vendor's recipe says; external leaves DNS to somebody else and gives them the targets as outputs.
     */
    mode: "recipe" | "external";
    zoneId?: HostedZoneId;
    account?: DnsAccount;
    networks: DnsVpcs1;
    linkNetwork: LinkVpc1;
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore6;
    shape: Shape6;
    command: TerraformCommand6;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      aws: AwsProvider4;
      cockroach: RegistrarProvider;
      databricks: RegistrarProvider1;
      mongodbatlas: RegistrarProvider2;
    };
  };
  forget: Forget6;
  expectedWarnings: ExpectedWarnings6;
  adopt: Adopt6;
  renamedFrom?: RenamedFrom;
  tags: Tags6;
}
/**
 * The values that the recipe declares, by their names; with name custom those that its texts name. One that the vendor shows later may be left out until then.
 */
export interface ReachValues {
  /**
   * The value.
   */
  [k: string]: string;
}
/**
 * An interface endpoint.
 */
export interface VendorEndpoint {
  /**
   * Name of the vendor's endpoint service.
   */
  serviceName: string;
  /**
   * Region of the endpoint service, where it is another one than the VPC's: it says that this is meant.
   */
  region?: string;
  /**
   * Availability zones that the endpoint service is in. Given, each subnet is checked against them.
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: Id of an availability zone. Ids name the same place in every account; names such as us-west-2a do not.
   */
  availabilityZoneIds?: string[];
}
/**
 * Ports of the endpoint.
 */
export interface VendorPorts {
  /**
   * TCP ports, alone or from one to another.
   *
   * @minItems 1
   * @maxItems 24
   */
  tcp: VendorPort[];
}
/**
 * A port or a range of ports.
 */
export interface VendorPort {
  /**
   * The port, or the first one of a range.
   */
  port: number;
  /**
   * The last port of a range.
   */
  to?: number;
  /**
   * What uses it.
   */
  for: string;
  /**
   * Whether it is opened only when it is asked for.
   */
  optional?: boolean;
}
/**
 * How names come to lead to the endpoint.
 */
export interface VendorDns {
  /**
   * flip: the endpoint's own private DNS is switched on. zone-wildcard, zone-names: a private zone of the customer with a wildcard or with named records. vendor: public names of the vendor answer with private addresses. none: clients use the name or address of the endpoint.
   */
  kind: "flip" | "zone-wildcard" | "zone-names" | "vendor" | "none";
  /**
   * Names that clients use over the endpoint.
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: A text.
   */
  names?: string[];
  /**
   * Private zones with their records.
   *
   * @minItems 1
   * @maxItems 16
   */
  zones?: VendorZone[];
  /**
   * What else is to be known.
   */
  note?: string;
}
/**
 * A private zone.
 */
export interface VendorZone {
  /**
   * Name of the zone.
   */
  zone: string;
  /**
   * Records of the zone.
   *
   * @minItems 1
   * @maxItems 16
   */
  records: VendorRecord[];
}
/**
 * A record: on AWS an alias of the endpoint; on Azure and Google Cloud an A record.
 */
export interface VendorRecord {
  /**
   * Full name of the record; `{{zone}}` is the zone of an endpoint's part.
   */
  name: string;
  /**
   * endpoint: the endpoint as a whole, or all endpoints. zone: one record a zone, with what the endpoint has in that zone.
   */
  target: "endpoint" | "zone";
  /**
   * The endpoint that it leads to, where each has names of its own; a connection without that endpoint has no such record.
   */
  endpoint?: string;
  /**
   * Seconds that resolvers may keep it.
   */
  ttl?: number;
}
/**
 * How the vendor lets the endpoint in.
 */
export interface AdmissionStep {
  /**
   * open: nobody has to act. principal: the vendor is told an account, subscription or project before the endpoint is made. register: it is told the endpoint after it is made. approve: a person of the vendor, or of the customer where it owns the service, approves it. claim: every endpoint is accepted, and reaches nothing until it is claimed.
   */
  kind: "open" | "principal" | "register" | "approve" | "claim";
  /**
   * What the vendor is told. accountId is that of AWS; endpointId the id of the VPC endpoint, or the resource id of the private endpoint; endpointGuid its resource GUID; connectionId the PSC connection id; endpointName of a forwarding rule or private endpoint.
   *
   * @minItems 1
   * @maxItems 4
   */
  identities?: (
    | "accountId"
    | "principalArn"
    | "subscriptionId"
    | "projectId"
    | "endpointId"
    | "endpointGuid"
    | "endpointName"
    | "endpointAddress"
    | "connectionId"
    | "region"
  )[];
  /**
   * The resource of the vendor's provider that does it.
   */
  terraform?: {
    /**
     * Type of the resource.
     */
    resource: string;
    /**
     * The arguments that take what the vendor is told, by the names in identities.
     */
    arguments?: {
      [k: string]: string;
    };
    /**
     * Its other arguments, as texts of declared values, and those that take an identity in another form. With them a spec can have Terraform make the resource.
     */
    values?: {
      /**
       * The argument.
       */
      [k: string]: string;
    };
    /**
     * What else the resource needs or does.
     */
    note?: string;
  };
  /**
   * How a person does it.
   *
   * @minItems 1
   * @maxItems 8
   */
  calls?: VendorCall[];
  /**
   * What whoever makes the call adds that must reach neither a spec nor Terraform.
   */
  secret?: string;
  /**
   * How long it takes.
   */
  takes?: string;
}
/**
 * One way to tell the vendor something, or to look something up: exactly one of command, sql, terraform, console, page and ticket.
 */
export interface VendorCall {
  /**
   * Arguments of a command.
   *
   * @minItems 1
   * @maxItems 32
   *
   * Items: A text.
   */
  command?: string[];
  /**
   * A statement for the vendor's SQL. A name stands for a whole string literal, quotes included; what is in angle brackets is filled in by whoever runs it.
   */
  sql?: string;
  /**
   * An attribute of the vendor's own Terraform provider, from the type of the resource or data source on.
   */
  terraform?: string;
  /**
   * What a person does or reads in the vendor's console.
   */
  console?: string;
  /**
   * What a page that the vendor publishes holds.
   */
  page?: string;
  /**
   * What to ask the vendor's support for.
   */
  ticket?: string;
  /**
   * What the answer must show.
   */
  shows?: string;
}
/**
 * How the vendor shows that it has let the connection in.
 */
export interface VendorReady {
  /**
   * Attributes of the vendor's own Terraform provider, with the values that mean ready.
   *
   * @minItems 1
   * @maxItems 4
   */
  state?: VendorState[];
  /**
   * What a person has to see.
   *
   * @minItems 1
   * @maxItems 4
   */
  evidence?: VendorEvidence[];
}
/**
 * An attribute that shows a state of the vendor's side.
 */
export interface VendorState {
  /**
   * The attribute, from the type of the resource or data source on.
   */
  attribute: string;
  /**
   * The values that mean ready.
   *
   * @minItems 1
   * @maxItems 8
   */
  values: string[];
  /**
   * The values that no waiting helps with.
   *
   * @minItems 1
   * @maxItems 8
   */
  failed?: string[];
  /**
   * Whether an apply of the vendor's provider ends without error in other states, too.
   */
  endsEarly?: boolean;
}
/**
 * A question to a person, with the call that answers it.
 */
export interface VendorEvidence {
  /**
   * What must be so.
   */
  question: string;
  /**
   * Whether the resource of the vendor's provider says the same, so that nobody is asked where Terraform makes it.
   */
  registered?: boolean;
  /**
   * How to look.
   *
   * @minItems 1
   * @maxItems 8
   */
  calls?: VendorCall[];
}
/**
 * How the public path is shut afterwards.
 */
export interface VendorClose {
  /**
   * What it does.
   */
  title: string;
  /**
   * How.
   *
   * @minItems 1
   * @maxItems 8
   */
  calls: VendorCall[];
  /**
   * Whom it cuts off.
   */
  effect?: string;
}
/**
 * Further VPCs that resolve the private names, each by a name that is part of addresses. They need a route to the endpoint, and its security group has to admit their clients.
 */
export interface DnsVpcs1 {
  [k: string]: DnsVpc;
}
/**
 * The AWS provider: a constraint on its version, or a mapping with whom it acts as and what it adds.
 */
export interface AwsProvider4 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Profile of the AWS configuration to use.
   */
  profile?: string;
  assumeRole?: AssumedRole;
  /**
   * Role that Terraform assumes with a token of an identity provider, such as that of a CI job.
   */
  assumeRoleWithWebIdentity?: {
    /**
     * ARN of an IAM role.
     */
    arn: string;
    /**
     * Name of the session, which CloudTrail shows.
     */
    sessionName?: string;
    /**
     * File that holds the token on the machine of the run. Where only the run knows it, leave assumeRoleWithWebIdentity out and set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE.
     */
    tokenFile: string;
  };
  /**
   * Accounts that Terraform may act in; in any other one it stops.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Id of an AWS account.
   */
  allowedAccountIds?: string[];
  /**
   * Tags that the provider adds to every resource that can carry them. Those of the spec win.
   */
  defaultTags?: {
    [k: string]: string;
  };
  /**
   * Tags that others set, and that Terraform leaves alone.
   */
  ignoreTags?: {
    /**
     * Keys of the tags.
     *
     * @minItems 1
     * @maxItems 50
     */
    keys?: string[];
    /**
     * What keys of the tags begin with.
     *
     * @minItems 1
     * @maxItems 50
     */
    keyPrefixes?: string[];
  };
  /**
   * URLs of the AWS APIs in place of the public ones.
   */
  endpoints?: {
    /**
     * Amazon EC2, which has the endpoints.
     */
    ec2?: string;
    /**
     * Elastic Load Balancing.
     */
    elbv2?: string;
    /**
     * Amazon MSK.
     */
    kafka?: string;
    /**
     * AWS RAM.
     */
    ram?: string;
    /**
     * Amazon Route 53.
     */
    route53?: string;
    /**
     * AWS STS, which tells the account and gives roles.
     */
    sts?: string;
    /**
     * Amazon VPC Lattice.
     */
    vpclattice?: string;
  };
}
/**
 * The vendor's own provider, where Terraform tells the vendor of the endpoints: a constraint on its version, or a mapping with it.
 */
export interface RegistrarProvider {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
}
/**
 * The vendor's own provider, where Terraform tells the vendor of the endpoints: a constraint on its version, or a mapping with it.
 */
export interface RegistrarProvider1 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
}
/**
 * The vendor's own provider, where Terraform tells the vendor of the endpoints: a constraint on its version, or a mapping with it.
 */
export interface RegistrarProvider2 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings6 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt6 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags6 {
  [k: string]: string;
}
/**
 * A private connection from an Azure virtual network to any vendor that has a private link service.
 */
export interface EndpointAzure {
  /**
   * Kind of private connection.
   */
  topology: "endpoint-azure";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "endpoint" | "admitted" | "dns" | "closed";
  azure: AzurePlace;
  network: AzureNetwork;
  /**
   * The vendor: one that Plinth has data of, with the values that its recipe asks for, or name custom with what a recipe would say.
   */
  vendor: {
    /**
     * Name of the vendor, as plinth explain lists it; or custom.
     */
    name: string;
    /**
     * Recipe of the vendor, where it has several for Azure.
     */
    recipe?: string;
    /**
     * Name of the vendor in documents, with name custom.
     */
    title?: string;
    values: ReachValues1;
    /**
     * The endpoints, by the names that the recipe gives them; where it has one a zone, by names of your own. A name is part of addresses and of the endpoint's name in Azure.
     */
    endpoints: {
      [k: string]: VendorPrivateEndpoint;
    };
    /**
     * Whether a connection asks for approval with a message, as it does where nothing is said; false only by resource id, where whoever runs Terraform may approve. With name custom.
     */
    manualConnection?: boolean;
    /**
     * What the vendor reads beside the connection request, on one line, where the connection asks for approval.
     */
    requestMessage: string;
    ports?: VendorPorts;
    dns?: VendorDns;
    registration: ReachRegistration1;
    /**
     * How the vendor lets the endpoints in, in the order of the steps; with name custom.
     *
     * @minItems 1
     * @maxItems 4
     */
    admission?: AdmissionStep[];
    shadows?: ReachShadows;
    ready?: VendorReady;
    close?: VendorClose;
  };
  /**
   * Who makes the vendor's names lead to the endpoints.
   */
  dns: {
    /**
     * recipe does what the vendor's recipe says; external leaves DNS to somebody else and gives them the addresses as outputs.
     */
    mode: "recipe" | "external";
    zoneId?: PrivateDnsZoneId;
    /**
     * Subscription of the private zone, where it is another one than that of the endpoint, such as that of a hub. The zone, its records and its links are made there, through a second configuration of the provider: azurerm.dns.
     */
    subscriptionId?: string;
    resourceGroup?: DnsResourceGroup;
    networks: DnsVirtualNetworks1;
    /**
     * Whether Terraform links the virtual network to an existing zone; false where it is linked already. A new zone is always linked.
     */
    linkNetwork: boolean;
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore7;
    shape: Shape7;
    command: TerraformCommand7;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      azurerm: AzurermProvider1;
      cockroach: RegistrarProvider3;
      mongodbatlas: RegistrarProvider4;
    };
  };
  forget: Forget7;
  expectedWarnings: ExpectedWarnings7;
  adopt: Adopt7;
  renamedFrom?: RenamedFrom;
  tags: Tags7;
}
/**
 * The values that the recipe declares, by their names; with name custom those that its texts name. One that the vendor shows later may be left out until then.
 */
export interface ReachValues1 {
  /**
   * The value.
   */
  [k: string]: string;
}
/**
 * A private endpoint: exactly one of alias and resourceId says what it leads to.
 */
export interface VendorPrivateEndpoint {
  /**
   * Alias of the vendor's private link service.
   */
  alias?: string;
  /**
   * Resource id of the vendor's private link service, or of the resource that has private endpoints.
   */
  resourceId?: string;
  /**
   * Sub-resource of the resource, where one has several; with name custom and resourceId.
   */
  subresource?: string;
  /**
   * The vendor's zone that it leads to, where there is one endpoint a zone.
   */
  zone?: string;
}
/**
 * Further virtual networks that are linked to the zone and resolve the private names, each by a name that is part of addresses. They need a route to the endpoint, such as peering.
 */
export interface DnsVirtualNetworks1 {
  [k: string]: DnsVirtualNetwork;
}
/**
 * The Azure provider: a constraint on its version, or a mapping with whom it acts as.
 */
export interface AzurermProvider1 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Azure cloud that everything is made in; the public one where nothing is said.
   */
  environment?: "public" | "usgovernment" | "china";
  /**
   * Subscription that everything is made in.
   */
  subscriptionId?: string;
  /**
   * Tenant of Entra ID.
   */
  tenantId?: string;
  /**
   * Application or managed identity to act as.
   */
  clientId?: string;
  /**
   * Act with a token of an identity provider, such as that of a CI job.
   */
  useOidc?: boolean;
  /**
   * Act as the managed identity of the machine.
   */
  useMsi?: boolean;
  /**
   * Which resource providers Terraform registers in the subscription; none where it may not.
   */
  resourceProviderRegistrations?: "core" | "extended" | "all" | "none" | "legacy";
}
/**
 * The vendor's own provider, where Terraform tells the vendor of the endpoints: a constraint on its version, or a mapping with it.
 */
export interface RegistrarProvider3 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
}
/**
 * The vendor's own provider, where Terraform tells the vendor of the endpoints: a constraint on its version, or a mapping with it.
 */
export interface RegistrarProvider4 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings7 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt7 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags7 {
  [k: string]: string;
}
/**
 * A private connection from a Google Cloud network to any vendor that has a service attachment.
 */
export interface EndpointGcp {
  /**
   * Kind of private connection.
   */
  topology: "endpoint-gcp";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "endpoint" | "admitted" | "dns" | "closed";
  gcp: GcpPlace;
  network: GcpNetwork;
  /**
   * The vendor: one that Plinth has data of, with the values that its recipe asks for, or name custom with what a recipe would say.
   */
  vendor: {
    /**
     * Name of the vendor, as plinth explain lists it; or custom.
     */
    name: string;
    /**
     * Recipe of the vendor, where it has several for Google Cloud.
     */
    recipe?: string;
    /**
     * Name of the vendor in documents, with name custom.
     */
    title?: string;
    values: ReachValues2;
    /**
     * The endpoints, by the names that the recipe gives them; where it has one a zone, by names of your own. A name is part of addresses and of the endpoint's name in Google Cloud.
     */
    endpoints: {
      [k: string]: VendorPscEndpoint;
    };
    ports?: VendorPorts;
    dns?: VendorDns;
    registration: ReachRegistration2;
    /**
     * How the vendor lets the endpoints in, in the order of the steps; with name custom.
     *
     * @minItems 1
     * @maxItems 4
     */
    admission?: AdmissionStep[];
    shadows?: ReachShadows;
    ready?: VendorReady;
    close?: VendorClose;
  };
  /**
   * Who makes the vendor's names lead to the endpoints.
   */
  dns: {
    /**
     * recipe does what the vendor's recipe says; external leaves DNS to somebody else and gives them the addresses as outputs.
     */
    mode: "recipe" | "external";
    zoneId?: ManagedZoneId;
    /**
     * Project of the private zone, where it is another one than that of the endpoint, such as that of a hub. The zone and its records are made there, through a second configuration of the provider: google.dns.
     */
    project?: string;
    /**
     * Service account that Terraform acts as in dns.project, with the credentials of the run. Without it, it acts there as it does in the project of the endpoint.
     */
    impersonateServiceAccount?: string;
    networks: DnsVpcNetworks1;
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore8;
    shape: Shape8;
    command: TerraformCommand8;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      google: GoogleProvider1;
      cockroach: RegistrarProvider5;
      mongodbatlas: RegistrarProvider6;
      temporalcloud: RegistrarProvider7;
    };
  };
  forget: Forget8;
  expectedWarnings: ExpectedWarnings8;
  adopt: Adopt8;
  renamedFrom?: RenamedFrom;
  tags: Tags8;
}
/**
 * The values that the recipe declares, by their names; with name custom those that its texts name. One that the vendor shows later may be left out until then.
 */
export interface ReachValues2 {
  /**
   * The value.
   */
  [k: string]: string;
}
/**
 * An endpoint of Private Service Connect.
 */
export interface VendorPscEndpoint {
  /**
   * The vendor's service attachment.
   */
  serviceAttachment: string;
  /**
   * The vendor's zone that it leads to, where there is one endpoint a zone.
   */
  zone?: string;
}
/**
 * Further VPC networks that a new zone is visible in and that resolve the private names, each by a name of its own. Peering does not carry Private Service Connect: from other networks an endpoint is reached by connections that a Network Connectivity Center hub propagates, or by VPN.
 */
export interface DnsVpcNetworks1 {
  [k: string]: DnsVpcNetwork;
}
/**
 * The Google Cloud provider: a constraint on its version, or a mapping with whom it acts as.
 */
export interface GoogleProvider1 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Project of what names none itself. What this spec makes is in gcp.project.
   */
  project?: string;
  /**
   * Service account that Terraform acts as, with the credentials of the run.
   */
  impersonateServiceAccount?: string;
}
/**
 * The vendor's own provider, where Terraform tells the vendor of the endpoints: a constraint on its version, or a mapping with it.
 */
export interface RegistrarProvider5 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
}
/**
 * The vendor's own provider, where Terraform tells the vendor of the endpoints: a constraint on its version, or a mapping with it.
 */
export interface RegistrarProvider6 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
}
/**
 * The vendor's own provider, where Terraform tells the vendor of the endpoints: a constraint on its version, or a mapping with it.
 */
export interface RegistrarProvider7 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings8 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt8 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags8 {
  [k: string]: string;
}
/**
 * A private connection from Materialize to the brokers of an Amazon MSK cluster.
 */
export interface MaterializeMsk {
  /**
   * Kind of private connection.
   */
  topology: "materialize-msk";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "service" | "connection" | "source";
  /**
   * Where the load balancer and the endpoint service are made.
   */
  aws: {
    /**
     * Code of an AWS Region.
     */
    region: string;
  };
  network: MaterializeNetwork;
  loadBalancer?: LoadBalancerGroups;
  /**
   * The cluster and its brokers.
   */
  msk: {
    /**
     * How Materialize proves itself to the cluster: SASL_SCRAM with a user and a password, SASL_IAM with a role through an AWS connection of Materialize, TLS with a client certificate.
     */
    authentication: "SASL_SCRAM" | "SASL_IAM" | "TLS";
    securityGroupId?: SecurityGroupId;
    /**
     * Every broker of the cluster. Brokers that are left out are contacted outside the private connection. Where NAME.nodes.json lies beside NAME.yaml, with what aws kafka list-nodes printed, the list has to be that of the cluster.
     *
     * @minItems 1
     * @maxItems 100
     */
    brokers: Broker[];
  };
  /**
   * The vendor's side of the connection.
   */
  materialize: {
    /**
     * Region of Materialize, with the cloud before it, as its console and provider write it.
     */
    region: string;
    connection: ConnectionOwner;
    /**
     * Name of an existing PrivateLink connection in Materialize, in its database materialize and schema public, that leads to the endpoint service: none is made, and Terraform changes nothing of it. The source connections go through it. Where its principal is allowed already, network.ownService is left out; otherwise Terraform allows principal.
     */
    privatelinkConnection?: string;
    acceptance: Acceptance;
    principal: MaterializePrincipal;
    /**
     * User of the cluster; with SASL_SCRAM.
     */
    username?: string;
    /**
     * Existing secret of Materialize that holds the user's password; with SASL_SCRAM. Its name, never its value.
     */
    passwordSecret?: string;
    /**
     * Existing AWS connection of Materialize that assumes a role which may read the cluster; with SASL_IAM.
     */
    awsConnection?: string;
    /**
     * Existing secret of Materialize that holds the client certificate; with TLS.
     */
    certificateSecret?: string;
    /**
     * Existing secret of Materialize that holds the key of the client certificate; with TLS.
     */
    keySecret?: string;
    /**
     * Confluent Schema Registry of the topics.
     */
    schemaRegistry?: {
      /**
       * URL of the registry. Its port is also that of its listener, because Materialize connects to the port of the URL.
       */
      url: string;
      /**
       * Private address of the registry. Given, or targetGroupArn, the registry is reached through the load balancer too; otherwise Materialize connects to its URL over the internet.
       */
      ip?: string;
      targetGroupArn?: TargetGroupArn;
      securityGroupId?: SecurityGroupId;
      /**
       * Whether the existing load balancer or endpoint service of network leads to the registry too; left out, Materialize connects to its URL over the internet.
       */
      throughService?: boolean;
    };
    /**
     * Sources to create from the connection, by source.sql.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: A source of one topic.
     */
    sources: {
      /**
       * Name of the source in Materialize.
       */
      name: string;
      /**
       * Topic to read.
       */
      topic: string;
      /**
       * Format of the messages; avro takes its schemas from the schema registry.
       */
      format: "json" | "avro" | "text" | "bytes";
      /**
       * Existing cluster of Materialize that runs the source, instead of the session's own.
       */
      cluster?: string;
    }[];
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore9;
    shape: Shape9;
    command: TerraformCommand9;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      aws: AwsProvider5;
      materialize: MaterializeProvider;
    };
  };
  forget: Forget9;
  expectedWarnings: ExpectedWarnings9;
  adopt: Adopt9;
  renamedFrom?: RenamedFrom;
  tags: Tags9;
}
/**
 * The network that the load balancer stands in, or the load balancer or endpoint service that exists already and leads to the targets.
 */
export interface MaterializeNetwork {
  vpcId?: VpcId;
  subnets?: Subnets;
  loadBalancerArn?: LoadBalancerArn;
  /**
   * Name of an existing endpoint service with a listener for each target, also one of another team or vendor: nothing is made in front of the targets, and Terraform changes nothing of it.
   */
  endpointServiceName?: string;
  /**
   * Whether the existing endpoint service is in the account that Terraform acts in, so that Terraform allows the principal of Materialize. Otherwise its owner does.
   */
  ownService?: boolean;
  /**
   * Availability zones of the existing load balancer or endpoint service, where Materialize is in the same Region: it makes its endpoint there.
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: Id of an availability zone. Ids name the same place in every account; names such as us-west-2a do not.
   */
  availabilityZoneIds?: string[];
}
/**
 * A broker, addressed by its own id, so that removing one moves no other.
 */
export interface Broker {
  /**
   * Id of the broker in its cluster.
   */
  id: number;
  /**
   * Name of the broker, as it advertises itself.
   */
  host: string;
  /**
   * Private address of the broker. Required where the load balancer is made, unless targetGroupArn is given.
   */
  ip?: string;
  addressMoves?: AddressMoves;
  /**
   * Who registers the address with the target group instead of Terraform, such as a function that follows failovers. The address in the spec is what it is now.
   */
  registeredBy?: string;
  targetGroupArn?: TargetGroupArn;
  port: Port;
  /**
   * Id of an availability zone. Ids name the same place in every account; names such as us-west-2a do not.
   */
  availabilityZoneId: string;
  listenerPort?: Port;
}
/**
 * The AWS provider: a constraint on its version, or a mapping with whom it acts as and what it adds.
 */
export interface AwsProvider5 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Profile of the AWS configuration to use.
   */
  profile?: string;
  assumeRole?: AssumedRole;
  /**
   * Role that Terraform assumes with a token of an identity provider, such as that of a CI job.
   */
  assumeRoleWithWebIdentity?: {
    /**
     * ARN of an IAM role.
     */
    arn: string;
    /**
     * Name of the session, which CloudTrail shows.
     */
    sessionName?: string;
    /**
     * File that holds the token on the machine of the run. Where only the run knows it, leave assumeRoleWithWebIdentity out and set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE.
     */
    tokenFile: string;
  };
  /**
   * Accounts that Terraform may act in; in any other one it stops.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Id of an AWS account.
   */
  allowedAccountIds?: string[];
  /**
   * Tags that the provider adds to every resource that can carry them. Those of the spec win.
   */
  defaultTags?: {
    [k: string]: string;
  };
  /**
   * Tags that others set, and that Terraform leaves alone.
   */
  ignoreTags?: {
    /**
     * Keys of the tags.
     *
     * @minItems 1
     * @maxItems 50
     */
    keys?: string[];
    /**
     * What keys of the tags begin with.
     *
     * @minItems 1
     * @maxItems 50
     */
    keyPrefixes?: string[];
  };
  /**
   * URLs of the AWS APIs in place of the public ones.
   */
  endpoints?: {
    /**
     * Amazon EC2, which has the endpoints.
     */
    ec2?: string;
    /**
     * Elastic Load Balancing.
     */
    elbv2?: string;
    /**
     * Amazon MSK.
     */
    kafka?: string;
    /**
     * AWS RAM.
     */
    ram?: string;
    /**
     * Amazon Route 53.
     */
    route53?: string;
    /**
     * AWS STS, which tells the account and gives roles.
     */
    sts?: string;
    /**
     * Amazon VPC Lattice.
     */
    vpclattice?: string;
  };
}
/**
 * The Materialize provider: a constraint on its version, or a mapping with the URLs of its APIs.
 */
export interface MaterializeProvider {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * URL of the API that gives tokens, in place of the public one.
   */
  endpoint?: string;
  /**
   * URL of the API that tells the regions, in place of the public one.
   */
  cloudEndpoint?: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings9 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt9 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags9 {
  [k: string]: string;
}
/**
 * A private connection from Materialize to Amazon RDS databases.
 */
export interface MaterializeRds {
  /**
   * Kind of private connection.
   */
  topology: "materialize-rds";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "service" | "connection" | "source";
  /**
   * Where the load balancer and the endpoint service are made.
   */
  aws: {
    /**
     * Code of an AWS Region.
     */
    region: string;
  };
  network: MaterializeNetwork;
  loadBalancer?: LoadBalancerGroups;
  /**
   * The instances that Materialize reads from.
   */
  rds: {
    securityGroupId?: SecurityGroupId;
    /**
     * The instances, each under a key of its own that names its resources.
     */
    instances: {
      [k: string]: Instance;
    };
  };
  /**
   * The vendor's side of the connection.
   */
  materialize: {
    /**
     * Region of Materialize, with the cloud before it, as its console and provider write it.
     */
    region: string;
    connection: ConnectionOwner1;
    /**
     * Name of an existing PrivateLink connection in Materialize, in its database materialize and schema public, that leads to the endpoint service: none is made, and Terraform changes nothing of it. The source connections go through it. Where its principal is allowed already, network.ownService is left out; otherwise Terraform allows principal.
     */
    privatelinkConnection?: string;
    acceptance: Acceptance1;
    principal: MaterializePrincipal1;
    /**
     * User of the databases.
     */
    username: string;
    /**
     * Existing secret of Materialize that holds the user's password. Its name, never its value.
     */
    passwordSecret: string;
    /**
     * Sources to create from the connections, by source.sql.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: A source of one instance.
     */
    sources: {
      /**
       * Name of the source in Materialize.
       */
      name: string;
      /**
       * Key of the instance.
       */
      instance: string;
      /**
       * Publication of the database; with postgres.
       */
      publication?: string;
      /**
       * All tables, or those that are named: schema and table with a dot between them.
       */
      tables: "all" | string[];
      /**
       * Existing cluster of Materialize that runs the source, instead of the session's own.
       */
      cluster?: string;
    }[];
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore10;
    shape: Shape10;
    command: TerraformCommand10;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      aws: AwsProvider6;
      materialize: MaterializeProvider1;
    };
  };
  forget: Forget10;
  expectedWarnings: ExpectedWarnings10;
  adopt: Adopt10;
  renamedFrom?: RenamedFrom;
  tags: Tags10;
}
/**
 * A database instance.
 */
export interface Instance {
  /**
   * What the instance speaks.
   */
  engine: "postgres" | "mysql";
  /**
   * Endpoint name of the instance, which its certificate is for.
   */
  host: string;
  /**
   * Private address of the instance. It changes when the instance fails over. Required where the load balancer is made, unless targetGroupArn is given.
   */
  ip?: string;
  addressMoves?: AddressMoves;
  /**
   * Who registers the address with the target group instead of Terraform, such as a function that follows failovers. The address in the spec is what it is now.
   */
  registeredBy?: string;
  /**
   * Key that this one had when its resources were made. Their addresses in Terraform and names in the cloud stay those of that key, so that the new one replaces nothing; it stays in the spec.
   */
  renamedFrom?: string;
  targetGroupArn?: TargetGroupArn;
  port: Port;
  listenerPort?: Port;
  /**
   * max_connect_errors of a MySQL server, once it is raised above its default of 100: health checks of the load balancer count as failed connections.
   */
  maxConnectErrors?: number;
  /**
   * Database to read from; with postgres.
   */
  database?: string;
  /**
   * Whether the connection to the database is encrypted, and how far its certificate is verified. Each engine has its own words for it; these become those.
   */
  sslMode: "disable" | "require" | "verify-ca" | "verify-full";
  /**
   * Existing secret of Materialize that holds the certificate of the authority; with sslMode verify-ca or verify-full.
   */
  authoritySecret?: string;
}
/**
 * The AWS provider: a constraint on its version, or a mapping with whom it acts as and what it adds.
 */
export interface AwsProvider6 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Profile of the AWS configuration to use.
   */
  profile?: string;
  assumeRole?: AssumedRole;
  /**
   * Role that Terraform assumes with a token of an identity provider, such as that of a CI job.
   */
  assumeRoleWithWebIdentity?: {
    /**
     * ARN of an IAM role.
     */
    arn: string;
    /**
     * Name of the session, which CloudTrail shows.
     */
    sessionName?: string;
    /**
     * File that holds the token on the machine of the run. Where only the run knows it, leave assumeRoleWithWebIdentity out and set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE.
     */
    tokenFile: string;
  };
  /**
   * Accounts that Terraform may act in; in any other one it stops.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Id of an AWS account.
   */
  allowedAccountIds?: string[];
  /**
   * Tags that the provider adds to every resource that can carry them. Those of the spec win.
   */
  defaultTags?: {
    [k: string]: string;
  };
  /**
   * Tags that others set, and that Terraform leaves alone.
   */
  ignoreTags?: {
    /**
     * Keys of the tags.
     *
     * @minItems 1
     * @maxItems 50
     */
    keys?: string[];
    /**
     * What keys of the tags begin with.
     *
     * @minItems 1
     * @maxItems 50
     */
    keyPrefixes?: string[];
  };
  /**
   * URLs of the AWS APIs in place of the public ones.
   */
  endpoints?: {
    /**
     * Amazon EC2, which has the endpoints.
     */
    ec2?: string;
    /**
     * Elastic Load Balancing.
     */
    elbv2?: string;
    /**
     * Amazon MSK.
     */
    kafka?: string;
    /**
     * AWS RAM.
     */
    ram?: string;
    /**
     * Amazon Route 53.
     */
    route53?: string;
    /**
     * AWS STS, which tells the account and gives roles.
     */
    sts?: string;
    /**
     * Amazon VPC Lattice.
     */
    vpclattice?: string;
  };
}
/**
 * The Materialize provider: a constraint on its version, or a mapping with the URLs of its APIs.
 */
export interface MaterializeProvider1 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * URL of the API that gives tokens, in place of the public one.
   */
  endpoint?: string;
  /**
   * URL of the API that tells the regions, in place of the public one.
   */
  cloudEndpoint?: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings10 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt10 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags10 {
  [k: string]: string;
}
/**
 * A private connection from any vendor to databases, brokers or other servers in or behind an AWS VPC.
 */
export interface OfferAws {
  /**
   * Kind of private connection.
   */
  topology: "offer-aws";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "service" | "principals" | "accepted" | "connected";
  /**
   * Where the load balancers and endpoint services are made.
   */
  aws: {
    /**
     * Code of an AWS Region.
     */
    region: string;
  };
  network: VpcNetwork;
  /**
   * The load balancers.
   */
  loadBalancer: {
    /**
     * Whether each target has a load balancer and an endpoint service of its own, and so keeps its port, instead of a listener of one load balancer. Changing it makes others, with other names.
     */
    perTarget: boolean;
    /**
     * Whether the load balancer's address in each zone leads to the targets of all zones.
     */
    crossZone: boolean;
    securityGroupIds?: LoadBalancerGroupIds;
    addRulesTo?: LoadBalancerRuleGroup;
    enforceInboundRules: EnforceInboundRules1;
    clients?: LoadBalancerClients;
  };
  /**
   * What is offered, by keys of your own, which addresses are named after; the order means nothing. Where NAME.nodes.json lies beside NAME.yaml, with what aws kafka list-nodes printed, those of engine kafka-broker have to be the brokers of the cluster.
   */
  targets: {
    [k: string]: OfferedServer;
  };
  /**
   * Who connects: a vendor that Plinth has data of, with the values that its recipe asks for, or name custom.
   */
  vendor: {
    /**
     * Name of the vendor, as docs/vendors has it; or custom.
     */
    name: string;
    /**
     * Recipe of the vendor, where it has several for AWS.
     */
    recipe?: string;
    /**
     * Name of the vendor in documents, with name custom.
     */
    title?: string;
    /**
     * The values that the recipe declares, by their names; with name custom those that its texts name. One that the vendor shows later may be left out until then.
     */
    values: {
      /**
       * The value.
       */
      [k: string]: string;
    };
    /**
     * Who may ask for a connection: roles, users or accounts of the vendor, or services of AWS. What the vendor publishes is taken where nothing is said; needed from stage principals on otherwise.
     *
     * @minItems 1
     * @maxItems 20
     */
    principals?: OfferPrincipal[];
    /**
     * Regions that the vendor's endpoints are in. That of the load balancer, unless given.
     *
     * @minItems 1
     * @maxItems 16
     *
     * Items: Code of an AWS Region.
     */
    regions?: string[];
    /**
     * Account whose endpoints may be accepted. Those of the principals, unless given.
     */
    ownerId?: string;
    /**
     * Who accepts the vendor's endpoints: a person with the command in the documents, this Terraform at stage accepted, or nobody (automatic).
     */
    acceptance: "manual" | "terraform" | "automatic";
    /**
     * The vendor's endpoints, by keys of your own, once they have asked for a connection. With acceptance terraform they are needed at stage accepted.
     */
    endpoints: {
      [k: string]: OfferEndpoint;
    };
    /**
     * How the vendor is asked to connect; with name custom.
     *
     * @minItems 1
     * @maxItems 8
     */
    request?: VendorCall[];
    ready?: VendorReady;
  };
  /**
   * A DNS name of your own that the vendor's endpoints can have in the vendor's network, once the domain is verified. Few vendors use it.
   */
  privateDns?: {
    /**
     * The name, or a wildcard.
     */
    name: string;
    zoneId?: HostedZoneId;
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore11;
    shape: Shape11;
    command: TerraformCommand11;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      aws: AwsProvider7;
    };
  };
  forget: Forget11;
  expectedWarnings: ExpectedWarnings11;
  adopt: Adopt11;
  renamedFrom?: RenamedFrom;
  tags: Tags11;
}
/**
 * The network that the load balancers stand in, or the load balancer or endpoint service that exists already and leads to all targets; where each target names its own, their zones alone.
 */
export interface VpcNetwork {
  vpcId?: VpcId;
  subnets?: Subnets;
  loadBalancerArn?: LoadBalancerArn;
  /**
   * Name of an existing endpoint service of this account with a listener for each target: nothing is made in front of the targets, and Terraform changes nothing of it, but admits the principals there and accepts.
   */
  endpointServiceName?: string;
  /**
   * Availability zones of load balancers that exist, which the hand-over tells the vendor.
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: Id of an availability zone. Ids name the same place in every account; names such as us-west-2a do not.
   */
  availabilityZoneIds?: string[];
}
/**
 * A database, a broker or another server.
 */
export interface OfferedServer {
  /**
   * Key that this one had when its resources were made. Their addresses in Terraform and names in the cloud stay those of that key, so that the new one replaces nothing; it stays in the spec.
   */
  renamedFrom?: string;
  /**
   * What it speaks. kafka-broker is one broker of a cluster; kafka-bootstrap any of them, to ask for the others first; tcp anything else.
   */
  engine: "postgres" | "mysql" | "mongodb" | "kafka-broker" | "kafka-bootstrap" | "https" | "tcp";
  /**
   * Its name: the one that a broker or member advertises, or that a certificate has.
   */
  host: string;
  /**
   * Names that the vendor's side uses for it, exact or with a wildcard as the first label. The host, unless given.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Name under which ClickPipes reaches the endpoint beside its own: exact, or with a wildcard as its first label.
   */
  names?: string[];
  /**
   * Private IPv4 addresses that it listens on; several where each serves all connections. Left out where network names what exists in front of it.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A private IPv4 address.
   */
  addresses?: string[];
  targetGroupArn?: TargetGroupArn;
  loadBalancerArn?: LoadBalancerArn;
  /**
   * With loadBalancer.perTarget, name of an existing endpoint service of this account that leads to it: nothing is made in front of it, and Terraform changes nothing of it, but admits the principals there and accepts.
   */
  endpointServiceName?: string;
  /**
   * Port that it listens on; behind something that exists, the port that it listens on, unless listenerPort says another.
   */
  port: number;
  /**
   * Port of the load balancer, where it is not the target's.
   */
  listenerPort?: number;
  /**
   * Port that health checks go to, where it is not the target's.
   */
  healthCheckPort?: number;
  securityGroupId?: SecurityGroupId;
  /**
   * Whether the addresses lie outside the VPC: on premises, or in a peered network.
   */
  outsideVpc: boolean;
  /**
   * Whether the addresses change by themselves, as those of RDS, Aurora, DocumentDB, Neptune, ElastiCache and MSK do at a failover or a maintenance. Said of a host of these services unless it says false.
   */
  addressMoves?: boolean;
  /**
   * Who registers the addresses with the target group instead of Terraform, such as a function that follows failovers. Needs securityGroupId; addresses is what they are now.
   */
  registeredBy?: string;
  /**
   * max_connect_errors of a MySQL server, once it is raised above its default of 100: health checks of the load balancer count as failed connections.
   */
  maxConnectErrors?: number;
}
/**
 * An IAM principal by its ARN, or a service of AWS by its name.
 */
export interface OfferPrincipal {
  /**
   * ARN of a role or user, or of the root of an account, which stands for everybody in it.
   */
  arn?: string | Variable;
  /**
   * Name of a service of AWS.
   */
  service?: string;
}
/**
 * An endpoint of the vendor.
 */
export interface OfferEndpoint {
  /**
   * Id of the endpoint, as the connections of the endpoint service show it.
   */
  id: string | Variable;
  /**
   * Target whose endpoint service it asks, with a load balancer for each. The one of its own key, unless given.
   */
  target?: string;
}
/**
 * The AWS provider: a constraint on its version, or a mapping with whom it acts as and what it adds.
 */
export interface AwsProvider7 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Profile of the AWS configuration to use.
   */
  profile?: string;
  assumeRole?: AssumedRole;
  /**
   * Role that Terraform assumes with a token of an identity provider, such as that of a CI job.
   */
  assumeRoleWithWebIdentity?: {
    /**
     * ARN of an IAM role.
     */
    arn: string;
    /**
     * Name of the session, which CloudTrail shows.
     */
    sessionName?: string;
    /**
     * File that holds the token on the machine of the run. Where only the run knows it, leave assumeRoleWithWebIdentity out and set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE.
     */
    tokenFile: string;
  };
  /**
   * Accounts that Terraform may act in; in any other one it stops.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Id of an AWS account.
   */
  allowedAccountIds?: string[];
  /**
   * Tags that the provider adds to every resource that can carry them. Those of the spec win.
   */
  defaultTags?: {
    [k: string]: string;
  };
  /**
   * Tags that others set, and that Terraform leaves alone.
   */
  ignoreTags?: {
    /**
     * Keys of the tags.
     *
     * @minItems 1
     * @maxItems 50
     */
    keys?: string[];
    /**
     * What keys of the tags begin with.
     *
     * @minItems 1
     * @maxItems 50
     */
    keyPrefixes?: string[];
  };
  /**
   * URLs of the AWS APIs in place of the public ones.
   */
  endpoints?: {
    /**
     * Amazon EC2, which has the endpoints.
     */
    ec2?: string;
    /**
     * Elastic Load Balancing.
     */
    elbv2?: string;
    /**
     * Amazon MSK.
     */
    kafka?: string;
    /**
     * AWS RAM.
     */
    ram?: string;
    /**
     * Amazon Route 53.
     */
    route53?: string;
    /**
     * AWS STS, which tells the account and gives roles.
     */
    sts?: string;
    /**
     * Amazon VPC Lattice.
     */
    vpclattice?: string;
  };
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings11 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt11 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags11 {
  [k: string]: string;
}
/**
 * A private connection from any vendor to databases, brokers or other servers in an Azure virtual network.
 */
export interface OfferAzure {
  /**
   * Kind of private connection.
   */
  topology: "offer-azure";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "service" | "principals" | "accepted" | "connected";
  azure: OfferAzurePlace;
  network: OfferAzureNetwork;
  loadBalancer: OfferAzureLoadBalancer;
  /**
   * What is offered, by keys of your own, which addresses are named after; the order means nothing.
   */
  targets: {
    [k: string]: OfferedMachine;
  };
  /**
   * Who connects: a vendor that Plinth has data of, with the values that its recipe asks for, or name custom.
   */
  vendor: {
    /**
     * Name of the vendor, as plinth explain lists it; or custom.
     */
    name: string;
    /**
     * Recipe of the vendor, where it has several for Azure.
     */
    recipe?: string;
    /**
     * Name of the vendor in documents, with name custom.
     */
    title?: string;
    values: ReachValues3;
    /**
     * Subscriptions of the vendor that may see the private link service and ask for a connection. Needed from stage principals on, unless visibility is everybody.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: A UUID in lower case.
     */
    subscriptions?: string[];
    /**
     * Who may ask for a connection from stage principals on: the subscriptions, or everybody who knows the alias or the resource id, where the vendor names no subscription. A person then looks whose connection it is.
     */
    visibility: "subscriptions" | "everybody";
    /**
     * Who accepts the vendor's connections: a person with the command in the documents, or nobody (automatic), those of the subscriptions alone.
     */
    acceptance: "manual" | "automatic";
    /**
     * How the vendor is asked to connect; with name custom.
     *
     * @minItems 1
     * @maxItems 8
     */
    request?: VendorCall[];
    ready?: VendorReady;
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore12;
    shape: Shape12;
    command: TerraformCommand12;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      azurerm: AzurermProvider2;
    };
  };
  forget: Forget12;
  expectedWarnings: ExpectedWarnings12;
  adopt: Adopt12;
  renamedFrom?: RenamedFrom;
  tags: Tags12;
}
/**
 * Where the load balancer and the private link service are made.
 */
export interface OfferAzurePlace {
  /**
   * Location of the virtual network, in which everything is made.
   */
  location: string;
  /**
   * Resource group of the load balancer and the private link service.
   */
  resourceGroup: string | Variable;
  /**
   * Subscription that everything is made in. Without it, the provider takes it from ARM_SUBSCRIPTION_ID.
   */
  subscriptionId?: string;
}
/**
 * The virtual network that is connected.
 */
export interface OfferAzureNetwork {
  /**
   * Resource id of the virtual network; where subnets are made in it.
   */
  virtualNetworkId?: string | Variable;
  /**
   * Subnets whose addresses connections of the vendor come from, the first one for good. The list only grows, at its end.
   *
   * @minItems 1
   * @maxItems 8
   */
  natSubnets: OfferNatSubnet[];
}
/**
 * A subnet that exists, by its id, or one that is made, by its network.
 */
export interface OfferNatSubnet {
  /**
   * Name of the address configuration in the private link service, and end of the name of a subnet that is made.
   */
  name: string;
  /**
   * Resource id of the subnet. Its network policies for private link services have to be off.
   */
  id?: string | Variable;
  /**
   * Network of a subnet that is made, with the policies off.
   */
  addressPrefix?: string;
}
/**
 * The load balancer before the targets: one that is made in a subnet, or a frontend of a Standard one that exists.
 */
export interface OfferAzureLoadBalancer {
  /**
   * Resource id of the subnet that gives the load balancer its address.
   */
  subnetId?: string | Variable;
  /**
   * Address of the load balancer that is made, a free one of the subnet. Left out, Azure takes one.
   */
  ipAddress?: string;
  /**
   * Resource id of a frontend IP configuration of a Standard load balancer that exists, with its rules and its pools of network interfaces. Another one makes another private link service.
   */
  frontendId?: string | Variable;
}
/**
 * A database, a broker or another server.
 */
export interface OfferedMachine {
  /**
   * Key that this one had when its resources were made. Their addresses in Terraform and names in the cloud stay those of that key, so that the new one replaces nothing; it stays in the spec.
   */
  renamedFrom?: string;
  /**
   * What it speaks. kafka-broker is one broker of a cluster; kafka-bootstrap any of them, to ask for the others first; tcp anything else.
   */
  engine: "postgres" | "mysql" | "mongodb" | "kafka-broker" | "kafka-bootstrap" | "https" | "tcp";
  /**
   * Its name: the one that a broker or member advertises, or that a certificate has.
   */
  host: string;
  /**
   * Names that the vendor's side uses for it, exact or with a wildcard as the first label. The host, unless given.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Name under which ClickPipes reaches the endpoint beside its own: exact, or with a wildcard as its first label.
   */
  names?: string[];
  /**
   * Port that it listens on.
   */
  port: number;
  /**
   * Port of the load balancer, where it is not the target's.
   */
  listenerPort?: number;
  /**
   * Port that health checks go to, where it is not the target's.
   */
  healthCheckPort?: number;
  /**
   * Network interfaces of the machines behind it, with a load balancer that is made; several where each serves all connections. A private link service takes no pool of addresses.
   *
   * @minItems 1
   * @maxItems 50
   */
  networkInterfaces?: OfferNetworkInterface[];
}
/**
 * A network interface and which of its addresses is meant.
 */
export interface OfferNetworkInterface {
  /**
   * Resource id of the network interface.
   */
  id: string | Variable;
  /**
   * Name of its IP configuration.
   */
  ipConfiguration: string;
}
/**
 * The values that the recipe declares, by their names; with name custom those that its texts name. One that the vendor shows later may be left out until then.
 */
export interface ReachValues3 {
  /**
   * The value.
   */
  [k: string]: string;
}
/**
 * The Azure provider: a constraint on its version, or a mapping with whom it acts as.
 */
export interface AzurermProvider2 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Azure cloud that everything is made in; the public one where nothing is said.
   */
  environment?: "public" | "usgovernment" | "china";
  /**
   * Subscription that everything is made in.
   */
  subscriptionId?: string;
  /**
   * Tenant of Entra ID.
   */
  tenantId?: string;
  /**
   * Application or managed identity to act as.
   */
  clientId?: string;
  /**
   * Act with a token of an identity provider, such as that of a CI job.
   */
  useOidc?: boolean;
  /**
   * Act as the managed identity of the machine.
   */
  useMsi?: boolean;
  /**
   * Which resource providers Terraform registers in the subscription; none where it may not.
   */
  resourceProviderRegistrations?: "core" | "extended" | "all" | "none" | "legacy";
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings12 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt12 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags12 {
  [k: string]: string;
}
/**
 * A private connection from any vendor to databases, brokers or other servers behind an internal load balancer in Google Cloud.
 */
export interface OfferGcp {
  /**
   * Kind of private connection.
   */
  topology: "offer-gcp";
  /**
   * Name of the connection: a DNS label. It names the output folder and the resources, so changing it later replaces them.
   */
  name: string;
  /**
   * How far the rollout has come. Every stage holds all of the stages before it.
   */
  stage: "service" | "principals" | "accepted" | "connected";
  gcp: OfferGcpPlace;
  network: OfferGcpNetwork;
  loadBalancer: OfferGcpLoadBalancer;
  /**
   * What the load balancer leads to, by keys of your own; the order means nothing.
   */
  targets: {
    [k: string]: OfferedBehindRule;
  };
  privateDns?: OfferGcpPrivateDns;
  /**
   * Who connects: a vendor that Plinth has data of, with the values that its recipe asks for, or name custom.
   */
  vendor: {
    /**
     * Name of the vendor, as plinth explain lists it; or custom.
     */
    name: string;
    /**
     * Recipe of the vendor, where it has several for Google Cloud.
     */
    recipe?: string;
    /**
     * Name of the vendor in documents, with name custom.
     */
    title?: string;
    values: ReachValues4;
    /**
     * Projects of the vendor whose endpoints are accepted, or networks instead. Needed from stage principals on with acceptance automatic, from accepted on with terraform.
     *
     * @minItems 1
     * @maxItems 20
     */
    projects?: OfferConsumerProject[];
    /**
     * VPC networks of the vendor whose endpoints are accepted, instead of its projects.
     *
     * @minItems 1
     * @maxItems 20
     */
    networks?: OfferConsumerNetwork[];
    /**
     * Projects whose endpoints are rejected, also where the list accepts them.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: Id or number of a project.
     */
    rejected?: string[];
    /**
     * Who accepts the vendor's endpoints: this Terraform at stage accepted, once a person has seen who asks; Google Cloud those of the list at once (automatic), from stage principals on; or Google Cloud those of everybody who knows the service attachment, from stage service on.
     */
    acceptance: "terraform" | "automatic" | "everybody";
    /**
     * Whether a change of a list also counts for endpoints that were accepted or rejected before: whoever leaves the list is then cut off. Without it only those that wait are answered.
     */
    reconcile: boolean;
    /**
     * How the vendor is asked to connect; with name custom.
     *
     * @minItems 1
     * @maxItems 8
     */
    request?: VendorCall[];
    ready?: VendorReady;
  };
  /**
   * What the Terraform around the resources looks like.
   */
  terraform: {
    ignore: Ignore13;
    shape: Shape13;
    command: TerraformCommand13;
    backend?: Backend;
    /**
     * File that gives terraform init the arguments of the backend that are not here (-backend-config), seen from the folder that Terraform runs in. What it holds, no review sees.
     */
    backendConfig?: string;
    /**
     * Constraint on the version of Terraform.
     */
    version: string;
    /**
     * The providers: for each a constraint on its version, with a lower and an upper bound, or a mapping with settings besides.
     */
    providers: {
      google: GoogleProvider2;
    };
  };
  forget: Forget13;
  expectedWarnings: ExpectedWarnings13;
  adopt: Adopt13;
  renamedFrom?: RenamedFrom;
  tags: Tags13;
}
/**
 * Where the service attachment is made.
 */
export interface OfferGcpPlace {
  /**
   * Id of the project of the service attachment.
   */
  project: string | Variable;
  /**
   * Region of the load balancer, in which everything is made.
   */
  region: string;
}
/**
 * The VPC network that is connected.
 */
export interface OfferGcpNetwork {
  /**
   * Id of the VPC network; where subnets are made in it.
   */
  network?: string | Variable;
  /**
   * Subnets whose addresses connections of the vendor come from. They are for Private Service Connect alone and for this service attachment alone, and the list only grows.
   *
   * @minItems 1
   * @maxItems 8
   */
  natSubnets: OfferGcpNatSubnet[];
}
/**
 * A subnet that exists, by its id, or one that is made, by its network.
 */
export interface OfferGcpNatSubnet {
  /**
   * Name of your own, and end of the name of a subnet that is made.
   */
  name: string;
  /**
   * Id of the subnet, whose purpose is PRIVATE_SERVICE_CONNECT.
   */
  id?: string | Variable;
  /**
   * Network of a subnet that is made, of at least eight addresses. A wider one later is in place, any other makes another subnet.
   */
  ipCidrRange?: string;
}
/**
 * The internal load balancer before the targets: a passthrough one that is made for instance groups, or the forwarding rule of one that exists.
 */
export interface OfferGcpLoadBalancer {
  /**
   * Id of the subnetwork that gives the load balancer its address. Another one makes another load balancer.
   */
  subnetwork?: string | Variable;
  /**
   * Instance groups, or network endpoint groups of type GCE_VM_IP, behind the load balancer that is made. Every machine of them serves every target.
   *
   * @minItems 1
   * @maxItems 20
   */
  instanceGroups?: OfferInstanceGroup[];
  /**
   * Port that health checks of the load balancer that is made connect to; one for all targets.
   */
  healthCheckPort?: number;
  /**
   * Id of the forwarding rule of an internal load balancer that exists: a passthrough one, or a regional proxy.
   */
  forwardingRule?: string | Variable;
  /**
   * Whether the load balancer passes packets through, so that targets see the addresses of the NAT subnets, or is a proxy, so that they see those of the proxy-only subnet. One that is made passes them through.
   */
  kind: "passthrough" | "proxy";
  /**
   * Whether each connection begins with a PROXY header (version 2), which has the PSC connection id. Every target has to expect it.
   */
  proxyProtocol: boolean;
}
/**
 * A group of machines.
 */
export interface OfferInstanceGroup {
  /**
   * Name of your own.
   */
  name: string;
  /**
   * Id of an instance group, of a zone or of a region.
   */
  id: string | Variable;
}
/**
 * A database, a broker or another server.
 */
export interface OfferedBehindRule {
  /**
   * What it speaks. kafka-broker is one broker of a cluster; kafka-bootstrap any of them, to ask for the others first; tcp anything else.
   */
  engine: "postgres" | "mysql" | "mongodb" | "kafka-broker" | "kafka-bootstrap" | "https" | "tcp";
  /**
   * Its name: the one that a broker or member advertises, or that a certificate has.
   */
  host: string;
  /**
   * Names that the vendor's side uses for it, exact or with a wildcard as the first label. The host, unless given.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Name under which ClickPipes reaches the endpoint beside its own: exact, or with a wildcard as its first label.
   */
  names?: string[];
  /**
   * Port that it listens on.
   */
  port: number;
  /**
   * Port of a proxy load balancer, where it is not the target's.
   */
  listenerPort?: number;
}
/**
 * A domain name that Google Cloud gives the vendor's endpoints, by records in a zone of the vendor's network. For good: another one makes another service attachment.
 */
export interface OfferGcpPrivateDns {
  /**
   * Its name, of a domain that whoever runs Terraform is shown to own in the Google Search Console.
   */
  name: string;
}
/**
 * The values that the recipe declares, by their names; with name custom those that its texts name. One that the vendor shows later may be left out until then.
 */
export interface ReachValues4 {
  /**
   * The value.
   */
  [k: string]: string;
}
/**
 * A project and how many endpoints it may have.
 */
export interface OfferConsumerProject {
  /**
   * Id or number of the project.
   */
  id: string;
  /**
   * How many endpoints of it may connect.
   */
  limit: number;
}
/**
 * A VPC network and how many endpoints it may have.
 */
export interface OfferConsumerNetwork {
  /**
   * Id of the network.
   */
  id: string;
  /**
   * How many endpoints of it may connect.
   */
  limit: number;
}
/**
 * The Google Cloud provider: a constraint on its version, or a mapping with whom it acts as.
 */
export interface GoogleProvider2 {
  /**
   * Constraint on the version, with a lower and an upper bound.
   */
  version: string;
  /**
   * Project of what names none itself. What this spec makes is in gcp.project.
   */
  project?: string;
  /**
   * Service account that Terraform acts as, with the credentials of the run.
   */
  impersonateServiceAccount?: string;
}
/**
 * Warnings that are right for this spec, by code, each with the reason. They are not reported; one that does not arise is.
 */
export interface ExpectedWarnings13 {
  /**
   * Why it is right.
   */
  [k: string]: string;
}
/**
 * What exists already and shall be Terraform's: the id of each by the address that it gets in this spec's folder. The output has an import block for each; in a module they stand in the root that the runbook shows. Once that is applied, the line can go.
 */
export interface Adopt13 {
  /**
   * What the provider takes for the id in an import block: vpce-... for an endpoint, the ARN of a load balancer.
   */
  [k: string]: string;
}
/**
 * Tags of every resource that can carry them. Name is set from the connection's name unless it is given here.
 */
export interface Tags13 {
  [k: string]: string;
}

// Generated from schemas/ by npm run generate. Edit the schema, not this file.

export type Input = EvidenceFile | ProjectFile | ScenarioFile | Vendor;
/**
 * The program that documents and reports call: Terraform's, or OpenTofu's.
 */
export type TerraformCommand = "terraform" | "tofu";

/**
 * What was observed and answered at the gates of one spec: a file beside the spec, written by plinth promote. Who answered and when is said by the commit.
 */
export interface EvidenceFile {
  /**
   * Version of this format.
   */
  version: 1;
  /**
   * Topology of the spec that it belongs to.
   */
  topology: string;
  /**
   * Name of the spec that it belongs to.
   */
  name: string;
  /**
   * What was recorded, by stage.
   */
  stages: {
    [k: string]: StageEvidence;
  };
}
/**
 * What was recorded at the gate of one stage.
 */
export interface StageEvidence {
  /**
   * Digest of the spec at that stage, as plinth.json has it; the answers count for this version of the spec alone.
   */
  spec: string;
  /**
   * Answers to the evidence items of the gate, by their keys.
   */
  answers: {
    [k: string]: EvidenceAnswer;
  };
  /**
   * What the state showed then of what the hand-over refers to, such as the id of an endpoint, by the names of the outputs, with the key where an output gives several (`endpoint_service_ids.b-1`). Documents have them in place of variables; nothing is compiled from them.
   */
  values?: {
    [k: string]: string;
  };
  /**
   * What the state showed when the gate was last looked at with one.
   *
   * @maxItems 256
   */
  observed?: ObservedItem[];
}
/**
 * What a person answered.
 */
export interface EvidenceAnswer {
  /**
   * Whether it was seen as expected.
   */
  answer: "yes" | "no";
  /**
   * What was seen, and from where.
   */
  note?: string;
}
/**
 * An item of the gate that the state answers.
 */
export interface ObservedItem {
  /**
   * Address and attribute, or the key of an item that a person could answer too.
   */
  item: string;
  /**
   * What the item said to it.
   */
  answer: "open" | "closed" | "unknown";
  /**
   * What was seen; sensitive values are masked.
   */
  observed: string;
  /**
   * What the item expects.
   */
  expected: string;
}
/**
 * plinth.yaml: what commands take where their options say nothing. It counts below its folder, up to the root of the repository. With --base it is that of the base.
 */
export interface ProjectFile {
  /**
   * Spec files and folders with specs, from the folder of this file, for commands that are given no path.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: Path below the folder of this file.
   */
  specs?: string[];
  /**
   * Where synth writes its folders, from the folder of this file.
   */
  out?: string;
  /**
   * What the addresses of pages begin with in messages, SARIF and comments.
   */
  docs?: string;
  command?: TerraformCommand;
  /**
   * Folders with vendor files of your own, from the folder of this file, for commands that are given no --vendors.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Path below the folder of this file.
   */
  vendors?: string[];
  /**
   * Warnings that are right for all specs, by code, each with the reason. Errors cannot be ignored, nor what a review finds.
   */
  ignoredWarnings?: {
    [k: string]: {
      /**
       * Why it is right.
       */
      reason: string;
      /**
       * Last day on which it is ignored, in UTC; afterwards the warning is back, and says so.
       */
      until?: string;
    };
  };
}
/**
 * What vendors and other people do in a rehearsal, between the stages of a rollout. One file is used for every spec of a run.
 */
export interface ScenarioFile {
  /**
   * Version of this format.
   */
  version: 1;
  surroundings?: ScenarioSurroundings;
  stages?: ScenarioStages;
  /**
   * What holds for single specs, by their names. A stage that is given here is not looked up in stages.
   */
  specs?: {
    [k: string]: ScenarioOfSpec;
  };
}
/**
 * What stands around the connection from the start, where it is not as the clouds' documents ask for.
 */
export interface ScenarioSurroundings {
  /**
   * Whether the VPC has DNS support and DNS hostnames on; true where it is not given.
   */
  vpcDns?: boolean;
  /**
   * Whether the owner of the endpoint service has verified its private DNS name; true where it is not given.
   */
  privateDnsNameVerified?: boolean;
  /**
   * When vendors accept a connection: once its endpoint is in an allow list, which is so where it is not given, or at once.
   */
  acceptance?: "allow-list" | "automatic";
  /**
   * Whether multi-VPC connectivity is on for MSK clusters that the configuration does not make; true where it is not given.
   */
  multiVpcConnectivity?: boolean;
  /**
   * Ids that others have put in the allow list of each ClickHouse service.
   *
   * @maxItems 64
   *
   * Items: Id of an endpoint.
   */
  listedEndpoints?: string[];
  /**
   * Whether ClickPipes provisions a reverse private endpoint within the ten minutes that the provider waits; true where it is not given.
   */
  reversePrivateEndpointsProvision?: boolean;
  /**
   * Whether vendors finish the registration of an endpoint within the time that their own providers wait; true where it is not given.
   */
  registrationsFinish?: boolean;
}
/**
 * What happens once a stage is applied, by the stage's name. At a stage without an entry, whoever was asked accepts, and every question of the gate is answered yes; an empty list says that nobody does anything.
 */
export interface ScenarioStages {
  /**
   * Events, in their order.
   *
   * @maxItems 64
   */
  [k: string]: ScenarioEvent[];
}
/**
 * One thing that happens. An hour passes at each stage where no event lets time pass.
 */
export interface ScenarioEvent {
  /**
   * Whoever this resource waits for accepts it.
   */
  accept?: string;
  /**
   * Whoever this resource waits for rejects it.
   */
  reject?: string;
  /**
   * The other side ends a connection that it had accepted.
   */
  disconnect?: string;
  /**
   * Somebody deletes this resource in the console.
   */
  delete?: string;
  change?: ScenarioChange;
  /**
   * Hours that pass.
   */
  pass?: number;
  surroundings?: ScenarioSurroundings;
  /**
   * What people answer to the questions of the gate, by their keys.
   */
  evidence?: {
    /**
     * The answer.
     */
    [k: string]: "yes" | "no";
  };
  /**
   * What happens at a stage without an entry: whoever was asked accepts, and questions that are not answered here are answered yes.
   */
  usual?: true;
}
/**
 * Somebody changes an attribute in the console, or the cloud does it by itself.
 */
export interface ScenarioChange {
  /**
   * Address of the resource.
   */
  address: string;
  /**
   * Name of an attribute of the resource itself; a block is changed as a whole.
   */
  attribute: string;
  /**
   * The value that it gets, of the kind that it has.
   */
  value: {
    [k: string]: unknown;
  };
}
/**
 * What holds for one spec.
 */
export interface ScenarioOfSpec {
  surroundings?: ScenarioSurroundings;
  stages?: ScenarioStages;
}
/**
 * How one vendor is reached over private connections, and how it reaches what others offer: facts with their sources. Where the sources do not tell, a field says unknown. In every text of a recipe `{{name}}` stands for a value that the recipe declares, or for what connections of its cloud have.
 */
export interface Vendor {
  /**
   * Name of the vendor in specs: that of the file.
   */
  name: string;
  /**
   * Name of the vendor, as it writes it.
   */
  title: string;
  /**
   * Terraform providers of the vendor, or of others where the text says so, by their source addresses.
   *
   * @minItems 1
   * @maxItems 4
   */
  providers?: string[];
  /**
   * How the vendor is reached from a customer's network, by recipe. A recipe's name ends in its cloud.
   */
  reach?: {
    [k: string]: ReachRecipe;
  };
  /**
   * How the vendor reaches what a customer offers, by recipe. A recipe's name ends in its cloud.
   */
  offer?: {
    [k: string]: OfferRecipe;
  };
}
/**
 * How the vendor is reached from a customer's network on one cloud.
 */
export interface ReachRecipe {
  /**
   * The cloud that both ends are on.
   */
  cloud: "aws" | "azure" | "gcp";
  /**
   * What is connected, for the table of recipes.
   */
  title: string;
  /**
   * The day on which the sources were read.
   */
  read: string;
  /**
   * What the endpoint points at. AWS: an endpoint service, or a resource configuration of VPC Lattice. Azure: a private link service by its alias, or a resource by its id. Google Cloud: a service attachment.
   */
  target: "endpoint-service" | "resource-configuration" | "alias" | "resource-id" | "service-attachment";
  /**
   * Azure: whether the connection asks for approval with a message, as it does where nothing is said.
   */
  manualConnection?: boolean;
  /**
   * Whether there is one endpoint a zone, each with a service name of its own.
   */
  perZone?: boolean;
  /**
   * What has to be there before the first stage.
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: A sentence of ours.
   */
  needs?: string[];
  /**
   * Values that a spec has to give beyond what the cloud knows, by their names in texts.
   */
  values?: {
    [k: string]: VendorValue;
  };
  /**
   * The endpoints, by the names that a spec gives them.
   */
  endpoints: {
    [k: string]: ReachEndpoint;
  };
  /**
   * Where the name of the service comes from that the spec gives for each endpoint.
   */
  serviceName: {
    /**
     * Where the vendor shows it.
     *
     * @minItems 1
     * @maxItems 8
     */
    lookup: VendorCall[];
    /**
     * An example.
     */
    example?: string;
  };
  /**
   * AWS: partitions besides the commercial one in which the vendor is known to be. Of others nothing is known.
   *
   * @minItems 1
   * @maxItems 7
   */
  partitions?: ("aws-cn" | "aws-us-gov" | "aws-eusc" | "aws-iso" | "aws-iso-b" | "aws-iso-e" | "aws-iso-f")[];
  /**
   * What the regions of endpoint and service have to do with each other.
   */
  regions?: string;
  /**
   * How the vendor lets the endpoint in, in the order of the steps.
   *
   * @minItems 1
   * @maxItems 3
   */
  admission: AdmissionStep[];
  /**
   * How names come to lead to the endpoint.
   */
  dns: "unknown" | VendorDns;
  /**
   * Whether the DNS step moves names that clients use already, so that it is a cut-over.
   */
  shadows: "yes" | "no" | "unknown";
  /**
   * Ports of the endpoint.
   */
  ports: "unknown" | VendorPorts;
  /**
   * How the vendor's side shows that the connection works, beyond the state that the cloud shows of the endpoint.
   */
  ready: "unknown" | VendorReady;
  close?: VendorClose;
  /**
   * The steps of a rollout in their order.
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: A sentence of ours.
   */
  order: string[];
  /**
   * Editions, quotas and what is not possible.
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: A sentence of ours.
   */
  limits?: string[];
  /**
   * What has gone wrong for others.
   *
   * @minItems 0
   * @maxItems 16
   */
  pitfalls: VendorFailure[];
  /**
   * Fields that no source states, with what they are inferred from.
   */
  inferred?: {
    [k: string]: string;
  };
  /**
   * Where all of this comes from.
   *
   * @minItems 1
   * @maxItems 8
   */
  sources: VendorSource[];
}
/**
 * A value that a spec has to give.
 */
export interface VendorValue {
  /**
   * What it is.
   */
  description: string;
  /**
   * host-name: a DNS name in lower case, without the final dot. id: letters, digits, hyphens, underscores and dots. text: one line of anything.
   */
  form: "host-name" | "uuid" | "id" | "text";
  /**
   * An example of it.
   */
  example: string;
  /**
   * Where the vendor shows it.
   *
   * @minItems 1
   * @maxItems 8
   */
  lookup?: VendorCall[];
  /**
   * The stage from which it is known. It is needed at endpoint where nothing is said.
   */
  stage?: "endpoint" | "admitted" | "dns";
  /**
   * Whether a connection may do without; records that name it are then left out. Not where it names the record of an endpoint that the spec has.
   */
  optional?: boolean;
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
 * An endpoint that the recipe needs or may have.
 */
export interface ReachEndpoint {
  /**
   * What it leads to.
   */
  title: string;
  /**
   * Whether a spec may leave it out.
   */
  optional?: boolean;
  /**
   * Whether a spec has any number of them, each under a name of its own.
   */
  several?: boolean;
  /**
   * Azure: sub-resource of the private endpoint.
   */
  subresource?: string;
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
 * A failure that others had.
 */
export interface VendorFailure {
  /**
   * What is seen.
   */
  symptom: string;
  /**
   * Why.
   */
  cause?: string;
  /**
   * What helps.
   */
  remedy: string;
}
/**
 * Where a recipe comes from: a file of a public repository at a commit, or a page by its title and date.
 */
export interface VendorSource {
  /**
   * Owner and name of a repository on GitHub.
   */
  repository?: string;
  /**
   * Commit of the repository that was read, shortened at most to eight digits.
   */
  commit?: string;
  /**
   * File in the repository.
   */
  path?: string;
  /**
   * Title of a page, with its publisher.
   */
  page?: string;
  /**
   * Date that the page tells, or else the day on which it was read.
   */
  date?: string;
  /**
   * What of it was read, or what it was read for.
   */
  note?: string;
}
/**
 * How the vendor reaches what a customer offers on one cloud.
 */
export interface OfferRecipe {
  /**
   * The cloud that both ends are on.
   */
  cloud: "aws" | "azure" | "gcp";
  /**
   * What is connected, for the table of recipes.
   */
  title: string;
  /**
   * The day on which the sources were read.
   */
  read: string;
  /**
   * load-balancer: one network load balancer with a listener a target, and one endpoint service. load-balancer-per-target: one of each a target, which keeps its port. resource-configuration: VPC Lattice with a resource share. grant: the data service's own grant. private-link-service: Azure. approval: Azure, the vendor points at the resource itself and the customer approves. service-attachment: Google Cloud. own-attachment: Google Cloud, the managed service's own attachment.
   */
  shape:
    | "load-balancer"
    | "load-balancer-per-target"
    | "resource-configuration"
    | "grant"
    | "private-link-service"
    | "approval"
    | "service-attachment"
    | "own-attachment";
  /**
   * What the customer builds, and before what.
   */
  offers: string;
  /**
   * What has to be there before the first stage.
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: A sentence of ours.
   */
  needs?: string[];
  /**
   * Values that a spec has to give beyond what the cloud knows, by their names in texts.
   */
  values?: {
    [k: string]: VendorValue;
  };
  principals: OfferPrincipals;
  /**
   * How the vendor's connection is accepted.
   */
  acceptance: "unknown" | OfferAcceptance;
  /**
   * How the vendor is asked to connect.
   *
   * @minItems 1
   * @maxItems 8
   */
  request: VendorCall[];
  /**
   * What the vendor is told.
   *
   * @minItems 1
   * @maxItems 12
   */
  handOver: (
    | "serviceName"
    | "region"
    | "availabilityZoneIds"
    | "availabilityZoneNames"
    | "ports"
    | "hostNames"
    | "engine"
    | "serviceId"
    | "alias"
    | "resourceId"
    | "resourceShare"
    | "dnsZone"
    | "accountId"
    | "authentication"
    | "other"
  )[];
  /**
   * What the vendor asks for besides.
   *
   * @minItems 1
   * @maxItems 8
   *
   * Items: A sentence of ours.
   */
  asks?: string[];
  /**
   * What the customer gets back.
   *
   * @minItems 1
   * @maxItems 8
   *
   * Items: A sentence of ours.
   */
  returns?: string[];
  /**
   * Where the id of the vendor's endpoint is read, so that Terraform can accept it; none where the vendor does not tell it.
   */
  endpointId: ("none" | "unknown") | VendorCall;
  /**
   * Whether the vendor's endpoint may be in another region.
   */
  crossRegion: "yes" | "no" | "unknown";
  /**
   * Which regions, and what that needs.
   */
  regions?: string;
  /**
   * How the vendor's side names the target. endpoint: by the name or address of its endpoint. mapped: names of the customer are mapped there. listener: a pattern of the vendor has to be advertised by the brokers. load-balancer: by the load balancer's own name. service: by the name of the managed service.
   */
  dns: "endpoint" | "mapped" | "listener" | "load-balancer" | "service" | "unknown";
  /**
   * AWS: whether the vendor can use a private DNS name of the endpoint service.
   */
  privateDnsName?: "no" | "possible" | "unknown";
  /**
   * How the vendor's side shows that the connection works, beyond the state that the cloud shows of the endpoint.
   */
  ready: "unknown" | VendorReady;
  /**
   * The steps of a rollout in their order.
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: A sentence of ours.
   */
  order?: string[];
  /**
   * Editions, quotas and what is not possible.
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: A sentence of ours.
   */
  limits?: string[];
  /**
   * What has gone wrong for others.
   *
   * @minItems 0
   * @maxItems 16
   */
  pitfalls: VendorFailure[];
  /**
   * Fields that no source states, with what they are inferred from.
   */
  inferred?: {
    [k: string]: string;
  };
  /**
   * Where all of this comes from.
   *
   * @minItems 1
   * @maxItems 8
   */
  sources: VendorSource[];
}
/**
 * Who of the vendor is admitted to what is offered.
 */
export interface OfferPrincipals {
  /**
   * When it is known. fixed: the vendor publishes it. region: it publishes a formula with the region in it. tenant: it shows each customer another one, before anything is built. object: only after an object on its side that needs what was built. support: on request. none: it names nobody, and a person approves the connection.
   */
  when: "fixed" | "region" | "tenant" | "object" | "support" | "none";
  /**
   * What it is.
   */
  identity:
    "principalArn" | "servicePrincipal" | "accountId" | "subscriptionId" | "projectId" | "connectionId" | "none";
  /**
   * Those that are known.
   *
   * @minItems 1
   * @maxItems 8
   */
  known?: OfferPrincipal[];
  /**
   * Where the vendor shows it.
   *
   * @minItems 1
   * @maxItems 8
   */
  lookup?: VendorCall[];
}
/**
 * A principal that is known.
 */
export interface OfferPrincipal {
  /**
   * The principal.
   */
  principal: string;
  /**
   * Whom it is for, where it is not for everybody.
   */
  for?: string;
  /**
   * published: on a page or in code of the vendor. in-use: in configurations of its customers only.
   */
  seen: "published" | "in-use";
}
/**
 * How the vendor's connection is accepted.
 */
export interface OfferAcceptance {
  /**
   * What the vendor can do with. manual: the customer accepts each connection, in Terraform or by hand. automatic: what is admitted is accepted.
   *
   * @minItems 1
   * @maxItems 2
   */
  modes: ("manual" | "automatic")[];
  /**
   * What is advised.
   */
  advised?: "manual" | "automatic";
  /**
   * What becomes of a connection that nobody accepts.
   */
  deadline?: string;
  /**
   * What else is to be known.
   */
  note?: string;
}

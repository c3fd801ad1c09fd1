// Generated from schemas/ by npm run generate. Edit the schema, not this file.

export type Input = EvidenceFile | ScenarioFile;

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
   * Address and attribute.
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

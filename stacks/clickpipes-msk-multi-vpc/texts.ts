import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import { asSentence, backOneStage, edit, untaint } from "../../src/contract/acts";
import type { GateItem } from "../../src/contract/gate-item";
import type { ShownHosts } from "../../src/contract/probe";
import { type Prose, prose, words } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import type { Failure, Stage, StageText } from "../../src/contract/stage";
import { clickpipesPrincipal, type ReversePrivateEndpoint } from "../families/reverse-private-endpoint/endpoints";
import { endpointStage } from "../families/reverse-private-endpoint/texts";
import { evidence, isSet } from "../parts/gate-items";
import {
  arnArgument,
  kafka,
  secretArn,
  showBrokers,
  showCluster,
  showConnections,
  showPolicy,
  showSecrets,
  showVersion,
  updateConnectivity,
  type Way,
} from "./calls";

/** The rollout: the policy is refused before connectivity is on, and the endpoint before the policy is there. */
export const stages: readonly Stage<ClickpipesMskMultiVpc>[] = [
  { name: "connectivity", title: "Prepare the cluster", describe: describeConnectivity },
  { name: "policy", title: "Let ClickPipes in", describe: describePolicy },
  { name: "endpoint", title: "Make the reverse private endpoints", describe: describeEndpoint },
];

/** Title of the section about what the spec does not make. */
export const existingTitle = "What exists already";

/** Ways to authenticate, in addresses and names. */
export const shortNames = { SASL_IAM: "iam", SASL_SCRAM: "scram" } as const;

/** The document of the cluster policy that lets ClickPipes connect. The vendor's older text named other actions, which were wrong. */
export function policyDocument(resource: string) {
  const actions = ["CreateVpcConnection", "GetBootstrapBrokers", "DescribeCluster", "DescribeClusterV2"];
  const statement = {
    Effect: "Allow",
    Principal: { AWS: [clickpipesPrincipal] },
    Action: actions.map((action) => `kafka:${action}`),
    Resource: resource,
  };
  return { Version: "2012-10-17", Statement: [statement] };
}

/** An endpoint for each way to authenticate, to the cluster with this ARN. */
export function endpointsTo<Value>(spec: ClickpipesMskMultiVpc, mskClusterArn: Value): ReversePrivateEndpoint<Value>[] {
  return spec.msk.authentication.map((mskAuthentication, index) => {
    const name = shortNames[mskAuthentication];
    const path = ["msk", "authentication", index];
    return {
      name,
      description: `${spec.name}-${name}`,
      target: { type: "MSK_MULTI_VPC", mskClusterArn, mskAuthentication },
      path,
      customDnsNames: [],
      dnsPath: path,
    };
  });
}

/** Where the state has the addresses for other VPCs with one way to authenticate: in the cluster of the spec, or read from one that exists. */
export function addressesFor(spec: ClickpipesMskMultiVpc, way: Way): readonly [address: string, attribute: string] {
  return [holderOf(spec), `bootstrap_brokers_vpc_connectivity_sasl_${shortNames[way]}`];
}

/** The addresses that clients in the cluster's own VPC connect to. */
export function ownAddresses(spec: ClickpipesMskMultiVpc, way: Way): ShownHosts {
  return { address: holderOf(spec), attribute: `bootstrap_brokers_sasl_${shortNames[way]}`, protocol: "kafka" };
}

/** What has the cluster's addresses in the state. */
function holderOf({ msk }: ClickpipesMskMultiVpc): string {
  return msk.cluster === undefined ? "data.aws_msk_bootstrap_brokers.connectivity" : "aws_msk_cluster.cluster";
}

/** What clients need to authenticate by SASL/SCRAM beyond a cluster that has it switched on; nothing without it. */
function scramSecret(spec: ClickpipesMskMultiVpc): { readonly gate: GateItem[]; readonly steps: Block[] } {
  if (!spec.msk.authentication.includes("SASL_SCRAM")) return { gate: [], steps: [] };
  return {
    gate: [evidence("scram-secret", prose`The cluster has a secret with a user for SASL/SCRAM.`, showSecrets(spec))],
    steps: [
      prose`SASL/SCRAM takes users and passwords from secrets of AWS Secrets Manager. Look whether the cluster has one. Otherwise make a secret whose name starts with ${"AmazonMSK_"}, with a customer managed key, and associate it.`,
      {
        commands: [
          kafka(
            spec,
            "batch-associate-scram-secret",
            ["--secret-arn-list", secretArn],
            prose`${"UnprocessedScramSecrets"} is an empty list.`,
          ),
          showSecrets(spec),
        ],
      },
    ],
  };
}

const noSecret: Failure = {
  symptom: prose`Clients cannot authenticate with SASL/SCRAM, or associating the secret is refused.`,
  cause: prose`The cluster has no secret, its name does not start with ${"AmazonMSK_"}, or it is encrypted with the AWS managed key.`,
  remedy: prose`Make a secret with such a name and a customer managed key, and associate it. Both the key and the name of a secret stay as they are: an existing one cannot be used otherwise.`,
  stage: "connectivity",
};

const refused: Failure = {
  symptom: prose`Turning connectivity on ends with an error.`,
  cause: prose`The cluster is not ${"ACTIVE"}, is serverless or has brokers of ${"kafka.t3.small"}, does not have the way to authenticate switched on, or admits unauthenticated clients only. With SASL/SCRAM it may lack ${"allow.everyone.if.no.acl.found=false"}.`,
  remedy: prose`Compare the cluster with these, and set Kafka ACLs before you set that property.`,
  stage: "connectivity",
};

const tainted: Failure = {
  symptom: prose`The plan wants to replace the new cluster, which is tainted.`,
  cause: prose`The cluster was made, and turning connectivity on was refused or took too long. Terraform then takes the cluster for a failed one.`,
  remedy: prose`Correct the cause. Take the mark off with ${untaint("aws_msk_cluster.cluster")} and plan again. If the cluster holds nothing yet, it can be made anew instead: take the connection down as this page says, and apply again.`,
  stage: "connectivity",
};

const timeout: Failure = {
  symptom: prose`The apply ends with a timeout.`,
  cause: prose`Making the cluster and turning connectivity on can take hours.`,
  remedy: prose`Wait until the cluster is ${"ACTIVE"}. Take the mark off that the timeout left, with ${untaint("aws_msk_cluster.cluster")}, then plan again.`,
  stage: "connectivity",
};

const otherZones: Failure = {
  symptom: prose`The connection works from one VPC, and not from another one.`,
  cause: prose`Both sides need as many subnets, in the same availability zones by id.`,
  remedy: prose`A change of the brokers' subnets, also one that only adds, replaces the cluster. Ask the vendor's support for the zones of ClickPipes before you make a cluster.`,
  stage: "connectivity",
};

function connectivityGate(spec: ClickpipesMskMultiVpc): GateItem[] {
  const actor = spec.msk.cluster === undefined ? "person" : "terraform";
  return spec.msk.authentication.map((way) =>
    isSet(addressesFor(spec, way), prose`The cluster has addresses for other VPCs with ${way}.`, actor),
  );
}

function describeConnectivity(spec: ClickpipesMskMultiVpc): StageText {
  const look: Block[] = [prose`Look at the cluster.`, { commands: [showCluster(spec)] }];
  const cluster = evidence(
    "cluster",
    prose`The cluster is active and one that can be connected from other VPCs.`,
    showCluster(spec),
  );
  const scram = scramSecret(spec);
  const gate = [cluster, ...connectivityGate(spec), ...scram.gate];
  const failures = [refused, otherZones, ...(scram.gate.length > 0 ? [noSecret] : [])];
  if (spec.msk.cluster !== undefined) {
    return {
      comment: "the cluster, with multi-VPC connectivity on",
      purpose: prose`A new MSK cluster with multi-VPC connectivity. AWS refuses that in the call that creates a cluster, so the provider leaves it out there and turns it on in a call of its own once the cluster is active, in the same apply.`,
      actor: "terraform",
      cautions: [
        prose`The apply waits twice and can take hours. If a cluster that was applied is to be replaced, do not apply: its data would be lost.`,
      ],
      steps: [...look, prose`Look for the addresses for other VPCs.`, { commands: showBrokers(spec) }, ...scram.steps],
      gate,
      failures: [...failures, tainted, timeout],
      rollback: prose`The cluster is destroyed, with all of its data.`,
    };
  }
  return {
    comment:
      "the addresses of the cluster; a person turns multi-VPC connectivity on, because this configuration does not own it",
    purpose: prose`A person turns multi-VPC connectivity on for the existing cluster. Terraform can do that only for a cluster that it owns, so it changes nothing here and reads the addresses alone.`,
    actor: "person",
    steps: [
      ...look,
      prose`Look for the addresses for other VPCs, which appear once multi-VPC connectivity is on. Where they are there already, nothing has to be turned on.`,
      { commands: showBrokers(spec) },
      prose`Otherwise turn it on, and look again. Name the ways to authenticate that it is on for already, too: what becomes of one that is left out is not documented. It can take hours, the brokers restart one after the other, and no other update of the cluster is possible meanwhile.`,
      { commands: [showVersion(spec), updateConnectivity(spec, true)] },
      ...scram.steps,
    ],
    gate,
    failures,
    rollback: prose`Turn connectivity off again with the command in HANDOVER.md. That deletes every connection from other VPCs, those of other clients too.`,
  };
}

/** What stage `policy` says of the three ways: with a new cluster, by Terraform alone, and by a person. */
function policyText({ msk }: ClickpipesMskMultiVpc): Pick<StageText, "comment" | "purpose" | "cautions" | "rollback"> {
  if (msk.cluster !== undefined) {
    return {
      comment: "the cluster policy lets ClickPipes connect",
      purpose: prose`The cluster policy lets the account of ClickPipes connect, with four actions and no more.`,
      cautions: [
        prose`Nothing changes at ${"aws_msk_cluster.cluster"}. If the cluster is replaced, do not apply: its data would be lost.`,
      ],
      rollback: prose`The policy is destroyed, all of it. The cluster keeps its connectivity.`,
    };
  }
  if (msk.policy === "terraform") {
    return {
      comment: "the cluster policy lets ClickPipes connect",
      purpose: prose`The cluster policy lets the account of ClickPipes connect, with four actions and no more.`,
      cautions: [
        prose`The policy replaces one that the cluster has. Look at that one before you apply; if others depend on it, set ${"msk.policy"} to ${"manual"}.`,
      ],
      rollback: prose`The policy is destroyed, all of it. The cluster keeps its connectivity until a person turns it off.`,
    };
  }
  return {
    comment: "a person adds the account of ClickPipes to the cluster policy",
    purpose: prose`A person adds the statement in HANDOVER.md to the cluster policy, which other statements stand in.`,
    rollback: prose`Take the statement out of the cluster policy first.`,
  };
}

function describePolicy(spec: ClickpipesMskMultiVpc): StageText {
  const isNew = spec.msk.cluster !== undefined;
  const actor = spec.msk.policy === "terraform" ? "terraform" : "person";
  return {
    ...policyText(spec),
    actor,
    steps: [
      prose`Look at the policy and at the addresses for other VPCs.`,
      { commands: [showPolicy(spec), ...showBrokers(spec)] },
      ...(isNew
        ? []
        : [
            prose`Look whether ClickPipes has a connection to the cluster already: MSK takes one for each way to authenticate, and ${words(existingTitle)} below says how that one is used.`,
            { commands: [showConnections(spec)] },
          ]),
    ],
    gate: [evidence("policy", prose`The cluster policy lets ${clickpipesPrincipal} connect.`, showPolicy(spec), actor)],
    failures: [
      {
        symptom: prose`The apply ends with ${"Current cluster policy version needed for Update"}.`,
        cause: prose`The cluster has a policy already, from the console or from an earlier run.`,
        remedy: isNew
          ? prose`Remove what is there with ${"aws kafka delete-cluster-policy"}, once nobody needs what it lets in, and apply again: the policy of a cluster of this spec is Terraform's.`
          : prose`${asSentence(edit({ set: { "msk.policy": "manual" } }))}, and add the statement to that policy by hand. If nobody needs what it lets in, remove it with ${"aws kafka delete-cluster-policy"} instead and apply again.`,
        stage: "policy",
      },
      {
        symptom: prose`The apply ends with an error that a policy needs multi-VPC connectivity.`,
        cause: prose`Connectivity is not on yet.`,
        remedy: isNew
          ? prose`Apply again once the cluster has addresses for other VPCs.`
          : prose`${backOneStage} and turn it on.`,
        stage: "connectivity",
      },
    ],
  };
}

function describeEndpoint(spec: ClickpipesMskMultiVpc): StageText {
  const { clickpipes } = spec;
  const stage = endpointStage(
    endpointsTo(spec, arnArgument(spec)),
    clickpipes,
    {
      noun: "endpoints",
      comment: "a reverse private endpoint for each way to authenticate, once the policy is there",
      purpose: prose`ClickPipes connects to the cluster, by one endpoint for each way to authenticate. Pipes of the service can use them.`,
    },
    prose`The policy lacks one of its four actions, connectivity is off for the way to authenticate, the cluster is not in ${clickpipes.region}, or another PrivateLink connection of ClickPipes has the same cluster and way to authenticate: there can be one, whatever service or organization it is of.`,
    {
      cause: prose`The cluster has not let the connection in.`,
      remedy: prose`Look at the cluster's client VPC connections, in the console or with ${"aws kafka list-client-vpc-connections"}, within 1 day: ClickPipes deletes a pending or rejected endpoint after that.`,
    },
  );
  return {
    ...stage,
    steps: [
      ...stage.steps,
      prose`The brokers of the pipe are the endpoint's ${"private_dns_names"}, in no order. The port of each is ${"14000"} and the number in the broker's name: ${"b-1"} has ${"14001"}, ${"b-12"} has ${"14012"}. MSK lists up to three brokers with their ports:`,
      { commands: showBrokers(spec) },
      ...spec.msk.authentication.map((way) => authenticate(way)),
    ],
    failures: [...stage.failures, otherZones],
  };
}

function authenticate(way: Way): Prose {
  return way === "SASL_IAM"
    ? prose`With ${way} the pipe takes a role that trusts the ${"iam_role"} of the ClickHouse service, and that may connect to the cluster, describe it and its topics and groups, read data and alter groups (${"kafka-cluster:"} actions).`
    : prose`With ${way} the pipe takes a user and password, ${"SCRAM-SHA-512"}, of a secret that is associated with the cluster, and the cluster needs Kafka ACLs for that user.`;
}

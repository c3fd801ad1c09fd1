import type { ClickpipesMskMultiVpc } from "../../generated/types/spec";
import { prose } from "../../src/contract/prose";
import type { Block, Failure, GateItem, Stage, StageText } from "../../src/contract/topology";
import { clickpipesPrincipal } from "../parts/reverse-private-endpoint";
import { endpointFailures, endpointRollback, readyGate, readySteps } from "../parts/reverse-private-endpoint-texts";
import { showBrokers, showCluster, showPolicy, showVersion, updateConnectivity } from "./commands";
import { endpointTexts, shortNames } from "./names";

/** The rollout: the policy is refused before connectivity is on, and the endpoint before the policy is there. */
export const stages: readonly Stage<ClickpipesMskMultiVpc>[] = [
  { name: "connectivity", title: "Prepare the cluster", describe: describeConnectivity },
  { name: "policy", title: "Let ClickPipes in", describe: describePolicy },
  { name: "endpoint", title: "Make the reverse private endpoints", describe: describeEndpoint },
];

const refused: Failure = {
  symptom: prose`Turning connectivity on ends with an error.`,
  cause: prose`The cluster is not ${"ACTIVE"}, is serverless or has brokers of ${"kafka.t3.small"}, does not have the way to authenticate switched on, or admits unauthenticated clients only. With SASL/SCRAM it may lack ${"allow.everyone.if.no.acl.found=false"}.`,
  remedy: prose`Compare the cluster with these, and set Kafka ACLs before you set that property.`,
  stage: "connectivity",
};

const otherZones: Failure = {
  symptom: prose`The connection works from one VPC, and not from another one.`,
  cause: prose`Both sides need as many subnets, in the same availability zones by id.`,
  remedy: prose`A change of the brokers' subnets, also one that only adds, replaces the cluster. Ask the vendor's support for the zones of ClickPipes before you make a cluster.`,
  stage: "connectivity",
};

function connectivityGate(spec: ClickpipesMskMultiVpc): GateItem[] {
  return showBrokers(spec).map((command, index) => {
    const way = spec.msk.authentication[index] ?? "SASL_IAM";
    return {
      kind: "evidence",
      key: `connectivity.${shortNames[way]}`,
      meaning: prose`The cluster has addresses for other VPCs with ${way}.`,
      actor: spec.msk.cluster === undefined ? "person" : "terraform",
      command,
    };
  });
}

function turnOn(spec: ClickpipesMskMultiVpc): Block[] {
  return [
    {
      text: prose`Turn multi-VPC connectivity on. It can take hours, the brokers restart one after the other, and no other update of the cluster is possible meanwhile.`,
    },
    { commands: [showVersion(spec), updateConnectivity(spec, true)] },
    { text: prose`Look for the addresses that appear once it is on.` },
    { commands: showBrokers(spec) },
  ];
}

function describeConnectivity(spec: ClickpipesMskMultiVpc): StageText {
  const cluster: GateItem = {
    kind: "evidence",
    key: "cluster",
    meaning: prose`The cluster is active and one that can be connected from other VPCs.`,
    actor: "person",
    command: showCluster(spec),
  };
  if (spec.msk.cluster !== undefined) {
    return {
      comment: "the cluster, with multi-VPC connectivity off",
      purpose: prose`A new MSK cluster. AWS refuses multi-VPC connectivity in the call that creates a cluster, so it is ${"false"} here and turned on in place at the next stage. The provider takes the block out of the call that creates the cluster, and sends it in a call of its own once the cluster is active.`,
      actor: "terraform",
      steps: [{ text: prose`Look at the cluster.` }, { commands: [showCluster(spec)] }],
      gate: [cluster],
      failures: [otherZones],
      rollback: prose`The cluster is destroyed, with all of its data.`,
    };
  }
  return {
    comment:
      "no resources; a person turns multi-VPC connectivity on, because this configuration does not own the cluster",
    purpose: prose`A person turns multi-VPC connectivity on for the existing cluster. Terraform can do that only for a cluster that it owns, so it changes nothing here.`,
    actor: "person",
    steps: [{ text: prose`Look at the cluster.` }, { commands: [showCluster(spec)] }, ...turnOn(spec)],
    gate: [cluster, ...connectivityGate(spec)],
    failures: [refused, otherZones],
    rollback: prose`Turn connectivity off again with the command in HANDOVER.md. That deletes every connection from other VPCs, those of other clients too.`,
  };
}

const waiting = {
  cause: prose`The cluster has not let the connection in.`,
  remedy: prose`Look at the cluster's client VPC connections, in the console or with ${"aws kafka list-client-vpc-connections"}, within 1 day: ClickPipes deletes a pending or rejected endpoint after that.`,
};

function describePolicy(spec: ClickpipesMskMultiVpc): StageText {
  const isNew = spec.msk.cluster !== undefined;
  const isTerraform = spec.msk.policy === "terraform";
  const policy: GateItem = {
    kind: "evidence",
    key: "policy",
    meaning: prose`The cluster policy lets ${clickpipesPrincipal} connect.`,
    actor: isTerraform ? "terraform" : "person",
    command: showPolicy(spec),
  };
  const who = isTerraform
    ? prose`The cluster policy lets the account of ClickPipes connect, with four actions and no more.`
    : prose`A person adds the statement in HANDOVER.md to the cluster policy, which other statements stand in.`;
  return {
    comment: isNew
      ? "multi-VPC connectivity is true on aws_msk_cluster.cluster, and the cluster policy lets ClickPipes connect"
      : isTerraform
        ? "the cluster policy lets ClickPipes connect"
        : "a person adds the account of ClickPipes to the cluster policy",
    purpose: isNew
      ? prose`Multi-VPC connectivity goes from ${"false"} to ${"true"}, in place, and then the cluster policy lets the account of ClickPipes connect, with four actions and no more.`
      : who,
    actor: isTerraform ? "terraform" : "person",
    ...(isNew
      ? {
          caution: prose`The one change is ${"connectivity_info"} of ${"aws_msk_cluster.cluster"}, in place, and the apply can take hours. If the cluster is replaced, do not apply: its data would be lost.`,
        }
      : isTerraform
        ? {
            caution: prose`The policy replaces one that the cluster has. Look at that one before you apply; if others depend on it, set ${"msk.policy"} to ${"manual"}.`,
          }
        : {}),
    steps: [
      { text: prose`Look at the policy and at the addresses for other VPCs.` },
      { commands: [showPolicy(spec), ...showBrokers(spec)] },
    ],
    gate: [policy, ...(isNew ? connectivityGate(spec) : [])],
    failures: [
      {
        symptom: prose`The apply ends with ${"Current cluster policy version needed for Update"}.`,
        cause: prose`The cluster has a policy already, from the console or from an earlier run.`,
        remedy: prose`Import it with ${"terraform import aws_msk_cluster_policy.cluster"} and the cluster's ARN, and look in the plan at what the new policy drops. Or set ${"msk.policy"} to ${"manual"}.`,
        stage: "policy",
      },
      {
        symptom: prose`The apply ends with a timeout.`,
        cause: prose`Turning connectivity on can take hours.`,
        remedy: prose`Wait until the cluster is ${"ACTIVE"}, then apply again.`,
        stage: "policy",
      },
      {
        symptom: prose`The apply ends with an error that a policy needs multi-VPC connectivity.`,
        cause: prose`Connectivity is not on yet.`,
        remedy: isNew ? prose`Apply again once it is on.` : prose`Go back one stage and turn it on.`,
        stage: "connectivity",
      },
      ...(isNew ? [refused] : []),
    ],
    rollback: isNew
      ? prose`The policy is destroyed, and connectivity is written as ${"false"}, in place. That deletes every connection from other VPCs. Removing the block instead would change nothing, because the provider keeps the value.`
      : isTerraform
        ? prose`The policy is destroyed, all of it. The cluster keeps its connectivity until a person turns it off.`
        : prose`Take the statement out of the cluster policy first.`,
  };
}

function describeEndpoint(spec: ClickpipesMskMultiVpc): StageText {
  const { clickpipes } = spec;
  const isTerraform = clickpipes.endpoint === "terraform";
  const failed = prose`The policy lacks one of its four actions, connectivity is off for the way to authenticate, the cluster is not in ${clickpipes.region}, or another PrivateLink connection of ClickPipes has the same cluster and way to authenticate: there can be one, whatever service or organization it is of.`;
  return {
    comment: isTerraform
      ? "a reverse private endpoint for each way to authenticate, once the policy is there"
      : "a person makes the reverse private endpoints in the console",
    purpose: isTerraform
      ? prose`ClickPipes connects to the cluster, by one endpoint for each way to authenticate. Pipes of the service can use them.`
      : prose`A person makes the endpoints with the values in HANDOVER.md. Terraform changes nothing at this stage.`,
    actor: "vendor",
    steps: [
      ...readySteps(clickpipes),
      {
        text: prose`The brokers of the pipe are the endpoint's ${"private_dns_names"}. The first one has port ${"14001"}, the next ${"14002"} and so on: that their order is that of the brokers is inferred from the vendor's example, so compare with the addresses that MSK gives.`,
      },
      { commands: showBrokers(spec) },
      ...spec.msk.authentication.map((way): Block => ({ text: authenticate(way) })),
    ],
    gate: readyGate(endpointTexts(spec), clickpipes, waiting.remedy),
    failures: [...endpointFailures("endpoint", failed, waiting), otherZones],
    rollback: endpointRollback(clickpipes),
  };
}

function authenticate(way: "SASL_IAM" | "SASL_SCRAM") {
  return way === "SASL_IAM"
    ? prose`With ${way} the pipe takes a role that trusts the ${"iam_role"} of the ClickHouse service, and that may connect to the cluster, describe it and its topics and groups, read data and alter groups (${"kafka-cluster:"} actions).`
    : prose`With ${way} the pipe takes a user and password, ${"SCRAM-SHA-512"}, and the cluster needs Kafka ACLs for that user.`;
}

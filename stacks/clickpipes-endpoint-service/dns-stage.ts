import type { ClickpipesEndpointService } from "../../generated/types/spec";
import { type Command, prose } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import type { Failure, StageText } from "../../src/contract/stage";
import { droppedRows } from "../families/endpoint-service/group-texts";
import { showEndpoints } from "../families/reverse-private-endpoint/texts";
import { evidence } from "../parts/gate-items";
import { listTargets, madeTargets, type OfferedTarget } from "./targets";

/** Stage `dns`: the names lead to the endpoints. */
export function describeDns(spec: ClickpipesEndpointService): StageText {
  const { endpoint, source } = spec.clickpipes;
  const isTerraform = endpoint === "terraform";
  const targets = listTargets(spec);
  const refused: Failure = {
    symptom: prose`The apply ends with an error about a custom private DNS name.`,
    cause: prose`Custom private DNS is not switched on for the service, or another endpoint of the service has the name.`,
    remedy: prose`Ask ClickHouse support to switch it on; a name is unique among the endpoints of a service.`,
    stage: "dns",
  };
  const outsideList: Failure = {
    symptom: prose`The pipe connects first and then times out.`,
    cause: prose`After the first answer the client connects to each broker by the name and port that it advertises, and one of them is not mapped or has another port.`,
    remedy: prose`Make every broker of the cluster a target, with the advertised name and port.`,
    stage: "service",
  };
  return {
    ...(isTerraform
      ? {
          comment: "custom private DNS names of the reverse private endpoints",
          purpose: prose`ClickPipes resolves each target's names to its endpoint, so that brokers that advertise names and certificates that carry them fit. Custom private DNS is a private preview: ask ClickHouse support to switch it on.`,
          rollback: prose`Stop the pipes that use the names. The mappings are destroyed, the endpoints stay, and so do their own DNS names; Kafka clients need the mapped names, because brokers advertise them.`,
        }
      : {
          comment: "a person maps custom private DNS names to the reverse private endpoints",
          purpose: prose`A person maps each target's names to its endpoint, with the values in HANDOVER.md; a call of the API that made the endpoint has mapped them already. Custom private DNS is a private preview: ask ClickHouse support to switch it on. Terraform changes nothing at this stage.`,
          rollback: prose`Stop the pipes that use the names, and take the names out of the service's settings.`,
        }),
    actor: "person",
    steps: [
      prose`These names lead to the targets from ClickPipes:`,
      {
        table: {
          head: ["target", "name", "port"],
          rows: targets.flatMap(({ key, listenerPort, endpoint: { customDnsNames } }) =>
            customDnsNames.map(({ name }) => [prose`${key}`, prose`${name}`, prose`${listenerPort}`]),
          ),
        },
      },
      ...pipeSteps(spec),
    ],
    gate: targets.map((target) =>
      evidence(
        `names.${target.address}`,
        prose`A ClickPipe connects to ${target.key} by its names.`,
        showNames(spec, target),
      ),
    ),
    failures: [
      ...(isTerraform ? [refused] : []),
      ...(source === "kafka" ? [outsideList] : []),
      ...(madeTargets(spec).length === 0 ? [] : droppedRows(spec, prose`ClickPipes`)),
      {
        symptom: prose`The pipe cannot resolve a name.`,
        cause: prose`The name is not mapped, or custom private DNS is not switched on for the service.`,
        remedy: prose`Look at the endpoint in the service's settings; ask ClickHouse support about the private preview.`,
        stage: "dns",
      },
      {
        symptom: prose`The pipe fails with an error about the certificate.`,
        cause: prose`The name that the pipe uses is not in the target's certificate.`,
        remedy: prose`Use the mapped name, or give the certificate's name as the TLS host.`,
        stage: "dns",
      },
      {
        symptom: prose`The pipe times out.`,
        cause: prose`The endpoint is not ${"Ready"}, or the load balancer does not reach its target.`,
        remedy: prose`Look at the status of the endpoint, then at the health of the target.`,
        stage: "service",
      },
    ],
  };
}

/** What ClickPipes says of the names of a target's endpoint. */
function showNames({ clickpipes }: ClickpipesEndpointService, { host, endpoint }: OfferedTarget): Command {
  const name = endpoint.customDnsNames[0]?.name ?? host;
  return showEndpoints(
    clickpipes,
    prose`${name} with the endpoint ${endpoint.description}. That custom names are listed among ${"private_dns_names"} is inferred; a pipe that connects proves more.`,
  );
}

/** How the ClickPipe of each kind of source is told. */
function pipeSteps(spec: ClickpipesEndpointService): Block[] {
  if (spec.clickpipes.source !== "kafka") {
    return [
      prose`Make the ClickPipe: ${"Data Sources"}, ${"Set up a ClickPipe"}, then select the source. No endpoint is selected: such a pipe may use all endpoints of the service, and its host decides which. A DNS name is no complete address; add the port.`,
      prose`Give the mapped name as the host. With one of the endpoint's ${"dns_names"} instead, give the name in the server's certificate as ${"tls_host"}. Several pipes of the same service can use one endpoint.`,
    ];
  }
  return [
    prose`Make the ClickPipe: ${"Data Sources"}, ${"Set up a ClickPipe"}, select the source, then ${"Reverse private endpoint"}, and select the endpoints. A DNS name is no complete address; add the port.`,
    prose`Give the brokers by these names, not the cluster's bootstrap string, with all of the endpoints. In Terraform these are ${"brokers"} and ${"source.kafka.reverse_private_endpoint_ids"} of the pipe.`,
    {
      copy: {
        language: "text",
        text: listTargets(spec)
          .map(({ host, listenerPort }) => `${host}:${listenerPort}`)
          .join(","),
      },
    },
    prose`A schema registry is reached the same way, if it is a target too. Several pipes of the same service can use one endpoint.`,
  ];
}

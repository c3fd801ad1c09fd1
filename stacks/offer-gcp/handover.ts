import type { OfferGcp } from "../../generated/types/spec";
import { listed, type Prose, prose, words } from "../../src/contract/prose";
import type { Block, Section } from "../../src/contract/section";
import type { FillText } from "../../src/contract/topology";
import type { Asker } from "../families/offer/asker";
import type { Consumer } from "../families/offer/consumer";
import { natSubnetsOf } from "../families/offer/targets";
import { projectId } from "../families/psc-endpoint/texts";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import type { ValueRow } from "../parts/values-section";
import { variableFill } from "../parts/variable-fill";
import { attachment, isMade, listConsumers, listPorts, listTargets } from "./parts";
import { showEach } from "./texts";

/** Values that the documents leave to a person. */
function fills(spec: OfferGcp): FillText[] {
  return [
    outputFill(attachment, "service_attachment", prose`Id of the service attachment`),
    ...variableFill(spec.gcp.project, projectId, prose`Id of the project of the service attachment`),
  ];
}

/** Where the service attachment is, and whom it accepts. */
function rows(spec: OfferGcp): ValueRow[] {
  const { gcp, privateDns, vendor } = spec;
  const consumers = listConsumers(spec);
  return [
    ["Service attachment", attachment],
    ["Region", gcp.region],
    ["Project", idValue(gcp.project)],
    ...(vendor.acceptance === "everybody"
      ? [["Who is accepted", words("everybody who knows the service attachment")] satisfies ValueRow]
      : consumers.length === 0
        ? [["Who is accepted", words("not known yet: see below")] satisfies ValueRow]
        : consumers.map(
            ({ id, limit }): ValueRow => [
              "Who is accepted",
              prose`${id}, up to ${limit} ${words(limit === 1 ? "endpoint" : "endpoints")}`,
            ],
          )),
    ...(privateDns === undefined ? [] : [["Domain name", privateDns.name] satisfies ValueRow]),
  ];
}

const asker: Asker<OfferGcp> = {
  who: "project",
  region: "region",
  told: {
    object:
      "The vendor's project shows only once it knows the service attachment: give it the id after stage service, look whose endpoint waits, and accept it after that.",
    none: "The vendor names no project: ask which one makes its endpoint.",
  },
  missing: {
    field: "vendor.projects",
    code: "vendor-project-missing",
    title: "It is not said which projects or networks of the vendor to accept",
    why: "The service attachment accepts whom its list has, and nobody else.",
    fix: "Ask the vendor for the project of its endpoint, or look whose endpoint waits at the service attachment, and give it as vendor.projects.",
  },
  neededFrom: listedFrom,
};

/** The stage that lists whom it accepts; undefined where it is known, or there is no list. */
function listedFrom(spec: OfferGcp): "principals" | "accepted" | undefined {
  const { acceptance } = spec.vendor;
  if (acceptance === "everybody" || listConsumers(spec).length > 0) return undefined;
  return acceptance === "automatic" ? "principals" : "accepted";
}

function sendBack(spec: OfferGcp): Prose[] {
  const stage = listedFrom(spec);
  return [
    ...(stage === undefined
      ? []
      : [
          prose`The id of the project, or of the network, that each endpoint is in. It becomes ${"vendor.projects"} or ${"vendor.networks"}, before stage ${words(stage)}.`,
        ]),
    prose`The name or the PSC connection id of each endpoint, by which it is told from others.`,
  ];
}

/** What whoever looks after the targets and the firewall has to let in. */
function targetSection(spec: OfferGcp, { title }: Consumer): Section {
  const { kind, healthCheckPort, proxyProtocol } = spec.loadBalancer;
  const subnets = listed(
    natSubnetsOf(spec.network.natSubnets).map(({ shown }) => shown),
    ", ",
  );
  const rows = listTargets(spec).map(({ key, host, port }): Prose[] => [prose`${key}`, prose`${host}`, prose`${port}`]);
  const checks = isMade(spec) ? prose` on port ${healthCheckPort ?? ""}` : words("");
  return {
    title: "Before the targets",
    blocks: [
      kind === "passthrough"
        ? prose`Each target sees the connections come from addresses of the NAT subnets ${subnets}, never from ${title}. Let the firewall admit them on these ports:`
        : prose`Each target sees the connections come from addresses of the proxy-only subnet, never from ${title}. Let the firewall admit that subnet on these ports:`,
      { table: { head: ["target", "host", "port"], rows } },
      prose`The health checks come from ${"35.191.0.0/16"} and ${"130.211.0.0/22"}: let the firewall admit them${checks}.`,
      proxyProtocol
        ? prose`Each connection begins with a PROXY header (version 2), which every target has to expect. It has the PSC connection id.`
        : prose`No PROXY header is sent.`,
    ],
  };
}

function acceptance(spec: OfferGcp): Block[] {
  const { acceptance, reconcile, rejected } = spec.vendor;
  const look: Block[] = [
    prose`The endpoints that lead to the service attachment:`,
    showEach(spec, prose`Endpoint, network, PSC connection id and status.`),
  ];
  if (acceptance === "everybody")
    return [
      ...look,
      prose`Google Cloud accepts everybody who knows the service attachment, so look from time to time who is connected. To cut somebody off, list the vendor with acceptance ${"automatic"}, and have ${"vendor.reconcile"} ${"true"}.`,
    ];
  return [
    ...look,
    acceptance === "automatic"
      ? prose`Google Cloud accepts each endpoint of the list by itself, so look from time to time who is connected.`
      : prose`Their projects go into ${"vendor.projects"}, or their networks into ${"vendor.networks"}. Terraform lists them at stage ${"accepted"}.`,
    prose`The list in Terraform is the whole one: ${"gcloud compute service-attachments update --consumer-accept-list"} replaces it, and the next apply puts it back.`,
    reconcile
      ? prose`To cut an endpoint off, take its project or network out of the list: the change also counts for endpoints that were accepted.`
      : prose`Taking a project or network out of the list does not cut its endpoints off, because ${"vendor.reconcile"} is ${"false"}. Set it to ${"true"}, or have the vendor delete them.`,
    ...(rejected === undefined
      ? []
      : [prose`Endpoints of ${listed([...rejected].sort(), ", ")} are rejected, whatever the list says.`]),
  ];
}

/** What whoever runs Terraform may do. */
function permissions(spec: OfferGcp): Section {
  const ofShared =
    typeof spec.network.network === "string" && typeof spec.gcp.project === "string"
      ? spec.network.network.split("/")[1] !== spec.gcp.project
      : false;
  return {
    title: "Google Cloud permissions",
    blocks: [
      prose`Whoever runs Terraform needs ${"roles/compute.networkAdmin"} in the project of the service attachment${words(ofShared ? " and, for the NAT subnets, in that of the network" : "")}; of a shared VPC, the subnets have to be shared with it. The API ${"compute.googleapis.com"} has to be enabled. Google Cloud documents this role for publishing services; which of its permissions are used was not measured.`,
      ...(isMade(spec)
        ? [
            prose`The instance groups are used, not changed, by the load balancer on ${listPorts(spec).length === 1 ? words("port") : words("ports")} ${listed(listPorts(spec).map(String), ", ")}.`,
          ]
        : []),
    ],
  };
}

/** What may change later. */
function changes(spec: OfferGcp): Prose[] {
  return [
    prose`In place, without a word to the vendor: another NAT subnet, a wider network of one that is made, projects and networks with their limits, whether a change counts for endpoints that were accepted${words(isMade(spec) ? ", instance groups, the port of the health check" : "")}.`,
    isMade(spec)
      ? prose`Other ports of the targets make another forwarding rule beside the old one, and the service attachment changes over to it in place, with google 7.18 and later; what becomes of open connections then is not known. The vendor has to change over with them. Another ${"loadBalancer.subnetwork"} alone is refused: the other forwarding rule would have the name of the old one, which is still there. Offer the targets by a second spec under another name.`
      : prose`Another forwarding rule is in place, too, with google 7.18 and later; what becomes of open connections then is not known.`,
    prose`The NAT subnets only grow: each endpoint takes an address of theirs, and Google Cloud deletes no subnet that is in use. Offer the targets by a second spec under another name, have the vendor connect there, then take the first one away.`,
    prose`Another name, region or domain name makes another service attachment: the vendor has to connect anew. From the list to acceptance ${"everybody"} is not in place either: Google Cloud refuses the change (provider issue 17153).`,
  ];
}

const notGenerated: Prose[] = [
  prose`One service attachment stands before one forwarding rule, and a passthrough load balancer before one set of machines: brokers on several machines take a spec each, or a proxy that tells them apart, whose forwarding rule the spec names.`,
  prose`A list of single endpoints is not generated: google 7.45.0 tells its entries apart by their limits alone, so that one of two is lost and an exchange is not planned.`,
  prose`Firewall rules are not generated, nor a proxy load balancer with its proxy-only subnet, nor the service attachment of a managed database, whose own settings list the projects.`,
];

/** What the vendor, and whoever looks after the targets and the network, need. */
export const handover = {
  asker,
  fills,
  rows,
  behind: (spec: OfferGcp, consumer: Consumer) => [targetSection(spec, consumer)],
  acceptance,
  sendBack,
  permissions: (spec: OfferGcp) => [permissions(spec)],
  changes,
  notGenerated,
};

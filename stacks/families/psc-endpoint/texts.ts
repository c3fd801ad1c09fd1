import { edit } from "../../../src/contract/acts";
import { type Command, command, type Fill, listed, type Prose, prose, words } from "../../../src/contract/prose";
import type { Section } from "../../../src/contract/section";
import type { Failure } from "../../../src/contract/stage";
import type { FillText } from "../../../src/contract/topology";
import { variableFill } from "../../parts/variable-fill";
import type { GcpSpec } from "./endpoint";

/** What a variable brings. */
export const projectId: Fill = { fill: "PROJECT_ID" };

/** The project of endpoints or of a service attachment, or what stands for the variable that brings it. */
export function projectText({ gcp }: Pick<GcpSpec, "gcp">): string | Fill {
  return typeof gcp.project === "string" ? gcp.project : projectId;
}

/** The id of the project, where a variable brings it. */
export function projectFill({ gcp }: GcpSpec): FillText[] {
  return variableFill(gcp.project, projectId, prose`Id of the project of the endpoint`);
}

/** The forwarding rule of an endpoint: that of the id where it exists already, or the one of this name. */
function placeOf(spec: GcpSpec, made: string) {
  const { endpoint } = spec.network;
  if (endpoint === undefined) return { project: projectText(spec), region: spec.gcp.region, name: made };
  const [, project = "", , region = "", , name = ""] = endpoint.id.split("/");
  return { project, region, name };
}

/** What the endpoint is called: as its id says where it exists already, or by this name. */
export function nameOf(spec: GcpSpec, made: string): string {
  return placeOf(spec, made).name;
}

/** What shows the address of an endpoint, by the id of its forwarding rule. */
export function showAddress(id: string): string {
  const [, project = "", , region = "", , name = ""] = id.split("/");
  return `gcloud compute forwarding-rules describe ${name} --project ${project} --region ${region} --format 'value(IPAddress)'`;
}

/** The command that shows the status of the connection of an endpoint of this name. */
export function showStatus(spec: GcpSpec, name: string, shows: Prose): Command {
  const place = placeOf(spec, name);
  return command(
    [
      ...["gcloud", "compute", "forwarding-rules", "describe", place.name, "--project", place.project],
      ...["--region", place.region, "--format", "value(pscConnectionStatus)"],
    ],
    shows,
  );
}

/** A connection that times out. */
export function unreachable({ gcp, network }: GcpSpec): Failure {
  return {
    symptom: prose`The connection times out.`,
    sign: "time-out",
    cause: network.globalAccess
      ? prose`The connection is not accepted, or an egress firewall rule stands between the client and the endpoint.`
      : prose`The connection is not accepted, an egress firewall rule stands in between, or the client is in another region of the network than ${gcp.region}.`,
    remedy: network.globalAccess
      ? prose`Look at the status, then at the egress rules of the client's network.`
      : network.endpoint !== undefined
        ? prose`Look at the status, then at the egress rules. For clients in other regions, ask the endpoint's owner for global access, which changes it in place.`
        : prose`Look at the status, then at the egress rules. For clients in other regions, ${edit({ set: { "network.globalAccess": true }, isApplied: true })}; it changes the endpoint in place.`,
    stage: "endpoint",
  };
}

/**
 * What whoever runs Terraform may do; `fillsZone` says whether it writes records. Source of Service Directory: Google Cloud, Access published
 * services through endpoints; of what binding a zone takes: Access control with IAM of Cloud DNS, managedZones.create.
 */
export function permissions(spec: GcpSpec, fillsZone: boolean): Section {
  const { network } = spec;
  const ofZone = fillsZone ? prose` and, from stage ${"dns"} on, ${"roles/dns.admin"} in that of the zone` : words("");
  const apis = [
    "compute.googleapis.com",
    "servicedirectory.googleapis.com",
    ...(fillsZone ? ["dns.googleapis.com"] : []),
  ];
  return {
    title: "Google Cloud permissions",
    blocks: [
      network.endpoint === undefined
        ? prose`Whoever runs Terraform needs ${"roles/compute.networkAdmin"} and ${"roles/servicedirectory.editor"} in the project of the endpoint${ofZone}; of a shared VPC, the subnetwork has to be shared with the project. Google Cloud registers each endpoint in Service Directory. These APIs have to be enabled: ${listed(apis, ", ")}.`
        : fillsZone
          ? prose`The endpoint exists already: nothing of it is read or written. From stage ${"dns"} on, whoever runs Terraform needs ${"roles/dns.admin"} in the project of the zone, and, where the zone is made, ${"compute.networks.get"} and ${"dns.networks.bindPrivateDNSZone"} on the network. The API ${"dns.googleapis.com"} has to be enabled.`
          : prose`The endpoint exists already: nothing of it is read or written, and nothing is made in Google Cloud.`,
      ...(fillsZone && network.endpoint === undefined && spec.dns.zoneId === undefined ? bindings(spec) : []),
    ],
  };
}

/** What binding the zone to networks of other projects takes; nothing where the role in the project of the zone has it. */
function bindings({ gcp, network, dns }: GcpSpec): Prose[] {
  const own = dns.project ?? gcp.project;
  const networks = [network.network, ...Object.values(dns.networks ?? {}).map((further) => further.network)];
  const isOther = (id: (typeof networks)[number]) =>
    typeof id !== "string" || typeof own !== "string" || id.split("/")[1] !== own;
  return networks.some(isOther)
    ? [
        prose`The zone is bound to each network that sees it: that takes ${"dns.networks.bindPrivateDNSZone"} in the project of the network, too, where that is not the project of the zone.`,
      ]
    : [];
}

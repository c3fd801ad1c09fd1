import ipaddr from "ipaddr.js";
import type { ClickhouseAws } from "../../generated/types/spec";
import type { Path } from "../../src/contract/problem";
import type { Rule } from "../../src/contract/topology";
import { isNetwork, overlap } from "../parts/schema-rules";

type SpecRule = Rule<ClickhouseAws>;

const privateNetworks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];
const neverClients = ["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "240.0.0.0/4"];

const openToTheWorld: SpecRule = {
  code: "cidr-too-wide",
  severity: "error",
  title: "A client network is as wide as the internet",
  why: "Whoever reaches the VPC, through peering, a VPN or a mistake in routing, would reach the database's port.",
  fix: "Name the networks that the clients are in; 10.0.0.0/8 is the widest private one.",
  source: "RFC 1918",
  check: (spec) =>
    eachCidr(spec)
      .filter(({ cidr }) => Number(cidr.split("/")[1]) < 8)
      .map(({ cidr, path }) => ({ path, message: `${cidr} opens the endpoint to the world` })),
};

const impossibleClients: SpecRule = {
  code: "cidr-not-for-clients",
  severity: "error",
  title: "A client network has addresses that no client in a VPC has",
  why: "Loopback, link-local, multicast and reserved addresses are never the source of a connection through the network.",
  fix: "Name the networks that the clients are in.",
  source: "RFC 6890",
  check: (spec) =>
    eachValidCidr(spec)
      .filter(({ cidr }) => neverClients.some((network) => overlap(cidr, network)))
      .map(({ cidr, path }) => ({ path, message: `${cidr} has addresses that no client has` })),
};

const publicClients: SpecRule = {
  code: "cidr-public",
  severity: "warning",
  title: "A client network has public addresses",
  why: "Clients reach an interface endpoint from private addresses, unless a company uses public ones inside its network.",
  fix: "Check that the network is meant.",
  source: "RFC 1918, RFC 6598",
  check: (spec) =>
    eachValidCidr(spec)
      .filter(({ cidr }) => !neverClients.some((network) => overlap(cidr, network)))
      .filter(({ cidr }) => !privateNetworks.some((network) => contains(network, cidr)))
      .map(({ cidr, path }) => ({ path, message: `${cidr} has public addresses` })),
};

/** What the schema cannot say about the networks of a spec's clients. */
export const clientRules: readonly SpecRule[] = [openToTheWorld, impossibleClients, publicClients];

function eachCidr({ network }: ClickhouseAws): { cidr: string; path: Path }[] {
  return (network.clients?.cidrs ?? []).map((cidr, index) => ({ cidr, path: ["network", "clients", "cidrs", index] }));
}

function eachValidCidr(spec: ClickhouseAws): { cidr: string; path: Path }[] {
  return eachCidr(spec).filter(({ cidr }) => isNetwork(cidr));
}

function contains(network: string, cidr: string): boolean {
  const [outer, inner] = [ipaddr.IPv4.parseCIDR(network), ipaddr.IPv4.parseCIDR(cidr)];
  return inner[1] >= outer[1] && inner[0].match(outer);
}

import { makeProblem, type Problem, wholeFile } from "../contract/problem";
import type { StatedBrokers } from "../contract/topology";
import { show } from "../contract/visible";
import { largestSource, type NamedFile, type ParsedSpec, parse } from "./parse";

/** A broker of an Amazon MSK cluster, as `aws kafka list-nodes` prints it. */
export interface ClusterNode {
  readonly id: number;
  readonly host: string;
  readonly ip: string;
  readonly subnet: string;
}

/** The brokers in what `aws kafka list-nodes` prints, by their ids; undefined where a document is something else. Nothing in it is trusted. */
export function toClusterNodes(document: unknown): ClusterNode[] | undefined {
  const nodes = memberOf(document, "NodeInfoList");
  if (!Array.isArray(nodes)) return undefined;
  const brokers = nodes.flatMap((node): ClusterNode[] => {
    const info = memberOf(node, "BrokerNodeInfo");
    const endpoints = memberOf(info, "Endpoints");
    const id = Number(memberOf(info, "BrokerId"));
    if (!Number.isSafeInteger(id)) return [];
    const [host, ip, subnet] = [
      Array.isArray(endpoints) ? endpoints[0] : undefined,
      memberOf(info, "ClientVpcIpAddress"),
      memberOf(info, "ClientSubnet"),
    ].map((value) => (typeof value === "string" ? value : ""));
    return [{ id, host: host ?? "", ip: ip ?? "", subnet: subnet ?? "" }];
  });
  return brokers.length === 0 ? undefined : brokers.sort((a, b) => a.id - b.id);
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as { readonly [key: string]: unknown })[key]
    : undefined;
}

/** Where the list of brokers in a spec is not that of the cluster, by the file beside it. A name of another spelling is another broker. */
export function findOtherBrokers(source: ParsedSpec, nodes: NamedFile, { path, brokers }: StatedBrokers): Problem[] {
  const read = readNodes(nodes);
  if ("problems" in read) return [...read.problems];
  const differs = (at: StatedBrokers["path"], message: string) =>
    makeProblem("brokers-differ", source.locate(at), `${message} (${nodes.file})`);
  const missing = read.nodes
    .filter(({ host }) => brokers.every((broker) => broker.host !== host))
    .map(({ host, ip }) =>
      differs(path, `the cluster has the broker ${show(host)} with the address ${show(ip)}, and the spec does not`),
    );
  const others = brokers.flatMap(({ host, hostPath, id, ip }) => {
    const node = read.nodes.find((each) => each.host === host);
    if (node === undefined) return [differs(hostPath, `the cluster has no broker ${show(host)}`)];
    return [
      ...(ip === undefined || ip.value === node.ip
        ? []
        : [differs(ip.path, `${show(host)} has the address ${show(node.ip)}, not ${show(ip.value)}`)]),
      ...(id === undefined || id.value === node.id
        ? []
        : [differs(id.path, `${show(host)} has the id ${node.id}, not ${id.value}`)]),
    ];
  });
  return [...missing, ...others];
}

function readNodes(
  file: NamedFile,
): { readonly nodes: readonly ClusterNode[] } | { readonly problems: readonly Problem[] } {
  const refuse = (reason: string) => ({
    problems: [makeProblem("nodes-unusable", wholeFile(file.file), `${file.name} is not read: ${reason}`)],
  });
  if ("refused" in file) return refuse(file.refused);
  if (file.bytes.length > largestSource) return refuse(`it is larger than ${largestSource} bytes`);
  const { value, problems } = parse(file);
  if (value === undefined) return { problems };
  const nodes = toClusterNodes(value.value);
  return nodes === undefined ? refuse("it has no brokers in NodeInfoList") : { nodes };
}

/**
 * The name of the evidence file of a spec: `.evidence` before the extension that tells the format, so `a.yaml` has `a.evidence.yaml`.
 * Undefined for standard input, which has no place beside it.
 */
export function evidencePath(spec: string): string | undefined {
  if (spec === "-") return undefined;
  const found = ending.exec(spec);
  return found === null ? `${spec}.evidence.yaml` : `${spec.slice(0, found.index)}.evidence${found[0]}`;
}

const ending = /\.(?:yaml|yml|json)$/;

/** The name of the file that lists the nodes of a spec's cluster: `a.yaml` has `a.nodes.json`. */
export function nodesPath(spec: string): string {
  return `${spec.replace(ending, "")}.nodes.json`;
}

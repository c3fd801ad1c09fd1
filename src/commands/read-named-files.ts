import { nodesPath } from "../files/evidence-path";
import { type Beside, readBeside } from "../files/read-beside";
import { knowledge } from "../knowledge";
import { findNamed, whyNoFile } from "../spec/named-files";
import { largestSource, type NamedFile, parse, type Source } from "../spec/parse";
import { own } from "../terraform/values";

/** A source with what lists the nodes of its cluster, where that is beside it. */
export function withNodes<T extends Source>(source: T): T {
  if (source.file === "-") return source;
  const file = nodesPath(source.file);
  const found = readBeside(file, largestSource);
  return found === undefined
    ? source
    : { ...source, nodes: { name: file.slice(file.lastIndexOf("/") + 1), file, ...found } };
}

/** A source with the files that it names, read by `read`; from beside it where no other way is given. */
export function withFiles<T extends Source>(
  source: T,
  read: (name: string) => Beside | undefined = (name) => readHere(source.file, name),
): T {
  if (!mayName(source.bytes)) return source;
  const document = parse(source).value?.value;
  const topology = own(knowledge.topologies, String(document?.["topology"]));
  if (document === undefined || topology === undefined) return source;
  const names = new Set(findNamed(document, topology.schema).map(({ name }) => name));
  const files = [...names].flatMap((name): NamedFile[] => {
    const found = whyNoFile(name) === undefined ? read(name) : undefined;
    return found === undefined ? [] : [{ name, file: besideOf(source.file, name), ...found }];
  });
  return files.length === 0 ? source : { ...source, files };
}

/** Whether a text may have the property that names a file (`x-file`): it has the word, or an escape that may stand for a part of it. */
export function mayName(text: Uint8Array): boolean {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  return bytes.includes("file") || bytes.includes("\\");
}

function readHere(spec: string, name: string): Beside | undefined {
  if (spec === "-") return { refused: "standard input has no folder" };
  return readBeside(besideOf(spec, name), largestSource);
}

/** The name of a file beside a spec; where the spec is that of a revision, which stands before the path, so is the file. */
function besideOf(spec: string, name: string): string {
  const slash = spec.lastIndexOf("/");
  return slash < 0 && spec.includes(":")
    ? `${spec.slice(0, spec.indexOf(":") + 1)}${name}`
    : spec.slice(0, slash + 1) + name;
}

import { Session } from "node:inspector";

/** What is run with bytes that were made up; it throws where something does not hold. */
export interface FuzzTarget {
  /** What it begins with. */
  readonly corpus: readonly Uint8Array[];
  /** A part of the paths of the files whose branches count. */
  readonly files: readonly string[];
  run(bytes: Uint8Array): void;
}

/** A fault, with the bytes that show it. */
export interface FuzzFault {
  readonly bytes: Uint8Array;
  readonly error: unknown;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
    }[];
  }[];
}

const longest = 4096;
const batch = 64;

/**
 * Runs a target with changes of its corpus until some seconds have passed, and keeps each input that reaches a branch as none before. The numbers come from a seed, so that a run is found again; how far it comes depends on the machine.
 */
export function fuzz(target: FuzzTarget, seconds: number, seed: number) {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const seen = new Set<string>();
  const kept: Uint8Array[] = [];
  const found: Uint8Array[] = [];
  const random = makeRandom(seed);
  let runs = 0;
  let fault: FuzzFault | undefined;
  const run = (bytes: Uint8Array): void => {
    if (fault !== undefined) return;
    runs += 1;
    try {
      target.run(bytes);
    } catch (error) {
      fault = { bytes, error };
    }
  };
  const takeNew = () => takeBranches(session, target.files).filter((branch) => !seen.has(branch));
  /** Keeps those inputs that reach what none before did. Counting takes longer than most runs, so that several are counted at once first. */
  const keep = (inputs: readonly Uint8Array[], into: Uint8Array[]): void => {
    for (const bytes of inputs) run(bytes);
    if (takeNew().length === 0) return;
    for (const bytes of inputs) {
      run(bytes);
      const reached = takeNew();
      for (const branch of reached) seen.add(branch);
      if (reached.length > 0) into.push(bytes);
    }
  };
  try {
    keep(target.corpus, kept);
    const end = Date.now() + seconds * 1000;
    while (fault === undefined && Date.now() < end) {
      const inputs = Array.from({ length: batch }, () => change([...kept, ...found], random));
      keep(inputs, found);
    }
  } finally {
    session.post("Profiler.stopPreciseCoverage");
    session.disconnect();
  }
  return { runs, branches: seen.size, found, fault };
}

/** The branches that were reached since the last call. */
function takeBranches(session: Session, files: readonly string[]): string[] {
  let taken: Coverage = { result: [] };
  session.post("Profiler.takePreciseCoverage", (_error: Error | null, coverage: Coverage) => {
    taken = coverage;
  });
  return taken.result
    .filter(({ url }) => files.some((file) => url.includes(file)))
    .flatMap(({ url, functions }) =>
      functions.flatMap(({ ranges }) =>
        ranges
          .filter(({ count }) => count > 0)
          .map(({ startOffset, endOffset }) => `${url}:${startOffset}-${endOffset}`),
      ),
    );
}

/** One to four changes of an input that was kept: a bit, a byte, a piece taken out, twice, moved, or from another input. */
function change(kept: readonly Uint8Array[], random: (below: number) => number): Uint8Array {
  const pick = () => kept[random(kept.length)] ?? new Uint8Array();
  let bytes = pick();
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const at = random(bytes.length + 1);
    const length = 1 + random(Math.min(64, bytes.length + 1));
    const other = pick();
    const from = random(other.length + 1);
    const pieces = [
      () => [bytes.subarray(0, at), Uint8Array.of((bytes[at] ?? 0) ^ (1 << random(8))), bytes.subarray(at + 1)],
      () => [bytes.subarray(0, at), Uint8Array.of(32 + random(95)), bytes.subarray(at)],
      () => [bytes.subarray(0, at), Uint8Array.of(random(256)), bytes.subarray(at + 1)],
      () => [bytes.subarray(0, at), bytes.subarray(at + length)],
      () => [bytes.subarray(0, at + length), bytes.subarray(at)],
      () => [bytes.subarray(0, at), other.subarray(from, from + length), bytes.subarray(at)],
      () => [bytes.subarray(0, at), other.subarray(from)],
    ];
    bytes = Uint8Array.from(Buffer.concat(pieces[random(pieces.length)]?.() ?? [])).subarray(0, longest);
  }
  return bytes;
}

/** Numbers below a bound, always the same ones for a seed (xorshift32). */
function makeRandom(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

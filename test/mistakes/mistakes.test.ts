import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { plinthHere } from "../support/in-process";
import { makeScratch } from "../support/scratch";

/** What somebody did, and what a command says of it. */
interface Mistake {
  readonly did: string;
  /** What is typed after `plinth`. */
  readonly run: string;
  /** What stands in the place of what, in the copy of `specs/clickhouse-aws.yaml` at `specs/a.yaml`. */
  readonly change?: { readonly [text: string]: string };
  readonly encoding?: BufferEncoding;
  /** Whether there is no such copy. */
  readonly isAlone?: boolean;
  readonly files?: { readonly [path: string]: string };
  /** Copies of files of the repository. */
  readonly copies?: { readonly [path: string]: string };
  readonly exit: number;
  /** Of the problem, where it is one; otherwise the command was typed wrongly. */
  readonly code?: string;
  readonly at?: string;
  readonly cause: string;
  readonly wayOut: string;
}

/** Lines of a terminal. */
const screen = 24;

function lay({ change = {}, encoding, isAlone = false, files = {}, copies = {} }: Mistake): string {
  const folder = makeScratch();
  const write = (path: string, bytes: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  let spec = readFileSync("specs/clickhouse-aws.yaml", "utf8");
  for (const [text, other] of Object.entries(change)) {
    expect(spec).toContain(text);
    spec = spec.replace(text, other);
  }
  if (!isAlone) write("specs/a.yaml", encoding === undefined ? spec : Buffer.from(`\ufeff${spec}`, encoding));
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const [path, from] of Object.entries(copies)) write(path, readFileSync(from));
  return folder;
}

const mistakes = readdirSync("test/mistakes")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({
    name: basename(name, ".yaml"),
    mistake: parse(readFileSync(join("test/mistakes", name), "utf8")) as Mistake,
  }));

describe("one mistake gives one message, with place, cause and way out, on one screen", () => {
  test.each(mistakes)("$name: $mistake.did", async ({ mistake }) => {
    const { run, exit, code, at, cause, wayOut } = mistake;
    const { code: exited, out, err } = await plinthHere(run.split(" "), lay(mistake));
    const text = `${out}${err}`;
    expect([exited, text]).toEqual([exit, expect.stringContaining(cause)]);
    expect(text).toContain(wayOut);
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(screen);
    const said = [...text.matchAll(/^error ([a-z0-9-]+): (.*)\n {2}at (\S+)/gm)].map(([, ...parts]) => parts);
    expect(said).toEqual(code === undefined ? [] : [[code, cause, at]]);
  });
});

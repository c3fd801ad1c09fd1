import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { buildSync } from "esbuild";
import type { Files } from "../support/memory-disk";
import { makeScratch } from "../support/scratch";
import { lay, tree } from "../support/trees";

const spec = readFileSync("specs/clickhouse-aws.yaml", "utf8");
const faults = ["SIGKILL", "SIGINT", "SIGTERM", "ENOSPC", "EIO", "EROFS", "short"];
// Here one call of each command with one fault; in the proof each call with each fault.
const isProof = process.env["PLINTH_PROVE"] !== undefined;
if (isProof) jest.setTimeout(3_600_000);

interface Command {
  readonly name: string;
  readonly args: readonly string[];
  readonly before: Files;
  /** What runs in place of `plinth`. */
  readonly program?: string;
  /** What a run says that comes too late, because the file is there. */
  readonly late?: string;
}

const later = { "specs/a.yaml": spec.replace("stage: endpoint", "stage: allow-list") };

/** What `plinth rehearse --keep` does with its folder once it has walked through the stages, without the walk. */
const keeping = join(makeScratch(), "keep.cjs");
buildSync({
  stdin: {
    contents: `
      import { openKeptFolder } from "./src/files/kept-folder";
      const [, , run] = process.argv;
      openKeptFolder("kept", ["a"]).then(async (opened) => {
        if ("reason" in opened) throw opened.reason;
        for (const path of ["a/plan.json", "a/deep/state.json", "b-" + run + "/plan.json"]) opened.kept.keep(path, run);
        const { problems } = await opened.kept.save();
        opened.kept.close();
        if (problems.length > 0) throw problems[0].message;
      }).catch((reason) => {
        console.log(String(reason));
        process.exitCode = 1;
      });`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  platform: "node",
  outfile: keeping,
});

function keptBy(run: string): Files {
  const folder = makeScratch();
  spawnSync(process.execPath, [keeping, run], { cwd: folder });
  return tree(folder);
}

const commands: readonly Command[] = [
  { name: "rehearse --keep, at its end", program: keeping, args: ["new"], before: keptBy("old") },
  {
    name: "synth",
    args: ["synth", "specs"],
    before: { "specs/a.yaml": spec, "out/analytics-prod/notes.md": "a person's" },
  },
  { name: "board", args: ["board", "specs", "--out", "board"], before: { "specs/a.yaml": spec } },
  { name: "schemas", args: ["schemas"], before: {} },
  {
    name: "init",
    args: ["init", "clickhouse-aws", "--out", "specs/new.yaml"],
    before: {},
    late: "it is there already",
  },
  { name: "promote", args: ["promote", "specs/a.yaml", "--back"], before: later, late: "first stage" },
];

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  /** Standard output and standard error. */
  readonly said: string;
}

async function run(
  folder: string,
  { program = resolve("dist/plinth.js"), args }: Pick<Command, "program" | "args">,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const preload = env["PLINTH_FAULT"] === undefined ? [] : ["--require", resolve("test/support/interrupt-at.cjs")];
  const child = spawn(process.execPath, [...preload, program, ...args], {
    cwd: folder,
    env: { ...process.env, PLINTH_ROOT: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [[code, signal], out, err] = await Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]);
  return { code, signal, said: out + err };
}

const isOwn = (path: string) => /(^|\/)\.(plinth-tmp-|.*plinth\.lock)/.test(path);
const withoutOwn = (files: Files) => Object.fromEntries(Object.entries(files).filter(([path]) => !isOwn(path)));

describe.each(commands.map((command, index) => ({ index, ...command })))(
  "plinth $name",
  ({ index, before, late, ...command }) => {
    let final: Files;
    let normal: Ended;
    let calls = 0;

    beforeAll(async () => {
      const folder = makeScratch();
      lay(folder, before);
      const count = join(makeScratch(), "count");
      normal = await run(folder, command, { PLINTH_FAULT: "none", PLINTH_COUNT: count });
      final = tree(folder);
      calls = Number(readFileSync(count, "utf8"));
    });

    test("changes something", () => {
      expect(calls).toBeGreaterThan(5);
      expect(Object.keys(final).filter(isOwn)).toEqual([]);
    });

    const share = isProof ? faults : [faults[(2 * index) % faults.length] ?? ""];
    test.each(share)("leaves nothing torn where a call meets %s, and completes in the next run", async (fault) => {
      const at = isProof ? Array.from({ length: calls }, (_, before) => before + 1) : [Math.ceil(calls * 0.6)];
      for (const call of at) {
        const folder = makeScratch();
        lay(folder, before);
        const ended = await run(folder, command, { PLINTH_FAULT: fault, PLINTH_CALL: String(call) });
        const told = { call, ...ended };
        if (fault.startsWith("SIG")) expect(told).toMatchObject({ signal: fault });
        else expect(told.said).not.toContain("fault of Plinth");
        for (const [path, content] of Object.entries(withoutOwn(tree(folder)))) {
          if (path.endsWith("/")) continue;
          const versions = [before[path], final[path]];
          expect({ ...told, path, isWhole: versions.includes(content) }).toEqual({ ...told, path, isWhole: true });
        }
        const again = await run(folder, command);
        // What was whole needs no next run; the lock of the dead one keeps nobody off.
        const isLate = late !== undefined && again.said.includes(late);
        if (!isLate) expect({ ...told, again }).toMatchObject({ again: { code: normal.code } });
        const left = isLate ? withoutOwn(tree(folder)) : tree(folder);
        expect({ ...told, left }).toEqual({ ...told, left: final });
        rmSync(folder, { recursive: true });
      }
    });

    test("has one winner where two run at a time, and the other says so", async () => {
      const folder = makeScratch();
      lay(folder, before);
      const both = await Promise.all([run(folder, command), run(folder, command)]);
      for (const { code, said } of both.filter((each) => each.code !== normal.code))
        expect({ code, said }).toEqual({
          code,
          said: expect.stringMatching(/is writing|was changed|there already|first stage/),
        });
      expect(tree(folder)).toEqual(final);
    });
  },
);

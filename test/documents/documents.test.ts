import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import Handlebars from "handlebars";
import { type ParseEntry, parse } from "shell-quote";
import { parse as parseYaml } from "yaml";
import { checkAll } from "../../src/compile";
import { type Argument, type Command, command, prose } from "../../src/contract/prose";
import type { Block } from "../../src/contract/section";
import {
  applyBlocks,
  backBlocks,
  moveFills,
  promoteBlocks,
  reliefBlocks,
  tearDownBlocks,
} from "../../src/documents/moves";
import { renderRunbook } from "../../src/documents/render";
import { runbookView } from "../../src/documents/view";
import { toCell, toCodeSpan, toFence } from "../../src/encoders/markdown";
import { toMarkdown, toPlainText } from "../../src/encoders/prose-text";
import { toShell } from "../../src/encoders/shell";
import { knowledge } from "../../src/knowledge";
import { compileSpec } from "../support/plans";

const text = fc.string({ unit: "grapheme", maxLength: 40 }).map((raw) => raw.replaceAll("\0", ""));
const fill = fc.constantFrom({ fill: "ENDPOINT_ID" }, { fill: "KEY_ID" });
const filled: { readonly [name: string]: string } = { ENDPOINT_ID: "vpce-1 $(x)", KEY_ID: "a'b" };

describe("the shell encoder", () => {
  test("gives the shell the words that the command has", () => {
    const argument: fc.Arbitrary<Argument> = fc.oneof(
      text,
      fill,
      fc.array(fc.oneof(text, fill), { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 6 }), (argv) => {
        expect(toWords(toShell(command(argv)))).toEqual(argv.map(toValue));
      }),
    );
  });

  test("puts a pipe between commands", () => {
    const piped: Command = {
      pipeline: [
        ["echo", "a|b"],
        ["jq", "."],
      ],
    };
    expect(toWords(toShell(piped))).toEqual(["echo", "a|b", { op: "|" }, "jq", "."]);
  });

  test("refuses NUL", () => {
    expect(() => toShell(command(["a\0b"]))).toThrow("NUL");
  });
});

/** The words that a POSIX shell would see, variables filled in. */
function toWords(line: string): ParseEntry[] {
  const guarded = line.replaceAll(/\$\{([A-Z_]+):\?\}/g, "${$1}").replaceAll(" \\\n", " ");
  return parse(guarded, (name) => filled[name] ?? "");
}

function toValue(argument: Argument): string {
  const parts = Array.isArray(argument) ? argument : [argument];
  return parts.map((part) => (typeof part === "string" ? part : filled[part.fill])).join("");
}

describe("the Markdown encoder", () => {
  test.each([
    ["plain", "`plain`"],
    ["a`b", "``a`b``"],
    ["``", "``` `` ```"],
    ["two\nlines", "`two\\u{a}lines`"],
    ["\u202eevil", "`\\u{202e}evil`"],
    ["<img src=x>", "`<img src=x>`"],
    ["@everyone", "`@everyone`"],
  ])("writes %j as a code span", (value, span) => {
    expect(toCodeSpan(value)).toBe(span);
  });

  test("keeps a pipe inside its cell", () => {
    expect(toCell(toCodeSpan("a|b"))).toBe("`a\\|b`");
  });

  test("fences with more backticks than the text has", () => {
    expect(toFence("```\ninjected", "sh")).toBe("````sh\n```\ninjected\n````");
  });

  test("never ends a code span early", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("`", "a", " ", "\n", "|") }), (value) => {
        const span = toCodeSpan(value);
        const fence = /^`+/.exec(span)?.[0] ?? "";
        const inner = span.slice(fence.length, -fence.length);
        expect(inner.match(/`+/g)?.some((run) => run.length >= fence.length) ?? false).toBe(false);
        expect(span.endsWith(fence)).toBe(true);
      }),
    );
  });
});

test("prose shows values as code in Markdown and on one line in a terminal", () => {
  const sentence = prose`The name ${"a\u001b[31m"} of ${{ fill: "ENDPOINT_ID" }}.`;
  expect(toMarkdown(sentence)).toBe("The name `a\\u{1b}[31m` of `$ENDPOINT_ID`.");
  expect(toPlainText(sentence)).toBe("The name a\\u{1b}[31m of $ENDPOINT_ID.");
});

describe("templates", () => {
  const files = ["templates", "templates/partials"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".hbs"))
      .map((name) => join(folder, name)),
  );

  test.each(files)("%s writes no value without an encoder", (path) => {
    expect(findBare(Handlebars.parse(readFileSync(path, "utf8")).body)).toEqual([]);
  });

  function findBare(statements: readonly hbs.AST.Statement[]): string[] {
    return statements.flatMap((statement) => {
      if (statement.type === "MustacheStatement") {
        const { path, params } = statement as hbs.AST.MustacheStatement;
        return params.length === 0 ? [(path as hbs.AST.PathExpression).original] : [];
      }
      if (statement.type === "BlockStatement") {
        const { program, inverse } = statement as hbs.AST.BlockStatement;
        return [...findBare(program.body), ...findBare(inverse?.body ?? [])];
      }
      return [];
    });
  }
});

describe("commands of the documents", () => {
  const sources = readdirSync("specs").map((name) => ({ file: name, bytes: readFileSync(join("specs", name)) }));
  const specs = checkAll(sources, knowledge).specs;
  const commands = specs.flatMap(({ valid: { spec, topology, source }, timeline }) => {
    const stages = topology.stages.map((stage) => stage.describe(spec));
    const blocks: Block[] = [
      ...stages.flatMap(({ steps }) => steps),
      ...timeline.flatMap((stage, index) => [
        ...applyBlocks(spec, source.file, stage, timeline[index - 1]),
        ...backBlocks(spec, source.file, stage, timeline[index - 1]),
      ]),
      ...stages.flatMap((stage) => promoteBlocks(spec, false, stage)),
      ...reliefBlocks(spec, source.file, timeline, "json"),
      ...tearDownBlocks(spec, source.file, timeline),
      ...[...topology.handover(spec), ...topology.appendix(spec)].flatMap((section) => section.blocks),
    ];
    const gates = stages.flatMap(({ gate }) =>
      gate.flatMap((item) => (item.kind === "evidence" && "pipeline" in item.command ? [item.command] : [])),
    );
    return [
      ...blocks.flatMap((block) => ("commands" in block ? block.commands : "chain" in block ? block.chain : [])),
      ...gates,
    ].map((of) => ({
      of,
      fills: [...topology.fills(spec), ...moveFills(spec, source.file)],
    }));
  });

  test.each(specs.map((spec) => [spec.valid.source.file, spec] as const))(
    "the runbook of %s has each plan reviewed and each gate evaluated",
    (file, { valid: { spec, topology }, timeline }) => {
      const runbook = renderRunbook({
        ...runbookView(topology, spec, file, timeline, "hcl", knowledge.resources),
        hasPermissions: true,
      });
      const module = spec.terraform.shape === "module" ? ' --module "${MODULE:?}"' : "";
      const count = (text: string) => runbook.split(text).length - 1;
      const review = `  | plinth review - --spec "\${SPEC:?}" --lock .terraform.lock.hcl${module}\n`;
      const isModule = module !== "";
      const { command = "terraform" } = spec.terraform;
      expect(count(review)).toBe(count(`\n${command} plan -out=plinth.tfplan\n`) - (isModule ? 1 : 0));
      expect(count(review)).toBe(2 * timeline.length - 1);
      expect(count(`${review.trimEnd()} --destroy\n`)).toBe(1);
      expect(count(`\n${command} plan -destroy -out=plinth.tfplan\n`)).toBe(isModule ? 0 : 1);
      expect(count(`  | plinth promote "\${SPEC:?}" --state -${module}\n`)).toBe(timeline.length);
      for (const name of ["SPEC", ...(module === "" ? [] : ["MODULE"])])
        expect(runbook.match(new RegExp(`^(?:\\| |- )\`${name}\``, "gm"))).toHaveLength(1);
    },
  );

  test("are shell that gives back their arguments", () => {
    expect(commands.length).toBeGreaterThan(0);
    for (const { of } of commands) {
      const words = parse(
        toShell(of)
          .replaceAll(/\$\{([A-Z0-9_]+):\?\}/g, "${$1}")
          .replaceAll(" \\\n", " "),
        (name) => `<${name}>`,
      );
      const expected = of.pipeline.flatMap((argv, index) => [
        ...(index === 0 ? [] : [{ op: "|" }]),
        ...argv.map((argument) =>
          (Array.isArray(argument) ? argument : [argument])
            .map((part) => (typeof part === "string" ? part : `<${part.fill}>`))
            .join(""),
        ),
      ]);
      expect(words).toEqual(expected);
    }
  });

  test("leave only values that the fill-in table names", () => {
    const missing = commands.flatMap(({ of, fills }) =>
      of.pipeline
        .flat()
        .flatMap((argument) => (Array.isArray(argument) ? argument : [argument]))
        .flatMap((part) =>
          typeof part !== "string" && !fills.some((known) => known.fill.fill === part.fill) ? [part.fill] : [],
        ),
    );
    expect(missing).toEqual([]);
  });
});

test("the table of values to fill in lists what its page names besides", () => {
  const pages = readdirSync("generated/examples", { recursive: true, encoding: "utf8" }).filter((path) =>
    /\/(?:RUNBOOK|HANDOVER)\.md$/.test(path),
  );
  const idle = pages.flatMap((path) => {
    const page = readFileSync(join("generated/examples", path), "utf8");
    const table = /^(?:\| `[A-Z0-9_]+` \|.*\n)+|^(?:- `[A-Z0-9_]+`\n(?: {2}- .*\n?)+)+/m.exec(page)?.[0] ?? "";
    const listed = [...table.matchAll(/^(?:\| |- )`([A-Z0-9_]+)`/gm)].map(([, name = ""]) => name);
    const rest = page.replace(table, "");
    return listed.filter((name) => !new RegExp(`\\b${name}\\b`).test(rest)).map((name) => `${name} in ${path}`);
  });
  expect(pages.length).toBeGreaterThan(0);
  expect(idle).toEqual([]);
});

test.each(readdirSync("specs"))("the runbook of %s begins with what to do at its stage", (file) => {
  const [compiled] = checkAll([{ file, bytes: readFileSync(join("specs", file)) }], knowledge).specs;
  if (compiled === undefined) throw new Error(`${file} does not compile`);
  const { spec, topology } = compiled.valid;
  const runbook = renderRunbook({
    ...runbookView(topology, spec, file, compiled.timeline, "hcl", knowledge.resources),
    hasPermissions: true,
  });
  const titles = [...runbook.matchAll(/^## (.*)/gm)].map(([, title = ""]) => title);
  expect(titles[0]).toBe("What to do now");
  expect(titles[1]).toMatch(`Stage \`${spec.stage}\`: `);
  const stages = titles.flatMap((title) => /^Stage `(.*?)`: /.exec(title)?.[1] ?? []);
  expect(stages.sort()).toEqual(compiled.timeline.map(({ stage }) => stage.name).sort());
  for (const [, anchor = ""] of runbook.matchAll(/\]\(#([a-z-]+)\)/g))
    expect(titles.map((title) => title.toLowerCase().replaceAll(" ", "-"))).toContain(anchor);
});

describe("what a runbook says of outages and of taking down", () => {
  const screenOf = (file: string, stage: string, format: "hcl" | "json" = "hcl") => {
    const text = readFileSync(join("specs", file), "utf8").replace(/^stage: .*/m, `stage: ${stage}`);
    const [compiled] = checkAll([{ file, bytes: Buffer.from(text) }], knowledge).specs;
    if (compiled === undefined) throw new Error(`${file} does not compile at ${stage}`);
    const { spec, topology } = compiled.valid;
    const runbook = renderRunbook({
      ...runbookView(topology, spec, file, compiled.timeline, format, knowledge.resources),
      hasPermissions: true,
    });
    return runbook.split("\n## ").slice(3, 5);
  };
  const specOf = (file: string) => parseYaml(readFileSync(join("specs", file), "utf8"));
  /** What the vendor's data, or the spec, says of whether clients use the names already; ClickHouse's hostnames are in use. */
  const shadowsOf = (file: string): unknown => {
    const { vendor } = specOf(file);
    const recipes = Object.entries(knowledge.vendors[vendor?.name]?.reach ?? {});
    const cloud = file.split("-")[1];
    const recipe = recipes.find(([id, { cloud: of }]) => (vendor.recipe ?? id) === id && of === cloud)?.[1];
    return recipe === undefined || recipe.shadows === "unknown" ? vendor?.shadows : recipe.shadows;
  };
  /** Whether names that clients use before lead elsewhere from stage `dns` on, by Terraform or by whoever keeps them. */
  const movesNames = (file: string): boolean => {
    const { timeline } = compileSpec(join("specs", file));
    const { adds = [], changes = [] } = timeline.find(({ stage }) => stage.name === "dns") ?? {};
    const isMade = adds.some((address) => /_record\.|record_set\.|_zone\./.test(address));
    const isFlipped = changes.some(({ argument }) => argument === "private_dns_enabled");
    const isKeptElsewhere = specOf(file).dns?.mode === "external";
    return (isMade || isFlipped || isKeptElsewhere) && shadowsOf(file) !== "no";
  };
  const back = 'plinth promote "${SPEC:?}" --back';

  test.each(readdirSync("specs"))(
    "of %s says what to do where clients are down, and how to take it all down",
    (file) => {
      const isMoved = movesNames(file);
      for (const stage of compileStages(file)) {
        const [relief = "", tearDown = ""] = screenOf(file, stage);
        expect([relief.split("\n")[0], tearDown.split("\n")[0]]).toEqual([
          "If clients are down",
          "To take it all down",
        ]);
        expect(tearDown).toContain(" --destroy\n");
        const isCutOver = relief.includes(back);
        expect(isCutOver).toBe(isMoved && stage === "dns");
        expect(relief.includes("beyond `dns`")).toBe(isMoved && stage === "closed");
        if (isCutOver) expect(relief.match(/```sh\n/g)).toHaveLength(1);
      }
    },
  );

  test("has one command that applies nothing where a step before fails", () => {
    const [relief = ""] = screenOf("clickhouse-aws-private-zone.yaml", "dns");
    const [, chain = ""] = /```sh\n([^`]*)```/.exec(relief) ?? [];
    const run = (failing: string) => {
      const stub = (name: string) =>
        `${name}() { echo "${name} $1" >&2; cat >/dev/null </dev/null; [ "${name} $1" != ${JSON.stringify(failing)} ]; }`;
      const script = `${stub("terraform")}\n${stub("plinth")}\nSPEC=spec.yaml\n${chain}`;
      const { status, stderr } = spawnSync("bash", { input: script, encoding: "utf8" });
      return { status, calls: stderr.trim().split("\n") };
    };
    expect(run("")).toMatchObject({ status: 0 });
    expect(run("").calls.at(-1)).toBe("terraform apply");
    for (const failing of ["terraform init", "plinth promote", "plinth synth", "terraform plan", "plinth review"]) {
      const { status, calls } = run(failing);
      expect([failing, status, calls.includes("terraform apply")]).toEqual([failing, 1, false]);
    }
  });

  test("goes on from where it stopped, once the spec has moved", () => {
    const [moved = ""] = screenOf("clickhouse-aws.yaml", "allow-list");
    expect(moved).not.toContain(back);
    expect(moved).toContain("  && terraform apply plinth.tfplan\n");
  });

  test("writes the format that stands there", () => {
    const [relief = ""] = screenOf("clickhouse-aws.yaml", "dns", "json");
    expect(relief).toContain('  && plinth synth "${SPEC:?}" --out .. --format json \\\n');
  });

  function compileStages(file: string): string[] {
    const [compiled] = checkAll([{ file, bytes: readFileSync(join("specs", file)) }], knowledge).specs;
    return (compiled?.timeline ?? []).map(({ stage }) => stage.name);
  }
});

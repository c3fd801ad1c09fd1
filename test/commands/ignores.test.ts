import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { commitAll, git } from "../support/git";
import { plinthHere } from "../support/in-process";
import { lay, layScratch } from "../support/trees";

/** A spec with one warning, at its line 9: a client from a public network. */
const spec = readFileSync("specs/clickhouse-aws.yaml", "utf8").replace(
  "cidrs: [10.20.0.0/16]",
  "cidrs: [52.20.0.0/16]",
);
const marked = "    cidrs: [52.20.0.0/16]";
const reason = "The office has this network.";
const withComment = spec.replace(marked, `${marked} # plinth-ignore cidr-public: ${reason}`);
const other = readFileSync("specs/clickhouse-gcp.yaml", "utf8");
const project = (until: string) => `ignoredWarnings:\n  cidr-public: { reason: ${reason}, until: ${until} }\n`;

function strictly(folder: string, ...options: readonly string[]) {
  return plinthHere(["validate", "--strict", ...options], folder);
}

test("a warning fails a strict run until somebody says why it is right", async () => {
  expect(await strictly(layScratch({ "specs/a.yaml": spec }))).toMatchObject({
    code: 1,
    out: expect.stringContaining("warning cidr-public"),
  });
});

describe.each([
  ["a comment at the end of the line", { "specs/a.yaml": withComment }, "inSource"],
  [
    "a comment above the line",
    { "specs/a.yaml": spec.replace(marked, `    #plinth-ignore cidr-public: ${reason}\n\n${marked}`) },
    "inSource",
  ],
  ["expectedWarnings", { "specs/a.yaml": `${spec}expectedWarnings:\n  cidr-public: ${reason}\n` }, "inSource"],
  ["plinth.yaml", { "specs/a.yaml": spec, "plinth.yaml": project("9999-12-31") }, "external"],
])("%s", (_, files, kind) => {
  let folder = "";
  beforeAll(() => {
    folder = layScratch(files);
  });

  test("lets a strict run pass, and is listed with its reason", async () => {
    const { code, out } = await strictly(folder);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^ignored cidr-public at specs\/a\.yaml:\d+:\d+: The office has this network\. \(.*\.yaml:\d+\)\nno problems \(1 warning ignored\) in 1 spec\n$/,
      ),
    ]);
  });

  test("is listed in the formats of other programs", async () => {
    const as = async (format: string) => (await strictly(folder, "--format", format)).out;
    const [ignored] = JSON.parse(await as("json")).ignored;
    expect([ignored.warning.code, ignored.reason]).toEqual(["cidr-public", reason]);
    const { results } = JSON.parse(await as("sarif")).runs[0];
    expect(results.map(({ suppressions }: { suppressions: object[] }) => suppressions)).toEqual([
      [expect.objectContaining({ kind, status: "accepted", justification: reason })],
    ]);
    expect(await as("github")).toMatch(/^::notice file=specs\/a\.yaml,.*%0Aignored: The office has this network\.\n$/);
    expect(await as("junit")).toMatch(
      /failures="0"[\s\S]*<system-out>ignored cidr-public at .*The office has this network/,
    );
    expect(JSON.parse(await as("codequality"))).toEqual([
      expect.objectContaining({ severity: "info", description: expect.stringContaining(`Ignored: ${reason}`) }),
    ]);
  });

  test("is listed by synth, and changes nothing that synth writes but the spec's digest", async () => {
    const { code, err } = await plinthHere(["synth", "--strict"], folder);
    expect([code, err]).toEqual([0, expect.stringContaining(`${reason} (`)]);
    expect(await plinthHere(["synth", "--strict", "--quiet", "--check"], folder)).toMatchObject({ code: 0, err: "" });
  });

  test.each([
    ["list"],
    ["list", "--changed"],
    ["graph"],
    ["stages", "specs/a.yaml"],
    ["diff", "specs/a.yaml", "--to", "dns"],
    ["promote", "specs/a.yaml"],
    ["verify", "specs/a.yaml", "--state", "nowhere.json"],
    ["board", "--out", "board"],
  ])("is listed by %s", async (...typed) => {
    if (!existsSync(join(folder, ".git"))) commitAll(folder);
    lay(folder, { "specs/a.yaml": `${readFileSync(join(folder, "specs/a.yaml"), "utf8")}# edited\n` });
    expect((await plinthHere(typed, folder)).err).toMatch(
      /^ignored cidr-public at specs\/a\.yaml:\d+:\d+: The office has this network\. /m,
    );
  });

  test("is listed by a review, in its comment too", async () => {
    lay(folder, { "plan.json": readFileSync("test/plans/clickhouse-aws/dns.json", "utf8") });
    const review = async (format: string) =>
      (await plinthHere(["review", "plan.json", "--spec", "specs/a.yaml", "--format", format], folder)).out;
    expect(await review("markdown")).toMatch(
      /### Ignored warnings\n\n- `cidr-public` at `specs\/a\.yaml:\d+`, because: /,
    );
    expect(await review("markdown")).toContain(reason);
    expect(await review("text")).toContain(`ignored cidr-public at specs/a.yaml`);
    expect(JSON.parse(await review("json")).ignoredWarnings).toHaveLength(1);
  });
});

describe("what a project ignores", () => {
  test("is back after its last day, and says so", async () => {
    const { code, out } = await strictly(layScratch({ "specs/a.yaml": spec, "plinth.yaml": project("2001-01-31") }));
    expect([code, out]).toEqual([
      1,
      expect.stringContaining("What ignores it, plinth.yaml:2, counts until 2001-01-31, which is over."),
    ]);
  });

  test.each([
    [
      "cidr-publik: { reason: a }",
      "error ignored-warning-unknown: no warning is called cidr-publik",
      "did you mean cidr-public?",
    ],
    [
      "cidr-too-wide: { reason: a }",
      "error ignored-warning-unknown: cidr-too-wide is an error, which nothing ignores",
      "",
    ],
    ["drift: { reason: a }", "error ignored-warning-unknown: no warning is called drift", ""],
    ["cidr-public: {}", "error missing-property", ""],
    ["cidr-public: { reason: a, until: tomorrow }", "error wrong-format", ""],
    ["region-not-listed: { reason: a }", "warning ignored-warning-absent: region-not-listed arises in no spec", ""],
  ])("is looked at: %s", async (line, message, hint) => {
    const { code, out } = await strictly(
      layScratch({ "specs/a.yaml": spec, "plinth.yaml": `ignoredWarnings:\n  ${line}\n` }),
    );
    expect([code, out]).toEqual([1, expect.stringContaining(message)]);
    expect(out).toContain(hint);
    expect(out).toContain("> 2 |");
  });

  test("may be of specs that are not looked at", async () => {
    const folder = layScratch({
      "specs/a.yaml": spec,
      "plinth.yaml": "ignoredWarnings:\n  region-not-listed: { reason: a }\n",
    });
    expect((await strictly(folder, "specs/a.yaml")).out).not.toContain("ignored-warning-absent");
  });
});

describe("with a base", () => {
  const review = (base: { readonly [path: string]: string }, head: { readonly [path: string]: string }) => {
    const folder = layScratch(base);
    commitAll(folder);
    lay(folder, head);
    return folder;
  };

  test.each([
    ["a comment", { "specs/a.yaml": spec }, { "specs/a.yaml": withComment }],
    ["a comment of a new spec", { "specs/b.yaml": other }, { "specs/a.yaml": withComment }],
    ["plinth.yaml", { "specs/a.yaml": spec }, { "plinth.yaml": project("9999-12-31") }],
    [
      "a comment whose value is another",
      { "specs/a.yaml": withComment },
      { "specs/a.yaml": withComment.replace("52.20.0.0", "52.21.0.0") },
    ],
    [
      "a comment whose line has more",
      { "specs/a.yaml": withComment },
      { "specs/a.yaml": withComment.replace("[52.20.0.0/16]", "[52.21.0.0/16, 52.20.0.0/16]") },
    ],
    [
      "plinth.yaml with another end",
      { "specs/a.yaml": spec, "plinth.yaml": project("2001-01-31") },
      { "plinth.yaml": project("9999-12-31") },
    ],
  ])("%s of the change silences nothing", async (_, base, head) => {
    const folder = review(base, head);
    expect((await strictly(folder)).code).toBe(0);
    const { code, out } = await strictly(folder, "--base", "main");
    expect([code, out]).toEqual([1, expect.stringContaining("warning cidr-public")]);
    expect((await plinthHere(["synth", "--strict", "--base", "main"], folder)).code).toBe(1);
  });

  test("says what a new ignore waits for", async () => {
    const folder = review({ "specs/a.yaml": spec }, { "specs/a.yaml": withComment });
    expect((await strictly(folder, "--base", "main")).out).toMatch(
      /What ignores it, specs\/a\.yaml:\d+, counts once the base has it\./,
    );
  });

  test("what the base ignores is ignored, on another line and of a moved file too", async () => {
    const folder = review({ "specs/a.yaml": withComment }, { "specs/a.yaml": `# a comment\n${withComment}` });
    expect((await strictly(folder, "--base", "main")).code).toBe(0);
    git(folder, "mv", "specs/a.yaml", "specs/c.yaml");
    expect((await strictly(folder, "--base", "main", "--changed")).code).toBe(0);
  });

  test("a comment that the change takes out is gone", async () => {
    const folder = review({ "specs/a.yaml": withComment }, { "specs/a.yaml": spec });
    expect((await strictly(folder, "--base", "main")).code).toBe(1);
  });

  test("the specs are looked for where the base says", async () => {
    const folder = review({ "specs/a.yaml": spec }, { "plinth.yaml": "specs: [empty]\n", "empty/b.yaml": withComment });
    expect((await strictly(folder, "--base", "main")).out).toContain("at specs/a.yaml");
  });

  test("a review takes ignores from there too", async () => {
    const folder = review({ "specs/a.yaml": spec }, { "specs/a.yaml": withComment });
    lay(folder, { "plan.json": readFileSync("test/plans/clickhouse-aws/dns.json", "utf8") });
    const comment = (...options: readonly string[]) =>
      plinthHere(["review", "plan.json", "--spec", "specs/a.yaml", "--format", "markdown", ...options], folder);
    expect((await comment()).out).toContain("### Ignored warnings");
    expect((await comment("--base", "main")).out).not.toContain("### Ignored warnings");
    expect((await comment("--base", "main")).err).toContain("warning cidr-public");
  });

  test("a revision that there is not is one problem", async () => {
    const folder = review({ "specs/a.yaml": spec }, {});
    expect(
      (await strictly(folder, "--base", "nowhere", "--changed")).out.match(/error revision-unreadable/g),
    ).toHaveLength(1);
    expect((await strictly(folder, "--base", "specs/a.yaml")).out).toContain("error revision-unreadable");
  });
});

describe("the rest of plinth.yaml", () => {
  test("says which program documents call, unless a spec says it", async () => {
    const folder = layScratch({ "plinth.yaml": "command: tofu\n", "specs/a.yaml": spec });
    await plinthHere(["synth"], folder);
    const runbook = () => readFileSync(join(folder, "out/analytics-prod/RUNBOOK.md"), "utf8");
    expect(runbook()).toContain("tofu apply");
    expect(runbook()).not.toContain("terraform apply");
    lay(folder, { "specs/a.yaml": spec.replace("terraform:\n", "terraform:\n  command: terraform\n") });
    await plinthHere(["synth"], folder);
    expect(runbook()).toContain("terraform apply");
  });
});

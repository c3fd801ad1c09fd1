import { existsSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { prose } from "../../src/contract/prose";
import { longestComment, renderReviewComment } from "../../src/report/review-markdown";
import type { Finding, Review } from "../../src/review/finding";
import { reviewRules } from "../../src/review/rules/index";
import { honestPlan, type MoveOfSpec, reviewOf } from "../support/review";

const flip: MoveOfSpec = { spec: "specs/clickhouse-aws.yaml", from: "allow-list", to: "dns" };
const honest = reviewOf(flip, honestPlan(flip));
const markdown = new MarkdownIt({ html: true, linkify: true });

test("a review of a module does not speak for its root", () => {
  expect(renderReviewComment(honest, undefined)).toContain("and nothing else");
  const inRoot = renderReviewComment({ ...honest, outside: 2 }, undefined);
  expect(inRoot).not.toContain("nothing else");
  expect(inRoot).toContain("2 changes outside the module");
});

/** Everything that a reader of the comment could be deceived with. */
const hostile = [
  "<script>alert(1)</script>",
  "<!-- plinth-review: other -->",
  "@everyone",
  "[x](javascript:alert(1))",
  "![x](https://example.com/x.png)",
  "https://example.com",
  "closes #1",
  "a|b\n| c |",
  "`` ` ```",
  "</td></table>",
  "# heading",
  "\u202eevil",
  "$(x)",
];

function findingWith(text: string): Finding {
  return {
    rule: "drift",
    severity: "error",
    message: prose`${text} was changed`,
    why: "It would be applied.",
    hint: "Use >= 5.83.0, < 6.0.0.",
    address: text,
    attribute: text,
    spec: { file: text, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } },
    docs: "docs/rules/drift.md",
  };
}

function reviewWith(texts: readonly string[]): Review {
  return {
    ...honest,
    verdict: "fail",
    findings: texts.map(findingWith),
    moves: texts.map((text) => ({
      address: text,
      action: "update",
      expected: false,
      differences: [{ attribute: text, from: text, to: text }],
    })),
    gate: {
      answer: "closed",
      items: texts.map((text) => ({
        kind: "state",
        name: text,
        answer: "closed",
        observed: text,
        expected: text,
        meaning: text,
        actor: "vendor",
        commands: [text],
      })),
    },
  };
}

/** What a reader sees besides text: elements that the comment's own text does not make. */
function foreignTokens(text: string): string[] {
  const inline = markdown.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const expected = new Set(["<!-- plinth-review: analytics-prod -->", "<br>"]);
  return inline
    .filter(({ type }) =>
      ["html_block", "html_inline", "link_open", "image", "fence", "code_block", "hr"].includes(type),
    )
    .filter(({ content }) => !expected.has(content.trim()))
    .map(({ type, content }) => `${type} ${content}`);
}

describe("the comment on a pull request", () => {
  test("begins with a hidden header, then the verdict and what is seen at one look", () => {
    const [header, , verdict, ...rest] = renderReviewComment(honest, undefined).split("\n");
    expect(header).toBe("<!-- plinth-review: analytics-prod -->");
    expect(verdict).toBe("## ✅ Pass: the plan does what the spec's stage says, and nothing else");
    expect(rest.slice(0, 10).join("\n")).toMatch(
      /from stage `allow-list` to `dns`\.\n\n- \*\*Moves:\*\* 1 to update\.\n- \*\*Findings:\*\* 0 errors, 0 warnings\.\n- \*\*Gate of `allow-list`:\*\* \d of 8 as expected.*\n- \*\*Acts now:\*\* /,
    );
  });

  test("shows the flip, the gate in words before addresses, and the stage of the state and of the spec", () => {
    const comment = renderReviewComment(honest, undefined);
    expect(comment).toContain("- update `aws_vpc_endpoint.clickhouse`\n  - `private_dns_enabled`: `false` → `true`\n");
    expect(comment).toContain(
      '- ✓ The vendor has accepted the endpoint. Before that, names must not lead to it. Observed: `"available"`. Expected: `available`. (`aws_vpc_endpoint.clickhouse.state`)',
    );
    expect(comment).toContain(
      "**✓ `allow-list` Let the endpoint in** (the state) → **▶ `dns` Cut names over** (the spec)",
    );
  });

  test("says on the way back what names do", () => {
    const back: MoveOfSpec = { ...flip, from: "dns", to: "allow-list" };
    const comment = renderReviewComment(reviewOf(back, honestPlan(back)), undefined);
    expect(comment).toContain("the hostnames resolve again to what they did before");
    expect(comment).toContain(
      "**▶ `allow-list` Let the endpoint in** (the spec) → **· `dns` Cut names over** (the state)",
    );
  });

  test("says in words what is destroyed although nobody asked for it, before all findings", () => {
    const plan = honestPlan(flip);
    for (const { change } of plan.resource_changes) {
      if (change.actions[0] === "update") change.actions = ["delete", "create"];
    }
    const comment = renderReviewComment(reviewOf(flip, plan), undefined);
    const told = comment.indexOf(
      "**Destroys what the stage does not ask for:** `aws_vpc_endpoint.clickhouse` (replace).",
    );
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(comment.indexOf("### Findings"));
    expect(comment).toContain("- **not asked for: replace** `aws_vpc_endpoint.clickhouse`");
  });

  test("names who acts where only the gate is closed", () => {
    const plan = honestPlan(flip);
    const closed = reviewOf(flip, plan);
    const gate = closed.gate && {
      answer: "closed" as const,
      items: closed.gate.items.map((item) => ({ ...item, answer: "closed" as const, actor: "vendor" as const })),
    };
    const finding = { ...findingWith("x"), rule: "gate-closed" };
    const comment = renderReviewComment({ ...closed, verdict: "fail", findings: [finding], gate }, undefined);
    expect(comment).toContain("- **Acts now:** the vendor. Until the gate is open, nobody applies this.");
  });

  test("links only to pages that there are", () => {
    for (const rule of reviewRules) expect(existsSync(`docs/rules/${rule.id}.md`)).toBe(true);
    const { findings } = reviewOf(flip, { ...honestPlan(flip), errored: true });
    expect(findings.map(({ docs }) => existsSync(docs))).toEqual([true]);
  });

  test("links rules below the address that is given", () => {
    const comment = renderReviewComment(reviewWith(["x"]), "https://example.com/plinth/blob/main/");
    expect(comment).toContain("[`drift`](https://example.com/plinth/blob/main/docs/rules/drift.md)");
  });

  test("takes every text of the plan for a text", () => {
    const comment = renderReviewComment(reviewWith(hostile), undefined);
    expect(foreignTokens(comment)).toEqual([]);
    const rendered = markdown.render(comment);
    expect(rendered.match(/<h2>/g)).toHaveLength(1);
    expect(rendered.match(/<table>/g)).toBeNull();
    const withoutCode = rendered.replace(/<code>[\s\S]*?<\/code>/g, "");
    expect(withoutCode).not.toMatch(/@everyone|closes #1|javascript:|evil/);
  });

  test("takes any text for a text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 3 }), (texts) => {
        expect(foreignTokens(renderReviewComment(reviewWith(texts), undefined))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("fits into a comment, with findings first", () => {
    const many = Array.from({ length: 900 }, (_, index) => `aws_vpc_endpoint.number_${index}`);
    const comment = renderReviewComment({ ...reviewWith(many), gate: undefined }, undefined);
    expect(comment.length).toBeLessThan(longestComment);
    expect(comment).toContain("900 errors");
    expect(comment).toMatch(/\d+ more findings do not fit/);
    expect(comment).toContain("number_0");
    expect(comment.indexOf("### Findings")).toBeLessThan(comment.indexOf("`aws_vpc_endpoint.number_0`"));
  });
});

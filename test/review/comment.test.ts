import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { prose } from "../../src/contract/prose";
import { longestComment, renderReviewComment } from "../../src/report/review-markdown";
import type { Finding, Review } from "../../src/review/finding";
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
  test("begins with a hidden header, then the verdict", () => {
    const [header, , verdict] = renderReviewComment(honest, undefined).split("\n");
    expect(header).toBe("<!-- plinth-review: analytics-prod -->");
    expect(verdict).toBe("## ✅ The plan does what the spec's stage says, and nothing else");
  });

  test("shows the flip in a table, the gate and the timeline", () => {
    const comment = renderReviewComment(honest, undefined);
    expect(comment).toContain(
      "|  | update | `aws_vpc_endpoint.clickhouse` | `private_dns_enabled`: `false` to `true` |",
    );
    expect(comment).toContain('| ✓ | `aws_vpc_endpoint.clickhouse.state` | `"available"` | `available` |');
    expect(comment).toContain("✓ `allow-list` Let the endpoint in → **▶ `dns` Cut names over**");
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
    expect(rendered.match(/<table>/g)).toHaveLength(2);
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

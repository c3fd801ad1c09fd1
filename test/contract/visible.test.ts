import { expect, test } from "@jest/globals";
import { createColors } from "picocolors";
import { counted } from "../../src/contract/visible";
import { renderReviewComment } from "../../src/report/review-markdown";
import { renderReview } from "../../src/report/review-report";
import type { Review } from "../../src/review/finding";

test.each([
  [0, "0 lines"],
  [1, "1 line"],
  [2, "2 lines"],
])("%i is counted as %s", (number, text) => {
  expect(counted(number, "line")).toBe(text);
});

test("a review counts what is outside the module, and its findings", () => {
  const review = (outside: number): Review => ({
    verdict: "pass",
    name: "a",
    topology: "t",
    stage: "dns",
    from: undefined,
    changes: { create: 0, update: 0, replace: 0, delete: 0 },
    moves: [],
    ignored: [],
    stages: [],
    gate: undefined,
    gateTexts: new Map(),
    purpose: [],
    isTearDown: false,
    outside,
    actor: "person",
    findings: [],
  });
  expect(renderReview(review(1), createColors(false))).toContain("1 change outside the module: searched");
  expect(renderReview(review(2), createColors(false))).toContain("2 changes outside the module: searched");
  expect(renderReviewComment(review(1), undefined)).toContain("1 change outside the module: searched");
  expect(renderReviewComment(review(2), undefined)).toContain("0 errors, 0 warnings.");
});

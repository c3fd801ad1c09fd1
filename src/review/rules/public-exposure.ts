import { prose, words } from "../../contract/prose";
import { findExposures } from "../../plan/exposures";
import type { Remark, ReviewRule } from "../rule";

/** Something can be reached from the internet, or by anybody. */
export const publicExposure: ReviewRule = {
  id: "public-exposure",
  severity: "error",
  title: "Something is open to the internet or to anybody",
  why: "The connection is private so that nobody else can reach it.",
  fix: "Take back what was opened. Whoever needs it is named in the spec by network or principal, as far as it has a field for that; nothing may be open to everybody.",
  source: "AWS, Azure and Google: 0.0.0.0/0 and ::/0 are every address, * is every principal",
  check: ({ resources }): Remark[] =>
    resources.flatMap(({ address, knowledge, action, change, body }): Remark[] => {
      if (action === "delete" || action === "forget" || action === "read") return [];
      const asked = new Set(findExposures(knowledge, body).map(({ what }) => what));
      return findExposures(knowledge, change?.change.after).map(({ attribute, what }) => ({
        address,
        attribute,
        message: prose`${address}: ${words(what)}${words(asked.has(what) ? ", as the spec asks" : "")}`,
        ...(asked.has(what) ? { severity: "warning" } : {}),
      }));
    }),
};

import { prose, words } from "../../contract/prose";
import { isAtOrAround } from "../../terraform/path";
import { attributeAt } from "../describe";
import type { Remark, ReviewRule } from "../rule";

/** The plan corrects what an earlier build of Plinth wrote. */
export const upgraded: ReviewRule = {
  id: "upgraded",
  severity: "warning",
  title: "The plan corrects what an earlier Plinth wrote",
  why: "The spec did not ask for it: this build compiles it to something else than the one that wrote what is applied.",
  fix: "plinth explain upgrading says below the topology what it does; apply it by itself, before the spec moves to another stage.",
  source: "The build in the state's output plinth, and facts/corrections.json",
  check: ({ resources }): Remark[] =>
    resources.flatMap((resource): Remark[] =>
      resource.action !== "update"
        ? []
        : resource.upgrades.flatMap(({ argument, why }): Remark[] => {
            const { differences, address } = resource;
            if (!differences.some(({ path }) => isAtOrAround(path, argument))) return [];
            const { attribute } = attributeAt(resource, argument.split("."));
            return [{ address, attribute, message: prose`${attribute} of ${address} is upgraded. ${words(why)}` }];
          }),
    ),
};

import { prose, words } from "../../contract/prose";
import type { Json } from "../../terraform/json";
import { member, own } from "../../terraform/values";
import type { ComparedResource } from "../compared-plan";
import type { Remark, ReviewRule } from "../rule";

/** A list that only grows loses something. */
export const listShortened: ReviewRule = {
  id: "list-shortened",
  severity: "error",
  title: "A list that only grows loses something",
  why: "Connections use what is in it, such as the addresses of NAT subnets, and nothing says which of them. It is a warning where a change of the spec asks for it.",
  fix: "Put it back. To be rid of it, offer the targets by a second spec under another name, have the vendor connect there, then take the first one away.",
  source:
    "Google Cloud, About published services: subnets can be added without interrupting traffic; what taking one off does was not found. Azure, private link service: not known either",
  check: ({ resources, context }): Remark[] =>
    context.isTearDown
      ? []
      : resources
          .filter(({ action, expectation }) => action === "update" && expectation !== "foreign")
          .flatMap((resource) =>
            Object.entries(resource.knowledge.onlyGrows ?? {}).flatMap(([path, effect]): Remark[] => {
              const [lost] = findLost(path, resource);
              if (lost === undefined) return [];
              const [attribute = path] = path.split(".");
              const isAsked = resource.expectedChanges.some(({ argument }) => argument.split(".")[0] === attribute);
              return [
                {
                  address: resource.address,
                  attribute,
                  message: prose`${attribute} of ${resource.address} loses ${lost}: ${words(effect)}`,
                  ...(isAsked ? { severity: "warning" } : {}),
                },
              ];
            }),
          ),
};

/** The texts that a list had and has no more, however the cloud spells them. */
function findLost(path: string, { change, knowledge }: ComparedResource): string[] {
  const spell = own(knowledge.readsBack, path)?.spell ?? ((text: string) => text);
  const [before, after] = [change?.change.before, change?.change.after].map((values) =>
    textsAt(values, path.split(".")),
  );
  const kept = new Set((after ?? []).map(spell));
  return (before ?? []).filter((text) => !kept.has(spell(text)));
}

/** The texts at a path, through lists. */
function textsAt(value: Json | undefined, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => textsAt(item, path));
  const [name, ...rest] = path;
  if (name !== undefined) return textsAt(member(value, name), rest);
  return typeof value === "string" ? [value] : [];
}

import { type Act, type Edit, listed, type Prose, prose, type Setting, words } from "./prose";
import { capitalized } from "./words";

/** A change of the spec in words, which begin in lower case. */
export function edit(change: Edit): Prose {
  const { set = {}, add = {}, without = [], forget = [], adopt = {}, disown = [] } = change;
  const isAlone = Object.keys(set).length === 0;
  const left = without.length === 0 ? words("") : prose` without ${listed(without, " and ")}`;
  const steps = [
    ...Object.entries(set).map(
      ([field, to], index) => prose`${words(index === 0 ? "set " : "")}${field} to ${shown(to)}`,
    ),
    ...Object.entries(add).map(([list, item]) => prose`add ${shown(item)} to ${list}`),
    ...(without.length > 0 && isAlone ? [prose`take ${listed(without, " and ")} off`] : []),
    ...(forget.length === 0 ? [] : [prose`add ${listed(forget, ", ")} to ${"forget"}`]),
    ...Object.entries(adopt).map(([address, id]) => prose`list ${address} under ${"adopt"}, with ${id}`),
    ...(disown.length === 0 ? [] : [prose`take ${listed(disown, ", ")} out of ${"adopt"}`]),
  ];
  const last = Object.keys(set).length - 1;
  const between = (index: number) => words(index === 0 ? "" : index === steps.length - 1 ? " and " : ", ");
  const told = steps.reduce(
    (all, step, index) => prose`${all}${between(index)}${step}${index === last ? left : words("")}`,
    words(""),
  );
  return doing(told, { edit: change });
}

/** The same at the start of a sentence. */
export function asSentence({ words: [first = "", ...rest], ...text }: Prose): Prose {
  return { ...text, words: [capitalized(first), ...rest] };
}

function shown(setting: Setting): Prose | string {
  return typeof setting === "object" ? words(setting.found) : String(setting);
}

/** How a resource is made anew, or one of several; the addresses are the root's. */
export function madeAnew(...addresses: readonly string[]): Prose {
  const options = addresses.map((address) => `-replace=${address}`);
  const how = prose`At the stage that makes it, plan with ${listed(options, " or ")}; from a later one, go back first.`;
  return doing(how, ...addresses.map((address) => ({ replace: address })));
}

/** How the mark is taken off that a failed creation left. */
export function untaint(address: string): Prose {
  return doing(prose`${`terraform untaint ${address}`}`, { untaint: address });
}

/** That the spec goes back. */
export const backOneStage: Prose = doing(words("Go back one stage"), { back: "one stage" });

function doing(text: Prose, ...acts: readonly Act[]): Prose {
  return { ...text, acts };
}

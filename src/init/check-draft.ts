import { checkAll, type Knowledge } from "../compile";
import { type Problem, wholeFile } from "../contract/problem";
import { toPointer, type Value } from "../spec/parse";
import { textsIn } from "../terraform/values";
import { type Draft, withExamples } from "./draft";

/** What is wrong with a draft whatever is given for what is missing: its errors with an example in each such place, those there left out. */
export function checkDraft(draft: Draft, knowledge: Knowledge): Problem[] {
  const bytes = Buffer.from(JSON.stringify(withExamples(draft)));
  const { problems } = checkAll([{ file: "new spec.json", bytes }], knowledge);
  // Nobody sees this text: a place in the spec is told by its pointer alone.
  const { file, range } = wholeFile("the new spec");
  return problems
    .filter((problem) => problem.severity === "error" && !isOfExample(problem, draft) && !tellsExample(problem, draft))
    .map((problem) => ({ ...problem, file, range }));
}

function isOfExample({ pointer }: Problem, { missing }: Draft): boolean {
  return missing.some(({ path, schema }) => {
    const place = toPointer(path);
    if (isWithin(pointer, place)) return true;
    // Two places with one example look like one thing named twice; an example's vendor wants values of its own.
    const hasTwin = missing.filter((other) => other.schema.examples?.[0] === schema.examples?.[0]).length > 1;
    const around = hasTwin || place === "/vendor/name" ? toPointer(path.slice(0, -1)) : undefined;
    return around !== undefined && pointer !== "" && isWithin(pointer, around);
  });
}

/** Shorter parts of examples, such as those of names, may stand in any message. */
const shortestTold = 16;

/** Whether a message tells a part of an example that nobody gave, such as the subscription in an id: with the value that is missing it may be right. */
function tellsExample({ message }: Problem, { value, missing }: Draft): boolean {
  const given = JSON.stringify(value);
  return missing
    .flatMap(({ schema: { examples = [] } }) => textsIn(examples[0] as Value))
    .flatMap((text) => text.split("/"))
    .some((part) => part.length >= shortestTold && message.includes(part) && !given.includes(part));
}

function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

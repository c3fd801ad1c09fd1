import { type Document, isCollection, parse, parseDocument } from "yaml";
import type { Problem } from "../../src/contract/problem";
import type { Json } from "../../src/terraform/json";

type Path = readonly string[];

/**
 * The specs that the lines `#+` of a fixture write: they stand in place of the line before them. Lines `#++` are of a second way, and so on,
 * which the first one does not have.
 */
export function readTwins(text: string): string[] {
  const lines = text.split("\n").map((line) => {
    const [, plus, added = line] = /^#(\++) ?(.*)$/.exec(line) ?? [];
    return { way: plus?.length ?? 0, text: added };
  });
  const count = Math.max(...lines.map(({ way }) => way));
  return Array.from({ length: count }, (_, index) => {
    const ofWay = lines.filter(({ way }) => way === 0 || way === index + 1);
    return ofWay
      .filter(({ way }, at) => way > 0 || (ofWay[at + 1]?.way ?? 0) === 0)
      .map((line) => line.text)
      .join("\n");
  });
}

/** The specs that a problem's hint tells to write: one for each way that it names in so many words. */
export function followHint(text: string, { hint, message, pointer, range }: Problem): string[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return [];
  const path = pointer.split("/").slice(1);
  const edited = (edit: (copy: Document) => void) => {
    const copy = document.clone();
    edit(copy);
    return copy.toString({ lineWidth: 0 });
  };
  const set = (at: Path, value: Json) => edited((copy) => copy.setIn(at, copy.createNode(value)));
  const remove = (at: Path) => edited((copy) => removeFrom(copy, at, /with the last one,? its key too/.test(hint)));
  const inPlace = (to: (was: string) => string) => {
    const lines = text.split("\n");
    const line = lines[range.start.line - 1] ?? "";
    const [from, end] = [range.start.column - 1, range.end.column - 1];
    const mended = line.slice(0, from) + to(line.slice(from, end)) + line.slice(end);
    return lines.with(range.start.line - 1, mended).join("\n");
  };

  const [, meant] = /^did you mean (.+)\?$/.exec(hint) ?? [];
  if (meant !== undefined) return [inPlace(() => meant)];
  if (/\bput (it|the value) in quotes/i.test(hint)) return [inPlace((was) => JSON.stringify(was))];
  const [, example] = / Example: (.+)$/.exec(hint) ?? [];
  const [, missing] = /^(\w+) is missing$/.exec(message) ?? [];
  if (example !== undefined) return [set(missing === undefined ? path : [...path, missing], JSON.parse(example))];
  const [, form] = /^give it in the form of (\S+) \(/.exec(hint) ?? [];
  if (form !== undefined) return [set(path, form)];
  const [, first, second] = /^use (.+?) \(|, such as (.+)\.$/.exec(hint) ?? [];
  const constraints = first ?? second;
  if (constraints !== undefined) return constraints.split(" or ").map((each) => set(path, each));
  if (/^(remove|keep) one of /i.test(hint)) return [remove(path)];

  /** What a hint names: a path from the root, or a property below or beside what the problem is about. */
  const candidates = (name: string) => [name.split("."), [...path, name], [...path.slice(0, -1), name]];
  const tryFind = (name: string) => candidates(name).find((at) => document.hasIn(at));
  const settings = hint.matchAll(
    /\b(?:set|say) ([\w.]+)(?: to |: )(?:"([^"]+)"|([^",;. ]+))(?:,? without ([\w.]+)|,? with ([\w.]+) "([^"]+)")?/gi,
  );
  const sets = [...settings].map(([, name = "", quoted, word = "", without, beside, value]) => {
    const at = name.includes(".") ? name.split(".") : (tryFind(name) ?? [...path.slice(0, -1), name]);
    return edited((copy) => {
      copy.setIn(at, quoted ?? parse(word));
      if (without !== undefined) copy.deleteIn(without.split("."));
      if (beside !== undefined) copy.setIn(beside.split("."), value);
    });
  });
  const removals = [...hint.matchAll(/\b(?:remove|leave) (it\b|the line\b|(?:the )?[\w.]*\w)/gi)].flatMap(
    ([, name = ""]) => {
      const at = name === "it" || name === "the line" ? path : tryFind(name.replace("the ", ""));
      return at === undefined ? [] : [remove(at)];
    },
  );
  return [...sets, ...removals];
}

function removeFrom(document: Document, at: Path, withEmptied: boolean): void {
  document.deleteIn(at);
  const above = at.slice(0, -1);
  const left = document.getIn(above);
  if (withEmptied && above.length > 0 && isCollection(left) && left.items.length === 0) {
    removeFrom(document, above, withEmptied);
  }
}

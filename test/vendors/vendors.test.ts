import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { vendor as isVendor } from "../../generated/validators/index";
import { splitTemplate } from "../../src/contract/vendor";
import { knowledge } from "../../src/knowledge";
import { toMarkdownFile } from "../../src/pages/page";
import { vendorIndex, vendorPage } from "../../src/pages/vendor-page";
import { readVendor } from "../../src/spec/read-vendor";
import { readMarks } from "../support/marks";

/** The day of the newest reading. A newer recipe moves it; no date of a vendor file may be later. */
const newestReading = "2026-12-01";

const files = readdirSync("vendors").sort();

function read(path: string) {
  return readVendor({ file: path, bytes: readFileSync(path) }, isVendor);
}

const recipes = Object.values(knowledge.vendors).flatMap(({ name, reach = {}, offer = {} }) =>
  [...Object.entries(reach), ...Object.entries(offer)].map(([id, recipe]) => ({ name, id, recipe })),
);

describe.each(files)("%s", (file) => {
  const result = read(join("vendors", file));

  test("is valid, and is what the program knows", () => {
    expect(result.problems).toEqual([]);
    expect(`${result.value?.name}.yaml`).toBe(file);
    expect(knowledge.vendors[file.replace(".yaml", "")]).toEqual(result.value);
  });

  test("has its page", () => {
    const vendor = result.value;
    expect(vendor && toMarkdownFile(vendorPage(vendor), "the vendor's file")).toBe(
      readFileSync(`docs/vendors/${vendor?.name}.md`, "utf8"),
    );
  });
});

test("the program knows no vendor without a file", () => {
  expect(Object.keys(knowledge.vendors).map((name) => `${name}.yaml`)).toEqual(files);
});

test("the index has every vendor, and no other page is there", () => {
  expect(readFileSync("docs/vendors/README.md", "utf8")).toBe(
    toMarkdownFile(vendorIndex(knowledge.vendors), "the vendor's file"),
  );
  expect(readdirSync("docs/vendors").sort()).toEqual(
    ["README.md", ...Object.keys(knowledge.vendors).map((name) => `${name}.md`)].sort(),
  );
});

describe("recipes", () => {
  test("have lists whose texts are whole sentences, none of them parted at a comma", () => {
    const textsOf = (value: unknown): string[] =>
      Array.isArray(value)
        ? value.flatMap((item) => (typeof item === "string" ? [item] : textsOf(item)))
        : typeof value === "object" && value !== null
          ? Object.entries(value).flatMap(([key, item]) => (key === "command" ? [] : textsOf(item)))
          : [];
    expect(textsOf(recipes).filter((text) => /^[a-z-]+[ ,]/.test(text))).toEqual([]);
  });

  test("are named after their cloud", () => {
    const elsewhere = recipes.filter(({ id, recipe: { cloud } }) => id !== cloud && !id.endsWith(`-${cloud}`));
    expect(elsewhere.map(({ name, id }) => `${name} ${id}`)).toEqual([]);
  });

  test("are dated no later than the newest reading", () => {
    const dates = recipes.flatMap(({ name, recipe: { read: day, sources } }) =>
      [day, ...sources.flatMap(({ date = day }) => [date])].map((date) => ({ name, date })),
    );
    expect(dates.filter(({ date }) => date > newestReading)).toEqual([]);
  });

  test("have sources that can be found again: no bare address", () => {
    const pages = recipes.flatMap(({ name, recipe }) => recipe.sources.map(({ page = "" }) => `${name}: ${page}`));
    const bare = pages.filter((page) => /\S\.[a-z]{2,}\/|:\/\//.test(page));
    expect(bare).toEqual([]);
  });

  test("state no example that its own form refuses", () => {
    const forms = {
      "host-name": /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      id: /^[A-Za-z0-9._-]+$/,
      text: /^.+$/,
    };
    const refused = recipes.flatMap(({ name, id, recipe }) =>
      Object.entries(recipe.values ?? {})
        .filter(([, { form, example }]) => !forms[form].test(example))
        .map(([value]) => `${name} ${id} ${value}`),
    );
    expect(refused).toEqual([]);
  });

  test("have a record for each endpoint, where records are of single endpoints", () => {
    const nameless = Object.values(knowledge.vendors).flatMap(({ name, reach = {} }) =>
      Object.entries(reach).flatMap(([id, { dns, endpoints }]) => {
        const records = dns === "unknown" ? [] : (dns.zones ?? []).flatMap((zone) => zone.records);
        const led = records.map(({ endpoint }) => endpoint);
        if (led.length === 0 || led.includes(undefined)) return [];
        return Object.keys(endpoints)
          .filter((key) => !led.includes(key))
          .map((key) => `${name} ${id}: ${key}`);
      }),
    );
    expect(nameless).toEqual([]);
  });

  test("make no record outside of its zone, and zonal ones with the zone in their names", () => {
    const zones = Object.values(knowledge.vendors).flatMap(({ name, reach = {} }) =>
      Object.values(reach).flatMap(({ dns }) =>
        dns === "unknown" ? [] : (dns.zones ?? []).map((zone) => ({ name, ...zone })),
      ),
    );
    const outside = zones.flatMap(({ name, zone, records }) =>
      records
        // A name that is a declared value alone is checked when a spec gives it.
        .filter((record) => !/^\{\{[A-Za-z0-9]+\}\}$/.test(record.name))
        .filter((record) => record.name !== zone && !record.name.endsWith(`.${zone}`))
        .map((record) => `${name}: ${record.name} in ${zone}`),
    );
    const zonal = zones.flatMap(({ name, records }) =>
      records
        .filter((record) => record.name.includes("{{zone}}") !== (record.target === "zone"))
        .map((record) => `${name}: ${record.name}`),
    );
    expect([...outside, ...zonal]).toEqual([]);
  });
});

describe("a mistake in a vendor file is reported on its line", () => {
  test.each(readdirSync("test/vendors/invalid").sort())("%s", (name) => {
    const path = join("test/vendors/invalid", name);
    const marks = readMarks(readFileSync(path, "utf8"));
    expect(marks.length).toBeGreaterThan(0);
    expect(read(path).problems.map(({ range, code }) => ({ line: range.start.line, code }))).toEqual(marks);
  });
});

test("a text is split at its names, and braces that are not closed are a name", () => {
  expect(splitTemplate("*.{{zone}}.{{dnsDomain}}")).toEqual([
    { words: "*." },
    { name: "zone" },
    { words: "." },
    { name: "dnsDomain" },
  ]);
  expect(splitTemplate("{{endpointId")).toEqual([{ name: "endpointId" }]);
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Browser, chromium, type Page } from "playwright-core";
import { plinth } from "../support/cli";
import { findProgram } from "../support/find-program";
import { makeScratch } from "../support/scratch";

const executablePath = findProgram("chromium");
const evil = "<img src=x onerror=alert(1)>";
const withBrowser = executablePath === undefined ? describe.skip : describe;

withBrowser("the board in Chromium", () => {
  let browser: Browser;
  let address = "";
  const refused: string[] = [];

  beforeAll(async () => {
    const folder = makeScratch();
    const out = join(folder, "board");
    const custom = join(folder, "custom.yaml");
    const text = readFileSync("specs/offer-aws-custom.yaml", "utf8");
    writeFileSync(custom, text.replace("title: Partner Ltd", `title: ${JSON.stringify(evil)}`));
    const specs = ["clickhouse-aws", "materialize-rds", "clickpipes-vpc-resource"].map((name) => `specs/${name}.yaml`);
    const { code, err } = plinth(["board", ...specs, custom, "--out", out]);
    expect([code, err]).toEqual([0, expect.stringMatching(/^ignored inbound-rules-enforced at [^\n]*\n$/)]);
    address = pathToFileURL(join(out, "index.html")).href;
    // A container has no user namespaces for the sandbox; the page is our own.
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox", "--disable-gpu"] });
  });

  afterAll(async () => browser?.close());

  async function open(width: number, colorScheme: "light" | "dark"): Promise<Page> {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    page.setDefaultTimeout(15_000);
    page.on("console", (message) => refused.push(message.text()));
    page.on("pageerror", (error) => refused.push(error.message));
    page.on("request", (request) => request.url().startsWith("http") && refused.push(request.url()));
    await page.goto(address);
    await page.$$eval("details", (all) => {
      for (const each of all) each.open = true;
    });
    return page;
  }

  test.each([360, 1280])("is no wider than a screen of %i pixels", async (width) => {
    const page = await open(width, "light");
    const wide = await page.$$eval(
      "body *",
      (all, limit) =>
        all.filter((each) => each.getBoundingClientRect().right > limit).map((each) => each.outerHTML.slice(0, 80)),
      width,
    );
    expect(wide).toEqual([]);
    await page.close();
  });

  test.each(["light", "dark"] as const)("can be read in %s", async (scheme) => {
    const page = await open(800, scheme);
    const [text = 0, back = 0] = await page.$eval("body", (body) => {
      const lightness = (color: string) =>
        (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, each) => sum + Number(each), 0) / 3;
      const { color, backgroundColor } = getComputedStyle(body);
      return [lightness(color), lightness(backgroundColor)];
    });
    expect(scheme === "light" ? back - text : text - back).toBeGreaterThan(150);
    await page.close();
  });

  test("shows its pictures", async () => {
    const page = await open(800, "light");
    await page.$$eval("img", (all) => {
      for (const each of all) each.loading = "eager";
    });
    await page.waitForFunction(() => Array.from(document.images).every((image) => image.complete));
    expect(await page.$$eval("img", (all) => all.filter((each) => each.naturalWidth < 300).length)).toBe(0);
    await page.close();
  });

  test("is filtered with the keyboard alone", async () => {
    const page = await open(800, "light");
    const shown = () =>
      page.$$eval("article", (all) => all.filter((each) => each.offsetHeight > 0).map(({ id }) => id));
    expect(await shown()).toHaveLength(4);
    await page.keyboard.press("Tab");
    await page.keyboard.type("Mat");
    expect(await page.$eval("output", (each) => each.textContent)).toBe("1 of 4 shown");
    expect(await shown()).toEqual(["materialize-orders"]);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("output")?.textContent === "4 of 4 shown");
    await page.close();
  });

  test("shows a vendor's name that would be HTML as it is", async () => {
    const page = await open(800, "light");
    expect(await page.$$eval("dd", (all) => all.map((each) => each.textContent))).toContain(evil);
    expect(await page.$$eval("dd *, option *", (all) => all.length)).toBe(0);
    await page.close();
  });

  test("asks for nothing, and its policy refuses nothing", async () => {
    const page = await open(800, "light");
    await page.close();
    expect(refused).toEqual([]);
  });
});

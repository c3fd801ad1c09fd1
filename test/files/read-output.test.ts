import { expect, test } from "@jest/globals";
import { readOutput } from "../../src/files/read-output";
import { layScratch } from "../support/trees";

const manifest = JSON.stringify({ spec: { digest: "d" }, stage: "dns" });

test("the output of a spec says what it was written from", () => {
  const folder = layScratch({ "out/a/plinth.json": manifest });
  expect(readOutput(`${folder}/out`, "a", folder).from).toEqual({ digest: "d", stage: "dns" });
});

test.each(["-> ../../elsewhere.json", "-> /dev/zero", "-> nowhere"])("a manifest %s counts as not there", (link) => {
  const folder = layScratch({ "elsewhere.json": manifest, "out/a/plinth.json": link });
  expect(readOutput(`${folder}/out`, "a", folder).from).toBeUndefined();
});

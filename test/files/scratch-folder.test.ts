import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { makeScratchFolder } from "../../src/files/scratch-folder";

test("a scratch folder goes with everything in it, and twice is no mistake", () => {
  const scratch = makeScratchFolder();
  scratch.write("a/b/c", "1");
  expect(statSync(join(scratch.path, "a/b")).mode & 0o077).toBe(0);
  scratch.remove("a/b/none");
  scratch.dispose();
  scratch.dispose();
  expect(existsSync(scratch.path)).toBe(false);
});

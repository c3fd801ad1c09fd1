import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { checkAll } from "../../src/compile";
import { knowledge } from "../../src/knowledge";

test("a hint says what the field is for, and which form its kind of value has", () => {
  const file = "specs/materialize-rds.yaml";
  const text = readFileSync(file, "utf8").replace(/host: [a-z0-9.-]+/, "host: { name: orders }");
  const { problems } = checkAll([{ file, bytes: Buffer.from(text) }], knowledge);
  expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
    [
      "wrong-type",
      expect.stringMatching(
        /^Endpoint name of the instance, which its certificate is for\. A DNS name in lower case, without the final dot\. Example: "/,
      ),
    ],
  ]);
});

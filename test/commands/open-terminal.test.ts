import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { openTerminal } from "../../src/commands/open-terminal";

const { stderr } = process;
const given = { isTTY: stderr.isTTY, columns: stderr.columns };
let written: string[] = [];

beforeEach(() => {
  written = [];
  jest.spyOn(stderr, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  Object.assign(stderr, given);
});

test.each([
  [undefined, 79],
  [0, 79],
  [40, 39],
])("a line of status fits a terminal of %s columns, which some give as 0", (columns, width) => {
  Object.assign(stderr, { isTTY: true, columns });
  openTerminal().status?.("x".repeat(100));
  expect(written).toEqual([`\r\u001b[K${"x".repeat(width)}`]);
});

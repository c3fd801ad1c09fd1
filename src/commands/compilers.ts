import { setFlagsFromString } from "node:v8";

/** What V8 compiles for speed, on processors of their own, is ready when most runs are over. */
const compilers = ["opt", "sparkplug"];

let isBrief = false;

/** Has V8 interpret alone, until much work is expected. */
export function expectLittleWork(): void {
  isBrief = true;
  setCompilers(false);
}

/** Has V8 compile for speed what runs often, for a run over many specs or over what may be large. */
export function expectMuchWork(): void {
  if (isBrief) setCompilers(true);
  isBrief = false;
}

/** Does something under the flags that V8 starts with: it refuses code caches that were made under others, its own too. */
export function underFirstFlags<T>(act: () => T): T {
  if (!isBrief) return act();
  setCompilers(true);
  try {
    return act();
  } finally {
    if (isBrief) setCompilers(false);
  }
}

function setCompilers(isOn: boolean): void {
  for (const name of compilers) setFlagsFromString(`--${isOn ? "" : "no-"}${name}`);
}

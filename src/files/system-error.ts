import { getSystemErrorMap } from "node:util";

/** Whether the system refused a call with this code, such as `EEXIST`; with any code, where none is given. */
export function isSystemError(error: unknown, code?: string): boolean {
  if (typeof error !== "object" || error === null || !("code" in error)) return false;
  return code === undefined ? "errno" in error : error.code === code;
}

/** The system's reason in words, such as "no space left on device". What is not a system's error is thrown on. */
export function toReason(error: unknown): string {
  if (typeof error === "object" && error !== null && "errno" in error && typeof error.errno === "number") {
    return getSystemErrorMap().get(error.errno)?.[1] ?? `error ${error.errno}`;
  }
  throw error;
}

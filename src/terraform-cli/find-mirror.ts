import { resolve } from "node:path";
import { toReason } from "../files/system-error";
import { readMirror } from "./read-mirror";

/** A mirror that a person named: its absolute path, or one sentence that says why it cannot be used on this platform. */
export function findMirror(named: string, platform: string): { readonly mirror: string } | { readonly reason: string } {
  const mirror = resolve(named);
  try {
    if (readMirror(mirror, platform).length > 0) return { mirror };
    return { reason: `${named} is no filesystem mirror with providers for ${platform}.` };
  } catch (error) {
    return { reason: `${named} cannot be read as a mirror: ${toReason(error)}.` };
  }
}

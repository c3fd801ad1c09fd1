import { digest } from "../contract/digest";
import { sortKeys } from "../terraform/values";
import type { Value } from "./parse";

/** The digest of a parsed spec: of its JSON with keys in code unit order, so that neither format nor order nor comments count. */
export function canonicalDigest(value: Value): string {
  return digest(JSON.stringify(sortKeys(value)));
}

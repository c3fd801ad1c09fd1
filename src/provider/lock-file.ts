import { isUtf8 } from "node:buffer";
import { fileProblem, type Problem } from "../contract/problem";

/** Larger than the lock file of any configuration. */
export const largestLock = 4 * 1024 * 1024;

type Token = { readonly kind: "text" | "word" | "sign"; readonly text: string };

/**
 * The provider versions that a `.terraform.lock.hcl` chose, by source without the registry's host and in lower case, such as
 * `hashicorp/aws`. Other blocks are passed over. Problem: `lock-unreadable`.
 */
export function readLockFile(
  file: string,
  bytes: Uint8Array,
): { readonly versions: ReadonlyMap<string, string> } | { readonly problem: Problem } {
  const refuse = (detail: string) => ({ problem: fileProblem("lock-unreadable", file, detail) });
  if (bytes.length > largestLock) return refuse(`it is larger than ${largestLock} bytes`);
  if (!isUtf8(bytes)) return refuse("it is not UTF-8");
  const tokens = toTokens(new TextDecoder().decode(bytes));
  if (tokens === undefined) return refuse("it is not HCL");
  const versions = new Map<string, string>();
  let depth = 0;
  let provider: string | undefined;
  for (const [index, token] of tokens.entries()) {
    const [next, third] = [tokens[index + 1], tokens[index + 2]];
    if (isSign(token, "{[(")) depth += 1;
    if (isSign(token, "}])")) depth -= 1;
    if (depth < 0) return refuse("its brackets do not match");
    if (depth === 0) provider = undefined;
    if (depth === 1 && provider === undefined && isSign(token, "{")) provider = headOf(tokens, index);
    if (
      depth === 1 &&
      provider !== undefined &&
      isWord(token, "version") &&
      isSign(next, "=") &&
      third?.kind === "text"
    ) {
      versions.set(provider.split("/").slice(-2).join("/").toLowerCase(), third.text);
    }
  }
  if (depth !== 0) return refuse("it ends too early");
  return versions.size === 0 ? refuse("it locks no provider") : { versions };
}

/** The label of the provider block whose body opens here. */
function headOf(tokens: readonly Token[], index: number): string | undefined {
  const [name, label] = [tokens[index - 2], tokens[index - 1]];
  return isWord(name, "provider") && label?.kind === "text" ? label.text : undefined;
}

function isSign(token: Token | undefined, signs: string): boolean {
  return token?.kind === "sign" && signs.includes(token.text);
}

function isWord(token: Token | undefined, text: string): boolean {
  return token?.kind === "word" && token.text === text;
}

/** Words, quoted texts and signs; comments and space are left out. Undefined where a text has no end. */
function toTokens(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = /\s+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"\\\n]|\\.)*)"|([A-Za-z_][\w-]*)|(.)/gy;
  for (const [, quoted, word, sign] of text.matchAll(pattern)) {
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (sign !== undefined) {
      if (sign === '"') return undefined;
      tokens.push({ kind: "sign", text: sign });
    }
  }
  return tokens;
}

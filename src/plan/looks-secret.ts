/** Names of what holds a secret; one that goes on, such as `secret_arn` or `token_ttl`, is about a secret and holds none. */
const secretName =
  /(?:^|[_-])(?:password|passwd|passphrase|pwd|secret|token|credentials?|connection_string|(?:private|api|access|secret|shared|account)_?key)(?:_(?:value|string|text|base64|pem))?$/;

/** Forms in which secrets are written; each is that of one kind of secret, and of nothing else that a plan holds. */
const secretForms: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  // Keys of AWS, GitHub, GitLab, Slack, Google, Stripe, Vault, Databricks, Materialize and ClickHouse Cloud.
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\b(?:gh[opsur]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22}|glpat-[\w-]{20}|xox[abeoprs]-[\w-]{10})/,
  /\b(?:AIza[\w-]{35}|ya29\.[\w-]{20}|sk_(?:live|test)_[A-Za-z0-9]{16}|hv[bs]\.[\w-]{20}|dapi[0-9a-f]{32}|mzp_[0-9a-f]{32})/,
  /\b4b1d[A-Za-z0-9]{38}\b/,
  // A JSON web token, a signed address of Azure, a password in an address.
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\./,
  /[?&;]sig=[\w%+/=-]{20}/,
  /:\/\/[^\s/:@]+:[^\s/@]+@/,
  // A setting in a text, also in one of JSON.
  /\b(?:password|passwd|pwd|secret|token|accountkey|sharedaccesskey|api_?key)"?\s*=\s*[^\s;]/i,
  /"[\w-]*(?:password|passwd|secret|token|private_key|api_key)"\s*:\s*"[^"]/i,
];

/** From how many letters on a word is looked at for whether it was made by chance. */
const shortestRandom = 20;
/** The share of changes between small letters, capitals and digits above which a word is random; about 0.6 in base64, below 0.3 in names. */
const mostChanges = 0.4;

/**
 * Whether a value looks like a secret by what it is called or by itself. What a plan or a provider marks as sensitive is not asked
 * here; this is for values whose provider forgot to, such as a password in a tag.
 */
export function looksSecret(value: string, name = ""): boolean {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
  if (value !== "" && secretName.test(words)) return true;
  const parts = partsOfEncodedId(value);
  if (parts !== undefined) return parts.some(([part, text]) => looksSecret(text, part));
  return secretForms.some((form) => form.test(value)) || value.split(/[^A-Za-z0-9+]+/).some(isRandom);
}

/** The names and texts of which MongoDB Atlas makes an id, `BASE64:BASE64-BASE64:BASE64` (its provider's `EncodeStateID`); undefined for any other text. */
function partsOfEncodedId(value: string): [string, string][] | undefined {
  if (!/^[A-Za-z0-9+/]+=*:[A-Za-z0-9+/]+=*(?:-[A-Za-z0-9+/]+=*:[A-Za-z0-9+/]+=*)*$/.test(value)) return undefined;
  const parts = value.split("-").map((part): [string, string] => {
    const [name = "", text = ""] = part.split(":").map((each) => Buffer.from(each, "base64").toString("utf8"));
    return [name, text];
  });
  const isId = parts.every(([name, text]) => /^[a-z]+(?:_[a-z]+)*$/.test(name) && /^[ -~]+$/.test(text));
  return isId ? parts : undefined;
}

/** Whether a word is a mixture of small letters, capitals and digits that nobody would write; ids of clouds have one case. */
function isRandom(word: string): boolean {
  if (word.length < shortestRandom || ![/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(word))) return false;
  const kinds = [...word].map((letter) => (/[a-z]/.test(letter) ? "a" : /[A-Z]/.test(letter) ? "A" : "0"));
  const changes = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length;
  return changes / word.length >= mostChanges;
}

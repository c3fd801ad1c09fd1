/** Names of a URL's parameters that carry what lets somebody in. */
export const credentialParameter =
  /token|secret|passw|credential|auth|signature|(^|[_-])(key|sig|pwd|apikey|accesskey)$/i;

/** Keys of credentials as Terraform's backends and providers call them; none is a field of a spec. */
const key =
  "(?<![\\w-])[\"']?(?:\\w*(?:access|secret|customer|private|api)_?key|(?:\\w+_)?(?:token|password|passwd|pwd)|\\w*[a-z]Password|client_?secret)[\"']?";
const plain = new RegExp(
  `(${key}[ \\t]*[:=][ \\t]*)("(?:[^"\\\\\\n]|\\\\.)*"|'[^'\\n]*'|(?![|>{[&*])[^\\s,}\\]]+)`,
  "gi",
);
const block = new RegExp(`^([ \\t]*)(${key}:[ \\t]*[|>][^\\n]*\\n)((?:\\1[ \\t]+[^\\n]*(?:\\n|$))+)`, "gim");
const privateKey = /(-----BEGIN [A-Z ]*PRIVATE KEY-----)((?:(?!-----END)[\s\S])*)/g;
const userInfo = /(\/\/[^\s/:@"']*:)([^\s/@"']+)(?=@)/g;
const parameter = /([?&])([^\s?&="']+)=([^\s&"'#]+)/g;

/** A text of a user's in which stars stand for credentials, as many as they have characters: passwords, keys, tokens, private keys, those in URLs. */
export function maskCredentials(text: string): string {
  return text
    .replace(privateKey, (_, begin: string, body: string) => begin + stars(body))
    .replace(userInfo, (_, before: string, password: string) => before + stars(password))
    .replace(parameter, (whole: string, sign: string, name: string, value: string) =>
      credentialParameter.test(name) ? `${sign}${name}=${stars(value)}` : whole,
    )
    .replace(block, (_, indent: string, before: string, body: string) => indent + before + stars(body))
    .replace(plain, (_, before: string, value: string) => before + stars(value));
}

/** Blanks and newlines, also as JSON writes those, stay: columns and lines are those of the text. */
function stars(text: string): string {
  return text.replace(/\\n|\S/g, (character) => (character === "\\n" ? character : "*"));
}

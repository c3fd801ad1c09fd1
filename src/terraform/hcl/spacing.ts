import { nesting, type Token } from "./scan";
import { isSymbol } from "./structure";

/** The tokens as one line, spaced as `terraform fmt` spaces them. */
export function printTokens(tokens: readonly Token[]): string {
  let text = "";
  for (const [index, token] of tokens.entries()) {
    text += token.text;
    const after = tokens[index + 1];
    if (after !== undefined && isSpaced(tokens[index - 1], token, after)) text += " ";
  }
  return text;
}

/** Whether a space stands between `token` and `after`: `spaceAfterToken` of hclwrite, rule for rule and in its order. */
function isSpaced(before: Token | undefined, token: Token, after: Token): boolean {
  if (token.kind === "identifier" && isSymbol(after, "(")) return false;
  if (isSymbol(token, "::") || isSymbol(after, "::")) return false;
  if (isSymbol(token, ".") || isSymbol(after, ".")) return false;
  if (isSymbol(after, ",") || isSymbol(after, "...")) return false;
  if (isSymbol(token, ",")) return true;
  if (token.kind === "literal" || token.kind === "quote-open") return false;
  if (after.kind === "literal" || after.kind === "quote-close") return false;
  if (token.kind === "identifier" && token.text === "in" && before?.kind === "identifier") return true;
  if (isSymbol(after, "[") && (token.kind === "identifier" || token.kind === "number" || isClosingBracket(token))) {
    return false;
  }
  if (isSymbol(token, "!")) return false;
  if (isSymbol(token, "-")) return !isNegated(before);
  if (isSymbol(token, "{") || isSymbol(after, "}")) return !(isSymbol(token, "{") && isSymbol(after, "}"));
  if (token.kind === "template-open" && isSymbol(after, "{")) return true;
  if (isSymbol(token, "}") && after.kind === "template-close") return true;
  if (token.kind === "template-close" && after.kind === "template-open") return false;
  if (token.kind === "template-open" || (token.kind === "symbol" && nesting(token) > 0)) return false;
  return !isClosingBracket(after);
}

function isClosingBracket(token: Token): boolean {
  return token.kind !== "quote-close" && nesting(token) < 0;
}

/** Whether a minus after this token is a sign and not a subtraction, as hclwrite guesses. */
function isNegated(before: Token | undefined): boolean {
  return before === undefined || (before.kind === "symbol" && signPrecursors.has(before.text));
}

const signPrecursors = new Set("( { [ = : , ? + * / % - == != > >= < <= && || !".split(" "));

import type { VendorCall } from "../../../generated/types/input";
import { type Command, command, type Prose, prose, words } from "../../../src/contract/prose";
import type { Block } from "../../../src/contract/section";
import { type FillIn, toArgument, toProse, toStatement } from "./template";

/** How a call is told in documents. */
interface Telling {
  readonly fillIn: FillIn;
  readonly isOurs: boolean;
}

/** The texts of a call. */
export function textsOf({ command: argv = [], sql, console: menu, page, ticket, shows }: VendorCall): string[] {
  return [...argv, ...[sql, menu, page, ticket, shows].flatMap((text) => text ?? [])];
}

/** One way to tell the vendor something or to look something up, in a document. */
export function callBlocks(call: VendorCall, { fillIn, isOurs }: Telling): Block[] {
  const { sql, ticket } = call;
  const shows = showsOf(call, { fillIn, isOurs });
  const after: Block[] = shows === undefined ? [] : [prose`Expected: ${shows}.`];
  const run = commandOf(call, { fillIn, isOurs });
  if (run !== undefined) return [{ commands: [run] }];
  if (sql !== undefined) {
    const before = prose`Run this as SQL at the vendor, with what is in angle brackets filled in.`;
    return [before, { sql: toStatement(sql, fillIn) }, ...after];
  }
  if (ticket !== undefined) {
    const copy = { language: "text", text: toArgument(ticket, fillIn) };
    return [prose`Ask the vendor's support, with what is in angle brackets filled in:`, { copy }, ...after];
  }
  return [prose`${whereOf(call, { fillIn, isOurs })}.`, ...after];
}

/** The command or the place by which a person looks, with what it must show. */
export function lookOf(calls: readonly VendorCall[], section: string, telling: Telling): Command | Prose {
  const found = calls.flatMap((call) => commandOf(call, telling) ?? [])[0];
  if (found !== undefined) return found;
  const [call] = calls;
  if (call === undefined) return prose`As ${"HANDOVER.md"} says under ${words(section)}`;
  const where = isCopied(call)
    ? prose`By the call in ${"HANDOVER.md"} under ${words(section)}`
    : whereOf(call, telling);
  const shows = showsOf(call, telling);
  return shows === undefined ? where : prose`${where}. Expected: ${shows}`;
}

function isCopied({ sql, ticket }: VendorCall): boolean {
  return sql !== undefined || ticket !== undefined;
}

function commandOf(call: VendorCall, { fillIn, isOurs }: Telling): Command | undefined {
  if (call.command === undefined) return undefined;
  const argv = call.command.map((text) => toArgument(text, fillIn));
  return command(argv, showsOf(call, { fillIn, isOurs }));
}

function showsOf({ shows }: VendorCall, { fillIn, isOurs }: Telling): Prose | undefined {
  return shows === undefined ? undefined : toProse(shows, fillIn, isOurs);
}

/** A place where a person acts or reads, without a final dot. */
function whereOf({ terraform, console: menu, page }: VendorCall, { fillIn, isOurs }: Telling): Prose {
  if (terraform !== undefined) return prose`In the vendor's own Terraform provider: ${terraform}`;
  if (page !== undefined) return prose`On a page of the vendor: ${toProse(page, fillIn, isOurs)}`;
  return prose`In the vendor's console: ${toProse(menu ?? "", fillIn, isOurs)}`;
}

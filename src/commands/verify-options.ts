import { InvalidArgumentError } from "commander";
import { isAddress, isHostName, isNetwork } from "../verify/ip-address";

/** One `--endpoint [ADDRESS=]HOST` more. Throws commander's error where the host is neither a name nor an address. */
export function parseEndpoint(text: string, others: readonly string[]): string[] {
  const host = text.slice(text.lastIndexOf("=") + 1);
  if (!isAddress(host) && !isHostName(host))
    throw new InvalidArgumentError(
      "It takes a name or an address, or one after the Terraform address of an endpoint and =.",
    );
  return [...others, text];
}

/** One `--network CIDR` more. Throws commander's error for anything else. */
export function parseNetwork(text: string, others: readonly string[]): string[] {
  if (!isNetwork(text)) throw new InvalidArgumentError("It takes a network such as 10.20.0.0/16.");
  return [...others, text];
}

/** One `--resolver ADDRESS[:PORT]` more. Throws commander's error for anything else. */
export function parseResolver(text: string, others: readonly string[]): string[] {
  const [, address = text, port] = /^(\d[^:]*):(\d{1,5})$/.exec(text) ?? [];
  if (!isAddress(address) || Number(port ?? 53) > 65_535)
    throw new InvalidArgumentError("It takes the address of a resolver, such as 10.20.0.2.");
  return [...others, text];
}

/** The seconds after `--timeout`. Throws commander's error for anything but a number from 1 to 60. */
export function parseTimeout(text: string): number {
  if (!/^[1-9][0-9]?$/.test(text) || Number(text) > 60)
    throw new InvalidArgumentError("It takes a number from 1 to 60.");
  return Number(text);
}

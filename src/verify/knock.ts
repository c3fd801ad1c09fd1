import type { Socket } from "node:net";
import type { Listener, Protocol } from "../contract/probe";
import type { Check } from "./check";
import { isAddress, isHostName, refuse } from "./ip-address";
import { askBrokers, askVersions, type Broker } from "./kafka";
import { greet } from "./mysql";
import type { Network } from "./network";
import { ping } from "./ping";
import { askForTls } from "./postgres";
import { shorten, toFault } from "./signs";
import { shakeHands } from "./tls";

/** How ports are asked: on what network, and for how long a step may take. */
export interface Means {
  readonly network: Network;
  readonly deadlineMs: number;
  /** Networks that addresses have to be in; private ones where none is given. */
  readonly networks: readonly string[];
  /** Certificates of authorities that are trusted besides those of Node, as PEM. */
  readonly authorities: readonly string[];
  /** The brokers that the spec has, as `host:port`. */
  readonly brokers: ReadonlySet<string>;
}

/** What a port at an address shows under the name of a host: the steps up to the first that fails. */
export async function knock(
  address: string,
  host: string | undefined,
  listener: Listener,
  means: Means,
): Promise<Check[]> {
  const { port, protocol } = listener;
  const checks: Check[] = [];
  const at = { address, port };
  const note = (step: Check["step"], outcome: Check["outcome"], observed: string, more: Partial<Check> = {}) =>
    checks.push({ step, outcome, ...at, observed: shorten(observed), ...more });
  let step: Check["step"] = "connect";
  let socket: Socket | undefined;
  const open = async () => {
    socket?.destroy();
    socket = await means.network.connect(address, port);
    return socket;
  };
  const secure = async (plain: Socket) => {
    step = "tls";
    const { socket: encrypted, observed, wrong } = await shakeHands(plain, host ?? address, means);
    socket = encrypted;
    // Databases and brokers commonly have certificates of an authority of their own.
    if (wrong === undefined) note("tls", "pass", observed);
    else note("tls", isOfPublicAuthority(protocol) ? "fail" : "warn", wrong.observed, { sign: wrong.sign });
    return { encrypted, isGood: wrong === undefined };
  };
  try {
    const plain = await open();
    note("connect", "pass", "connected");
    switch (protocol) {
      case "tcp":
        break;
      case "tls":
        await secure(plain);
        break;
      case "clickhouse-https": {
        const { encrypted, isGood } = await secure(plain);
        step = "ping";
        if (isGood && host !== undefined) note("ping", "pass", await ping(encrypted, host, means.deadlineMs));
        break;
      }
      case "postgres":
        step = "postgres";
        await askForTls(plain, means.deadlineMs);
        note("postgres", "pass", "the server offers TLS");
        await secure(plain);
        break;
      case "mysql":
        step = "mysql";
        note("mysql", "pass", await greet(plain, means.deadlineMs));
        await secure(plain);
        break;
      case "kafka":
        await talkToBroker();
        break;
    }
  } catch (error) {
    const { sign, observed } = toFault(error);
    note(step, "fail", observed, { sign });
  } finally {
    socket?.destroy();
  }
  return checks;

  /** With TLS first; a broker without it closes the connection, and is asked again in clear. */
  async function talkToBroker(): Promise<void> {
    const before = checks.length;
    const { channel, versions } = await (async () => {
      try {
        const { encrypted } = await secure(await open());
        step = "kafka";
        return { channel: encrypted, versions: await askVersions(encrypted, means.deadlineMs) };
      } catch (error) {
        if (step !== "tls" || !["reset", "answer"].includes(toFault(error).sign)) throw error;
        checks.splice(before);
        const clear = await open();
        step = "kafka";
        return { channel: clear, versions: await askVersions(clear, means.deadlineMs) };
      }
    })();
    note("kafka", "pass", `Kafka, ${versions.size} kinds of requests`);
    const brokers = await askBrokers(channel, versions, means.deadlineMs).catch((error: unknown) => {
      if (toFault(error).sign !== "reset") throw error;
      return undefined;
    });
    if (brokers === undefined) {
      note("kafka", "skip", "the broker tells its addresses only to clients that authenticate");
      return;
    }
    for (const broker of brokers) checks.push(await visit(broker, means));
  }
}

/** Whether clients get on only with a certificate that they trust without being told whom to. */
function isOfPublicAuthority(protocol: Protocol): boolean {
  return protocol === "tls" || protocol === "clickhouse-https";
}

/** Whether the address that a broker has clients take leads to something, inside the network. */
async function visit({ id, host, port }: Broker, { network, networks, brokers }: Means): Promise<Check> {
  const name = `broker ${id} has clients take ${shorten(host)}:${port}`;
  const check = (outcome: Check["outcome"], observed: string, more: Partial<Check> = {}): Check => ({
    step: "kafka",
    outcome,
    port,
    observed: `${name}: ${observed}`,
    ...more,
  });
  if (!isAddress(host) && !isHostName(host)) return check("fail", "that is no name of a host", { sign: "answer" });
  try {
    const [address] = isAddress(host) ? [host] : await network.resolve(host);
    if (address === undefined) return check("fail", "the name has no address", { sign: "unresolved" });
    const refused = refuse(address, networks);
    if (refused !== undefined) return check("fail", `${address}: ${refused}`, { sign: "elsewhere", address });
    (await network.connect(address, port)).destroy();
    return brokers.has(`${host}:${port}`)
      ? check("pass", "connected", { address })
      : check("warn", "connected, and the spec does not have it", { address });
  } catch (error) {
    const { sign, observed } = toFault(error);
    return check("fail", observed, { sign });
  }
}

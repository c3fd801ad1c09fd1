import { closeSync, constants, openSync, rmSync, writeSync } from "node:fs";
import { Server, ServerCredentials, type UntypedHandleCall } from "@grpc/grpc-js";
import { type Calls, makeCalls, type Request } from "../simulation/protocol";
import type { Engine } from "../simulation/provider-connection";
import { controllerService, healthService, providerService } from "./grpc";

/** As large as the largest message that Terraform takes. */
const messageLimit = 256 * 1024 * 1024;

/** The provider's calls; the answer that is the same for each launch is put into bytes once. */
const provider = { ...providerService.service };
const schemaCall = provider["GetProviderSchema"];
if (schemaCall !== undefined) {
  const bytes = new WeakMap<object, Buffer>();
  const responseSerialize = (message: object) => {
    const known = bytes.get(message) ?? schemaCall.responseSerialize(message);
    bytes.set(message, known);
    return known;
  };
  provider["GetProviderSchema"] = { ...schemaCall, responseSerialize };
}

/** The server of one launch of a plugin. */
export interface Launch {
  /** Ends the server and releases the launcher. Twice is the same as once. */
  close(): void;
}

/**
 * Serves an engine on a Unix socket and sends the handshake line through the launcher's FIFO, which stays open, and the launcher alive,
 * until Terraform shuts the plugin down or `close` is called; `onClose` follows. Rejects where FIFO or socket cannot be opened.
 */
export async function serveLaunch(engine: Engine, socket: string, fifo: string, onClose: () => void): Promise<Launch> {
  // Opened for reading as well, opening does not wait for the launcher, which may be dead already.
  const descriptor = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
  const server = new Server({
    "grpc.max_receive_message_length": messageLimit,
    "grpc.max_send_message_length": messageLimit,
  });
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    server.forceShutdown();
    rmSync(fifo, { force: true });
    closeSync(descriptor);
    onClose();
  };
  server.addService(provider, toHandlers(makeCalls(engine.connect())));
  server.addService(healthService.service, toHandlers({ Check: () => ({ status: "SERVING" }) }));
  server.addService(controllerService.service, {
    Shutdown: (_: unknown, answer: (error: null, response: object) => void) => {
      answer(null, {});
      server.tryShutdown(close);
    },
  });
  try {
    await bind(server, `unix:${socket}`);
    writeSync(descriptor, `1|6|unix|${socket}|grpc|\n`);
  } catch (error) {
    close();
    throw error;
  }
  return { close };
}

/** Answers a launcher whose plugin cannot be served with a text that Terraform shows, instead of letting it wait. */
export function refuseLaunch(fifo: string, reason: string): Launch {
  const descriptor = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
  writeSync(descriptor, `${reason}\n`);
  return { close: () => closeSync(descriptor) };
}

function bind(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error) =>
      error === null ? resolve() : reject(error),
    );
  });
}

function toHandlers(calls: Calls): { [call: string]: UntypedHandleCall } {
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      ({ request }: { request: Request }, answer: (error: null, response: object) => void) =>
        answer(null, call(request)),
    ]),
  );
}

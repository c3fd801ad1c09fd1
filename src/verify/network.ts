import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { connect as connectTo, isIPv6, type Socket } from "node:net";

/** What this machine sees of its network; every call ends within the deadline. */
export interface Network {
  /** The addresses of a name, at most `mostAddresses`. Rejects with the resolver's code where there is none. */
  resolve(name: string): Promise<readonly string[]>;
  /** A TCP connection to an address. Rejects with the code of the failure. */
  connect(address: string, port: number): Promise<Socket>;
  /** The address that this machine has on the way to another; undefined where there is no way. Nothing is sent. */
  localAddress(towards: string): Promise<string | undefined>;
}

/** A name with more addresses is looked at no further. */
export const mostAddresses = 16;

/** An error with a code of the kind that Node gives. */
export function failure(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code });
}

/** The network of this machine, with the resolvers that it is set to or with others; `deadlineMs` is for each step. */
export function openNetwork(deadlineMs: number, resolvers: readonly string[] = []): Network {
  return {
    resolve: async (name) => {
      const resolver = new Resolver({ timeout: deadlineMs, tries: 1 });
      if (resolvers.length > 0) resolver.setServers([...resolvers]);
      const timer = setTimeout(() => resolver.cancel(), deadlineMs);
      try {
        const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
        const found = [four, six].flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
        // A reply that holds only an alias is an empty list to Node, and no error.
        if (found.length === 0)
          throw four.status === "rejected" ? four.reason : failure("ENODATA", "the name has no address");
        return found.slice(0, mostAddresses);
      } finally {
        clearTimeout(timer);
      }
    },
    connect: (address, port) => {
      const socket = connectTo({ host: address, port });
      return within(deadlineMs, socket, new Promise((connected) => socket.once("connect", () => connected(socket))));
    },
    localAddress: (towards) =>
      new Promise((found) => {
        const socket = createSocket(isIPv6(towards) ? "udp6" : "udp4");
        const end = (address?: string) => {
          socket.close();
          found(address);
        };
        socket.once("error", () => end());
        // A datagram socket that is connected asks the routing table and sends nothing. The port is the one of discarding.
        socket.once("connect", () => end(socket.address().address));
        socket.connect(9, towards);
      }),
  };
}

/** The same, as long as the socket neither fails nor takes longer; it is destroyed where it does. */
export function within<T>(deadlineMs: number, socket: Socket, work: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => stop(failure("ETIMEDOUT", "no answer in time")), deadlineMs);
    const settle = () => {
      clearTimeout(timer);
      socket.off("error", stop);
      socket.off("close", closed);
    };
    const stop = (error: Error) => {
      settle();
      socket.on("error", () => undefined);
      socket.destroy();
      failed(error);
    };
    const closed = () => stop(failure("ECONNRESET", "the connection was closed"));
    socket.on("error", stop);
    socket.on("close", closed);
    work.then(
      (value) => {
        settle();
        // Until somebody else listens, an error must not end the process.
        socket.on("error", () => undefined);
        done(value);
      },
      (error) => stop(error),
    );
  });
}

/** Exactly so many bytes of a socket. Rejects with ECONNRESET where it ends before. */
export function read(socket: Socket, length: number): Promise<Buffer> {
  return new Promise((done, failed) => {
    const settle = () => {
      socket.off("readable", attempt);
      socket.off("end", ended);
      socket.off("close", ended);
      socket.off("error", failed);
    };
    const ended = () => {
      settle();
      failed(failure("ECONNRESET", "the connection was closed"));
    };
    // One listener for the whole of it: a new one is called at once while bytes are waiting, and would be for ever.
    const attempt = () => {
      const bytes: Buffer | null = socket.read(length);
      if (bytes?.length === length) {
        settle();
        done(bytes);
      } else if (bytes !== null || socket.readableEnded || socket.destroyed) ended();
    };
    socket.on("readable", attempt);
    socket.on("end", ended);
    socket.on("close", ended);
    socket.on("error", failed);
    attempt();
  });
}

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, TLSSocket, type TlsOptions } from "node:tls";
import { type Network, openNetwork } from "../../src/verify/network";

/** The certificate of an authority that only tests trust. */
export const authority = readFileSync("test/verify/certificates/authority.pem", "utf8");

/** A certificate of it, for names below those of the examples. */
export const identity: TlsOptions = {
  key: readFileSync("test/verify/certificates/server.key.pem"),
  cert: readFileSync("test/verify/certificates/server.pem"),
};

const servers: { readonly server: Server; readonly sockets: Set<Socket> }[] = [];

/** Starts a server on the loopback that does this with each connection; gives its port. */
export async function serve(handle: (socket: Socket) => void): Promise<number> {
  return listen(createServer({ pauseOnConnect: false }, handle));
}

/** Starts a server that speaks TLS first. */
export async function serveTls(handle: (socket: TLSSocket) => void, options: TlsOptions = {}): Promise<number> {
  return listen(createTlsServer({ ...identity, ...options }, handle));
}

/** Goes on with TLS on a connection that began in clear. */
export function startTls(socket: Socket): TLSSocket {
  return new TLSSocket(socket, { isServer: true, ...identity });
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
  });
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  servers.push({ server, sockets });
  return portOf(server);
}

function portOf(server: Server): number {
  const { port } = server.address() as AddressInfo;
  return port;
}

/** Ends all servers. */
export async function stopServers(): Promise<void> {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  }
}

/** A network in which these names have these addresses, and `address:port` is a port of the loopback; what is not there times out. */
export function networkOf(
  names: { readonly [name: string]: readonly string[] },
  ports: { readonly [place: string]: number },
  deadlineMs: number,
): Network & { readonly dialled: string[] } {
  const real = openNetwork(deadlineMs);
  const dialled: string[] = [];
  return {
    dialled,
    resolve: async (name) => {
      const addresses = names[name];
      if (addresses === undefined) throw Object.assign(new Error("queryA"), { code: "ENOTFOUND" });
      return addresses;
    },
    connect: async (address, port) => {
      dialled.push(`${address}:${port}`);
      const local = ports[`${address}:${port}`];
      if (local !== undefined) return real.connect("127.0.0.1", local);
      throw Object.assign(new Error("connect"), { code: "ETIMEDOUT" });
    },
    localAddress: async () => "10.9.0.5",
  };
}

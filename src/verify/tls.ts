import type { Socket } from "node:net";
import { checkServerIdentity, connect, rootCertificates, type TLSSocket } from "node:tls";
import { isAddress } from "./ip-address";
import { within } from "./network";

/** What a TLS handshake showed: the connection, and what is wrong with the certificate, if anything is. */
export interface Handshake {
  readonly socket: TLSSocket;
  /** Protocol and names of the certificate. */
  readonly observed: string;
  readonly wrong?: { readonly sign: "certificate-name" | "certificate"; readonly observed: string };
}

/** A TLS handshake on an open connection under the name of a host. A certificate that does not fit ends nothing: what is wrong is told. */
export async function shakeHands(
  socket: Socket,
  host: string,
  { deadlineMs, authorities }: { readonly deadlineMs: number; readonly authorities: readonly string[] },
): Promise<Handshake> {
  // The certificate is looked at below, and nothing secret is ever sent.
  const trusted = authorities.length > 0 ? { ca: [...rootCertificates, ...authorities] } : {};
  const options = { socket, rejectUnauthorized: false, ...trusted, ...(isAddress(host) ? {} : { servername: host }) };
  const secure = connect(options);
  await within(deadlineMs, secure, new Promise<void>((done) => secure.once("secureConnect", () => done())));
  const certificate = secure.getPeerCertificate();
  const names = shortened(certificate.subjectaltname ?? String(certificate.subject?.CN ?? "no name"));
  const observed = `${secure.getProtocol() ?? "TLS"}, certificate of ${names}`;
  const misnamed = checkServerIdentity(host, certificate);
  if (misnamed !== undefined)
    return {
      socket: secure,
      observed,
      wrong: { sign: "certificate-name", observed: `the certificate is of ${names}` },
    };
  if (secure.authorized) return { socket: secure, observed };
  const reason = `the certificate is not trusted: ${String(secure.authorizationError)}`;
  return { socket: secure, observed, wrong: { sign: "certificate", observed: reason } };
}

/** A certificate may have thousands of names. */
function shortened(names: string): string {
  return names.length > 100 ? `${names.slice(0, 99)}…` : names;
}

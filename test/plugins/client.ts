import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { credentials } from "@grpc/grpc-js";
import { controllerService, healthService, providerService } from "../../src/plugins/grpc";

/** A launched plugin with a gRPC client, as Terraform has one. */
export interface Client {
  readonly launcher: ChildProcess;
  readonly handshake: string;
  call(method: string, request: object): Promise<Response>;
  /** Calls what the server does not have. */
  callUnknown(): Promise<unknown>;
  shutdown(): Promise<unknown>;
  health(): Promise<Response>;
  close(): void;
}

/** The fields of answers that tests look at. */
export interface Response {
  readonly diagnostics?: readonly {
    readonly severity: string;
    readonly summary: string;
    readonly detail: string;
    readonly attribute?: { readonly steps: readonly object[] };
  }[];
  readonly planned_state?: { readonly msgpack: Uint8Array };
  readonly new_state?: { readonly msgpack: Uint8Array };
  readonly requires_replace?: readonly object[];
  readonly resource_schemas?: { readonly [type: string]: object };
  readonly status?: string;
}

/** Launches a plugin of a mirror as Terraform does, and connects to it. */
export async function launch(mirror: string, environment: { readonly [name: string]: string }): Promise<Client> {
  const launcher = spawn(findExecutable(mirror), [], {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: launcher.stdout }), "line");
  const handshake = String(line);
  const address = `unix:${handshake.split("|")[3]}`;
  const options = { "grpc.enable_retries": 0 };
  const provider = new providerService(address, credentials.createInsecure(), options);
  const controller = new controllerService(address, credentials.createInsecure(), options);
  const health = new healthService(address, credentials.createInsecure(), options);
  const invoke = (client: InstanceType<typeof providerService>, method: string, request: object) =>
    new Promise<Response>((resolve, reject) => {
      const answer = (error: Error | null, response: Response) => (error === null ? resolve(response) : reject(error));
      const call: unknown = client[method];
      if (typeof call !== "function") throw new Error(`no such call: ${method}`);
      call.call(client, request, answer);
    });
  return {
    launcher,
    handshake,
    call: (method, request) => invoke(provider, method, request),
    callUnknown: () =>
      new Promise((resolve, reject) => {
        const path = "/tfplugin6.Provider/MoveResourceState";
        const bytes = (value: Buffer) => value;
        provider.makeUnaryRequest(path, bytes, bytes, Buffer.alloc(0), (error, response) =>
          error === null ? resolve(response) : reject(error),
        );
      }),
    shutdown: () => invoke(controller, "Shutdown", {}),
    health: () => invoke(health, "Check", { service: "plugin" }),
    close: () => {
      for (const client of [provider, controller, health]) client.close();
    },
  };
}

function findExecutable(folder: string): string {
  const [found] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.name.startsWith("terraform-provider-"),
  );
  if (found === undefined) throw new Error(`no plugin in ${folder}`);
  return join(found.parentPath, found.name);
}

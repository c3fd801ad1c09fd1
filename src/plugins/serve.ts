import { closeSync, constants, mkdtempSync, openSync, readdirSync, rmSync, watch } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../simulation/provider-connection";
import { type Launch, refuseLaunch, serveLaunch } from "./launch";
import { toSlug } from "./slug";

/** The longest path of a Unix socket that every system takes, without its final zero. */
const socketPathLimit = 103;

/** The FIFO of a launch: the launcher's process and the provider. */
const launchName = /^\d+\.(.+)$/;

/** Simulated providers that wait to be launched by Terraform. */
export interface ServedPlugins {
  /** What Terraform needs in its environment to launch them. */
  readonly environment: { readonly [name: string]: string };
  /**
   * Ends every server, lets every launcher end and removes the folder of the sockets; to be called once Terraform has ended. Rejects, after
   * that, with the first error that kept a launch from being served. Twice is the same as once.
   */
  stop(): Promise<void>;
}

/**
 * Serves engines, by source address, to the launchers of a mirror that `writeMirror` wrote. Sockets and FIFOs lie in a new folder below
 * `folder`. Rejects where the path of a socket would be longer than a system takes.
 */
export async function servePlugins(folder: string, engines: ReadonlyMap<string, Engine>): Promise<ServedPlugins> {
  const launches = mkdtempSync(join(folder, "p-"));
  if (join(launches, "socket-9999").length > socketPathLimit) {
    rmSync(launches, { recursive: true });
    throw new Error(`the path ${launches} is too long for Unix sockets`);
  }
  const bySlug = new Map([...engines].map(([source, engine]) => [toSlug(source), engine]));
  const served = new Map<string, Promise<Launch | undefined>>();
  const failures: unknown[] = [];
  let count = 0;

  const serve = (name: string, slug: string): Promise<Launch | undefined> => {
    const fifo = join(launches, name);
    const engine = bySlug.get(slug);
    if (engine === undefined) return Promise.resolve(refuseLaunch(fifo, "This provider is not simulated here."));
    count += 1;
    return serveLaunch(engine, join(launches, `socket-${count}`), fifo, () => served.delete(name)).catch((error) => {
      failures.push(error);
      return undefined;
    });
  };
  const serveNew = () => {
    for (const name of readdirSync(launches)) {
      const [, slug] = launchName.exec(name) ?? [];
      if (slug !== undefined && !served.has(name)) served.set(name, serve(name, slug));
    }
  };
  const watcher = watch(launches, () => {
    try {
      serveNew();
    } catch (error) {
      failures.push(error);
    }
  });
  watcher.on("error", (error) => failures.push(error));
  let stopped: Promise<void> | undefined;

  return {
    environment: { PLINTH_PLUGINS: launches, TF_DISABLE_PLUGIN_TLS: "1" },
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };

  async function stop(): Promise<void> {
    watcher.close();
    for (const launch of await Promise.all(served.values())) launch?.close();
    for (const name of readdirSync(launches)) if (launchName.test(name)) release(join(launches, name));
    rmSync(launches, { recursive: true, force: true });
    if (failures.length > 0) throw failures[0];
  }
}

/** Lets a launcher end that still waits for its FIFO to be opened. */
function release(fifo: string): void {
  closeSync(openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK));
}

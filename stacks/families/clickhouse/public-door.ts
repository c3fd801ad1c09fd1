import { prose } from "../../../src/contract/prose";
import type { Section } from "../../../src/contract/section";
import { closePublicAccess, showPublicAccess } from "../../parts/clickhouse-api";
import type { ClickhouseService } from "./service";

/** How the services are closed to the internet once their clients come through the endpoint; nothing of BYOC, whose load balancers are the customer's. */
export function publicDoor(services: readonly ClickhouseService[]): Section[] {
  if (services.some(({ hostname }) => /\bbyoc\b/.test(hostname))) return [];
  const each = (command: typeof closePublicAccess) => ({ commands: services.map(command) });
  return [
    {
      title: "Close the public door",
      blocks: [
        prose`After the last stage the public hostnames still answer whoever the access list of a service lets in. Clients that still use them are cut off by what follows, those of other teams and tools too: look first who they are. Plinth writes none of this.`,
        {
          commands: services.map((service) =>
            showPublicAccess(service, prose`The networks that come in over the internet.`),
          ),
        },
        prose`Take the whole internet out. Other entries stay; each goes the same way, with its ${"source"} as it is listed. A service without any entry takes private connections alone.`,
        each(closePublicAccess),
        prose`It is closed once the list shows no entry and a client outside the network no longer reaches the public hostname, while one inside reaches the private one. To open it again, put ${"add"} in the place of ${"remove"}.`,
      ],
    },
  ];
}

import type { Variable } from "../../../generated/types/spec";
import type { Path } from "../../../src/contract/problem";
import type { Ownership } from "../../../src/contract/spec-rule";
import { idText } from "../../parts/id-text";
import type { Target } from "./balanced";
import type { Front } from "./front";

/** A target, and what stands in front of it. */
interface Fronted extends Pick<Target, "key" | "host" | "port" | "listenerPort" | "listenerPath" | "path"> {
  readonly front: Front;
}

/** The claim on the ports that what exists in front of targets listens on. */
export function listenersOfExisting<S>(targets: (spec: S) => readonly Fronted[]): Ownership<S> {
  return {
    code: "listener-of-two-targets",
    title: "Two specs have one listener that exists lead to different targets",
    why: "A load balancer has one listener a port, which leads to one target group: one of the specs describes another server than its clients reach.",
    fix: "Look up what the listener leads to, and correct the port or the target of the spec that says something else. Where both mean one server, give it the same name and port in both.",
    source: "Elastic Load Balancing API, CreateListener",
    claims: (spec) =>
      targets(spec).flatMap(({ front, key, host = key, port, listenerPort, listenerPath, path }) => {
        const place =
          front.kind === "load-balancer" ? front.arn : front.kind === "service" ? front.serviceName : undefined;
        if (place === undefined) return [];
        return [
          {
            key: [place, listenerPort],
            of: `${host.toLowerCase()}:${port}`,
            path: listenerPath ?? path,
            thing: `port ${listenerPort} of ${idText(place)}`,
          },
        ];
      }),
  };
}

/** A principal that is admitted to an endpoint service which exists; undefined where it is not known before an apply. */
interface Admitted {
  readonly serviceName: string;
  readonly principal: string | Variable | undefined;
  readonly path: Path;
  /** A way out, where another spec for it is none. */
  readonly hint?: string;
}

/** The claim on the places of principals at endpoint services that exist. */
export function principalsOfExisting<S>(admitted: (spec: S) => readonly Admitted[]): Ownership<S> {
  return {
    code: "principal-admitted-twice",
    title: "Two specs admit one principal to one endpoint service",
    why: "An endpoint service has a principal once: whichever spec goes back first takes it away from the other.",
    fix: "Have one spec for the vendor, with all of its endpoints.",
    source: "EC2 API, ModifyVpcEndpointServicePermissions",
    claims: (spec) =>
      admitted(spec).map(({ serviceName, principal, ...place }) => ({
        key: [serviceName, principal],
        ...place,
        thing: `the principal ${idText(principal ?? "")} at ${serviceName.split(".").at(-1)}`,
      })),
  };
}

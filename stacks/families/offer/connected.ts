import type { GateItem } from "../../../src/contract/gate-item";
import type { Protocol } from "../../../src/contract/probe";
import { prose, words } from "../../../src/contract/prose";
import type { Failure, StageText } from "../../../src/contract/stage";
import { type FillIn, toProse } from "../reach/template";
import { readyItems } from "../vendor/ready";
import type { Consumer } from "./consumer";
import type { OfferedTarget } from "./targets";

/** What is looked for at a target. */
export const protocols: { readonly [engine in OfferedTarget["engine"]]: Protocol } = {
  postgres: "postgres",
  mysql: "mysql",
  mongodb: "tcp",
  "kafka-broker": "kafka",
  "kafka-bootstrap": "kafka",
  https: "tls",
  tcp: "tcp",
};

/** What the cloud shows of a vendor that uses its connection. */
export interface Used {
  /** That its connections reach the load balancer. */
  readonly traffic: readonly GateItem[];
  readonly timesOut: Omit<Failure, "stage">;
  /** What becomes of a connection without traffic. */
  readonly idle: Failure;
}

/** Stage `connected`: the vendor's side works. */
export function connectedStage(
  consumer: Consumer,
  targets: readonly OfferedTarget[],
  fillIn: FillIn,
  { traffic, timesOut, idle }: Used,
): StageText {
  const { title, isOurs, pitfalls } = consumer;
  const say = (text: string) => toProse(text, fillIn, isOurs);
  return {
    comment: "the vendor tests its connection",
    purpose: prose`${title} tests its connection to each target. Terraform changes nothing at this stage.`,
    actor: "vendor",
    steps: [
      prose`An accepted endpoint is no connection yet: have the vendor test each of these.`,
      {
        table: {
          head: ["target", "name", "port"],
          rows: targets.flatMap(({ key, names, listenerPort }) =>
            names.map((name) => [prose`${key}`, prose`${name}`, prose`${listenerPort}`]),
          ),
        },
      },
    ],
    gate: [
      ...readyItems(
        consumer,
        () => [{ fillIn }],
        (_, index) => `vendor-ready.${index + 1}`,
      ),
      ...traffic,
    ],
    failures: [
      { ...timesOut, stage: "service" },
      ...(targets.some(({ engine }) => engine.startsWith("kafka")) ? [advertised] : []),
      idle,
      ...pitfalls.map(({ symptom, cause, remedy }) => ({
        symptom: say(symptom),
        cause: cause === undefined ? words("Not told.") : say(cause),
        remedy: say(remedy),
      })),
    ],
    rollback: prose`Nothing is taken back.`,
  };
}

const advertised: Failure = {
  symptom: prose`The first answer of Kafka comes, then brokers cannot be reached.`,
  cause: prose`Clients connect to the name and port that each broker advertises, and one of them leads nowhere from the vendor.`,
  remedy: prose`Offer every broker as a target of its own, and have the vendor map the advertised names and ports, or the brokers advertise those of a listener for the vendor.`,
  stage: "service",
};

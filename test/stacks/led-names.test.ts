import { expect, test } from "@jest/globals";
import { toPlainText } from "../../src/encoders/prose-text";
import { compileSpec } from "../support/plans";

/** What the gate of stage `dns` says of each name that clients use, with what its call must show. */
function namesOf(example: string) {
  const { timeline } = compileSpec(`specs/${example}.yaml`);
  const { text } = timeline.find(({ stage }) => stage.name === "dns") ?? {};
  return (text?.gate ?? []).flatMap((item) =>
    item.kind === "evidence" && item.key.startsWith("name-resolves.") && "pipeline" in item.command
      ? [[toPlainText(item.meaning), item.command.shows && toPlainText(item.command.shows)]]
      : [],
  );
}

test("of several endpoints, each name says the one that it leads to", () => {
  expect(namesOf("endpoint-aws-custom")).toEqual([
    [
      "acme.ledger.example.com resolves to addresses of the endpoint api from a client.",
      "Addresses of the endpoint api: $ENDPOINT_DNS_NAME_API.",
    ],
    [
      "stream.acme.ledger.example.com resolves to addresses of the endpoint stream from a client.",
      "Addresses of the endpoint stream: $ENDPOINT_DNS_NAME_STREAM.",
    ],
  ]);
});

test("of an only endpoint nothing has to be told apart", () => {
  expect(namesOf("endpoint-gcp-elastic")).toEqual([
    [expect.stringMatching(/ resolves to the endpoint's own addresses from a client\.$/), "Addresses of the endpoint."],
  ]);
});

import { type Prose, prose, words } from "../../../src/contract/prose";
import type { Block, Section } from "../../../src/contract/section";
import type { FillText } from "../../../src/contract/topology";
import { existingWay } from "../../parts/existing-endpoint";
import { type ValueRow, valuesSection } from "../../parts/values-section";
import { readyPart } from "../vendor/ready";
import { missingValues, valueFill, valueFills, valueRows } from "../vendor/values";
import { admissionBlocks, sections, stepsAfter, stepsBefore, stepsOfPeople } from "./admission";
import { callBlocks, textsOf } from "./calls";
import { type Connection, movesNames } from "./connection";
import { endpointsOf, fillsFor, hasOptional, subjectsOf } from "./endpoints";
import { askedOfVendor, registrationWay } from "./registration";
import type { Rollout } from "./rollout";
import { closing } from "./stages";
import { toLine, toProse } from "./template";
import { zonesToMake } from "./zones";

/** Values that the documents leave to a person. */
export function fills(rollout: Rollout): FillText[] {
  const { texts, connection } = rollout;
  return [...texts.fills, ...valueFills(rollout.spec.vendor.values, connection)];
}

/** What whoever looks after the vendor's side needs. */
export function handover(rollout: Rollout): Section[] {
  const { connection, texts } = rollout;
  const before = stepsBefore(connection);
  const after = stepsAfter(connection);
  const asked = askedOfVendor(rollout);
  return [
    ...(before.length === 0
      ? []
      : [
          {
            title: sections.before,
            blocks: [
              prose`This comes first: an endpoint that is made before may be refused.`,
              ...(texts.callerIdentity.length === 0 ? [] : [{ commands: texts.callerIdentity }]),
              ...admissionBlocks(rollout, before),
            ],
          },
        ]),
    values(rollout),
    ...(after.length === 0 ? [] : [{ title: sections.after, blocks: admissionBlocks(rollout, after) }]),
    ...(asked === undefined ? [] : readyPart(asked, subjectsOf(rollout))),
    names(rollout),
    ...(rollout.texts.zones?.handover ?? []),
    ...closes(rollout),
    ...sendsBack(rollout),
  ];
}

/** What whoever looks after the vendor's side tells; of endpoints nothing, where Terraform tells the vendor of them and its resource what comes of it. */
function sendsBack(rollout: Rollout): Section[] {
  const { spec, connection, registration } = rollout;
  const isAsked = registration === undefined || stepsOfPeople(rollout).length > 0;
  const isMissing = missingValues(spec.vendor.values, connection).length > 0;
  const title = "What to send back";
  if (isAsked) {
    const more = isMissing ? ", with the values above that the spec does not have yet" : "";
    return [
      { title, blocks: [prose`Say when each endpoint is admitted, and what the vendor shows of it${words(more)}.`] },
    ];
  }
  const blocks = [
    ...(askedOfVendor(rollout) === undefined ? [] : [prose`Say what the vendor shows of each endpoint.`]),
    ...(isMissing ? [prose`Give the values above that the spec does not have yet.`] : []),
  ];
  return blocks.length === 0 ? [] : [{ title, blocks }];
}

function values(rollout: Rollout): Section {
  const { spec, connection, endpoints, texts } = rollout;
  const missing = missingValues(spec.vendor.values, connection);
  const rows: ValueRow[] = [
    ["Vendor", connection.title],
    ...texts.rows,
    ...endpoints.flatMap((endpoint) => texts.endpointRows(endpoint)),
    ...connection.ports.map(
      ({ port, to = port, for: use }): ValueRow => [
        prose`TCP port for ${connection.isOurs ? words(use) : use}`,
        port === to ? String(port) : `${port} to ${to}`,
      ],
    ),
    ...valueRows(spec.vendor.values),
    ...missing.map((name): ValueRow => [prose`${name}`, valueFill(name)]),
  ];
  const section = valuesSection(rows);
  const { needs = [], regions, lookup, isOurs } = connection;
  const say = (text: string) => toProse(text, fillsFor(rollout, undefined), isOurs);
  const shown = (what: Prose, calls: Connection["lookup"]): Block[] =>
    calls.length === 0
      ? []
      : [
          what,
          ...endpoints
            .slice(0, 1)
            .flatMap((endpoint) =>
              calls.flatMap((call) => callBlocks(call, { fillIn: fillsFor(rollout, endpoint), isOurs })),
            ),
        ];
  return {
    ...section,
    blocks: [
      ...section.blocks,
      ...(needs.length === 0 ? [] : [prose`The vendor asks for:`, ...needs.map(say)]),
      ...(regions === undefined ? [] : [say(regions)]),
      ...shown(prose`The vendor shows ${words(texts.service)} here:`, lookup),
      ...missing.flatMap((name) =>
        shown(prose`The vendor shows ${name} here:`, connection.declared[name]?.lookup ?? []),
      ),
    ],
  };
}

function names(rollout: Rollout): Section {
  const { spec, connection, texts } = rollout;
  const { dns, isOurs } = connection;
  const say = (text: string) => toProse(text, fillsFor(rollout, undefined), isOurs);
  const list = [
    ...new Set([
      ...(dns.names ?? []),
      ...zonesToMake(rollout).flatMap(({ records }) => records.map(({ template }) => template)),
    ]),
  ].filter((text) => hasOptional(rollout, text));
  const isExternal = spec.dns.mode === "external" && movesNames(dns.kind);
  const how: { readonly [kind in typeof dns.kind]: Prose } = {
    flip: prose`At stage ${"dns"} the vendor's names resolve to the endpoints in the whole VPC, through the endpoints' own private DNS.`,
    "zone-wildcard": prose`At stage ${"dns"} the names of a private zone resolve to the endpoints.`,
    "zone-names": prose`At stage ${"dns"} these names resolve to the endpoints, by records of a private zone.`,
    vendor: prose`Public names of the vendor answer with addresses of the endpoints.`,
    none: prose`Clients use ${words(texts.own)}.`,
  };
  return {
    title: "DNS names",
    blocks: [
      isExternal ? texts.external : how[dns.kind],
      ...(list.length === 0
        ? []
        : [
            {
              table: {
                head: ["name"],
                rows: list.map((name) => [prose`${toLine(name, fillsFor(rollout, undefined))}`]),
              },
            },
          ]),
      ...(dns.note === undefined || spec.vendor.dns !== undefined ? [] : [say(dns.note)]),
    ],
  };
}

function closes(rollout: Rollout): Section[] {
  const { close, isOurs } = rollout.connection;
  if (close === undefined) return [];
  const say = (text: string) => toProse(text, fillsFor(rollout, undefined), isOurs);
  return [
    {
      title: closing,
      blocks: [
        prose`Only once nobody comes over the internet any more: ${say(close.title)}.`,
        ...endpointsOf(rollout, close.calls.flatMap(textsOf)).flatMap((endpoint) =>
          close.calls.flatMap((call) => callBlocks(call, { fillIn: fillsFor(rollout, endpoint), isOurs })),
        ),
        ...(close.effect === undefined ? [] : [say(close.effect)]),
      ],
    },
  ];
}

/** What is not generated. */
export function appendix(rollout: Rollout): Section[] {
  const { spec, connection } = rollout;
  const page = connection.isOurs
    ? prose`${`plinth explain ${spec.vendor.name}`} shows the sources of what is said of the vendor, with the days on which they were read. `
    : words("");
  return [
    {
      title: "Ways that are not generated",
      blocks: [
        ...(spec.network.endpoint === undefined ? [] : [existingWay]),
        registrationWay(rollout) ??
          prose`${page}The vendor's own Terraform provider is not used: where it can admit the endpoints, do that in a configuration of its own with the endpoints' ids, which are outputs.`,
      ],
    },
  ];
}

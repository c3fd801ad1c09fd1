import type { EndpointAws } from "../../generated/types/spec";
import { type Prose, prose, words } from "../../src/contract/prose";
import type { Block, FillText, Section } from "../../src/contract/topology";
import { vpcFill } from "../families/interface-endpoint/private-dns";
import { regionOfService } from "../families/interface-endpoint/rules";
import { callBlocks } from "../families/reach/calls";
import { type Connection, movesNames } from "../families/reach/connection";
import { namesIn, toLine, toProse } from "../families/reach/template";
import { idValue } from "../parts/id-text";
import { outputFill } from "../parts/output-fill";
import { type ValueRow, valuesSection } from "../parts/values-section";
import { admissionBlocks, callerIdentity, sections, stepsAfter, stepsBefore } from "./admission";
import { accountId, endpointsOf, listEndpoints, principalArn, valueFill, valuesOf } from "./parts";
import { closing } from "./texts";

/** Values that the documents leave to a person. */
export function fills(spec: EndpointAws, connection: Connection): FillText[] {
  const from = prose`${"aws sts get-caller-identity"} in the account of the VPC`;
  return [
    ...vpcFill(spec.network),
    ...listEndpoints(spec).flatMap(({ key, name, id, dnsName }): FillText[] => [
      outputFill(id, `${name}_endpoint_id`, prose`Id of the endpoint ${key}`),
      {
        fill: dnsName,
        meaning: prose`Name of the endpoint ${key} itself`,
        from: prose`The one of ${`terraform output ${name}_endpoint_dns_names`} that starts with ${"vpce-"} and has no availability zone in it`,
      },
    ]),
    { fill: accountId, meaning: prose`Id of the AWS account of the VPC`, from },
    {
      fill: principalArn,
      meaning: prose`ARN of the principal that makes the endpoints`,
      from: prose`${"aws sts get-caller-identity"} as whoever runs Terraform, or the root of the account: ask the vendor which it wants`,
    },
    ...missing(spec, connection).map((name) => ({
      fill: valueFill(name),
      meaning: words(connection.declared[name]?.description ?? name),
      from: prose`The vendor shows it: ${"HANDOVER.md"} says where; it belongs into ${`vendor.values.${name}`}`,
    })),
  ];
}

/** The declared values that the spec needs and does not have yet. */
function missing({ vendor }: EndpointAws, { declared }: Connection): string[] {
  return Object.keys(declared).filter(
    (name) => declared[name]?.optional !== true && !Object.hasOwn(vendor.values, name),
  );
}

/** What whoever looks after the vendor's side needs. */
export function handover(spec: EndpointAws, connection: Connection): Section[] {
  const before = stepsBefore(connection);
  const after = stepsAfter(connection);
  return [
    ...(before.length === 0
      ? []
      : [
          {
            title: sections.before,
            blocks: [
              prose`This comes first: an endpoint that is made before may be refused.`,
              { commands: [callerIdentity] },
              ...admissionBlocks(spec, connection, before),
            ],
          },
        ]),
    values(spec, connection),
    ...(after.length === 0 ? [] : [{ title: sections.after, blocks: admissionBlocks(spec, connection, after) }]),
    ...ready(spec, connection),
    names(spec, connection),
    ...closes(spec, connection),
    {
      title: "What to send back",
      blocks: [
        prose`Say when each endpoint is admitted, and what the vendor shows of it${words(missing(spec, connection).length > 0 ? ", with the values above that the spec does not have yet" : "")}.`,
      ],
    },
  ];
}

function values(spec: EndpointAws, connection: Connection): Section {
  const { vendor, network, aws } = spec;
  const rows: ValueRow[] = [
    ["Vendor", connection.title],
    ["Region of the VPC", aws.region],
    ["VPC", idValue(network.vpcId)],
    ...listEndpoints(spec).flatMap(({ key, serviceName, id }): ValueRow[] => [
      [prose`Endpoint service of ${key}`, serviceName],
      [prose`Region of the endpoint service of ${key}`, regionOfService(serviceName)],
      [prose`Id of the endpoint ${key}`, id],
    ]),
    ...connection.ports.map(
      ({ port, to = port, for: use }): ValueRow => [
        prose`TCP port for ${use}`,
        port === to ? String(port) : `${port} to ${to}`,
      ],
    ),
    ...Object.entries(vendor.values)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]): ValueRow => [prose`${name}`, value]),
    ...missing(spec, connection).map((name): ValueRow => [prose`${name}`, valueFill(name)]),
  ];
  const section = valuesSection(rows);
  const { needs = [], regions, lookup, isOurs } = connection;
  const say = (text: string) => toProse(text, valuesOf(spec, undefined), isOurs);
  const shown = (what: Prose, calls: Connection["lookup"]): Block[] =>
    calls.length === 0
      ? []
      : [
          what,
          ...endpointsOf(spec, []).flatMap((endpoint) =>
            calls.flatMap((call) => callBlocks(call, { fillIn: valuesOf(spec, endpoint), isOurs })),
          ),
        ];
  return {
    ...section,
    blocks: [
      ...section.blocks,
      ...(needs.length === 0 ? [] : [prose`The vendor asks for:`, ...needs.map(say)]),
      ...(regions === undefined ? [] : [say(regions)]),
      ...shown(prose`The vendor shows the name of the endpoint service here:`, lookup),
      ...missing(spec, connection).flatMap((name) =>
        shown(prose`The vendor shows ${name} here:`, connection.declared[name]?.lookup ?? []),
      ),
    ],
  };
}

/** What the gate of stage `admitted` asks the vendor's side for, with the calls that show it. */
function ready(spec: EndpointAws, { ready, isOurs }: Connection): Section[] {
  const asked = (ready?.evidence ?? []).filter(({ calls = [] }) => calls.length > 0);
  if (asked.length === 0) return [];
  const blocks = asked.flatMap(({ question, calls = [] }): Block[] => {
    const texts = [question, ...calls.flatMap((call) => [...(call.command ?? []), call.sql ?? "", call.console ?? ""])];
    return endpointsOf(spec, texts).flatMap((endpoint) => {
      const fillIn = valuesOf(spec, endpoint);
      return [toProse(question, fillIn, isOurs), ...calls.flatMap((call) => callBlocks(call, { fillIn, isOurs }))];
    });
  });
  return [{ title: sections.ready, blocks }];
}

function names(spec: EndpointAws, connection: Connection): Section {
  const { dns, isOurs } = connection;
  const say = (text: string) => toProse(text, valuesOf(spec, undefined), isOurs);
  const list = [
    ...new Set([
      ...(dns.names ?? []),
      ...(dns.zones ?? []).flatMap(({ records }) => records.map((record) => record.name)),
    ]),
  ].filter((text) =>
    namesIn(text).every(
      (name) => connection.declared[name]?.optional !== true || Object.hasOwn(spec.vendor.values, name),
    ),
  );
  const isExternal = spec.dns.mode === "external" && movesNames(dns.kind);
  const how: { readonly [kind in typeof dns.kind]: Prose } = {
    flip: prose`At stage ${"dns"} the vendor's names resolve to the endpoints in the whole VPC, through the endpoints' own private DNS.`,
    "zone-wildcard": prose`At stage ${"dns"} the names of a private zone resolve to the endpoints.`,
    "zone-names": prose`At stage ${"dns"} these names resolve to the endpoints, by records of a private zone.`,
    vendor: prose`Public names of the vendor answer with addresses of the endpoints.`,
    none: prose`Clients use the endpoints' own names.`,
  };
  return {
    title: "DNS names",
    blocks: [
      isExternal
        ? prose`Make the vendor's names lead to the endpoints, by an alias or CNAME to the endpoint's own name or by records of its addresses. The outputs ending in ${"endpoint_dns_entries"} have the alias targets.`
        : how[dns.kind],
      ...(list.length === 0
        ? []
        : [
            {
              table: { head: ["name"], rows: list.map((name) => [prose`${toLine(name, valuesOf(spec, undefined))}`]) },
            },
          ]),
      ...(dns.note === undefined || spec.vendor.dns !== undefined ? [] : [say(dns.note)]),
    ],
  };
}

function closes(spec: EndpointAws, { close, isOurs }: Connection): Section[] {
  if (close === undefined) return [];
  const texts = close.calls.flatMap(({ shows, console: menu, ticket, sql }) =>
    [shows, menu, ticket, sql].flatMap((text) => text ?? []),
  );
  const say = (text: string) => toProse(text, valuesOf(spec, undefined), isOurs);
  return [
    {
      title: closing,
      blocks: [
        prose`Only once nobody comes over the internet any more: ${say(close.title)}.`,
        ...endpointsOf(spec, texts).flatMap((endpoint) =>
          close.calls.flatMap((call) => callBlocks(call, { fillIn: valuesOf(spec, endpoint), isOurs })),
        ),
        ...(close.effect === undefined ? [] : [say(close.effect)]),
      ],
    },
  ];
}

/** What is not generated. */
export function appendix(spec: EndpointAws, connection: Connection): Section[] {
  const page = connection.isOurs
    ? prose`${`plinth explain ${spec.vendor.name}`} shows the sources of what is said of the vendor, with the days on which they were read. `
    : words("");
  return [
    {
      title: "Ways that are not generated",
      blocks: [
        prose`${page}The vendor's own Terraform provider is not used: where it can admit the endpoints, do that in a configuration of its own with the endpoints' ids, which are outputs.`,
      ],
    },
  ];
}

import type { VendorCall, VendorFailure, VendorReady, VendorSource, VendorValue } from "../../generated/types/input";
import { type OfferRecipe, type ReachRecipe, splitTemplate, type Vendor, type Vendors } from "../contract/vendor";
import { capitalized } from "../contract/words";
import { toCodeSpan } from "../encoders/markdown";
import type { Page, PagePart } from "./page";
import { identityWords, offerWords, reachWords, shapeWords } from "./vendor-words";

const cloudNames = { aws: "AWS", azure: "Azure", gcp: "Google Cloud" } as const;

/** The list of vendors. */
export function vendorIndex(vendors: Vendors): Page {
  const text =
    "How each vendor is reached over a private connection, and how it reaches what a customer offers: facts with their sources, read and not tried.";
  return [{ heading: "Vendors", level: 1 }, { text }, vendorTable(vendors, "")];
}

/** A table of vendors and clouds; links start at `folder`. */
export function vendorTable(vendors: Vendors, folder: string): PagePart {
  const clouds = (recipes: { readonly [name: string]: ReachRecipe | OfferRecipe } = {}) => {
    const used = Object.values(recipes).map(({ cloud }) => cloudNames[cloud]);
    return Object.values(cloudNames)
      .filter((name) => used.includes(name))
      .join(", ");
  };
  const rows = Object.values(vendors).map(({ name, title, reach, offer }) => [
    `[${title}](${folder}${name}.md)`,
    clouds(reach),
    clouds(offer),
  ]);
  return { head: ["vendor", "is reached on", "reaches customers on"], rows };
}

/** The page of a vendor: what is known of its private connections. */
export function vendorPage({ name, title, providers = [], reach = {}, offer = {} }: Vendor): Page {
  const rows = [
    ...Object.entries(reach).map(([id, recipe]) => [
      `\`${id}\``,
      "to the vendor",
      cloudNames[recipe.cloud],
      recipe.title,
      recipe.admission.map(({ kind }) => kind).join(", then "),
      recipe.dns === "unknown" ? "not known" : recipe.dns.kind,
      recipe.read,
    ]),
    ...Object.entries(offer).map(([id, recipe]) => [
      `\`${id}\``,
      "from the vendor",
      cloudNames[recipe.cloud],
      recipe.title,
      recipe.acceptance === "unknown" ? "not known" : recipe.acceptance.modes.join(" or "),
      recipe.dns === "unknown" ? "not known" : recipe.dns,
      recipe.read,
    ]),
  ];
  return [
    { heading: title, level: 1 },
    {
      text: `What is known of its private connections, from [vendors/${name}.yaml](../../vendors/${name}.yaml).${providers.length === 0 ? "" : ` Terraform: ${providers.map(toCodeSpan).join(", ")}.`} What is not known has to be asked for.`,
    },
    { heading: "Recipes", level: 2 },
    { head: ["recipe", "direction", "cloud", "what is connected", "admission", "DNS", "read"], rows },
    ...Object.entries(reach).flatMap(([id, recipe]) => reachParts(id, recipe)),
    ...Object.entries(offer).flatMap(([id, recipe]) => offerParts(id, recipe)),
  ];
}

/** That a spec can have Terraform make the resource that tells the vendor. */
const registered = " A spec makes it with `vendor.registration: terraform`.";

function reachParts(id: string, recipe: ReachRecipe): PagePart[] {
  const { endpoints, serviceName, regions, partitions, admission, dns, ports, close } = recipe;
  return [
    { heading: `To the vendor: ${id}`, level: 2 },
    { text: `${recipe.title}.` },
    ...steps(recipe.order),
    { heading: "Before you start", level: 3 },
    bullets([
      ...(recipe.needs ?? []).map(toMarkdown),
      `${recipe.perZone === true ? "One endpoint a zone" : "Endpoints"}: ${Object.entries(endpoints)
        .map(([name, { title, optional }]) => `\`${name}\` (${title}${optional === true ? ", if wanted" : ""})`)
        .join(", ")}.`,
      `${capitalized(reachWords.target[recipe.target])}: ${lookups(serviceName.lookup)}${example(serviceName.example)}`,
      ...(regions === undefined ? [] : [toMarkdown(regions)]),
      ...(partitions === undefined ? [] : [`Known to be in ${partitions.map(toCodeSpan).join(", ")} too.`]),
    ]),
    ...valueTable(recipe.values),
    { heading: "How the vendor lets the endpoint in", level: 3 },
    bullets(
      admission.flatMap(({ kind, identities = [], terraform, calls = [], secret, takes }) => [
        `${reachWords.admission[kind]}${identities.length === 0 ? "" : ` The vendor is told ${identities.map((identity) => identityWords[identity]).join(" and ")}.`}${takes === undefined ? "" : ` It takes: ${takes}.`}`,
        ...(terraform === undefined
          ? []
          : [
              `Terraform: ${toCodeSpan(terraform.resource)}${Object.values(terraform.arguments ?? {})
                .map((argument) => `, ${toCodeSpan(argument)}`)
                .join(
                  "",
                )}.${terraform.note === undefined ? "" : ` ${toMarkdown(terraform.note)}`}${terraform.values === undefined ? "" : registered}`,
            ]),
        ...calls.map(callText),
        ...(secret === undefined ? [] : [`Never in a spec or in Terraform: ${toMarkdown(secret)}.`]),
      ]),
    ),
    ...readyParts(recipe.ready),
    { heading: "Names and ports", level: 3 },
    bullets([
      ...(dns === "unknown"
        ? ["How names come to lead to the endpoint is not known."]
        : [
            reachWords.dns[dns.kind],
            ...(dns.names === undefined ? [] : [`Names: ${dns.names.map(toCodeSpan).join(", ")}.`]),
            ...(dns.note === undefined ? [] : [toMarkdown(dns.note)]),
          ]),
      reachWords.shadows[recipe.shadows],
      ports === "unknown"
        ? "The ports are not known."
        : `TCP: ${ports.tcp
            .map(({ port, to, for: use, optional }) => {
              return `${port}${to === undefined ? "" : ` to ${to}`} (${use}${optional === true ? ", if wanted" : ""})`;
            })
            .join(", ")}.`,
    ]),
    ...(dns === "unknown" || dns.zones === undefined
      ? []
      : [
          table(
            ["zone", "record", "leads to"],
            dns.zones.flatMap(({ zone, records }) =>
              records.map(({ name, target, endpoint }) => [
                toCodeSpan(zone),
                toCodeSpan(name),
                target === "zone"
                  ? "the endpoint in that zone"
                  : endpoint === undefined
                    ? "the endpoint"
                    : `\`${endpoint}\``,
              ]),
            ),
          ),
        ]),
    ...(close === undefined
      ? []
      : [
          { heading: "Close the public path", level: 3 },
          bullets([
            `${close.title}.`,
            ...close.calls.map(callText),
            ...(close.effect === undefined ? [] : [close.effect]),
          ]),
        ]),
    ...commonParts(recipe),
  ];
}

function offerParts(id: string, recipe: OfferRecipe): PagePart[] {
  const { principals, acceptance, endpointId } = recipe;
  const from = endpointId === "none" || endpointId === "unknown" ? undefined : endpointId;
  return [
    { heading: `From the vendor: ${id}`, level: 2 },
    { text: `${recipe.title}.` },
    ...steps(recipe.order),
    { heading: "What you offer", level: 3 },
    bullets([
      `${shapeWords[recipe.shape]} ${toMarkdown(recipe.offers)}`,
      ...(recipe.needs ?? []).map(toMarkdown),
      offerWords.crossRegion[recipe.crossRegion],
      ...(recipe.regions === undefined ? [] : [toMarkdown(recipe.regions)]),
      offerWords.dns[recipe.dns],
      ...(recipe.privateDnsName === undefined ? [] : [offerWords.privateDnsName[recipe.privateDnsName]]),
    ]),
    ...valueTable(recipe.values),
    { heading: "Whom you admit", level: 3 },
    bullets([
      offerWords.when[principals.when],
      ...(principals.known ?? []).map(
        ({ principal, for: whom, seen }) =>
          `${toCodeSpan(principal)}${whom === undefined ? "" : `: ${whom}`}${seen === "in-use" ? " (seen in configurations of customers only)" : ""}`,
      ),
      ...(principals.lookup ?? []).map(callText),
      ...(acceptance === "unknown"
        ? ["Whether its connection may wait for acceptance is not known."]
        : [
            `Acceptance: ${acceptance.modes.join(" or ")}${acceptance.advised === undefined ? "" : `, advised: ${acceptance.advised}`}.`,
            ...[acceptance.deadline, acceptance.note].flatMap((text) => (text === undefined ? [] : [toMarkdown(text)])),
          ]),
    ]),
    { heading: "What you hand over, and what comes back", level: 3 },
    bullets([
      `The vendor is told ${recipe.handOver.map((what) => offerWords.handOver[what]).join(", ")}.`,
      ...(recipe.asks ?? []).map(toMarkdown),
      ...recipe.request.map(callText),
      ...(recipe.returns ?? []).map(toMarkdown),
      from === undefined
        ? `The id of its endpoint is ${endpointId === "none" ? "not told; read it among the connections of the service" : "perhaps told: no source says so"}.`
        : `The id of its endpoint: ${lookups([from])}`,
    ]),
    ...readyParts(recipe.ready),
    ...commonParts(recipe),
  ];
}

function readyParts(ready: "unknown" | VendorReady): PagePart[] {
  if (ready === "unknown")
    return [{ heading: "When it is ready", level: 3 }, { text: "How the vendor's side shows it is not known." }];
  return [
    { heading: "When it is ready", level: 3 },
    bullets([
      ...(ready.state ?? []).map(
        ({ attribute, values, failed = [], endsEarly }) =>
          `${toCodeSpan(attribute)} is ${values.map(toCodeSpan).join(" or ")}.${failed.length === 0 ? "" : ` At ${failed.map(toCodeSpan).join(" or ")} waiting does not help.`}${endsEarly === true ? " An apply that succeeds says nothing." : ""}`,
      ),
      ...(ready.evidence ?? []).map(
        ({ question, calls = [] }) =>
          `${toMarkdown(question)}${calls.length === 0 ? "" : ` ${calls.map(callText).join(" ")}`}`,
      ),
    ]),
  ];
}

function commonParts({ limits, pitfalls, inferred, sources }: ReachRecipe | OfferRecipe): PagePart[] {
  return [
    ...(limits === undefined ? [] : [{ heading: "Limits", level: 3 }, bullets(limits.map(toMarkdown))]),
    ...failureTable(pitfalls),
    ...(inferred === undefined
      ? []
      : [
          { heading: "Inferred, said by no source", level: 3 },
          bullets(Object.entries(inferred).map(([field, from]) => `${field}: ${sentence(toMarkdown(from))}`)),
        ]),
    { heading: "Sources", level: 3 },
    bullets(sources.map(sourceText)),
  ];
}

function failureTable(failures: readonly VendorFailure[]): PagePart[] {
  if (failures.length === 0) return [];
  const rows = failures.map(({ symptom, cause = "", remedy }) => [symptom, cause, remedy].map(toMarkdown));
  return [{ heading: "Pitfalls", level: 3 }, table(["what is seen", "why", "what helps"], rows)];
}

function valueTable(values: { readonly [name: string]: VendorValue } = {}): PagePart[] {
  const rows = Object.entries(values).map(([name, { description, example: shown, lookup = [], stage, optional }]) => [
    `\`${name}\`${optional === true ? "" : " *"}`,
    `${toMarkdown(description)} For example ${toCodeSpan(shown)}.`,
    lookup.map(callText).join(" "),
    stage === undefined || stage === "endpoint"
      ? "from the start"
      : `once the endpoint is ${stage === "dns" ? "let in" : "made"}`,
  ]);
  return rows.length === 0 ? [] : [table(["value", "what it is", "where it is shown", "needed"], rows)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): PagePart {
  return { head, rows };
}

function sourceText({ repository, commit, path, page, date, note }: VendorSource): string {
  const of = note === undefined ? "" : ` (${note})`;
  return page === undefined
    ? `${toCodeSpan(`${repository}@${commit}`)} ${toCodeSpan(path ?? "")}${of}`
    : `${page}, ${date}${of}`;
}

function callText(call: VendorCall): string {
  const { command, sql, terraform, console, page, ticket, shows } = call;
  const code = command?.join(" ") ?? sql ?? terraform;
  const where = command !== undefined ? "Command" : sql !== undefined ? "SQL" : "Terraform";
  const text =
    code !== undefined
      ? `${where}: ${toCodeSpan(code)}`
      : console !== undefined
        ? `Console: ${toMarkdown(console)}`
        : ticket !== undefined
          ? `Support: “${toMarkdown(ticket)}”`
          : toMarkdown(page ?? "");
  return `${sentence(text)}${shows === undefined ? "" : ` It shows: ${sentence(toMarkdown(shows))}`}`;
}

function lookups(calls: readonly VendorCall[]): string {
  return calls.map(callText).join(" ");
}

function example(text: string | undefined): string {
  return text === undefined ? "" : ` For example ${toCodeSpan(text)}.`;
}

function sentence(text: string): string {
  return /[.?!\u201d]$/.test(text) ? text : `${text}.`;
}

/** A text of a recipe; names that values are put in for are shown as they stand there. */
function toMarkdown(text: string): string {
  return splitTemplate(text)
    .map((piece) => ("words" in piece ? piece.words : toCodeSpan(`{{${piece.name}}}`)))
    .join("");
}

function steps(order: readonly string[] = []): PagePart[] {
  return order.length === 0 ? [] : [{ numbers: order.map(toMarkdown) }];
}

function bullets(items: readonly string[]): PagePart {
  return { bullets: items };
}

import type { AdmissionStep } from "../../../generated/types/spec";
import { resources } from "../../../resources/knowledge";
import { edit } from "../../../src/contract/acts";
import type { GateItem } from "../../../src/contract/gate-item";
import type { Path } from "../../../src/contract/problem";
import { listed, type Prose, prose, words } from "../../../src/contract/prose";
import type { Provider } from "../../../src/contract/provider";
import type { Scope } from "../../../src/contract/scope";
import type { SpecBase } from "../../../src/contract/spec-base";
import type { Failure } from "../../../src/contract/stage";
import { isSet } from "../../parts/gate-items";
import { type ResourceStates, readyItem, tryFindStates } from "../../parts/states";
import { variableName } from "../vendor/values";
import type { Connection, ReachSpec, VendorSection } from "./connection";
import { fillsFor } from "./endpoints";
import { type RegistrarName, type Registration, registrarSources, registrars } from "./registrars";
import type { Endpoint, Rollout } from "./rollout";
import { type FillIn, namesIn, toCopy, toLine } from "./template";

/** What an endpoint is told the vendor as, by the names of identities, as Terraform has it; undefined where it does not. */
export type Identify = (name: string) => string | undefined;

/** The step that Terraform can do with the providers of a cloud; undefined where the recipe says too little for it, or there is none. */
export function tryFindRegistrable(
  admission: readonly AdmissionStep[],
  providers: readonly RegistrarName[],
): Registration | undefined {
  return admission.flatMap((step): Registration[] => {
    const { kind, terraform } = step;
    if (kind !== "register" || terraform?.values === undefined) return [];
    const registrar = Object.hasOwn(registrars, terraform.resource) ? registrars[terraform.resource] : undefined;
    if (registrar === undefined || !providers.includes(registrar.provider)) return [];
    const given = argumentsOf(terraform);
    const isWhole = registrar.needs.every((argument) => given.includes(argument));
    const isKnown = given.every((argument) => [...registrar.needs, ...registrar.may].includes(argument));
    return isWhole && isKnown ? [{ step, terraform, registrar }] : [];
  })[0];
}

function argumentsOf({ arguments: told = {}, values = {} }: Registration["terraform"]): string[] {
  return [...Object.values(told), ...Object.keys(values)];
}

/** How Terraform tells the vendor of a spec's endpoints; undefined where a person does. */
export function tryFindRegistration(
  { admission }: Pick<Connection, "admission">,
  { registration }: VendorSection,
  providers: readonly RegistrarName[],
): Registration | undefined {
  return registration === "terraform" ? tryFindRegistrable(admission, providers) : undefined;
}

/** The declared values that a registration is made with. */
export function valuesOfRegistration({ terraform: { values = {} } }: Registration): string[] {
  return Object.values(values).flatMap(namesIn);
}

/** The identities that it is made with. */
export function identitiesOf({ terraform }: Registration): string[] {
  return Object.keys(terraform.arguments ?? {});
}

/** The address of what tells the vendor of an endpoint. */
export function registrationAddress({ terraform }: Registration, { name }: Endpoint): string {
  return `${terraform.resource}.${name}`;
}

/** Adds what tells the vendor of an endpoint. */
export function addRegistration(
  scope: Scope,
  spec: ReachSpec,
  registration: Registration,
  endpoint: Endpoint,
  { identify, declared }: { readonly identify: Identify; readonly declared: Connection["declared"] },
): void {
  const { terraform, registrar } = registration;
  const { values } = spec.vendor;
  const toValue = (name: string) => {
    const own = identify(name);
    if (own !== undefined) return own;
    if (Object.hasOwn(values, name)) return values[name] ?? "";
    return scope.variable({ name: variableName(name), description: declared[name]?.description ?? name });
  };
  const told = Object.entries(terraform.arguments ?? {}).map(([name, argument]) => [argument, toValue(name)] as const);
  const others = Object.entries(terraform.values ?? {}).map(
    ([argument, text]) => [argument, toCopy(text, toValue)] as const,
  );
  const given = new Map([...told, ...others]);
  const at: Path = ["vendor", "endpoints", endpoint.key];
  registrar.add(scope, {
    name: endpoint.name,
    label: `${spec.name}-${endpoint.key}`,
    has: (argument) => given.has(argument),
    given: (argument) => {
      const value = given.get(argument);
      if (value === undefined) throw new Error(`${terraform.resource} is given no ${argument}`);
      return value;
    },
    endpoint: spec.network.endpoint === undefined ? endpoint.address : undefined,
    path: ["vendor", "registration"],
    because: Object.fromEntries(told.map(([argument]) => [argument, at])),
  });
}

/** The providers by which vendors are told, each used where the spec has Terraform tell one. */
export function registrarProviders<S extends SpecBase>(
  names: readonly RegistrarName[],
  find: (spec: S) => Registration | undefined,
): { readonly [name: string]: Provider<S> } {
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        source: registrarSources[name],
        isUsed: (spec: S) => find(spec)?.registrar.provider === name,
        configurations: () => [{ block: {} }],
        harmless: [],
        isVendors: true,
      },
    ]),
  );
}

/** How far the vendor is with an endpoint, by what tells it; undefined where its resource shows no state. */
export function registrationStates(
  { connection: { ready } }: Pick<Rollout, "connection">,
  registration: Registration,
  endpoint: Endpoint,
): ResourceStates | undefined {
  const { resource } = registration.terraform;
  const shownBy = (ready?.state ?? []).flatMap(({ attribute }) =>
    attribute.startsWith(`${resource}.`) ? [attribute.slice(resource.length + 1)] : [],
  )[0];
  return shownBy === undefined ? undefined : tryFindStates(registrationAddress(registration, endpoint), shownBy);
}

/** That the vendor has been told of each endpoint. */
export function registrationItems(rollout: Rollout): GateItem[] {
  const { registration, connection, endpoints } = rollout;
  if (registration === undefined) return [];
  return endpoints.map((endpoint) => {
    const states = registrationStates({ connection }, registration, endpoint);
    const item =
      states === undefined
        ? isSet(
            [registrationAddress(registration, endpoint), "id"],
            prose`Terraform has told the vendor of the endpoint ${endpoint.key}.`,
            "terraform",
          )
        : readyItem(states, prose`The vendor has been told of the endpoint ${endpoint.key}, and shows it as ready.`);
    const gone = prose`Its apply failed, or somebody removed it. ${takenOver(rollout, registration, endpoint)}`;
    return item.kind === "state" ? { ...item, gone } : item;
  });
}

/** A vendor with what people are asked of its side; undefined where all of it shows at what Terraform has told it with. */
export function askedOfVendor({ connection, registration }: Rollout): Connection | undefined {
  if (registration === undefined) return connection;
  const evidence = (connection.ready?.evidence ?? []).filter(({ registered }) => registered !== true);
  return evidence.length === 0 ? undefined : { ...connection, ready: { evidence } };
}

/** What may be wrong of what Terraform has told the vendor. */
export function whatToCompare({ terraform }: Registration): Prose {
  const told = [...new Set(argumentsOf(terraform))].sort();
  return prose`Compare ${listed(told, ", ")} of ${terraform.resource} in the plan or the state with the endpoint, and with what the vendor shows.`;
}

/** What fails where Terraform tells the vendor. */
export function registrationFailures(rollout: Rollout): Failure[] {
  const { registration, connection, endpoints } = rollout;
  const [first] = endpoints;
  if (registration === undefined || first === undefined) return [];
  const { says, after } = registration.registrar.late;
  return [
    ...(registrationStates({ connection }, registration, first)?.failures ?? []),
    {
      symptom: prose`The apply ends with ${says}, or is refused because the vendor knows the endpoint already.`,
      cause: prose`The vendor took longer than the ${words(after)} that its provider waits, or somebody told it of the endpoint before. It knows the endpoint, and the state of Terraform does not.`,
      remedy: takenOver(rollout, registration, first),
    },
  ];
}

/** How a registration that the vendor has and the state does not becomes Terraform's. */
function takenOver(rollout: Rollout, registration: Registration, endpoint: Endpoint): Prose {
  const address = registrationAddress(registration, endpoint);
  const id = prose`the id that the provider imports it by${importExample(registration, fillsFor(rollout, endpoint))}`;
  const adopting = edit({ adopt: { [address]: id } });
  return prose`${registration.registrar.late.look} Where it is there, ${adopting}, and plan this stage again: that plan imports it. Where it is not, plan again as it is.`;
}

/** The id that a registration is imported by: as far as it is made of arguments, with what the spec gives them. */
function importExample({ terraform, registrar }: Registration, fillIn: FillIn): Prose {
  const { arguments: told = {}, values = {}, resource } = terraform;
  const { imported } = registrar;
  if (imported === undefined) {
    const importId = resources[resource]?.importId;
    return importId === undefined || importId === "none" ? words("") : prose`, such as ${importId.example}`;
  }
  const identities = Object.entries(told).map(([name, argument]) => [argument, `{{${name}}}`] as const);
  const texts = new Map([...Object.entries(values), ...identities]);
  const parts = imported.by.map((argument) => toLine(texts.get(argument) ?? "", fillIn));
  return prose`, ${parts.join(imported.between)}`;
}

/** How a person takes over from Terraform, and the other way round. */
export function registrationWay({ registration, endpoints, spec }: Rollout): Prose | undefined {
  if (registration === undefined) return undefined;
  const addresses = endpoints.map((endpoint) => registrationAddress(registration, endpoint));
  const change = edit({
    set: { "vendor.registration": "manual" },
    forget: addresses.filter((address) => !spec.forget.includes(address)),
    disown: addresses.filter((address) => Object.hasOwn(spec.adopt, address)),
    isApplied: true,
  });
  return prose`To leave the registration to a person, ${change}. Without the lines in ${"forget"} Terraform takes it back: ${stoppedBy(registration)}.`;
}

/** What ends where Terraform takes a registration back. Throws where the resource's file does not say. */
export function stoppedBy({ terraform }: Registration): Prose {
  const stops = resources[terraform.resource]?.stops;
  if (stops === undefined) throw new Error(`${terraform.resource} does not say what ends with it`);
  return words(stops);
}

import type { EndpointAws } from "../../../generated/types/spec";
import { type Prose, prose } from "../../../src/contract/prose";
import type { Provider } from "../../../src/contract/provider";
import type { Scope } from "../../../src/contract/scope";
import type { Ownership, Rule } from "../../../src/contract/spec-rule";
import type { Schema } from "../../../src/contract/spec-schema";
import type { Topology } from "../../../src/contract/topology";
import type { Cloud, Vendors } from "../../../src/contract/vendor";
import { onceFor } from "../../parts/once-for";
import { ageNotes } from "../vendor/recipe-age";
import { type Targets, type ZoneToAdd, zonesToAdd } from "./add-zones";
import { type Connection, type Find, type ReachSpec, tryFindConnection, tryFindRecipe } from "./connection";
import { type EndpointKind, listEndpoints } from "./endpoints";
import { existingEndpointRules } from "./existing-rules";
import { checkName, checkOf, isExisting } from "./gate";
import { appendix, fills, handover } from "./handover";
import { allowListOwner, zoneOwner } from "./owners";
import { reachProbes } from "./probes";
import type { RegistrarName } from "./registrars";
import { addRegistration, type Identify, registrarProviders, tryFindRegistration } from "./registration";
import { registrationRules } from "./registration-rules";
import type { CloudTexts, Endpoint, Rollout } from "./rollout";
import { vendorRules } from "./rules";
import { describeAdmitted, describeClosed, describeDns, describeEndpoint } from "./stages";

type StageName = EndpointAws["stage"];

/** The endpoints of a spec, made or found. */
export interface Placed<Target> {
  readonly targets: Targets<Target>;
  /** What stage `dns` does to them beside their names. */
  readonly cutOver?: () => void;
}

/** What is peculiar to reaching vendors from one cloud; `Target` is what its records lead to. */
export interface ReachCloud<S extends ReachSpec, Target> extends EndpointKind<S> {
  readonly cloud: Cloud;
  readonly title: string;
  readonly summary: string;
  readonly schema: Schema;
  readonly providers: { readonly [name: string]: Provider<S> };
  /** Adds the endpoints, unless they exist already, and their outputs. */
  add(scope: Scope, spec: S, connection: Connection, endpoints: readonly Endpoint[]): Placed<Target>;
  /** Adds a private zone with its records. */
  addZone(scope: Scope, spec: S, zone: ZoneToAdd<Target>): void;
  /** The vendors' own providers by which Terraform can tell vendors of endpoints of this cloud; the schema has each. */
  readonly registrars: readonly RegistrarName[];
  /** What Terraform has of an endpoint that a vendor can be told. */
  identify(scope: Scope, spec: S, endpoint: Endpoint): Identify;
  texts(spec: S, connection: Connection, endpoints: readonly Endpoint[]): CloudTexts;
  rules(find: Find<S>): readonly Rule<S>[];
  /** The private zones that a spec makes or fills, in each place that holds one zone of a name. */
  zonePlaces: Parameters<typeof zoneOwner<S>>[2];
  /** The network of the endpoints. */
  network(spec: S): Prose;
  /** The networks that may connect, where the spec has them. */
  clients?(spec: S): readonly string[] | undefined;
  /** What else only one spec of a set may own. */
  owns?(find: Find<S>): readonly Ownership<S>[];
}

/** The topology of one cloud: endpoints for the services of any of these vendors, or of one that the spec describes. */
export function reachTopology<S extends ReachSpec, Target>(
  vendors: Vendors,
  cloud: ReachCloud<S, Target>,
): Topology<S, StageName> {
  const tryFind = (spec: S) => tryFindConnection(vendors, cloud.cloud, spec.vendor);
  const find = (spec: S): Connection => {
    const connection = tryFind(spec);
    if (connection === undefined) throw new Error(`${spec.vendor.name} is not known`);
    return connection;
  };
  const registrationOf = ({ vendor }: S, connection: Connection) =>
    tryFindRegistration(connection, vendor, cloud.registrars);
  const tryFindOwn = (spec: S) => {
    const connection = tryFind(spec);
    return connection === undefined ? undefined : registrationOf(spec, connection);
  };
  const rolloutOf = onceFor((spec: S): Rollout => {
    const connection = find(spec);
    const endpoints = listEndpoints(spec, cloud);
    const registration = registrationOf(spec, connection);
    return { spec, connection, endpoints, texts: cloud.texts(spec, connection, endpoints), registration };
  });
  return {
    title: cloud.title,
    summary: cloud.summary,
    schema: cloud.schema,
    providers: { ...cloud.providers, ...registrarProviders(cloud.registrars, tryFindOwn) },
    stages: [
      { name: "endpoint", title: "Make the endpoints", describe: (spec) => describeEndpoint(rolloutOf(spec)) },
      { name: "admitted", title: "Have the vendor admit them", describe: (spec) => describeAdmitted(rolloutOf(spec)) },
      { name: "dns", title: "Lead names to them", describe: (spec) => describeDns(rolloutOf(spec)) },
      { name: "closed", title: "Close the public path", describe: (spec) => describeClosed(rolloutOf(spec)) },
    ],
    *build(scope, spec) {
      const endpoints = listEndpoints(spec, cloud);
      const connection = find(spec);
      const { targets, cutOver } = cloud.add(scope, spec, connection, endpoints);
      yield "endpoint";

      const registration = registrationOf(spec, connection);
      if (registration !== undefined) {
        for (const endpoint of endpoints) {
          const of = { identify: cloud.identify(scope, spec, endpoint), declared: connection.declared };
          addRegistration(scope, spec, registration, endpoint, of);
        }
      }
      yield "admitted";

      cutOver?.();
      for (const zone of zonesToAdd(scope, { spec, connection }, targets)) cloud.addZone(scope, spec, zone);
      for (const endpoint of isExisting(spec) ? [] : endpoints) {
        scope.check(checkName(endpoint), checkOf(endpoint), ["vendor", "endpoints", endpoint.key]);
      }
      yield "dns";

      yield "closed";
    },
    rules: [
      ...cloud.rules(tryFind),
      ...existingEndpointRules<S>(tryFind, cloud),
      ...registrationRules<S>(vendors, tryFind, cloud),
      ...vendorRules<S>(vendors, cloud.cloud, stageNames, cloud),
    ],
    owns: [
      zoneOwner(tryFind, cloud, cloud.zonePlaces),
      allowListOwner(tryFind) satisfies Ownership<S>,
      ...(cloud.owns?.(tryFind) ?? []),
    ],
    notes: (spec) => ageNotes(vendors, spec.vendor.name, tryFindRecipe(vendors, cloud.cloud, spec.vendor)),
    fills: (spec) => fills(rolloutOf(spec)),
    handover: (spec) => handover(rolloutOf(spec)),
    permissions: (spec) => {
      const { permissions } = rolloutOf(spec).texts;
      return permissions === undefined ? [] : [permissions];
    },
    appendix: (spec) => appendix(rolloutOf(spec)),
    ends: (spec) => ({ ours: cloud.network(spec), theirs: prose`${find(spec).title}`, opens: "ours" }),
    probes: (spec) => reachProbes(rolloutOf(spec), cloud.clients?.(spec)),
  };
}

const stageNames: readonly StageName[] = ["endpoint", "admitted", "dns", "closed"];

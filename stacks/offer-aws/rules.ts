import type { OfferAws } from "../../generated/types/spec";
import type { Ownership, Rule, Violation } from "../../src/contract/spec-rule";
import { show } from "../../src/contract/visible";
import { listenersOfExisting, principalsOfExisting } from "../families/endpoint-service/front-owners";
import { existingGroupRules, groupRules } from "../families/endpoint-service/group-rules";
import { existingGroups } from "../families/endpoint-service/groups";
import { movingRules } from "../families/endpoint-service/moving";
import { blockedHealthChecks } from "../families/endpoint-service/mysql";
import {
  endpointServiceRules,
  excludedZones,
  groupOutsideVpc,
  loadBalancerNames,
  targetGroups,
} from "../families/endpoint-service/rules";
import type { Finds } from "../families/offer/topology";
import { partitionRule } from "../families/vendor/partition";
import { near, recipeSource } from "../families/vendor/rules";
import { duplicateId, sharedAddresses } from "../parts/duplicates";
import { idText } from "../parts/id-text";
import { keptKeys } from "../parts/kept-key";
import { securityGroupName } from "../parts/security-group-name";
import { frontRules } from "./front-rules";
import { listPrincipals, offerOf, type Principal, partitionsOf } from "./parts";

const madeServices = (spec: OfferAws) => offerOf(spec).madeServices;
const balancedServices = (spec: OfferAws) => offerOf(spec).balancedServices;
const targets = (spec: OfferAws) => offerOf(spec).targets;

/** What the schema cannot say about a spec of this topology. */
export function rules({ recipeOf, tryFind }: Finds<OfferAws>): Rule<OfferAws>[] {
  const principalsOf = principalsBy(tryFind);
  return [
    ...endpointServiceRules<OfferAws>(madeServices),
    ...frontRules,
    excludedZones((spec: OfferAws) => offerOf(spec).isCrossRegion),
    ...groupRules<OfferAws>(balancedServices),
    securityGroupName((spec) =>
      existingGroups(spec).length > 0
        ? []
        : balancedServices(spec).map(({ name, namePath }) => ({ path: namePath, name })),
    ),
    groupOutsideVpc(targets),
    partitionRule((spec) => {
      const consumer = tryFind(spec);
      return consumer && { ...consumer, partitions: partitionsOf(consumer) };
    }),
    {
      code: "acceptance-open-to-all",
      severity: "warning",
      title: "Connections of every customer of the vendor are accepted",
      why: "The principal is the same for all customers of the vendor: whoever of them learns the name of the endpoint service reaches the targets.",
      fix: "Set vendor.acceptance to manual, or to terraform.",
      source: `${recipeSource}; that a principal which is published is that of all customers is inferred`,
      at: ["vendor", "acceptance"],
      finds: (spec) => {
        if (spec.vendor.acceptance !== "automatic") return false;
        const shared = principalsOf(spec).filter(
          ({ value, path }) =>
            path === undefined ||
            path.at(-1) === "service" ||
            recipeOf(spec)?.principals.known?.some(({ principal }) => principal === value) === true,
        );
        return (
          shared.length > 0 &&
          `automatic accepts whatever ${shared.map(({ value }) => idText(value)).join(", ")} asks for`
        );
      },
    },
    {
      code: "vendor-region-not-reached",
      severity: "error",
      title: "The vendor's endpoints cannot be in another Region",
      why: "The vendor makes its endpoint in the Region of the endpoint service only.",
      fix: "Remove vendor.regions, and offer the targets in the vendor's Region.",
      source: recipeSource,
      at: ["vendor", "regions"],
      finds: (spec) =>
        offerOf(spec).isCrossRegion &&
        recipeOf(spec)?.crossRegion === "no" &&
        `the vendor connects from ${spec.aws.region} only`,
    },
    {
      code: "vendor-endpoint-missing",
      severity: "error",
      title: "Terraform is to accept the vendor's endpoints, and the spec names none of an endpoint service",
      why: "A connection is accepted by the id of its endpoint, which exists once the vendor has asked.",
      fix: "Look at the connections of each endpoint service, and give the ids as vendor.endpoints; or set vendor.acceptance to manual.",
      source: "hashicorp/aws, aws_vpc_endpoint_connection_accepter",
      check: (spec) => {
        if (spec.vendor.acceptance !== "terraform" || !["accepted", "connected"].includes(spec.stage)) return [];
        const { endpoints, services } = offerOf(spec);
        // One whose target is mistyped may be the one that is missed.
        if (endpoints.some(({ service }) => service === undefined)) return [];
        return services
          .filter(({ address }) => !endpoints.some(({ service }) => service?.address === address))
          .map(({ key }) => ({
            path: ["vendor", "endpoints"],
            message: key === undefined ? "vendor.endpoints is empty" : `no endpoint asks for ${key}`,
          }));
      },
    },
    {
      code: "target-unknown",
      severity: "error",
      title: "An endpoint asks for a target that the spec does not have",
      why: "Each target has an endpoint service of its own, and an endpoint asks one of them.",
      fix: "Name the target of the endpoint as its target.",
      source: "AWS PrivateLink guide, share your services",
      check: (spec) =>
        offerOf(spec)
          .endpoints.filter(({ service }) => service === undefined)
          .map(({ key }): Violation => {
            const target = spec.vendor.endpoints[key]?.target;
            const keys = Object.keys(spec.targets);
            const path = ["vendor", "endpoints", key, ...(target === undefined ? [] : ["target"])];
            const message = `there is no target ${show(target ?? key)}; there are: ${keys.join(", ")}`;
            return { path, message, marksKey: target === undefined, ...near(target ?? key, keys) };
          }),
    },
    {
      ...duplicateId,
      check: (spec) => {
        const principals = principalsOf(spec).filter(({ path }) => path !== undefined);
        // Ids that differ in these characters alone are told of as given twice.
        const items = principals.map(({ value, address }) => ({ id: idText(value).replaceAll("-", "_"), address }));
        return sharedAddresses(items).map((index) => ({
          path: principals[index]?.path ?? [],
          message: "an earlier principal has the same address in Terraform",
        }));
      },
    },
    {
      code: "targets-in-one-load-balancer",
      severity: "error",
      title: "The vendor wants an endpoint service for each target",
      why: "The vendor keeps names and ports, so that the listeners of one load balancer could not have the ports of several targets.",
      fix: "Set loadBalancer.perTarget to true.",
      source: recipeSource,
      at: ["loadBalancer", "perTarget"],
      finds: (spec) =>
        recipeOf(spec)?.shape === "load-balancer-per-target" &&
        !spec.loadBalancer.perTarget &&
        Object.keys(spec.targets).length > 1 &&
        `${Object.keys(spec.targets).length} targets stand behind one load balancer`,
    },
    blockedHealthChecks((spec) =>
      targets(spec).filter(
        ({ engine, port, healthCheckPort = port, group, front }) =>
          front.kind === "made" && engine === "mysql" && healthCheckPort === port && group === undefined,
      ),
    ),
    ...movingRules<OfferAws>((spec) => offerOf(spec).madeTargets, "addresses"),
    keptKeys(["targets"], (spec) => spec.targets),
    {
      code: "cross-zone-off",
      severity: "warning",
      title: "Targets are not in every availability zone of the load balancer",
      why: "Without cross-zone load balancing, the address in a zone leads to targets of that zone alone: connections fail by zone, or now and then.",
      fix: "Remove crossZone, or have an address in each zone and say so in expectedWarnings.",
      source:
        "Elastic Load Balancing user guide, cross-zone load balancing; dbt and TiDB documentation of AWS PrivateLink",
      at: ["loadBalancer", "crossZone"],
      finds: (spec) =>
        !spec.loadBalancer.crossZone && (spec.network.subnets ?? []).length > 1 && "cross-zone load balancing is off",
    },
    {
      code: "private-dns-name-of-several",
      severity: "error",
      title: "Several endpoint services would have one private DNS name",
      why: "In the vendor's network, a name leads to one endpoint.",
      fix: "Remove privateDns, or loadBalancer.perTarget.",
      source: "AWS PrivateLink guide, manage DNS names",
      at: ["privateDns", "name"],
      finds: (spec) => {
        const { length } = offerOf(spec).madeServices;
        return spec.privateDns !== undefined && length > 1 && `${length} endpoint services would have it`;
      },
    },
    {
      code: "private-dns-name-unused",
      severity: "warning",
      title: "The vendor does not use a private DNS name of an endpoint service",
      why: "Its endpoint has no private DNS, so that the proof of the domain is for nothing.",
      fix: "Remove privateDns, unless the vendor has said otherwise.",
      source: recipeSource,
      at: ["privateDns"],
      finds: (spec) =>
        spec.privateDns !== undefined &&
        recipeOf(spec)?.privateDnsName === "no" &&
        "the vendor's data says that it uses none",
    },
  ];
}

/** The principals of a spec; none where its vendor is not known. */
function principalsBy(tryFind: Finds<OfferAws>["tryFind"]) {
  return (spec: OfferAws): Principal[] => {
    const consumer = tryFind(spec);
    return consumer === undefined ? [] : listPrincipals(spec, consumer);
  };
}

/** What only one spec of a set may own. */
export function owns({ tryFind }: Finds<OfferAws>): Ownership<OfferAws>[] {
  const principalsOf = principalsBy(tryFind);
  return [
    loadBalancerNames(madeServices),
    targetGroups(targets),
    existingGroupRules(balancedServices),
    listenersOfExisting(targets),
    principalsOfExisting((spec) => {
      const known = principalsOf(spec);
      // Of a vendor that publishes none, the name stands for what it tells.
      const admitted = known.length === 0 ? [{ value: spec.vendor.name, path: undefined }] : known;
      return offerOf(spec).services.flatMap(({ front }) =>
        front.kind !== "service"
          ? []
          : admitted.map(({ value, path = ["vendor", "name"] }) => ({
              serviceName: front.serviceName,
              principal: value,
              path,
            })),
      );
    }),
    {
      code: "private-dns-name-taken",
      title: "Two specs give one private DNS name to their endpoint services",
      why: "In the vendor's network, a name leads to one endpoint: AWS refuses the second one in a VPC.",
      fix: "Give one of them another name, or remove its privateDns.",
      source: "AWS PrivateLink guide, manage DNS names",
      claims: ({ aws, privateDns }) =>
        privateDns === undefined
          ? []
          : [
              {
                key: [aws.region, privateDns.name],
                path: ["privateDns", "name"],
                thing: `the private DNS name ${privateDns.name} in ${aws.region}`,
              },
            ],
    },
  ];
}

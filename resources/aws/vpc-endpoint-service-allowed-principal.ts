import type { Cloud, Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { prefixedId } from "../parts/ids";
import { textOf, textsOf } from "../parts/known";
import { writtenSources } from "../parts/read-back";
import { refusedByAws } from "../parts/refusals";

const serviceType = "aws_vpc_endpoint_service";

/** A principal that may ask an endpoint service for connections, beside those that the service itself names. */
export const knowledge: AwsKnowledge = {
  part: "admission",
  replacement: {
    costs: ["downtime"],
    effect: "while the principal is not allowed no endpoint of it can be made; those that are connected stay",
    source: "AWS PrivateLink guide, manage permissions",
  },
  stops: "no endpoint of the principal can be made any more",
  principals: { attribute: "principal_arn", form: "one" },
  // hashicorp/aws 5.100.0: "doesn't support import".
  asWritten: {
    arguments: "principal_arn vpc_endpoint_service_id",
    source: writtenSources.aws,
  },
  importId: "none",
  iam: {
    read: "ec2:DescribeVpcEndpointServicePermissions",
    create: "ec2:ModifyVpcEndpointServicePermissions",
    delete: "ec2:ModifyVpcEndpointServicePermissions",
    notes: ["Every argument replaces. Adding and removing a principal are the same action."],
    source:
      "internal/service/ec2/vpc_endpoint_service_allowed_principal.go: create, read, delete; internal/service/ec2/find.go: findVPCEndpointServicePermission",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider, internal/service/ec2/vpc_endpoint_service_allowed_principal.go; issue 30873: the service's
own list and this resource see the same principals. AWS provider 5.100.0, measured: the form of a principal is not
checked.`,
  inferred: ["a service of AWS is taken as a principal by its name"],
  computedTexts: { id: (around) => prefixedId("vpce-svc-perm-", around) },
  create({ values, cloud }) {
    const serviceId = textOf(values["vpc_endpoint_service_id"]) ?? "";
    const principal = textOf(values["principal_arn"]) ?? "";
    if (principal !== "*" && !principalForm.test(principal))
      return refusedByAws(
        `modifying VPC Endpoint Service (${serviceId}) permissions`,
        "EC2",
        "ModifyVpcEndpointServicePermissions",
        "InvalidPrincipal",
        `Invalid Principal: '${principal}'`,
      );
    setPrincipals(serviceId, cloud, (principals) => [...principals, principal]);
    return { values };
  },
  remove({ object, cloud }) {
    const principal = object.values["principal_arn"];
    setPrincipals(textOf(object.values["vpc_endpoint_service_id"]) ?? "", cloud, (principals) =>
      principals.filter((other) => other !== principal),
    );
    return [];
  },
  read({ values }, cloud) {
    const service = cloud.find(serviceType, textOf(values["vpc_endpoint_service_id"]) ?? "");
    const isAllowed =
      service === undefined ||
      textsOf(service.values["allowed_principals"]).includes(textOf(values["principal_arn"]) ?? "");
    return isAllowed ? values : undefined;
  },
};

/** A role, a user, the root of an account, or a service. */
const principalForm =
  /^(arn:aws(-[a-z]+)*:iam::\d{12}:(root|(role|user)\/.+)|[a-z0-9-]+(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?)$/;

function setPrincipals(serviceId: string, cloud: Cloud, change: (principals: string[]) => string[]): void {
  const service = cloud.find(serviceType, serviceId);
  if (service === undefined) return;
  const principals = change(textsOf(service.values["allowed_principals"]));
  cloud.put(serviceType, serviceId, { ...service.values, allowed_principals: [...new Set(principals)].sort() });
}

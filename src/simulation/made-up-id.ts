import { account, type Circumstances, materializeNumber, nameOf, regionOf, textOf, toUuid } from "./circumstances";

/** The prefix of ids of a type of AWS; others have their ARN or name as id. */
const idPrefixes: { readonly [type: string]: string } = {
  aws_security_group: "sg-",
  aws_vpc_endpoint: "vpce-",
  aws_vpc_endpoint_connection_notification: "vpce-nfn-",
  aws_vpc_endpoint_service: "vpce-svc-",
  aws_vpc_endpoint_service_allowed_principal: "vpce-svc-perm-",
  aws_vpc_security_group_egress_rule: "sgr-",
  aws_vpc_security_group_ingress_rule: "sgr-",
  aws_vpclattice_resource_configuration: "rcfg-",
  aws_vpclattice_resource_gateway: "rgw-",
  aws_subnet: "subnet-",
  aws_vpc: "vpc-",
};

/** Service and resource part of ARNs; `*` stands for the id, `@` for the name. */
const arnParts: { readonly [type: string]: readonly [service: string, resource: string] } = {
  aws_cloudwatch_event_rule: ["events", "rule/@"],
  aws_cloudwatch_metric_alarm: ["cloudwatch", "alarm:@"],
  aws_iam_policy: ["iam", "policy/@"],
  aws_iam_role: ["iam", "role/@"],
  aws_lambda_function: ["lambda", "function:@"],
  aws_lb: ["elasticloadbalancing", "loadbalancer/net/@/#"],
  aws_lb_listener: ["elasticloadbalancing", "listener/net/lb/0a1b2c3d4e5f6071/#"],
  aws_lb_target_group: ["elasticloadbalancing", "targetgroup/@/#"],
  aws_msk_cluster: ["kafka", "cluster/@/%"],
  aws_msk_vpc_connection: ["kafka", "vpc-connection/%"],
  aws_ram_resource_share: ["ram", "resource-share/%"],
  aws_route53_zone: ["route53", "hostedzone/*"],
  aws_security_group: ["ec2", "security-group/*"],
  aws_sns_topic: ["sns", "@"],
  aws_sns_topic_subscription: ["sns", "topic:%"],
  aws_vpc_endpoint: ["ec2", "vpc-endpoint/*"],
  aws_vpc_endpoint_service: ["ec2", "vpc-endpoint-service/*"],
  aws_vpc_security_group_egress_rule: ["ec2", "security-group-rule/*"],
  aws_vpc_security_group_ingress_rule: ["ec2", "security-group-rule/*"],
  aws_vpclattice_resource_configuration: ["vpc-lattice", "resourceconfiguration/*"],
  aws_vpclattice_resource_gateway: ["vpc-lattice", "resourcegateway/*"],
};

/** Where ids of Azure lie; the name comes last. */
const azureKinds: { readonly [type: string]: string } = {
  azurerm_network_security_group: "Microsoft.Network/networkSecurityGroups",
  azurerm_private_dns_zone: "Microsoft.Network/privateDnsZones",
  azurerm_private_endpoint: "Microsoft.Network/privateEndpoints",
  azurerm_virtual_network: "Microsoft.Network/virtualNetworks",
};

const googleKinds: { readonly [type: string]: string } = {
  google_compute_address: "addresses",
  google_compute_forwarding_rule: "forwardingRules",
  google_compute_service_attachment: "serviceAttachments",
  google_compute_network: "networks",
  google_compute_subnetwork: "subnetworks",
};

/** The id that a resource gets. Where its provider has none of its own making, it is made of the arguments that name it. */
export function makeUpId(around: Circumstances): string {
  const known = textOf(around.values["id"]);
  if (known !== undefined) return known;
  switch (around.source) {
    case "hashicorp/aws":
      return awsId(around);
    case "hashicorp/azurerm":
      return azureId(around);
    case "hashicorp/google":
      return googleId(around);
    case "MaterializeInc/materialize":
      return materializeId(around);
    default:
      return toUuid(around.digits("id", 32));
  }
}

/** The ARN of a resource of AWS. */
export function makeUpArn(around: Circumstances): string {
  const { type, values, digits } = around;
  const [service, resource] = arnParts[type] ?? [type.split("_")[1] ?? "service", "*"];
  const path = resource.replace(/[@*#%]/g, (mark) => {
    if (mark === "@") return nameOf(around);
    if (mark === "*") return textOf(values["id"]) ?? digits("id", 17);
    return mark === "#" ? digits("arn", 16) : toUuid(digits("arn", 32));
  });
  const region = ["iam", "route53"].includes(service) ? "" : regionOf(around);
  return `arn:aws:${service}:${region}:${service === "route53" ? "" : account}:${path}`;
}

function awsId(around: Circumstances): string {
  const { type, digits } = around;
  if (type === "aws_route53_zone") return `Z${digits("id", 13).toUpperCase()}`;
  const prefix = idPrefixes[type];
  if (prefix !== undefined) return `${prefix}${digits("id", 17)}`;
  return arnParts[type] === undefined ? namedBy(around) : makeUpArn(around);
}

/** Ids of associations and the like: the arguments that they are made of. */
function namedBy({ type, values, digits }: Circumstances): string {
  const parts = Object.entries(values)
    .filter(([name]) => /(_id|_arn|_name|principal|^name)$/.test(name))
    .flatMap(([, value]) => textOf(value) ?? []);
  return parts.length === 0 ? `${type}-${digits("id", 17)}` : parts.join("_");
}

function azureId(around: Circumstances): string {
  const { type, values, settings } = around;
  const name = nameOf(around);
  const subscription = textOf(settings["subscription_id"]) ?? "00000000-0000-4000-8000-000000000000";
  const groups = `/subscriptions/${subscription}/resourceGroups`;
  if (type === "azurerm_resource_group") return `${groups}/${name}`;
  const services = `${groups}/${textOf(values["resource_group_name"]) ?? "example"}/providers`;
  const zone = textOf(values["zone_name"]) ?? textOf(values["private_dns_zone_name"]);
  if (zone !== undefined) {
    const kind = type === "azurerm_private_dns_a_record" ? "A" : "virtualNetworkLinks";
    return `${services}/Microsoft.Network/privateDnsZones/${zone}/${kind}/${name}`;
  }
  return `${services}/${azureKinds[type] ?? `Microsoft.Network/${type}`}/${name}`;
}

function googleId(around: Circumstances): string {
  const { type, values, settings } = around;
  const name = nameOf(around);
  const project = `projects/${textOf(values["project"]) ?? textOf(settings["project"]) ?? "example-project"}`;
  if (type === "google_dns_managed_zone") return `${project}/managedZones/${name}`;
  if (type === "google_dns_record_set") {
    return `${project}/managedZones/${textOf(values["managed_zone"]) ?? ""}/rrsets/${name}/${textOf(values["type"]) ?? ""}`;
  }
  return `${project}/regions/${regionOf(around)}/${googleKinds[type] ?? type}/${name}`;
}

function materializeId(around: Circumstances): string {
  return `${regionOf(around)}:u${materializeNumber(around)}`;
}

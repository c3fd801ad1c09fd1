import { account, type ComputedContext, nameOf, regionOf, textOf, toUuid } from "../../src/contract/computed-context";
import { partitionOf } from "../../src/contract/partition";

/** An id of AWS, such as `vpce-0a1b…`. */
export function prefixedId(prefix: string, { digits }: ComputedContext): string {
  return `${prefix}${digits("id", 17)}`;
}

/** An ARN. In the resource part `@` stands for the name, `*` for the id, `#` for 16 digits and `%` for a UUID. */
export function awsArn(service: string, resource: string, around: ComputedContext): string {
  const { values, digits } = around;
  const path = resource.replace(/[@*#%]/g, (mark) => {
    if (mark === "@") return nameOf(around);
    if (mark === "*") return textOf(values["id"]) ?? digits("id", 17);
    return mark === "#" ? digits("arn", 16) : toUuid(digits("arn", 32));
  });
  const [region, owner] = service === "route53" ? ["", ""] : [regionOf(around), account];
  return `arn:${partitionOf(regionOf(around)).name}:${service}:${region}:${owner}:${path}`;
}

/** An id of Azure's network provider, below a private DNS zone where the resource names one. */
export function azureId(kind: string, around: ComputedContext): string {
  const { values, settings } = around;
  const subscription = textOf(settings["subscription_id"]) ?? "00000000-0000-4000-8000-000000000000";
  const group = textOf(values["resource_group_name"]) ?? "example";
  const zone = textOf(values["zone_name"]) ?? textOf(values["private_dns_zone_name"]);
  const path = zone === undefined ? kind : `privateDnsZones/${zone}/${kind}`;
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Network/${path}/${nameOf(around)}`;
}

/** An id of Google below its project. */
export function googleId(path: string, { values, settings }: ComputedContext): string {
  return `projects/${textOf(values["project"]) ?? textOf(settings["project"]) ?? "example-project"}/${path}`;
}

/** An id of Compute Engine in a region. */
export function regionalId(kind: string, around: ComputedContext): string {
  return googleId(`regions/${regionOf(around)}/${kind}/${nameOf(around)}`, around);
}

/** The number that Materialize counts an object by. */
export function materializeNumber({ digits }: ComputedContext): number {
  return Number.parseInt(digits("number", 4), 16);
}

/** An id of Materialize. */
export function materializeId(around: ComputedContext): string {
  return `${regionOf(around)}:u${materializeNumber(around)}`;
}

/** How the ids of a region's availability zones begin, such as `usw2` for us-west-2; inferred from those that are known. */
export function zonePrefix(region: string): string {
  const parts = region.split("-");
  const [place = "", number = ""] = parts.slice(-2);
  const short = place.replace(/north|south|east|west|central/g, (direction) => direction.charAt(0));
  return `${parts.slice(0, -2).join("").replace("gov", "g")}${short}${number}`;
}

/** Whether an id looks like one of a zone of a region. */
export function isZoneOf(region: string, id: string): boolean {
  return id.startsWith(`${zonePrefix(region)}-`);
}

/** Whether all subnets, of which there are several, are in zones of this region, which is another one than the spec's: that one is told then, and nothing else of it. */
export function isRegionOfSubnets(
  region: string,
  {
    aws,
    network: { subnets = [] },
  }: {
    readonly aws: { readonly region: string };
    readonly network: { readonly subnets?: readonly { readonly availabilityZoneId: string }[] };
  },
): boolean {
  const isInRegion = subnets.every(({ availabilityZoneId }) => isZoneOf(region, availabilityZoneId));
  return region !== aws.region && subnets.length > 1 && isInRegion;
}

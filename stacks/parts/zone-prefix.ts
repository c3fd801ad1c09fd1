/** How the ids of a region's availability zones begin, such as `usw2` for us-west-2; inferred from those that are known. */
export function zonePrefix(region: string): string {
  const parts = region.split("-");
  const [place = "", number = ""] = parts.slice(-2);
  const short = place.replace(/north|south|east|west|central/g, (direction) => direction.charAt(0));
  return `${parts.slice(0, -2).join("").replace("gov", "g")}${short}${number}`;
}

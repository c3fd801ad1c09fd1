/** A report as JSON for a machine, with its line end. */
export function toJson(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

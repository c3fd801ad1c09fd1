/** A name as Route 53 writes it. */
export function withoutFinalDot(name: string): string {
  return name.length > 1 && name.endsWith(".") ? name.slice(0, -1) : name;
}

/** A name of a spec as Terraform writes it: `subscriptionId` as `subscription_id`. */
export function toSnakeCase(camelCase: string): string {
  return camelCase.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

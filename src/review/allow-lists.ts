/** The attribute that is an allow list of endpoints, by resource type: whoever is not in it is refused. */
const attributes: { readonly [type: string]: string } = {
  clickhouse_service_private_endpoints_attachment: "private_endpoint_ids",
};

/** The attribute of a type that is an allow list of endpoints, if it has one. */
export function allowListOf(type: string): string | undefined {
  return Object.hasOwn(attributes, type) ? attributes[type] : undefined;
}

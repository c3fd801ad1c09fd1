# Nested attributes are attributes.

resource "clickhouse_clickpipes_reverse_private_endpoint_custom_private_dns" "broker" {
  service_id                  = "6d3a0b3c-8f5e-4d2a-9a57-0c5d2f0b7e11"
  reverse_private_endpoint_id = clickhouse_clickpipes_reverse_private_endpoint.broker.id
  mapping = [
    {
      private_dns_name = "b-1.example.com"
    },
    {
      private_dns_name = "b-2.example.com"
    },
  ]
}

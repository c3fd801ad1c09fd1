-- The Kafka connection. Each port is that of the broker's listener. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "audit_events_kafka" TO KAFKA (
    BROKERS (
        'b-1.audit.abc123.c2.kafka.us-east-1.amazonaws.com:9098' USING AWS PRIVATELINK "audit_events_privatelink" (PORT 9001, AVAILABILITY ZONE 'use1-az1'),
        'b-2.audit.abc123.c2.kafka.us-east-1.amazonaws.com:9098' USING AWS PRIVATELINK "audit_events_privatelink" (PORT 9002, AVAILABILITY ZONE 'use1-az2')
    ),
    SECURITY PROTOCOL = 'SASL_SSL',
    AWS CONNECTION = "msk_role"
);

-- The test of the connection. No error is success.
VALIDATE CONNECTION "audit_events_kafka";

-- The connection of the schema registry. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "audit_events_schema_registry" TO CONFLUENT SCHEMA REGISTRY (
    URL 'http://registry.example.com:8081',
    AWS PRIVATELINK "audit_events_privatelink"
);

-- The test of the connection. No error is success.
VALIDATE CONNECTION "audit_events_schema_registry";

-- A source of one topic. A person runs it.
CREATE SOURCE IF NOT EXISTS "audit_orders"
    FROM KAFKA CONNECTION "audit_events_kafka" (TOPIC 'orders')
    FORMAT AVRO USING CONFLUENT SCHEMA REGISTRY CONNECTION "audit_events_schema_registry";

-- The Kafka connection. Each port is that of the broker's listener. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "materialize_events_kafka" TO KAFKA (
    BROKERS (
        'b-1.events.abc123.c2.kafka.us-east-1.amazonaws.com:9096' USING AWS PRIVATELINK "materialize_events_privatelink" (PORT 9001, AVAILABILITY ZONE 'use1-az1'),
        'b-2.events.abc123.c2.kafka.us-east-1.amazonaws.com:9096' USING AWS PRIVATELINK "materialize_events_privatelink" (PORT 9002, AVAILABILITY ZONE 'use1-az2'),
        'b-4.events.abc123.c2.kafka.us-east-1.amazonaws.com:9096' USING AWS PRIVATELINK "materialize_events_privatelink" (PORT 9004, AVAILABILITY ZONE 'use1-az1')
    ),
    SECURITY PROTOCOL = 'SASL_SSL',
    SASL MECHANISMS = 'SCRAM-SHA-512',
    SASL USERNAME = 'materialize',
    SASL PASSWORD = SECRET "kafka_password"
);

-- The test of the connection. No error is success.
VALIDATE CONNECTION "materialize_events_kafka";

-- A source of one topic. A person runs it.
CREATE SOURCE IF NOT EXISTS "orders"
    FROM KAFKA CONNECTION "materialize_events_kafka" (TOPIC 'orders')
    FORMAT JSON;

-- The Kafka connection. Each port is that of the broker's listener. A person runs it.
CREATE CONNECTION IF NOT EXISTS "clickstream_kafka" TO KAFKA (
    BROKERS (
        'b-1.clicks.def456.c4.kafka.us-east-1.amazonaws.com:9098' USING AWS PRIVATELINK "clickstream_privatelink" (PORT 9001),
        'b-2.clicks.def456.c4.kafka.us-east-1.amazonaws.com:9098' USING AWS PRIVATELINK "clickstream_privatelink" (PORT 9002)
    ),
    SECURITY PROTOCOL = 'SASL_SSL',
    AWS CONNECTION = "msk_reader"
);

-- The test of the connection. No error is success.
VALIDATE CONNECTION "clickstream_kafka";

-- The connection of the schema registry. A person runs it.
CREATE CONNECTION IF NOT EXISTS "clickstream_schema_registry" TO CONFLUENT SCHEMA REGISTRY (
    URL 'http://registry.example.com:8081',
    AWS PRIVATELINK "clickstream_privatelink"
);

-- The test of the connection. No error is success.
VALIDATE CONNECTION "clickstream_schema_registry";

-- A source of one topic. A person runs it.
CREATE SOURCE IF NOT EXISTS "clicks"
    IN CLUSTER "ingest"
    FROM KAFKA CONNECTION "clickstream_kafka" (TOPIC 'clicks')
    FORMAT AVRO USING CONFLUENT SCHEMA REGISTRY CONNECTION "clickstream_schema_registry";

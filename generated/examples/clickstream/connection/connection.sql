-- Stage service, after the apply: the PrivateLink connection, without zones across Regions. A person runs it.
CREATE CONNECTION IF NOT EXISTS "clickstream_privatelink" TO AWS PRIVATELINK (
    SERVICE NAME :'SERVICE_NAME',
    AVAILABILITY ZONES ()
);

-- Stage service, after the apply: the principal that the endpoint service has to allow.
SELECT principal
FROM mz_aws_privatelink_connections plc
JOIN mz_connections c ON plc.id = c.id
WHERE c.name = 'clickstream_privatelink';

-- Stage connection: the status, to be available before the next stage.
SELECT status
FROM mz_internal.mz_aws_privatelink_connection_statuses
WHERE name = 'clickstream_privatelink';

-- Stage connection: the test of the connection. No error is success.
VALIDATE CONNECTION "clickstream_privatelink";

-- Stage source: the Kafka connection. Each port is that of the broker's listener. A person runs it.
CREATE CONNECTION IF NOT EXISTS "clickstream_kafka" TO KAFKA (
    BROKERS (
        'b-1.clicks.def456.c4.kafka.us-east-1.amazonaws.com:9098' USING AWS PRIVATELINK "clickstream_privatelink" (PORT 9001),
        'b-2.clicks.def456.c4.kafka.us-east-1.amazonaws.com:9098' USING AWS PRIVATELINK "clickstream_privatelink" (PORT 9002)
    ),
    SECURITY PROTOCOL = 'SASL_SSL',
    AWS CONNECTION = "msk_reader"
);

-- Stage source: the test of the connection. No error is success.
VALIDATE CONNECTION "clickstream_kafka";

-- Stage source: the connection of the schema registry. A person runs it.
CREATE CONNECTION IF NOT EXISTS "clickstream_schema_registry" TO CONFLUENT SCHEMA REGISTRY (
    URL 'http://registry.example.com:8081',
    AWS PRIVATELINK "clickstream_privatelink"
);

-- Stage source: the test of the connection. No error is success.
VALIDATE CONNECTION "clickstream_schema_registry";

-- Stage source: a source of one topic. A person runs it.
CREATE SOURCE IF NOT EXISTS "clicks"
    IN CLUSTER "ingest"
    FROM KAFKA CONNECTION "clickstream_kafka" (TOPIC 'clicks')
    FORMAT AVRO USING CONFLUENT SCHEMA REGISTRY CONNECTION "clickstream_schema_registry";

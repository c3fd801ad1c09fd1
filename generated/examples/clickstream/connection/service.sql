-- After the apply: the PrivateLink connection, without zones across Regions. A person runs it.
CREATE CONNECTION IF NOT EXISTS "clickstream_privatelink" TO AWS PRIVATELINK (
    SERVICE NAME :'SERVICE_NAME',
    AVAILABILITY ZONES ()
);

-- The principal that the endpoint service has to allow.
SELECT principal
FROM mz_aws_privatelink_connections plc
JOIN mz_connections c ON plc.id = c.id
WHERE c.name = 'clickstream_privatelink';

-- The PrivateLink connection, with the ids of the zones. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "audit_events_privatelink" TO AWS PRIVATELINK (
    SERVICE NAME :'SERVICE_NAME',
    AVAILABILITY ZONES ('use1-az1', 'use1-az2')
);

-- The principal that the endpoint service has to allow.
SELECT principal
FROM mz_aws_privatelink_connections plc
JOIN mz_connections c ON plc.id = c.id
WHERE c.name = 'audit_events_privatelink';

-- The status, to be available before the next stage.
SELECT status
FROM mz_internal.mz_aws_privatelink_connection_statuses
WHERE name = 'audit_events_privatelink';

-- The test of the connection. No error is success.
VALIDATE CONNECTION "audit_events_privatelink";

-- The PrivateLink connection, with the ids of the zones. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "invoices_privatelink" TO AWS PRIVATELINK (
    SERVICE NAME 'com.amazonaws.vpce.eu-central-1.vpce-svc-0e2d3c4b5a6978879',
    AVAILABILITY ZONES ('euc1-az1', 'euc1-az2')
);

-- The principal that the endpoint service has to allow.
SELECT principal
FROM mz_aws_privatelink_connections plc
JOIN mz_connections c ON plc.id = c.id
WHERE c.name = 'invoices_privatelink';

-- The status, to be available before the next stage.
SELECT status
FROM mz_internal.mz_aws_privatelink_connection_statuses
WHERE name = 'invoices_privatelink';

-- The test of the connection. No error is success.
VALIDATE CONNECTION "invoices_privatelink";

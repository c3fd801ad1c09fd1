-- Stage service, after the apply: the PrivateLink connection, with the ids of the zones. A person runs it.
CREATE CONNECTION IF NOT EXISTS "ledger_privatelink" TO AWS PRIVATELINK (
    SERVICE NAME :'SERVICE_NAME',
    AVAILABILITY ZONES ('usw2-az1', 'usw2-az3')
);

-- Stage service, after the apply: the principal that the endpoint service has to allow.
SELECT principal
FROM mz_aws_privatelink_connections plc
JOIN mz_connections c ON plc.id = c.id
WHERE c.name = 'ledger_privatelink';

-- Stage connection: the status, to be available before the next stage.
SELECT status
FROM mz_internal.mz_aws_privatelink_connection_statuses
WHERE name = 'ledger_privatelink';

-- Stage connection: the test of the connection. No error is success.
VALIDATE CONNECTION "ledger_privatelink";

-- Stage source: the connection to one instance. The port is that of its listener. A person runs it.
CREATE CONNECTION IF NOT EXISTS "ledger_main_postgres" TO POSTGRES (
    HOST 'ledger.def456.us-west-2.rds.amazonaws.com',
    PORT 5432,
    DATABASE 'ledger',
    USER 'materialize',
    PASSWORD SECRET "ledger_password",
    SSL MODE 'verify_full',
    SSL CERTIFICATE AUTHORITY SECRET "rds_authority",
    AWS PRIVATELINK "ledger_privatelink"
);

-- Stage source: the test of the connection. No error is success.
VALIDATE CONNECTION "ledger_main_postgres";

-- Stage source: a source of one instance. A person runs it.
CREATE SOURCE IF NOT EXISTS "ledger"
    FROM POSTGRES CONNECTION "ledger_main_postgres" (PUBLICATION 'mz_source')
    FOR TABLES ("public"."entries", "public"."accounts");

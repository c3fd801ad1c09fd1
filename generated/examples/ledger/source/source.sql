-- The connection to one instance. The port is that of its listener. A person runs it.
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

-- The test of the connection. No error is success.
VALIDATE CONNECTION "ledger_main_postgres";

-- A source of one instance. A person runs it.
CREATE SOURCE IF NOT EXISTS "ledger"
    FROM POSTGRES CONNECTION "ledger_main_postgres" (PUBLICATION 'mz_source')
    FOR TABLES ("public"."entries", "public"."accounts");

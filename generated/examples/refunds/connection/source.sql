-- The connection to one instance. The port is that of its listener. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "refunds_refunds_postgres" TO POSTGRES (
    HOST 'refunds.jkl012.eu-west-1.rds.amazonaws.com',
    PORT 5440,
    DATABASE 'refunds',
    USER 'materialize',
    PASSWORD SECRET "refunds_password",
    SSL MODE 'require',
    AWS PRIVATELINK "shared_privatelink"
);

-- The test of the connection. No error is success.
VALIDATE CONNECTION "refunds_refunds_postgres";

-- A source of one instance. A person runs it.
CREATE SOURCE IF NOT EXISTS "refunds"
    FROM POSTGRES CONNECTION "refunds_refunds_postgres" (PUBLICATION 'mz_source')
    FOR ALL TABLES;

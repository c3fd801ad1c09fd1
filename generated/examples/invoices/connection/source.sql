-- The connection to one instance. The port is that of its listener. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "invoices_invoices_postgres" TO POSTGRES (
    HOST 'invoices.ghi789.eu-central-1.rds.amazonaws.com',
    PORT 5432,
    DATABASE 'invoices',
    USER 'materialize',
    PASSWORD SECRET "invoices_password",
    SSL MODE 'require',
    AWS PRIVATELINK "invoices_privatelink"
);

-- The test of the connection. No error is success.
VALIDATE CONNECTION "invoices_invoices_postgres";

-- The connection to one instance. The port is that of its listener. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "invoices_tax_mysql" TO MYSQL (
    HOST 'tax.ghi789.eu-central-1.rds.amazonaws.com',
    PORT 3307,
    USER 'materialize',
    PASSWORD SECRET "invoices_password",
    SSL MODE 'required',
    AWS PRIVATELINK "invoices_privatelink"
);

-- The test of the connection. No error is success.
VALIDATE CONNECTION "invoices_tax_mysql";

-- A source of one instance. A person runs it.
CREATE SOURCE IF NOT EXISTS "open_invoices"
    FROM POSTGRES CONNECTION "invoices_invoices_postgres" (PUBLICATION 'mz_source')
    FOR TABLES ("public"."invoices");

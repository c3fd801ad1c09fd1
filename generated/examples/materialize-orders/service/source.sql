-- The connection to one instance. The port is that of its listener. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "materialize_orders_billing_mysql" TO MYSQL (
    HOST 'billing.abc123.us-east-1.rds.amazonaws.com',
    PORT 3307,
    USER 'materialize',
    PASSWORD SECRET "rds_password",
    SSL MODE 'required',
    AWS PRIVATELINK "materialize_orders_privatelink"
);

-- The test of the connection. No error is success.
VALIDATE CONNECTION "materialize_orders_billing_mysql";

-- The connection to one instance. The port is that of its listener. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "materialize_orders_orders_postgres" TO POSTGRES (
    HOST 'orders.abc123.us-east-1.rds.amazonaws.com',
    PORT 5432,
    DATABASE 'orders',
    USER 'materialize',
    PASSWORD SECRET "rds_password",
    SSL MODE 'require',
    AWS PRIVATELINK "materialize_orders_privatelink"
);

-- The test of the connection. No error is success.
VALIDATE CONNECTION "materialize_orders_orders_postgres";

-- A source of one instance. A person runs it.
CREATE SOURCE IF NOT EXISTS "shop_orders"
    FROM POSTGRES CONNECTION "materialize_orders_orders_postgres" (PUBLICATION 'mz_source')
    FOR ALL TABLES;

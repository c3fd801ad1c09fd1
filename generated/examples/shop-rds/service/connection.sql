-- Stage connection: the PrivateLink connection, with the ids of the zones. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "shop_rds_privatelink" TO AWS PRIVATELINK (
    SERVICE NAME :'SERVICE_NAME',
    AVAILABILITY ZONES ('use1-az1', 'use1-az2')
);

-- Stage connection: the principal that the endpoint service has to allow.
SELECT principal
FROM mz_aws_privatelink_connections plc
JOIN mz_connections c ON plc.id = c.id
WHERE c.name = 'shop_rds_privatelink';

-- Stage connection: the status, to be available before the next stage.
SELECT status
FROM mz_internal.mz_aws_privatelink_connection_statuses
WHERE name = 'shop_rds_privatelink';

-- Stage connection: the test of the connection. No error is success.
VALIDATE CONNECTION "shop_rds_privatelink";

-- Stage source: the connection to one instance. The port is that of its listener. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "shop_rds_billing_mysql" TO MYSQL (
    HOST 'billing.abc123.us-east-1.rds.amazonaws.com',
    PORT 3307,
    USER 'materialize',
    PASSWORD SECRET "rds_settings_password",
    SSL MODE 'required',
    AWS PRIVATELINK "shop_rds_privatelink"
);

-- Stage source: the test of the connection. No error is success.
VALIDATE CONNECTION "shop_rds_billing_mysql";

-- Stage source: the connection to one instance. The port is that of its listener. Terraform makes it: where it exists, the statement does nothing.
CREATE CONNECTION IF NOT EXISTS "shop_rds_orders_postgres" TO POSTGRES (
    HOST 'orders.abc123.us-east-1.rds.amazonaws.com',
    PORT 5432,
    DATABASE 'orders',
    USER 'materialize',
    PASSWORD SECRET "rds_settings_password",
    SSL MODE 'require',
    AWS PRIVATELINK "shop_rds_privatelink"
);

-- Stage source: the test of the connection. No error is success.
VALIDATE CONNECTION "shop_rds_orders_postgres";

-- Stage source: a source of one instance. A person runs it.
CREATE SOURCE IF NOT EXISTS "shop_orders_settings"
    FROM POSTGRES CONNECTION "shop_rds_orders_postgres" (PUBLICATION 'mz_source')
    FOR ALL TABLES;

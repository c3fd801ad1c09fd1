-- After the apply: the PrivateLink connection, with the ids of the zones. A person runs it.
CREATE CONNECTION IF NOT EXISTS "ledger_privatelink" TO AWS PRIVATELINK (
    SERVICE NAME :'SERVICE_NAME',
    AVAILABILITY ZONES ('usw2-az1', 'usw2-az3')
);

-- The principal that the endpoint service has to allow.
SELECT principal
FROM mz_aws_privatelink_connections plc
JOIN mz_connections c ON plc.id = c.id
WHERE c.name = 'ledger_privatelink';

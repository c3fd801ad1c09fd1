-- The principal that the endpoint service has to allow.
SELECT principal
FROM mz_aws_privatelink_connections plc
JOIN mz_connections c ON plc.id = c.id
WHERE c.name = 'shared_privatelink';

-- The status, to be available before the next stage.
SELECT status
FROM mz_internal.mz_aws_privatelink_connection_statuses
WHERE name = 'shared_privatelink';

-- The test of the connection. No error is success.
VALIDATE CONNECTION "shared_privatelink";

-- The status, to be available before the next stage.
SELECT status
FROM mz_internal.mz_aws_privatelink_connection_statuses
WHERE name = 'clickstream_privatelink';

-- The test of the connection. No error is success.
VALIDATE CONNECTION "clickstream_privatelink";

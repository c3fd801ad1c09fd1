// Stands in for the module of CDKTF and constructs that notes where a token was made.
exports.captureStackTrace = () => [];

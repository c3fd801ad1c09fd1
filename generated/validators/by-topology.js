// Generated from schemas/ by npm run generate. Edit the schema, not this file.
exports.validatorByTopology = {
  get "clickhouse-aws"() {
    return require("./topologies/clickhouse-aws.js").validate;
  },
  get "clickhouse-azure"() {
    return require("./topologies/clickhouse-azure.js").validate;
  },
  get "clickhouse-gcp"() {
    return require("./topologies/clickhouse-gcp.js").validate;
  },
  get "clickpipes-endpoint-service"() {
    return require("./topologies/clickpipes-endpoint-service.js").validate;
  },
  get "clickpipes-msk-multi-vpc"() {
    return require("./topologies/clickpipes-msk-multi-vpc.js").validate;
  },
  get "clickpipes-vpc-resource"() {
    return require("./topologies/clickpipes-vpc-resource.js").validate;
  },
  get "endpoint-aws"() {
    return require("./topologies/endpoint-aws.js").validate;
  },
  get "endpoint-azure"() {
    return require("./topologies/endpoint-azure.js").validate;
  },
  get "endpoint-gcp"() {
    return require("./topologies/endpoint-gcp.js").validate;
  },
  get "materialize-msk"() {
    return require("./topologies/materialize-msk.js").validate;
  },
  get "materialize-rds"() {
    return require("./topologies/materialize-rds.js").validate;
  },
  get "offer-aws"() {
    return require("./topologies/offer-aws.js").validate;
  },
  get "offer-azure"() {
    return require("./topologies/offer-azure.js").validate;
  },
  get "offer-gcp"() {
    return require("./topologies/offer-gcp.js").validate;
  },
};

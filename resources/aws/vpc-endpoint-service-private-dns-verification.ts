import type { Model } from "../../src/contract/model";
import type { AwsKnowledge } from "../../src/contract/resource";
import { isList, isObject } from "../../src/contract/value";
import { textOf } from "../parts/known";

/** That AWS is asked to look for the proof of an endpoint service's domain. It stands for the call: taking it away undoes nothing. */
export const knowledge: AwsKnowledge = {
  part: "name",
  replacement: {
    costs: [],
    effect: "AWS looks for the record once more",
    source: "hashicorp/terraform-provider-aws internal/service/ec2/vpc_endpoint_service_private_dns_verification.go",
  },
  asWritten: {
    arguments: "service_id",
    source:
      "hashicorp/terraform-provider-aws internal/service/ec2/vpc_endpoint_service_private_dns_verification.go: it reads nothing back",
  },
  importId: "none",
  iam: {
    read: "",
    isNotReadBack: true,
    create: "ec2:StartVpcEndpointServicePrivateDnsVerification",
    delete: "",
    notes: [
      "It reads nothing and deletes nothing.",
      "With wait_for_verification, creation reads the endpoint service by ec2:DescribeVpcEndpointServiceConfigurations.",
    ],
    source: "internal/service/ec2/vpc_endpoint_service_private_dns_verification.go: Create, Read, Delete",
  },
};

/** How it behaves beyond its schema. */
export const model: Model = {
  source: `AWS provider, internal/service/ec2/vpc_endpoint_service_private_dns_verification.go: creation starts the check, read and
deletion do nothing. AWS PrivateLink guide, manage DNS names: the check may take some minutes.`,
  inferred: ["AWS finds the record at the first look"],
  identify: (values) => textOf(values["service_id"]) ?? "",
  create({ values, cloud }) {
    const service = cloud.find("aws_vpc_endpoint_service", textOf(values["service_id"]) ?? "");
    const configuration = service?.values["private_dns_name_configuration"];
    if (service !== undefined && isList(configuration)) {
      const verified = configuration.map((item) => (isObject(item) ? { ...item, state: "verified" } : item));
      cloud.put(service.type, service.id, { ...service.values, private_dns_name_configuration: verified });
    }
    return { values };
  },
};

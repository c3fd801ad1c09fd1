import type { TagActions } from "../../src/contract/resource";

/** Tags of EC2. */
export const ec2Tags: TagActions = {
  onCreate: "ec2:CreateTags",
  later: "ec2:CreateTags ec2:DeleteTags",
  source: `CloudFormation tagging permissions; for tags in the create call, dependent action of the authorization
reference; the body of the EC2 tag helper was not read`,
};

/** Tags of Elastic Load Balancing. */
export const elbTags: TagActions = {
  onCreate: "elasticloadbalancing:AddTags",
  later: "elasticloadbalancing:AddTags elasticloadbalancing:RemoveTags",
  source: "read as calls; that a create call carrying tags needs AddTags is documented (CloudFormation)",
};

/** Tags of VPC Lattice. */
export const latticeTags: TagActions = {
  onCreate: "vpc-lattice:TagResource",
  later: "vpc-lattice:TagResource vpc-lattice:UntagResource",
  source: "authorization reference, which maps the create calls to TagResource; CloudFormation tagging permissions",
};

/** Tags of Resource Access Manager. */
export const ramTags: TagActions = {
  onCreate: "ram:TagResource",
  later: "ram:TagResource ram:UntagResource",
  source: "authorization reference, which maps CreateResourceShare to TagResource; CloudFormation tagging permissions",
};

/** Tags of MSK. */
export const kafkaTags: TagActions = {
  onCreate: "kafka:TagResource",
  later: "kafka:TagResource kafka:UntagResource",
  source: "CloudFormation tagging permissions",
};

/** Tags of Route 53. */
export const route53Tags: TagActions = {
  onCreate: "route53:ChangeTagsForResource",
  later: "route53:ChangeTagsForResource",
  source: "read as a call",
};

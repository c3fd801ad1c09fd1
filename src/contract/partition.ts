/** The partitions of AWS but the commercial one: what codes of their regions begin with, and what names of their services end with (boto/botocore 0e6e2404, botocore/data/partitions.json). */
const others = [
  { begins: "cn-", name: "aws-cn", suffix: "amazonaws.com.cn" },
  { begins: "us-gov-", name: "aws-us-gov", suffix: "amazonaws.com" },
  { begins: "eusc-", name: "aws-eusc", suffix: "amazonaws.eu" },
  { begins: "us-isob-", name: "aws-iso-b", suffix: "sc2s.sgov.gov" },
  { begins: "us-isof-", name: "aws-iso-f", suffix: "csp.hci.ic.gov" },
  { begins: "us-iso-", name: "aws-iso", suffix: "c2s.ic.gov" },
  { begins: "eu-isoe-", name: "aws-iso-e", suffix: "cloud.adc-e.uk" },
] as const;

const commercial = { name: "aws", suffix: "amazonaws.com" } as const;

/** The partition that a region of AWS is in: accounts, ARNs and PrivateLink end with it. */
export function partitionOf(region: string): { readonly name: string; readonly suffix: string } {
  return others.find(({ begins }) => region.startsWith(begins)) ?? commercial;
}

/** What the name of an endpoint service of somebody else than AWS begins with: the suffix turned round (aws/aws-cdk, region-info/build-tools/generate-static-data.ts). */
export function servicePrefix(region: string): string {
  return `${partitionOf(region).suffix.split(".").reverse().join(".")}.vpce.${region}.`;
}

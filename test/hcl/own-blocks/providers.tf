# Terraform's own blocks.

provider "aws" {
  region = "us-west-2"
}

provider "aws" {
  alias  = "peer"
  region = "us-east-1"
}

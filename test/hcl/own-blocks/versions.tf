# Terraform's own blocks.

terraform {
  required_version = ">= 1.5.0, < 2.0.0"

  cloud {
    organization = "$${not a template}"

    workspaces {
      name = "analytics-prod"
    }
  }

  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 6.36"
      configuration_aliases = [aws.peer]
    }
  }
}

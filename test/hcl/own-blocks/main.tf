# Terraform's own blocks.

locals {
  ports = [8443, 9440]
  empty = {}
  name  = ""
}

data "aws_vpc" "this" {
  id = var.vpc_id
}

resource "aws_vpc_endpoint" "this" {
  count    = 1
  provider = aws.peer

  vpc_id = data.aws_vpc.this.id

  dynamic "subnet_configuration" {
    for_each = var.subnets
    iterator = subnet

    content {
      subnet_id = subnet.value.id
    }
  }

  timeouts {
    create = "20m"
  }

  provisioner "local-exec" {
    when    = destroy
    command = "true"
  }

  depends_on = [aws_security_group.this, module.network]

  lifecycle {
    prevent_destroy      = true
    ignore_changes       = [tags["team"], subnet_ids]
    replace_triggered_by = [aws_security_group.this.id]

    precondition {
      condition     = var.vpc_id != ""
      error_message = "There is no VPC."
    }

    precondition {
      condition     = true
      error_message = "Never."
    }
  }
}

resource "aws_security_group" "this" {
  name_prefix = ""
  ingress = [
    {
      cidr_blocks = ["10.0.0.0/8"]
    },
  ]

  lifecycle {
    ignore_changes = all
  }
}

module "network" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 5.0"

  for_each = toset(["a", "b"])
  providers = {
    aws = aws.peer
  }

  vpc_id = var.vpc_id

  depends_on = [aws_security_group.this]
}

check "vpc_is_there" {
  data "aws_vpc" "again" {
    id = var.vpc_id
  }

  assert {
    condition     = data.aws_vpc.again.id != null
    error_message = "No VPC ${var.vpc_id}."
  }
}

moved {
  from = aws_vpc_endpoint.old
  to   = aws_vpc_endpoint.this[0]
}

import {
  to = aws_security_group.this
  id = "sg-0a1b2c3d4e5f60718"
}

removed {
  from = aws_security_group.other

  lifecycle {
    destroy = false
  }
}

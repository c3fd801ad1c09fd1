# Terraform's own blocks.

variable "vpc_id" {
  type        = string
  description = "Id of the VPC, such as $${literal}."
  default     = null

  validation {
    condition     = can(regex("^vpc-", var.vpc_id))
    error_message = "vpc_id begins with vpc-."
  }
}

variable "subnets" {
  type     = map(object({ id = string, zone = optional(string) }))
  default  = {}
  nullable = false
}

# Terraform's own blocks.

output "network" {
  description = "Id of the network."
  value       = module.network["a"].vpc_id
  sensitive   = true

  precondition {
    condition     = length(module.network) > 0
    error_message = "No network."
  }

  depends_on = [module.network]
}

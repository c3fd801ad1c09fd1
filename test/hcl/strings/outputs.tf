# A header
# of two lines,\u0000 \u202e one hostile.

output "iam" {
  description = "uses $${aws:username}"
  value       = "$${aws:username}"
}

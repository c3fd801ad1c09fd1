# Expressions.

locals {
  reference          = aws_vpc_endpoint.clickhouse.dns_entry[0].dns_name
  brace_in_string    = local.names["}"]
  two_interpolations = "${local.a}${local.b}"
  escaped            = "$${local.a} and %%{ if true }"
  nested             = local.a
  part_of_text       = "${upper(local.a)}-${local.b}"
  directive          = "%{if local.a == ""}none%{else}${local.a}%{endif}"
  arithmetic         = -local.a + 1 * (2 - local.b)
  conditional        = local.a == "x" && !local.b ? [local.a] : []
  loop               = [for key, value in local.map : value if key != "x"]
  object_loop        = { for key, value in local.map : key => value... }
  splat              = local.list.*.id
  short_call         = jsonencode({ Version = "2012-10-17" })
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${local.account}:root" }
        Action    = ["kafka:CreateVpcConnection", "kafka:DescribeCluster"]
        Resource  = aws_msk_cluster.this.arn
        Condition = { StringEquals = { "aws:SourceVpc" = aws_vpc.this.id } }
      },
    ]
  })
  lines = merge(local.map, { a = 1, b-c = 2 })
  long_call = merge(
    local.the_first_of_several_maps,
    local.the_second_of_several_maps,
    { name = "the third" }
  )
  short_list = ["a", local.b, 1, -2.5, true]
  long_list = [
    "subnet-0a1b2c3d4e5f60718",
    "subnet-1a1b2c3d4e5f60718",
    "subnet-2a1b2c3d4e5f60718",
    "subnet-3a1b2c3d4e5f60718",
  ]
  objects = [
    {
      name  = "a"
      ports = []
    },
    {},
  ]
  keys = {
    "1"            = 5
    plain          = 1
    with-dash      = 2
    "with.dot"     = 3
    "with space"   = 4
    "for"          = 6
    "null"         = 7
    (local.a)      = 8
    "${local.a}-b" = 9
    "$${literal}"  = 10
    "한국어"          = 11
    ""             = 12
  }
  hidden = {
    empty   = {}
    nothing = null
  }
}

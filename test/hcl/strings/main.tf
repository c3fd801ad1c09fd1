# A header
# of two lines,\u0000 \u202e one hostile.

# Quotes.
# }
# resource "aws_vpc" "evil" {}\r

resource "aws_security_group" "quotes" {
  name        = "say \"hi\" ${var.name} C:\\temp\\"
  description = "line\nbreak\tand EOF\nEOF\n"
  tags = {
    "\"quoted\"" = "\u0007 \u2028 \u202e \ufeff"
    unicode      = "é 한국어 😀 ❤"
    "ends in $"  = "100%"
  }
}

resource "aws_security_group" "plain" {
  name = "no section"
}

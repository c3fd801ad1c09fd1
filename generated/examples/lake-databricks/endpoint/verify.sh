#!/bin/sh
# Looks from inside the network at what the connection shows there, on machines without Node; plinth verify looks closer.
# Written by Plinth: change the spec, not this file. Sends no secret and follows no redirect.
#
#   sh verify.sh [ENDPOINT]           a name or address of the endpoint itself
#   sh verify.sh ADDRESS=ENDPOINT...  the same of several, by their addresses in Terraform
#
# VERIFY_SECONDS is how long a step may take. Needs openssl, nc or curl, and getent, dig or nslookup. Exits with 1 where something fails or nothing was connected to.
set -u

seconds=${VERIFY_SECONDS:-5}
failed=0
connected=0
answers=''
given=''
for argument in "$@"; do
  given="$given$argument
"
done

say() { printf '%s\n' "$*"; }

fail() {
  failed=1
  say "  FAIL $1"
  say "       $2"
}

# A command that ends in time; its exit code is not 0 where it did not.
limited() {
  "$@" </dev/null &
  limited_pid=$!
  (
    sleep "$seconds"
    kill "$limited_pid"
  ) >/dev/null 2>&1 &
  limited_watch=$!
  wait "$limited_pid"
  limited_code=$?
  kill "$limited_watch" 2>/dev/null
  return "$limited_code"
}

# The addresses of a name, one a line; an address is its own.
addresses() {
  case $1 in
    '') ;;
    *:*) say "$1" ;;
    *[!0-9.]*)
      if command -v getent >/dev/null 2>&1; then
        limited getent ahosts "$1" 2>/dev/null | awk '{ print $1 }' | sort -u
      elif command -v dig >/dev/null 2>&1; then
        limited dig +short +time=2 +tries=1 "$1" A "$1" AAAA 2>/dev/null | grep -v '[^0-9a-f.:]' | sort -u
      else
        limited nslookup "$1" 2>/dev/null | awk '/^Name:/ { seen = 1 } seen && /^Address/ { print $NF }' | sort -u
      fi
      ;;
    *) say "$1" ;;
  esac
}

# Private addresses are connected to, and no others: not this machine, nor what a cloud serves on the link.
is_private() {
  case $1 in
    10.* | 192.168.* | 172.1[6-9].* | 172.2[0-9].* | 172.3[01].*) return 0 ;;
    100.6[4-9].* | 100.[7-9][0-9].* | 100.1[01][0-9].* | 100.12[0-7].* | f[cd][0-9a-f][0-9a-f]:*) return 0 ;;
  esac
  return 1
}

# What the endpoints at these addresses in Terraform are reached at.
own() {
  printf '%s' "$given" | while IFS= read -r argument; do
    case $argument in
      *=*)
        for endpoint in $1; do
          if [ "${argument%%=*}" = "$endpoint" ]; then addresses "${argument#*=}"; fi
        done
        ;;
      *) addresses "$argument" ;;
    esac
  done
}

answer() {
  if [ "$1" != - ]; then
    answers="$answers$1 $2
"
  fi
}

# Whether an address takes a connection: reach ADDRESS PORT.
reach() {
  if nc -h 2>&1 | grep -q -e ' -z' -e '-[0-9a-zA-Z]*z'; then
    limited nc -z -w "$seconds" "$1" "$2" >/dev/null 2>&1
  else
    case $1 in *:*) set -- "[$1]" "$2" ;; esac
    limited curl --silent --verbose --noproxy '*' --connect-timeout "$seconds" "telnet://$1:$2" 2>&1 | grep -q 'Connected to'
  fi
}

# One port at one address: connect HOST ADDRESS PORT PROTOCOL; says what is there, and gives 0 where it is what it should be.
connect() {
  if ! is_private "$2"; then
    fail "$2 port $3: it is no private address; not connected to" 'Look what the name resolves to, and from where it is asked.'
    return 1
  fi
  if [ "$4" = tcp ]; then
    if ! reach "$2" "$3"; then
      fail "$2 port $3: no connection" 'A firewall, a security group or a missing route stands in between, or nothing listens.'
      return 1
    fi
    connected=1
    say "  ok   $2 port $3: connected"
    return 0
  fi
  case $2 in *:*) place="[$2]:$3" ;; *) place="$2:$3" ;; esac
  set -- "$1" "$2" "$3" "$4" -connect "$place"
  case $4 in postgres | mysql) set -- "$@" -starttls "$4" ;; esac
  case $1 in - | *:*) ;; *[!0-9.]*) set -- "$@" -servername "$1" -verify_hostname "$1" ;; esac
  host=$1 at="$2 port $3" protocol=$4 port=$3 address=$2
  shift 4
  seen=$(limited openssl s_client "$@" 2>&1)
  case $seen in
    *CONNECTED*) ;;
    *refused*)
      fail "$at: the connection was refused" 'The address is reached, and nothing listens on the port.'
      return 1
      ;;
    *)
      # Of a handshake that nobody answers openssl says nothing before it is ended.
      if ! reach "$address" "$port"; then
        fail "$at: no connection" 'A firewall, a security group or a missing route stands in between.'
        return 1
      fi
      ;;
  esac
  connected=1
  case $seen in
    *'BEGIN CERTIFICATE'*) ;;
    *)
      if [ "$protocol" = kafka ]; then
        say "  ok   $at: connected, without TLS"
        return 0
      fi
      fail "$at: connected, and no certificate came" 'The other side closed the connection: it does not let the endpoint in, or it speaks no TLS.'
      return 1
      ;;
  esac
  case $seen in
    *'Hostname mismatch'* | *'hostname mismatch'*)
      fail "$at: the certificate has another name" 'Compare the name that clients use with those of the certificate.'
      return 1
      ;;
    *'Verify return code: 0 (ok)'*) say "  ok   $at: TLS, and the certificate fits" ;;
    *)
      case $protocol in
        tls | clickhouse-https)
          fail "$at: the certificate is not trusted" 'This machine does not trust its authority, or it has expired.'
          return 1
          ;;
      esac
      say "  ok   $at: TLS, with a certificate of an authority that this machine does not know"
      ;;
  esac
  if [ "$protocol" = clickhouse-https ] && command -v curl >/dev/null 2>&1; then
    case $address in *:*) address="[$address]" ;; esac
    said=$(limited curl --silent --max-redirs 0 --max-filesize 1024 --max-time "$seconds" --proto =https --noproxy '*' \
      --resolve "$host:$port:$address" "https://$host:$port/ping" 2>/dev/null)
    if [ "$said" = Ok. ]; then say "  ok   $at: Ok."; else say "  note $at: /ping does not answer Ok."; fi
  fi
  return 0
}

# A name that leads to endpoints: name HOST ENDPOINTS KEY WHERE, which is to, not-yet or elsewhere.
name() {
  say "$1"
  found=$(addresses "$1")
  known=$(own "$2")
  line=$(printf '%s' "$found" | tr '\n' ' ')
  if [ -z "$found" ]; then
    if [ "$4" = to ]; then
      fail 'the name has no address' 'The resolver of this machine does not have the name: look whether the zone is there for this network.'
      answer "$3" no
    else
      say '  ok   the name has no address, and need not'
    fi
    return
  fi
  if [ -z "$known" ]; then
    say "  note it resolves to $line; give the endpoint to compare"
    return
  fi
  is_same=1
  for each in $found; do
    if ! printf '%s\n' "$known" | grep -Fqx "$each"; then is_same=0; fi
  done
  if [ "$4" = to ] && [ "$is_same" = 0 ]; then
    fail "it resolves to $line, not to the endpoint" 'Another resolver, a cache or another zone answers: traffic goes elsewhere.'
    answer "$3" no
  elif [ "$4" = elsewhere ] && [ "$is_same" = 1 ]; then
    fail "it resolves to $line, the endpoint" 'It should not: a wildcard answers for names beside those of the spec.'
  else
    say "  ok   it resolves to $line"
    if [ "$4" = to ]; then answer "$3" yes; fi
  fi
}

# A port of endpoints: through HOST ENDPOINTS PORT PROTOCOL KEY ADMITTED, which is yes where the other side lets them in.
through() {
  if [ "$1" = - ]; then say "$2"; fi
  known=$(own "$2")
  if [ -z "$known" ]; then
    say "  note port $3: give the endpoint to connect to"
    return
  fi
  before=$failed
  result=yes
  for each in $known; do
    if ! connect "$1" "$each" "$3" "$4"; then result=no; fi
  done
  if [ "$6" = yes ]; then
    answer "$5" "$result"
  elif [ "$result" = no ]; then
    failed=$before
    say '  note that may be so before the endpoint is let in'
  fi
}

# A data source: target HOST ADDRESSES PORT PROTOCOL; without addresses, those of its name.
target() {
  say "$1"
  found=$(addresses "$1")
  stated=${2:-$found}
  if [ -z "$stated" ]; then fail 'the name has no address' 'The resolver of this machine does not have the name.'; fi
  if [ -n "$2" ] && [ -n "$found" ]; then
    is_there=0
    for each in $2; do
      if printf '%s\n' "$found" | grep -Fqx "$each"; then is_there=1; fi
    done
    if [ "$is_there" = 0 ]; then
      fail "it resolves to $(printf '%s' "$found" | tr '\n' ' '), and the spec has $2" 'It may have moved: compare the address with that of the target.'
    fi
  fi
  for each in $stated; do connect "$1" "$each" "$3" "$4"; done
}

through - aws_vpc_endpoint.relay 443 tcp - no
through - aws_vpc_endpoint.relay 6666 tcp - no
through - aws_vpc_endpoint.workspace 443 tcp - no
through - aws_vpc_endpoint.workspace 6666 tcp - no

if [ -n "$answers" ]; then
  say 'Answers for plinth promote:'
  printf '%s' "$answers" | awk '
    { if (!($1 in seen)) { order[++count] = $1; seen[$1] = "yes" } if ($2 == "no") seen[$1] = "no" }
    END { for (at = 1; at <= count; at++) printf "  --evidence %s=%s,verify.sh\n", order[at], seen[order[at]] }'
fi
if [ "$connected" = 0 ]; then failed=1; fi
exit "$failed"

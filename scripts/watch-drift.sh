#!/usr/bin/env bash
# Plans the connection of a spec that nobody is changing, and reviews the plan. Exit codes: 0 nothing moved; 2 something moved, and the
# file COMMENT says what; 1 it could not be told. watch-drift.sh SPEC FOLDER COMMENT, then options of plinth review.
# $PLINTH and $TERRAFORM are the programs, where they are not plinth and terraform on the PATH.
set -uo pipefail
umask 077
spec=$1 folder=$2 comment=$3
shift 3
plinth=${PLINTH:-plinth}
terraform=${TERRAFORM:-terraform}
plan=$(mktemp -d) || exit 1
# The plan may hold secrets.
trap 'rm -rf "$plan"' EXIT
"$terraform" "-chdir=$folder" init -input=false -lockfile=readonly > /dev/null || exit 1
"$terraform" "-chdir=$folder" plan -input=false -lock=false "-out=$plan/plinth.tfplan" > /dev/null || exit 1
"$terraform" "-chdir=$folder" show -json "$plan/plinth.tfplan" > "$plan/plan.json" || exit 1
review=("$plinth" review "$plan/plan.json" "--spec=$spec" "--lock=$folder/.terraform.lock.hcl" "$@")
"${review[@]}" --format markdown > "$comment"
"${review[@]}" --quiet --format json > "$plan/review.json"
test -s "$comment" && test -s "$plan/review.json" || exit 1
# Outputs alone get other values when somebody acts, and nothing has to be done about it.
node -e 'const { findings, moves } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
process.exit(findings.length + moves.length > 0 ? 2 : 0)' "$plan/review.json"

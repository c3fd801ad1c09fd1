#!/usr/bin/env bash
# Keeps one issue of $GITHUB_REPOSITORY for a connection that moved: the comment in $PLINTH_COMMENT is its text where $PLINTH_MOVED is true;
# otherwise it is closed. Needs gh and GH_TOKEN, whose account is $PLINTH_ACCOUNT (github-actions[bot]). The file is data: nothing of it is run.
set -euo pipefail

header=$(head -n 1 "$PLINTH_COMMENT")
if ! [[ $header =~ ^'<!-- plinth-review: '([A-Za-z0-9-]+)' -->'$ ]]; then
  echo "not a comment of plinth review" >&2
  exit 2
fi
name=${BASH_REMATCH[1]}
issues="repos/$GITHUB_REPOSITORY/issues"
account=${PLINTH_ACCOUNT:-github-actions[bot]}
found=$(PLINTH_HEADER=$header PLINTH_ACCOUNT=$account gh api --paginate "$issues?state=open&per_page=100" \
  --jq '.[] | select(.user.login == env.PLINTH_ACCOUNT and (.body // "" | startswith(env.PLINTH_HEADER)) and (has("pull_request") | not)) | .number')
found=${found%%$'\n'*}
if [ "$PLINTH_MOVED" != true ]; then
  if [ -n "$found" ]; then gh api --silent --method PATCH "$issues/$found" --field state=closed; fi
elif [ -n "$found" ]; then
  gh api --silent --method PATCH "$issues/$found" --field "body=@$PLINTH_COMMENT"
else
  gh api --silent --method POST "$issues" --field "title=$name moved" --field "body=@$PLINTH_COMMENT"
fi

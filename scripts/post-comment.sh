#!/usr/bin/env bash
# Puts the comment in $PLINTH_COMMENT on pull request $PLINTH_PULL_REQUEST of $GITHUB_REPOSITORY, in place of the one that an earlier
# review of the same connection left. Needs gh and GH_TOKEN, whose account is $PLINTH_ACCOUNT (github-actions[bot]). The file is data: nothing of it is run.
set -euo pipefail

case $PLINTH_PULL_REQUEST in
  "" | *[!0-9]*)
    echo "not the number of a pull request" >&2
    exit 2
    ;;
esac
header=$(head -n 1 "$PLINTH_COMMENT")
if ! [[ $header =~ ^'<!-- plinth-review: '[A-Za-z0-9-]+' -->'$ ]]; then
  echo "not a comment of plinth review" >&2
  exit 2
fi
comments="repos/$GITHUB_REPOSITORY/issues/$PLINTH_PULL_REQUEST/comments"
# Only a comment of this account is replaced, so a copy of the header in somebody else's does no harm.
account=${PLINTH_ACCOUNT:-github-actions[bot]}
found=$(PLINTH_HEADER=$header PLINTH_ACCOUNT=$account gh api --paginate "$comments" \
  --jq '.[] | select(.user.login == env.PLINTH_ACCOUNT and (.body | startswith(env.PLINTH_HEADER))) | .id')
found=${found%%$'\n'*}
if [ -n "$found" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$found" --field "body=@$PLINTH_COMMENT"
else
  gh api --silent --method POST "$comments" --field "body=@$PLINTH_COMMENT"
fi

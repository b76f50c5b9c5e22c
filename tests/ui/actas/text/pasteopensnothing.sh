#!/usr/bin/env bash
# Watches with strace that a paste of 5 MB as Word makes it, with pictures, styles, scripts and frames of files, servers
# and shares, opens no file and no socket.
#   pasteopensnothing.sh PROBE
# Ends with 77 where there is no strace, or it is not allowed here: nothing was proved then.
set -euo pipefail
probe=$(readlink -f "$1")
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! strace -qq -o /dev/null true 2>/dev/null; then
  echo "pasteopensnothing: no strace here; nothing was proved"
  exit 77
fi
QT_QPA_PLATFORM=offscreen strace -f -qq -e trace=%file,%network -o "$log" "$probe"
grep -q the-paste-begins "$log" && grep -q the-paste-ends "$log" || {
  echo "pasteopensnothing: the markers are not in the log" >&2
  exit 1
}
# Of all threads, between the markers.
calls=$(sed -n '/the-paste-begins/,/the-paste-ends/p' "$log" | grep -v -e the-paste-begins -e the-paste-ends || true)
if [ -n "$calls" ]; then
  echo "pasteopensnothing: the paste asked the system for:" >&2
  echo "$calls" | head -n 40 >&2
  exit 1
fi
echo "pasteopensnothing: no file and no socket between the markers"

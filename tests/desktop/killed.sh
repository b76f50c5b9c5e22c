#!/usr/bin/env bash
# The real program under a real X server, killed without warning while somebody types in the development of an acta and
# never pauses: all but the last few seconds is in the file, the file is sound, and it opens again with the words in it.
#   killed.sh PROGRAM PLAN.json [ROUNDS]
# Needs Xvfb, openbox, xdotool and xclip. Every wait is for something to be there, with a limit, never for a time to pass.
set -euo pipefail
program=$(readlink -f "$1")
source=$(readlink -f "$2")
rounds=${3:-1}
typed_at_kill=30 # words; each takes about two thirds of a second
most_lost=8      # words

work=$(mktemp -d)
cleanup() {
  # shellcheck disable=SC2046
  kill $(jobs -p) 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
export HOME=$work/home XDG_CONFIG_HOME=$work/home/.config XDG_DATA_HOME=$work/home/.local/share
export XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY SOURCE_DATE_EPOCH
mkdir -p "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
until [ -s "$work/display" ]; do read -rt 0.1 <> <(:) || true; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox 2>/dev/null &

fail() {
  echo "killed: $1" >&2
  [ -z "${PICTURE:-}" ] || import -window root "$PICTURE" 2>/dev/null || true
  exit 1
}
keys() { xdotool key --delay 30 --clearmodifiers "$@"; }
# until_true WHAT COMMAND…: polls, at most half a minute.
until_true() {
  local what=$1 tries=0
  shift
  until "$@" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 150 ] || fail "$what"
    read -rt 0.2 <> <(:) || true
  done
}
manager_ready() { xdotool get_num_desktops; }
window() {
  local id
  id=$(timeout 60 xdotool search --sync --onlyvisible --name '.+ — Plan GEL-T' 2>/dev/null | tail -n 1) || fail 'no window'
  timeout 20 xdotool windowactivate --sync "$id" || fail 'the window does not take the keyboard'
}
copied() {
  keys ctrl+a ctrl+c
  timeout 5 xclip -o -selection clipboard | tr '\n' ' '
}
# The newest acta, on its second point, whose text has this word.
writing() {
  window
  keys ctrl+4
  keys Home Return
  keys alt+Right
  copied | grep -q 'ley'
}
last_kept() {
  "$program" export "$plan" --out "$work/kept.json" >/dev/null || fail 'the file cannot be read any more'
  { grep -o "dato$round[0-9][0-9]" "$work/kept.json" || echo "dato${round}00"; } | tail -n 1
}

until_true 'no window manager' manager_ready
for round in $(seq "$rounds"); do
  rm -rf "$HOME"
  mkdir -p "$HOME"
  plan=$work/plan$round.gelt
  "$program" import "$plan" "$source" >/dev/null
  "$program" --lang en "$plan" &
  app=$!
  until_true 'the acta is not open to be written' writing
  keys ctrl+End Return
  (
    for word in $(seq -w 1 $((typed_at_kill + 20))); do
      xdotool type --delay 90 "dato$round$word " || exit 0
      echo "$word" >"$work/typed"
    done
  ) &
  hands=$!
  typed() { [ "$(cat "$work/typed")" -ge "$typed_at_kill" ]; }
  rm -f "$work/typed"
  until_true 'nothing is typed' typed
  kill -KILL "$app"
  at=$((10#$(cat "$work/typed")))
  wait "$app" 2>/dev/null || true
  wait "$hands" || true

  "$program" check "$plan" >/dev/null || fail 'the file is not sound'
  kept=$(last_kept)
  kept=$((10#${kept#dato"$round"}))
  echo "killed: $at words typed, $kept kept"
  [ "$kept" -le $((at + 1)) ] || fail "“$kept” was never typed"
  [ $((at - kept)) -le "$most_lost" ] || fail "$((at - kept)) words are lost"

  "$program" --lang en "$plan" &
  app=$!
  until_true 'the acta does not open again' writing
  copied | grep -q "$(printf 'dato%s%02d' "$round" "$kept")" || fail 'what was typed is not in the window'
  window
  keys ctrl+q
  until_true 'the program does not end' bash -c "! kill -0 $app"
done
echo "killed: what was typed is there again"

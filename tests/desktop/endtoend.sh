#!/usr/bin/env bash
# The real program under a real X server, driven by the keyboard alone: imports the real plan by the menu, reports progress,
# closes, starts again, finds it, and goes on in the other language.
#   endtoend.sh PROGRAM PLAN.txt [FOLDER FOR PICTURES (ImageMagick)]
# Needs Xvfb, openbox, xdotool and xclip. Every wait is for something to be there, with a limit, never for a time to pass.
set -euo pipefail
program=$(readlink -f "$1")
source=$(readlink -f "$2")
pictures=${3:-}

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
mkdir -p "$HOME/Documents" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
cp "$source" "$HOME/plan.txt"

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
until [ -s "$work/display" ]; do read -rt 0.1 <> <(:) || true; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox 2>/dev/null &

fail() {
  echo "endtoend: $1" >&2
  [ -z "$pictures" ] || import -window root "$pictures/failed.png" 2>/dev/null || true
  exit 1
}
# A window that is there before the window manager is, may never be shown by it.
manager_ready() { xdotool get_num_desktops; }
# window TITLE: waits for it and gives it the keyboard.
window() {
  local id
  id=$(timeout 60 xdotool search --sync --onlyvisible --name "$1" 2>/dev/null | tail -n 1) || fail "no window “$1”"
  [ -n "$id" ] || fail "no window “$1”"
  timeout 20 xdotool windowactivate --sync "$id" || fail "“$1” does not take the keyboard"
}
keys() { xdotool key --delay 30 --clearmodifiers "$@"; }
words() { xdotool type --delay 10 --clearmodifiers "$1"; }
# quits: the program ends by its key, and well.
quits() {
  keys ctrl+q
  until_true 'the program does not end' bash -c "! kill -0 $app"
  wait "$app" || fail "the program ended with $?"
}
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

until_true 'no window manager' manager_ready
"$program" --lang en &
app=$!
window 'Plan GEL-T$'
# press_for FROM TITLE KEYS…: until that window is there; a key may come before the program listens.
press_for() {
  local from=$1 title=$2
  shift 2
  there() {
    xdotool search --onlyvisible --name "$title" && return 0
    window "$from"
    keys "$@"
    timeout 3 xdotool search --sync --onlyvisible --name "$title"
  }
  until_true "no window “$title”" there "$@"
  window "$title"
}
press_for '^Plan GEL-T$' '^Import a plan$' Escape alt+f i
press_for '^Import a plan$' '^Choose what to import$' alt+c
words "$HOME/plan.txt"
keys Return
window '^Import a plan$'
plan_made() {
  keys Return
  ls "$HOME"/Documents/*.gelt
}
until_true 'the plan was not made' plan_made
plan=$(ls "$HOME"/Documents/*.gelt)
window 'Plan GEL-T$'

# Activity 5, by its words; Ctrl+Return reports on it.
keys ctrl+2
keys ctrl+f
words 'acta de inicio'
keys Tab
keys ctrl+2
keys F6 F6
keys ctrl+Home Down
press_for '— Plan GEL-T$' 'ollow-up' ctrl+Return
words '100'
keys ctrl+Return
reported() { "$program" status "$plan" --json --as-of 2100-01-01 | tr -d '\n' | grep -q '"number":5,[^{]*"progress":100'; }
until_true 'the progress is not in the file' reported

window 'Plan GEL-T$'
quits

# Started again with nothing said, it comes back to the plan, and the table says what was reported.
"$program" --lang en &
app=$!
window '.+ — Plan GEL-T'
copied() {
  window '.+ — Plan GEL-T'
  keys ctrl+2
  keys ctrl+c
  timeout 5 xclip -o -selection clipboard | grep -E '^5.*100\.0'
}
until_true 'the plan does not show the progress' copied
[ -z "$pictures" ] || import -window root "$pictures/endtoend.png" 2>/dev/null || true

# The other language makes the window anew: the plan stays open in it, and what was done before can be undone.
activities_are() { [ "$("$program" status "$plan" --json | grep -o '"number":' | wc -l)" -eq "$1" ]; }
before=$("$program" status "$plan" --json | grep -o '"number":' | wc -l)
window '.+ — Plan GEL-T'
keys ctrl+2 ctrl+n
until_true 'no activity was added' activities_are $((before + 1))
window '.+ — Plan GEL-T'
keys Escape
press_for '.+ — Plan GEL-T' '^Preferences$' ctrl+comma
keys alt+l End Home Escape # chosen anew, whichever was
press_for '.+ — Plan GEL-T' '^Preferencias$' ctrl+comma
keys Escape
kill -0 "$app" || fail 'the program ended with the change of language'
undone() {
  window '.+ — Plan GEL-T'
  keys ctrl+2 ctrl+z
  activities_are "$before"
}
until_true 'what was done in the other language is not undone' undone
window '.+ — Plan GEL-T'
quits
echo "endtoend: imported, reported, closed, opened again, found, and gone on with in the other language"

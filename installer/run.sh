#!/usr/bin/env bash
# Builds the program and opens it with the example plan; arguments are handed to the program instead.
#   bash installer/run.sh                      the example
#   bash installer/run.sh status my-plan.gelt  any command
set -euo pipefail
called_from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
# shellcheck source=installer/dependencies.sh
. installer/dependencies.sh

gelt_need "${gelt_build_packages[@]}" >&2
gelt_build release plan-gelt >&2
program=$root/build/release/app/plan-gelt

if [ $# -gt 0 ]; then
  cd "$called_from" # names of files are the caller's
  exec "$program" "$@"
fi

folder=${XDG_DATA_HOME:-$HOME/.local/share}/plan-gelt
example=$folder/ejemplo.gelt
mkdir -p "$folder"
[ -e "$example" ] || "$program" import "$example" resources/example/ejemplo.json --by "Ejemplo" >/dev/null

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$program" "$example"
fi
report=$folder/ejemplo-informe-de-avance.pdf
"$program" report "$example" --kind progress --as-of 2013-12-31 --out "$report" >/dev/null
echo "No display: the example's progress report is $report"

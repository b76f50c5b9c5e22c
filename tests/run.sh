#!/usr/bin/env bash
# Builds and runs every test.
#   bash tests/run.sh              optimised, warnings are errors
#   bash tests/run.sh --sanitized  the same suite under AddressSanitizer and UndefinedBehaviorSanitizer
#   bash tests/run.sh --sanitized core  of it only what has no face, which takes a third of the time
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/dependencies.sh
. installer/dependencies.sh

case "$*" in
"") preset=ci ;;
--sanitized | "--sanitized core") preset=dev ;;
*)
  echo "Usage: bash tests/run.sh [--sanitized [core]]" >&2
  exit 2
  ;;
esac

gelt_need "${gelt_build_packages[@]}" "${gelt_test_packages[@]}"
if [ "$preset" = dev ] && [ "$*" = "--sanitized core" ]; then
  layers=(base domain measure storage undo exchange report print handover)
  gelt_build dev "${layers[@]/#/test_}"
  for layer in "${layers[@]}"; do
    LSAN_OPTIONS=suppressions=tests/leaks.supp:print_suppressions=0 "build/dev/tests/$layer/test_$layer"
  done
  exit 0
fi
gelt_build "$preset"
if [ "$preset" = ci ]; then
  # Every header compiles alone; once is enough.
  cmake --build --preset "$preset" --target all_verify_interface_header_sets
fi
ctest --preset "$preset" --parallel "$(nproc)"

#!/usr/bin/env bash
# Builds and runs every test.
#   bash tests/run.sh              optimised, warnings are errors
#   bash tests/run.sh --sanitized  the same suite under AddressSanitizer and UndefinedBehaviorSanitizer
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/dependencies.sh
. installer/dependencies.sh

case ${1:-} in
"") preset=ci ;;
--sanitized) preset=dev ;;
*)
  echo "Usage: bash tests/run.sh [--sanitized]" >&2
  exit 2
  ;;
esac

gelt_need "${gelt_build_packages[@]}" "${gelt_test_packages[@]}"
if [ "$preset" = dev ]; then
  # Windows come under the sanitizers when their tests have been through them once; until then what has no face.
  echo "Sanitized: the tests of windows (ui_*) are not among these." >&2
  gelt_build dev test_base test_domain test_measure test_storage test_undo test_exchange test_report test_print
  for program in base domain measure storage undo exchange report print; do
    "build/dev/tests/$program/test_$program"
  done
  exit 0
fi
gelt_build "$preset"
if [ "$preset" = ci ]; then
  # Every header compiles alone; once is enough.
  cmake --build --preset "$preset" --target all_verify_interface_header_sets
fi
ctest --preset "$preset" --parallel "$(nproc)"

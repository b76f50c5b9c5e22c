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
gelt_build "$preset"
if [ "$preset" = ci ]; then
  # Every header compiles alone; once is enough.
  cmake --build --preset "$preset" --target all_verify_interface_header_sets
fi
ctest --preset "$preset" --parallel "$(nproc)"

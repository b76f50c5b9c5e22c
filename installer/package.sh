#!/usr/bin/env bash
# Builds the Debian package from the release build and says where it is.
#   bash installer/package.sh
# The same sources give the same bytes, as long as build/release was made by these scripts.
set -euo pipefail
umask 022
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/dependencies.sh
. installer/dependencies.sh

gelt_need "${gelt_build_packages[@]}" "${gelt_package_packages[@]}" >&2
SOURCE_DATE_EPOCH=$(gelt_release_time)
export SOURCE_DATE_EPOCH
gelt_build release >&2

folder=$PWD/build/package
rm -rf "$folder"
(cd build/release && cpack -G DEB -B "$folder") >&2
package=$(ls "$folder"/plan-gelt_*.deb)
if command -v lintian >/dev/null; then
  # A first upload closes a bug in Debian's own tracker; this is none.
  lintian --allow-root --profile debian --suppress-tags initial-upload-closes-no-bugs "$package" >&2 ||
    echo "lintian is not content, see above." >&2
fi
echo "$package"

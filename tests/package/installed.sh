#!/usr/bin/env bash
# `cmake --install` gives exactly the expected files, each of them is what its place says, and the program needs no
# library of one desktop.
#   bash tests/package/installed.sh BUILD
set -euo pipefail
export LC_ALL=C.UTF-8
build=$1
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
cmake --install "$build" --prefix "$prefix" >/dev/null

sizes='16 24 32 48 64 128 256'
expected() {
  echo bin/plan-gelt
  echo share/applications/plan-gelt.desktop
  echo share/doc/plan-gelt/changelog.Debian.gz
  echo share/doc/plan-gelt/changelog.gz
  echo share/doc/plan-gelt/copyright
  echo share/man/es/man1/plan-gelt.1.gz
  echo share/man/man1/plan-gelt.1.gz
  echo share/metainfo/io.github.plan_gelt.PlanGelt.metainfo.xml
  echo share/mime/packages/plan-gelt.xml
  for size in $sizes; do
    echo "share/icons/hicolor/${size}x$size/apps/plan-gelt.png"
  done
}
diff <(expected | sort) <(cd "$prefix" && find . -type f -o -type l | cut -c3- | sort) || {
  echo "Installed (>) is not what was expected (<)." >&2
  exit 1
}

# Width and height stand in bytes 16 to 23 of a PNG, big endian.
for size in $sizes; do
  icon=$prefix/share/icons/hicolor/${size}x$size/apps/plan-gelt.png
  read -r -a is < <(od -An -tx4 --endian=big -j16 -N8 "$icon")
  if [ $((16#${is[0]})) -ne "$size" ] || [ $((16#${is[1]})) -ne "$size" ]; then
    echo "$icon is $((16#${is[0]})) × $((16#${is[1]}))." >&2
    exit 1
  fi
done

# The manual lists the commands that the program has, in their order.
commands() { sed -nE 's/^  plan-gelt ([a-z-]+) .*/\1/p'; }
for language in en es; do
  page=$prefix/share/man/man1/plan-gelt.1.gz
  [ "$language" = en ] || page=$prefix/share/man/$language/man1/plan-gelt.1.gz
  diff <("$prefix/bin/plan-gelt" --lang "$language" --help | commands) \
    <(gzip -dc "$page" | sed 's/\\-/-/g' | sed -nE 's/^\.B plan-gelt ([a-z-]+) .*/\1/p') || {
    echo "The manual in $language does not list the commands of the program." >&2
    exit 1
  }
done
[ "$("$prefix/bin/plan-gelt" --help | commands | wc -l)" -gt 5 ]

# Libraries by name: what the linker was told, without what those bring themselves.
needed=$(objdump -p "$prefix/bin/plan-gelt" | awk '$1 == "NEEDED" { print $2 }')
if grep -E '^lib(X|xcb|wayland|dbus|glib|gio|gtk|Qt6(DBus|Svg|Wayland|XcbQpa))' <<<"$needed"; then
  echo "The program links a library of one desktop, see above." >&2
  exit 1
fi

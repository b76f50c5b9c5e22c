#!/usr/bin/env bash
# The files that other programs read are what those programs expect.
#   bash tests/package/valid.sh BUILD   BUILD: a finished build, for the manual pages
# Ends with 77, "skipped", where a validator is not installed and the others found nothing.
set -euo pipefail
build=$1
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
linux=installer/linux
missing=0
failed=0

# check WHAT TOOL ARGUMENTS…: runs it; anything but success is a failure.
check() {
  local what=$1
  shift
  if ! command -v "$1" >/dev/null; then
    echo "not checked, no $1: $what"
    missing=1
  elif "$@"; then
    echo "valid: $what"
  else
    echo "INVALID: $what"
    failed=1
  fi
}

# silent TOOL ARGUMENTS…: fails where the tool says anything at all.
silent() {
  local said
  if ! said=$("$@" 2>&1) || [ -n "$said" ]; then
    echo "$said"
    return 1
  fi
}

# The database that is made of our media type knows its name, its content and what it is a kind of.
media_type_is_found() {
  local data
  data=$(mktemp -d)
  mkdir -p "$data/mime/packages"
  cp "$linux/plan-gelt.xml" "$data/mime/packages/"
  XDG_DATA_HOME=$data update-mime-database "$data/mime" &&
    grep -qxF '50:application/vnd.plan-gelt+sqlite3:*.gelt' "$data/mime/globs2" &&
    grep -aqF '[60:application/vnd.plan-gelt+sqlite3]' "$data/mime/magic" &&
    grep -qxF 'application/vnd.plan-gelt+sqlite3 application/vnd.sqlite3' "$data/mime/subclasses"
  local status=$?
  rm -rf "$data"
  return "$status"
}

named_alike() {
  local type=application/vnd.plan-gelt+sqlite3 metainfo=$linux/io.github.plan_gelt.PlanGelt.metainfo.xml
  grep -q "^MimeType=$type;$" "$linux/plan-gelt.desktop" && grep -qF "type=\"$type\"" "$linux/plan-gelt.xml" &&
    grep -qF "<mediatype>$type</mediatype>" "$metainfo" && grep -qF '<launchable type="desktop-id">plan-gelt.desktop<' "$metainfo"
}

version_is_everywhere() {
  local version
  version=$("$build/app/plan-gelt" --version | cut -d' ' -f2)
  grep -q "^plan-gelt ($version-" "$linux/changelog" &&
    grep -q "^## $version" CHANGELOG.md &&
    grep -q "<release version=\"$version\"" "$linux/io.github.plan_gelt.PlanGelt.metainfo.xml"
}

# What is built in by others stands in the copyright file with the very words of its licence.
licences_are_told() {
  local told
  told=$(sed 's/^ \.$//' "$linux/copyright" | tr -s '[:space:]' ' ')
  local licence first words
  for licence in resources/fonts/OFL.txt:'This Font Software is' resources/icons/LICENSE-tabler.txt:'Permission is hereby'; do
    first=${licence#*:}
    words=$(sed -n "/^$first/,\$p" "${licence%%:*}" | tr -s '[:space:]' ' ')
    [ -n "$words" ] && [[ $told == *"${words% }"* ]] || return 1
  done
  local holder
  holder=$(sed -n 's/^Copyright (c) //p' resources/icons/LICENSE-tabler.txt)
  grep -qF "Copyright: $holder" "$linux/copyright"
}

for data in "$linux"/*.xml; do
  check "$data" silent xmllint --noout "$data"
done
check "the desktop file" silent desktop-file-validate "$linux/plan-gelt.desktop"
check "the AppStream data" appstreamcli validate --no-net --no-color "$linux/io.github.plan_gelt.PlanGelt.metainfo.xml"
if command -v update-mime-database >/dev/null; then
  check "the media type" media_type_is_found
else
  echo "not checked, no update-mime-database: the media type"
  missing=1
fi
for language in en es; do
  check "the manual in $language" silent groff -man -Kutf8 -Tutf8 -ww -z "$build/installer/$language/plan-gelt.1"
done
check "the media type has one name" named_alike
check "the licences of what is built in are told" licences_are_told
check "the version is the same everywhere" version_is_everywhere

[ "$failed" -eq 0 ] || exit 1
[ "$missing" -eq 0 ] || exit 77

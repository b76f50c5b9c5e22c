#!/usr/bin/env bash
# Makes a small PDF of every kind of document and lets veraPDF say whether each is PDF/A-2a and PDF/UA-1.
#   verapdf.sh PROGRAM [--install]     PROGRAM: pdf_of_every_kind; exit 0 all conform, 1 one does not, 77 there is no veraPDF
# Uses the command verapdf where there is one, else the classes of the validator in GELT_VERAPDF_JAR or in the cache, where
# --install puts them (npm package @opendataloader/pdf; needs a JDK and, on Debian, libjaxb-java).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$(readlink -f "$1")
cache=${XDG_CACHE_HOME:-$HOME/.cache}/plan-gelt-verapdf
if [ "${2:-}" = --install ]; then
  mkdir -p "$cache"
  npm install --silent --no-audit --no-fund --prefix "$cache" @opendataloader/pdf
fi
jar=${GELT_VERAPDF_JAR:-$cache/node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar}

skip() {
  echo "SKIPPED, nothing was validated: $1" >&2
  exit 77
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$program" "$work"
cd "$work"

if command -v verapdf >/dev/null; then
  failed=0
  for flavour in 2a ua1; do
    verapdf --flavour "$flavour" --format text ./*.pdf | tee -a said || true
  done
  grep -q '^PASS' said && ! grep -q '^FAIL' said || failed=1
  exit "$failed"
fi
command -v javac >/dev/null || skip 'there is neither the command verapdf nor a JDK.'
[ -f "$jar" ] || skip "there is no veraPDF. “bash tests/print/verapdf.sh PROGRAM --install” fetches it."
classes=$jar
for library in jaxb-runtime jaxb-impl jaxb-core istack-commons-runtime txw2 stax-ex FastInfoset javax.activation; do
  [ ! -f "/usr/share/java/$library.jar" ] || classes+=:/usr/share/java/$library.jar
done
javac -cp "$jar" -d "$work/classes" "$here/VeraPdf.java"
java -cp "$work/classes:$classes" VeraPdf 2a,ua1 ./*.pdf 2>errors || { cat errors >&2; exit 1; }

# shellcheck shell=bash
# Sourced by the scripts here and by tests/run.sh: installs from the distribution's packages what is missing, and says what.

gelt_build_packages=(
  build-essential cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite
  libqpdf-dev libboost-dev libhunspell-dev hunspell-es
  libzip-dev libxlsxwriter-dev libical-dev
)
gelt_test_packages=(
  catch2 poppler-utils
  xvfb openbox xdotool xclip
  desktop-file-utils appstream shared-mime-info libxml2-utils groff-base binutils
)
gelt_package_packages=(dpkg-dev file)

gelt_is_installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# gelt_need PACKAGE…: afterwards all of them are installed.
gelt_need() {
  local missing=() package
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is no Debian or Ubuntu: the packages below are not looked for. If the build stops, install them by hand:" >&2
    echo "  $*" >&2
    return 0
  fi
  for package in "$@"; do
    gelt_is_installed "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Missing packages, and neither root nor sudo to install them: ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  echo "Installing: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# gelt_release_time: seconds since 1970 of the newest entry of the package's changelog.
gelt_release_time() {
  date -d "$(sed -n 's/^ -- .*>  //p' installer/linux/changelog | head -n 1)" +%s
}

# gelt_build PRESET [TARGET…]: configures and builds build/PRESET.
gelt_build() {
  local preset=$1
  shift
  # Embedded files carry the time of the last release instead of their own, so that two builds are the same.
  local SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(gelt_release_time)}
  export SOURCE_DATE_EPOCH
  # The same source gives the same object wherever the tree lies: a new clone need not compile all of it again.
  export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
  cmake --preset "$preset" >/dev/null
  cmake --build --preset "$preset" ${1:+--target "$@"}
}

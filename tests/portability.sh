#!/usr/bin/env bash
# The program keeps to what can be built for Windows too: Qt, the standard library and what README.md lists.
# Headers of an operating system, and questions which one it is, stand in core/base/platform.cpp alone; what starts at
# login asks too, in ui/reminders/autostart.cpp, and includes nothing.
#   bash tests/portability.sh [FOLDER]   FOLDER: the sources, this checkout where it is not given
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}"
allowed=core/base/platform.cpp
found=0

# refuse WHY PATTERN FILES…: prints where PATTERN (an extended regular expression) stands.
refuse() {
  local why=$1 pattern=$2 hits
  shift 2
  hits=$(grep -nE "$pattern" "$@" | grep -v "^$allowed:" || true)
  if [ -n "$hits" ]; then
    printf '%s:\n%s\n' "$why" "$hits" >&2
    found=1
  fi
}

mapfile -t sources < <(find app core ui -name '*.cpp' -o -name '*.h' | sort)
mapfile -t builds < <(find CMakeLists.txt cmake app core ui -name 'CMakeLists.txt' -o -name '*.cmake' | sort)
if [ ${#sources[@]} -eq 0 ] || [ ! -e "$allowed" ]; then
  echo "No sources in $PWD." >&2
  exit 2
fi

posix='unistd|fcntl|dlfcn|pwd|grp|signal|poll|termios|dirent|pthread|glob|fnmatch|langinfo|netdb|spawn|syslog|utime|strings'
refuse "Headers of POSIX" "#[[:space:]]*include[[:space:]]*[<\"](($posix)\.h|(sys|arpa|netinet|linux)/)" "${sources[@]}"
refuse "Headers of Windows" '#[[:space:]]*include[[:space:]]*[<"](windows|io|shlobj|shellapi|winbase)\.h' "${sources[@]}"
refuse "Headers of X11, Wayland or D-Bus" \
  '#[[:space:]]*include[[:space:]]*[<"](X11/|xcb/|wayland|dbus/|glib|gio/|gtk/|Qt?DBus|QX11Info|qpa/|private/|Qt[A-Za-z]*/private/)' "${sources[@]}"
refuse "Native interfaces of one system" 'QNativeInterface|QDBus|QX11Application|QWaylandApplication' "${sources[@]}"
refuse "Qt Svg, whose plugins would have to be there at run time" 'QSvg|QtSvg|\.svgz?"' "${sources[@]}"
mapfile -t asking < <(printf '%s\n' "${sources[@]}" | grep -vx 'ui/reminders/autostart.cpp')
refuse "Questions which system it is" 'Q_OS_|_WIN32|__linux__|__unix__|__APPLE__' "${asking[@]}"
refuse "Libraries of one system, or Qt Svg" \
  'Qt6::(DBus|Svg|SvgWidgets|WaylandClient|[A-Za-z]*Private)|COMPONENTS.*[[:space:]](DBus|Svg|SvgWidgets)|X11::|XCB::|PkgConfig::(X11|XCB|DBUS|GLIB|GTK)|dbus-1|pthread' \
  "${builds[@]}"
exit "$found"

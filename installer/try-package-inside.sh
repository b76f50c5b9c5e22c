#!/usr/bin/env bash
# What installer/try-package.sh does within the clean system, as its root; never to be run on a machine one uses.
# Prints each check; ends at the first one that fails, with 1.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
type=application/vnd.plan-gelt+sqlite3
log=/root/log

# ok WHAT COMMAND…: the check holds where the command succeeds; what it printed is shown where it does not.
ok() {
  local what=$1
  shift
  if "$@" >"$log" 2>&1; then
    echo "ok    $what"
  else
    echo "FAIL  $what"
    sed 's/^/      /' "$log"
    exit 1
  fi
}

as_user() { runuser -u ana -- env -C /home/ana -i PATH=/usr/bin:/bin HOME=/home/ana USER=ana LC_ALL=C.UTF-8 "$@"; }
get() { apt-get install -y -q --no-install-recommends "$@"; }
holds() { [ "$1" = "$2" ] || { echo "'$1' where '$2' was expected"; return 1; }; }
version() { holds "$(as_user plan-gelt --version)" "plan-gelt $(dpkg-query -W -f='${Version}' plan-gelt | sed 's/-[^-]*$//')"; }
makes_pdf() { as_user plan-gelt report p.gelt --kind action-plan --out p.pdf && [ "$(head -c 5 /home/ana/p.pdf)" = %PDF- ]; }
is_alone() { ! dpkg-query -W -f='${Package}\n' | grep -Ex 'libqt6svg6|x11-utils|xdotool|xvfb'; }
# Each library that the program, the driver and the platform of the window name is there.
libraries_are_there() {
  local plugins file missing=0
  plugins=$(dirname "$(dpkg -L libqt6sql6-sqlite | grep '/libqsqlite.so$')")/..
  for file in /usr/bin/plan-gelt "$plugins"/sqldrivers/libqsqlite.so "$plugins"/platforms/libq{xcb,offscreen}.so; do
    if ! ldd "$file" >/root/ldd || grep 'not found' /root/ldd; then
      echo "$file"
      missing=1
    fi
  done
  return "$missing"
}
content_type() { holds "$(as_user gio info -a standard::content-type "$1" | sed -n 's/^ *standard::content-type: //p')" "$2"; }
opens_with_us() { as_user gio mime "$type" >/root/mime && cat /root/mime && grep -q 'plan-gelt.desktop' /root/mime; }
recommended_exist() {
  local name
  for name in $(dpkg-query -W -f='${Recommends}, ${Suggests}' plan-gelt | tr -d ' ' | tr ',' ' '); do
    apt-cache show "$name" >/dev/null || { echo "$name"; return 1; }
  done
}

window=
window_appears() {
  for _ in $(seq 240); do
    window=$(DISPLAY=:7 xdotool search --onlyvisible --name 'Plan GEL-T' | head -n 1)
    [ -z "$window" ] || break
    kill -0 "$program" || { cat /root/desktop.log; return 1; }
    sleep 0.25
  done
  [ -n "$window" ] || { cat /root/desktop.log; return 1; }
  DISPLAY=:7 xwininfo -id "$window" >/root/window.txt
}
window_is_ours() { cat /root/window.txt && grep -q 'Map State: IsViewable' /root/window.txt; }
closes() {
  DISPLAY=:7 xdotool windowfocus "$window" key ctrl+q
  for _ in $(seq 80); do
    kill -0 "$program" 2>/dev/null || break
    sleep 0.25
  done
  if kill -0 "$program" 2>/dev/null; then
    kill "$program"
    echo "Ctrl+Q did not end it within 20 s."
    return 1
  fi
  wait "$program"
}
said_nothing() { ! grep -v '^QStandardPaths: XDG_RUNTIME_DIR' /root/desktop.log; }

nothing_left() {
  local file left=0
  while read -r file; do
    [ -d "$file" ] || [ ! -e "$file" ] || { echo "$file"; left=1; }
  done </root/owned
  # Names and databases; what apt and dpkg note of their own work is not the program's.
  find / -xdev \( -path /home/ana -o -path /root -o -path /proc -o -path /dev -o -path /tmp \) -prune -o \
    -iname '*plan[-_]gelt*' -print -o -iname '*plangelt*' -print >/root/left
  grep -rIl 'plan-gelt' /etc /usr/share /usr/lib/mime /var/cache/man /var/lib --exclude-dir=apt --exclude-dir=dpkg \
    >>/root/left 2>/dev/null || true
  [ ! -s /root/left ] || { cat /root/left; left=1; }
  return "$left"
}

useradd -m ana
ok "Debian 12: $(cat /etc/debian_version)" grep -q '^12' /etc/debian_version
ok "the archive's lists are fetched" apt-get update -q
ok "the package is installed, with what it needs from the archive" get /root/plan-gelt.deb
echo "      $(dpkg-query -W -f='${Package} ${Version}, ${Installed-Size} KiB; the system has ' plan-gelt)$(dpkg-query -W | wc -l) packages"
dpkg -L plan-gelt >/root/owned
ok "nothing of the checks below is there yet, nor Qt Svg" is_alone
ok "every library is found: program, driver, platforms" libraries_are_there
ok "recommended and suggested packages exist" recommended_exist
ok "plan-gelt --version" version
ok "plan-gelt new" as_user plan-gelt new p.gelt --entity "Municipio de Ejemplo"
ok "plan-gelt status" as_user plan-gelt status p.gelt
ok "plan-gelt report makes a PDF" makes_pdf
ok "plan-gelt check" as_user plan-gelt check p.gelt
kept=$(sha256sum /home/ana/p.gelt)

ok "the tools of the next checks are installed" get \
  appstream desktop-file-utils libglib2.0-bin scrot shared-mime-info x11-utils xdotool xvfb
ok "desktop-file-validate" desktop-file-validate /usr/share/applications/plan-gelt.desktop
ok "appstreamcli validate" appstreamcli validate --no-net /usr/share/metainfo/io.github.plan_gelt.PlanGelt.metainfo.xml
as_user cp p.gelt sin-nombre
echo text | as_user tee solo-nombre.gelt >/dev/null
as_user cp p.gelt otra-base
printf '\0\0\0\0' | as_user dd of=otra-base bs=1 seek=68 conv=notrunc status=none
ok "a plan file is $type" content_type p.gelt "$type"
ok "… by its content alone" content_type sin-nombre "$type"
ok "… by its name alone" content_type solo-nombre.gelt "$type"
ok "… and another SQLite file is not" content_type otra-base application/vnd.sqlite3
ok "plan files are opened with the program" opens_with_us
as_user rm sin-nombre solo-nombre.gelt otra-base

Xvfb :7 -screen 0 1366x768x24 -nolisten tcp >/root/xvfb.log 2>&1 &
server=$!
for _ in $(seq 100); do [ -S /tmp/.X11-unix/X7 ] && break; sleep 0.1; done
as_user DISPLAY=:7 plan-gelt p.gelt >/root/desktop.log 2>&1 &
program=$!
ok "a window called Plan GEL-T appears" window_appears
ok "… and is shown" window_is_ours
sed -n 's/^ *xwininfo: Window id: /      /p; s/^ *-geometry/      geometry/p' /root/window.txt
sleep 2 # for the picture alone
DISPLAY=:7 scrot -o /root/window.png || true
ok "Ctrl+Q ends it, with 0" closes
ok "it complained of nothing" said_nothing
kill "$server"

ok "purged" apt-get purge -y -q plan-gelt
ok "nothing of it is left" nothing_left
ok "the person's plan is as it was" holds "$(sha256sum /home/ana/p.gelt)" "$kept"
echo "All checks passed."

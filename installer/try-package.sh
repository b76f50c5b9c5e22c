#!/usr/bin/env bash
# Installs a package of the program in a clean Debian 12 and uses it there: commands, window, media type, removal.
#   bash installer/try-package.sh [--cache FOLDER] [--picture FILE.png] [PACKAGE.deb]
# Without PACKAGE.deb it is built first. --picture keeps what the window looked like.
#
# Needs root (mount namespaces, chroot), debootstrap, which is installed when it is missing, and about 1.5 GB in the
# folder for temporary files. Debian's archive is the one of this machine's own apt configuration, with its proxy; on a
# machine that has no Debian 12 there, name one: GELT_DEBIAN_MIRROR=http://… bash installer/try-package.sh
# --cache keeps the bare system and what apt fetches (about 250 MB), for the next time; /var/cache/plan-gelt otherwise.
# Nothing is mounted or started outside a namespace of its own: however it ends, only that folder is left.
set -euo pipefail
umask 022
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/dependencies.sh
. "$here/dependencies.sh"

release=bookworm
cache=/var/cache/plan-gelt
picture=
package=
while [ $# -gt 0 ]; do
  case $1 in
  --cache) cache=$2; shift 2 ;;
  --picture) picture=$(realpath "$2"); shift 2 ;;
  -*) sed -n '2,4p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
  *) package=$(realpath "$1"); shift ;;
  esac
done
if [ "$(id -u)" -ne 0 ]; then
  echo "A chroot needs root: sudo bash installer/try-package.sh" >&2
  exit 2
fi

# sources: lines "deb URI SUITE COMPONENT…" of this machine's apt for Debian 12.
sources() {
  if [ -n "${GELT_DEBIAN_MIRROR:-}" ]; then
    echo "deb $GELT_DEBIAN_MIRROR $release main"
    return
  fi
  # shellcheck disable=SC2016 # apt's own variables
  apt-get indextargets --format '$(ORIGIN) $(CODENAME) deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    awk -v release="$release" '$1 == "Debian" && $2 ~ "^" release { print $3, $4, $5, $6 }' | sort -u
}

gelt_need debootstrap
lines=$(sources)
if [ -z "$lines" ]; then
  apt-get update -qq # its lists may never have been fetched
  lines=$(sources)
fi
mirror=$(awk -v release="$release" '$3 == release && $4 == "main" { print $2; exit }' <<<"$lines")
if [ -z "$mirror" ]; then
  echo "This machine's apt knows no archive of Debian 12: name one in GELT_DEBIAN_MIRROR." >&2
  exit 1
fi
http_proxy=${http_proxy:-$(apt-config shell proxy Acquire::http::Proxy | sed "s/^proxy='\(.*\)'$/\1/")}
export http_proxy

[ -n "$package" ] || package=$(bash "$here/package.sh")

mkdir -p "$cache/archives"
exec 9>"$cache/lock"
flock 9 # one at a time: apt locks what it fetched
base=$cache/$release.tar
root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
if [ ! -e "$base" ]; then
  echo "Fetching a bare Debian 12 ($release) once, into $base"
  debootstrap --variant=minbase --include=ca-certificates "$release" "$root" "$mirror" >"$cache/debootstrap.log" || {
    tail -n 20 "$cache/debootstrap.log" >&2
    exit 1
  }
  rm -f "$root"/var/cache/apt/archives/*.deb
  tar --numeric-owner -C "$root" -cf "$base.part" .
  mv "$base.part" "$base"
else
  tar --numeric-owner -C "$root" -xpf "$base"
fi

chmod 755 "$root" # mktemp made it for root alone
echo "$lines" >"$root/etc/apt/sources.list"
{
  [ -z "$http_proxy" ] || echo "Acquire::http::Proxy \"$http_proxy\";"
  echo 'APT::Keep-Downloaded-Packages "true";'
} >"$root/etc/apt/apt.conf.d/90try"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no services in a chroot
chmod 755 "$root/usr/sbin/policy-rc.d"
cp "$package" "$root/root/plan-gelt.deb"
cp "$here/try-package-inside.sh" "$root/root/inside.sh"
for name in resolv.conf hosts; do
  rm -f "$root/etc/$name"
  cp -L "/etc/$name" "$root/etc/$name"
done

status=0
# shellcheck disable=SC2016
unshare --mount --pid --fork --kill-child sh -euc '
  root=$1 cache=$2
  mount --make-rprivate /
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
  mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
  mount --bind "$cache/archives" "$root/var/cache/apt/archives"
  exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 bash /root/inside.sh
' sh "$root" "$cache" || status=$?
if [ -n "$picture" ] && [ -e "$root/root/window.png" ]; then
  cp "$root/root/window.png" "$picture"
fi
exit "$status"

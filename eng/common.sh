# Sourced by eng/run and eng/test: goes to the repository root and provides what both need.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

require() { # command, what to install for it
  command -v "$1" >/dev/null || fail "$1 is missing. Install $2, then run this again."
}

# Installs Debian packages, as root or through sudo; says which ones where neither is possible.
install_packages() {
  local sudo=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "Needed: $*. Run 'apt-get install $*' as root, then run this again."
    sudo=(sudo)
  fi
  say "Installing $*"
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

# ICU sorts and spells Finnish and Swedish; its package carries its version in its name.
install_icu() {
  ldconfig -p 2>/dev/null | grep -q libicuuc && return
  /sbin/ldconfig -p | grep -q libicuuc && return
  install_packages "$(apt-cache depends libicu-dev | sed -n 's/.*Depends: \(libicu[0-9]*\)$/\1/p')"
}

install_toolchain() {
  require dotnet "the .NET SDK 10"
  require node "Node.js 20 or newer"
  command -v npm >/dev/null || install_packages npm
  install_icu
}

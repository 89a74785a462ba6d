# Shared by the scripts beside it; sourced from the repository's root.
# shellcheck shell=bash

# Nothing that a build starts may outlive it: no resident compiler, no build nodes.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

STAMPS=obj/stamps
LOGS=obj/logs
EMBEDDED=src/Embedded/bin/Release/net10.0/PickGo.Embedded.dll
API=clients/api
CUSTOMER=clients/customer
ADMIN=clients/admin-angular
child=

say() { printf '%s\n' "$*"; }
die() {
  printf '%s\n' "$*" >&2
  exit 1
}

need_tools() {
  command -v dotnet >/dev/null || die "The .NET SDK 10 is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
  dotnet --list-sdks | grep '^10\.' >/dev/null || die "The .NET SDK 10 is missing; found: $(dotnet --list-sdks | cut -d' ' -f1 | paste -sd' ')"
  command -v node >/dev/null || die "Node.js 20 or later is missing: https://nodejs.org"
  [ "$(node -p 'parseInt(process.versions.node)')" -ge 20 ] || die "Node.js 20 or later is needed; found $(node --version)."
  command -v npm >/dev/null || die "npm is missing; it comes with Node.js: https://nodejs.org"
}

# PostgreSQL's client may be there without the server, which Debian keeps out of the path; the tests start one of their own.
has_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null; }
has_korean_font() { fc-list 2>/dev/null | grep -i 'noto.*cjk' >/dev/null; }

# is_there <what>: a function that looks for it, or a command.
is_there() { if [ "$(type -t "$1")" = function ]; then "$1"; else command -v "$1" >/dev/null; fi; }

# install_tools <what to look for:Debian package>…: what is needed beside the SDK and Node, and is not there.
install_tools() {
  local missing=() tool
  for tool in "$@"; do
    is_there "${tool%%:*}" || missing+=("${tool##*:}")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    die "Missing: ${missing[*]}. On Debian: sudo apt-get install -y ${missing[*]}"
  fi
  say "Installing ${missing[*]}…"
  quietly apt-update apt-get update
  quietly apt-install env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# Ends a child and everything it started: it leads a process group of its own (set -m).
stop_child() {
  [ -n "$child" ] || return 0
  kill -TERM -- "-$child" 2>/dev/null || true
  for _ in {1..50}; do
    kill -0 -- "-$child" 2>/dev/null || break
    sleep 0.1
  done
  kill -KILL -- "-$child" 2>/dev/null || true
  wait "$child" 2>/dev/null || true
  child=
}

# Runs a command in a process group of its own, so that stop_child reaches all of it while we wait.
in_group() {
  local code=0
  set -m
  "$@" </dev/null &
  child=$!
  set +m
  wait "$child" || code=$?
  child=
  return "$code"
}

# quietly <name> <command…>: keeps the output for the case that it fails.
quietly() {
  local log="$LOGS/$1.log" code=0
  shift
  mkdir -p "$LOGS"
  in_group "$@" >"$log" 2>&1 || code=$?
  [ "$code" -eq 0 ] || { cat "$log" >&2; say "Failed: $*" >&2; }
  return "$code"
}

# One hash over the files below the given paths, leaving out what is built from them.
fingerprint() {
  find "$@" \( -name bin -o -name obj -o -name node_modules -o -name dist -o -name test-results \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
}

# is_built <name> <hash> <product>: true if <product> was last made from <hash>.
is_built() { [ -e "$3" ] && [ "$(cat "$STAMPS/$1" 2>/dev/null)" = "$2" ]; }
mark_built() { mkdir -p "$STAMPS" && printf '%s\n' "$2" >"$STAMPS/$1"; }

install_packages() {
  local hash
  hash=$(fingerprint package-lock.json)
  is_built npm "$hash" node_modules && return 0
  say "Installing the clients' packages…"
  quietly npm-ci npm ci --no-audit --no-fund || return 1
  mark_built npm "$hash"
}

build_customer() {
  local hash
  hash=$(fingerprint package-lock.json "$API" "$CUSTOMER")
  is_built customer "$hash" "$CUSTOMER/dist/index.html" && return 0
  say "Building the customer client…"
  quietly customer npm run build -w "$CUSTOMER" || return 1
  mark_built customer "$hash"
}

build_admin() {
  local hash
  hash=$(fingerprint package-lock.json "$API" "$ADMIN")
  is_built admin "$hash" "$ADMIN/dist/index.html" && return 0
  say "Building the operators' portal…"
  quietly admin npm run build -w "$ADMIN" || return 1
  mark_built admin "$hash"
}

build_server() {
  local hash
  hash=$(fingerprint src content Directory.Build.props Directory.Packages.props global.json .editorconfig BannedSymbols.txt)
  is_built server "$hash" "$EMBEDDED" && return 0
  say "Building the server…"
  quietly server dotnet build src/Embedded -c Release -v q --nologo || return 1
  mark_built server "$hash"
}

# True if nothing listens on a port of this machine.
port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# So many ports in a row that nothing uses, for a server that runs beside others: the first of them. They lie below those that the system
# gives to outgoing connections, which could take one before the server does.
free_ports() {
  local first port
  for _ in $(seq 100); do
    first=$((20000 + RANDOM % 12000))
    for ((port = first; port < first + $1; port++)); do port_is_free "$port" || continue 2; done
    echo "$first"
    return 0
  done
  die "There are no $1 free ports in a row between 20000 and 32000."
}

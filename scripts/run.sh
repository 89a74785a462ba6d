#!/usr/bin/env bash
# Builds what changed and starts the shop with everything it needs on this machine: make run.
set -euo pipefail
cd "$(dirname "$0")/.."

# Under make: end with it, also when it is killed outright. The setting survives the exec at the end.
if [ -n "${PICKGO_EXIT_WITH_PARENT:-}" ] && command -v setpriv >/dev/null; then
  unset PICKGO_EXIT_WITH_PARENT
  exec setpriv --pdeathsig TERM "$0" "$@"
fi

# shellcheck source=scripts/lib.sh
. scripts/lib.sh

is_port() { [[ "$1" =~ ^[0-9]{1,5}$ ]] && [ "$1" -ge 1 ] && [ "$1" -le 65535 ]; }

export PORT="${PORT:-8080}"
is_port "$PORT" || die "PORT must be a number from 1 to 65535; it is '$PORT'."
export SANDBOX_PORT="${SANDBOX_PORT:-$((PORT + 1))}"
is_port "$SANDBOX_PORT" || die "SANDBOX_PORT must be a number from 1 to 65535; it is '$SANDBOX_PORT'."
export KOPIS_PORT="${KOPIS_PORT:-$((SANDBOX_PORT + 1))}"
is_port "$KOPIS_PORT" || die "KOPIS_PORT must be a number from 1 to 65535; it is '$KOPIS_PORT'."
[ "$PORT" -ne "$SANDBOX_PORT" ] || die "PORT and SANDBOX_PORT must differ; both are $PORT."
for other in PORT SANDBOX_PORT; do
  [ "$KOPIS_PORT" -ne "${!other}" ] || die "KOPIS_PORT and $other must differ; both are $KOPIS_PORT."
done
need_tools
port_is_free "$PORT" || die "Port $PORT is in use. Choose another one: PORT=8090 make run"
port_is_free "$SANDBOX_PORT" || die "Port $SANDBOX_PORT (payment sandbox) is in use. Choose another one: SANDBOX_PORT=8091 make run"
port_is_free "$KOPIS_PORT" || die "Port $KOPIS_PORT (KOPIS sandbox) is in use. Choose another one: KOPIS_PORT=8092 make run"
data="${PICKGO_DATA:-./data}"
{ mkdir -p "$data" && [ -w "$data" ]; } 2>/dev/null || die "The data folder '$data' cannot be written. Choose another one: PICKGO_DATA=~/pickgo make run"
PICKGO_DATA=$(cd "$data" && pwd)
export PICKGO_DATA

trap 'stop_child; exit 0' INT TERM
install_packages
build_server
build_customer
build_admin
trap - INT TERM

export ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Development}"
exec dotnet "$EMBEDDED"

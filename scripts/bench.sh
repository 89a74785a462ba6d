#!/usr/bin/env bash
# Measures, prints a table and writes docs/bench. ONLY names one kind. Give it the machine alone.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh

command -v redis-server >/dev/null || die "The benchmarks need redis-server. On Debian: apt-get install -y redis-server"
quietly build dotnet build tests/Bench -c Release -v q --nologo
ulimit -n "$(ulimit -Hn)"
dotnet tests/Bench/bin/Release/net10.0/PickGo.Bench.dll docs/bench

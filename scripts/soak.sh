#!/usr/bin/env bash
# The storms of the race tests for minutes instead of seconds: BUYERS at once, each story for LASTS seconds, PURCHASES through a failing gateway;
# and WAITING members through OUTAGE seconds without Redis, or without the database. FUZZ inputs for each of the import's grammars come first.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh

quietly build dotnet build tests/Domain.Tests -c Release -v q --nologo
PICKGO_FUZZ_INPUTS="${FUZZ:-10000000}" dotnet test tests/Domain.Tests -c Release --no-build --nologo --filter 'FullyQualifiedName~GrammarFuzz' --logger 'console;verbosity=normal'

quietly build dotnet build tests/Races.Tests -c Release -v q --nologo
ulimit -n "$(ulimit -Hn)"
PICKGO_STORM_BUYERS="${BUYERS:-3000}" PICKGO_STORM_SECONDS="${LASTS:-120}" PICKGO_STORM_PURCHASES="${PURCHASES:-5000}" \
  PICKGO_OUTAGE_WAITING="${WAITING:-20000}" PICKGO_OUTAGE_SECONDS="${OUTAGE:-90}" \
  dotnet test tests/Races.Tests -c Release --no-build --nologo --filter "${FILTER:-FullyQualifiedName~Storm|FullyQualifiedName~Outage}" --logger 'console;verbosity=normal'

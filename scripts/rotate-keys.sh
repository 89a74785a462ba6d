#!/usr/bin/env bash
# Puts a new signing key of each purpose beside the old ones in the database of Database__Provider and Database__Connection: make rotate-keys.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh

[ -n "${Database__Connection:-}" ] || die "Say which database: Database__Provider=PostgreSql Database__Connection='Host=…' make rotate-keys"
quietly build dotnet build src/WebApi -c Release -v q --nologo
cd src/WebApi
exec dotnet bin/Release/net10.0/PickGo.WebApi.dll rotate-keys --Logging:LogLevel:PickGo.WebApi=Error

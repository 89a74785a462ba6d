#!/usr/bin/env bash
# Brings the database of Database__Provider and Database__Connection up to date, and ends: make migrate.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh

[ -n "${Database__Connection:-}" ] || die "Say which database: Database__Provider=PostgreSql Database__Connection='Host=…' make migrate"
quietly build dotnet build src/WebApi -c Release -v q --nologo
cd src/WebApi
exec dotnet bin/Release/net10.0/PickGo.WebApi.dll migrate --Logging:LogLevel:PickGo.WebApi=Error

#!/usr/bin/env bash
# Writes one migration for every engine from the model: make migration NAME=WhatChanges.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh

name="${NAME:-}"
[[ "$name" =~ ^[A-Z][A-Za-z0-9]*$ ]] || die "Name it in PascalCase: make migration NAME=WhatChanges"
quietly tool-restore dotnet tool restore
quietly build dotnet build src/Infrastructure -v q --nologo
for engine in Sqlite PostgreSql SqlServer; do
  quietly "migration-$engine" dotnet ef migrations add "$name" --no-build --project src/Infrastructure --startup-project src/Infrastructure \
    --context "${engine}DbContext" --output-dir "Platform/Persistence/$engine/Migrations"
done
dotnet format src/Infrastructure --include src/Infrastructure/Platform/Persistence

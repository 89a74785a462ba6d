#!/usr/bin/env bash
# Writes one migration for every engine from the model: make migration NAME=WhatChanges.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh

name="${NAME:-}"
[[ "$name" =~ ^[A-Z][A-Za-z0-9]*$ ]] || die "Name it in PascalCase: make migration NAME=WhatChanges"
quietly tool-restore dotnet tool restore
for engine in Sqlite PostgreSql SqlServer; do
  project="src/Migrations.$engine"
  quietly build dotnet build "$project" -v q --nologo
  quietly "migration-$engine" dotnet ef migrations add "$name" --no-build --project "$project" --startup-project "$project" --output-dir Migrations
  dotnet format "$project" --include "$project/Migrations"
done

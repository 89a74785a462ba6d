#!/usr/bin/env bash
# What must be true of the source before it is tested; says nothing when all of it is.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh

limit=400
failed=0

too_long() {
  git ls-files '*.cs' '*.ts' '*.tsx' '*.js' '*.mjs' '*.css' '*.scss' '*.html' '*.lua' '*.sh' |
    grep -vE '(/|^)(Migrations|generated|__generated__)/|/api/(schema\.d|errors)\.ts$' |
    while read -r file; do
      [ ! -f "$file" ] || [ "$(wc -l <"$file")" -le "$limit" ] || say "$file: $(wc -l <"$file") lines, more than $limit"
    done
}

need_tools
install_tools luacheck:lua-check shellcheck:shellcheck
install_packages
quietly restore dotnet restore PickGo.sln -v q --nologo || exit 1
quietly format dotnet format PickGo.sln --verify-no-changes --no-restore || { say "Run: make format" >&2; failed=1; }
quietly build dotnet build PickGo.sln -c Release -v q --nologo --no-restore || failed=1
quietly shellcheck shellcheck -x scripts/*.sh .ci/run || failed=1
# As they are sent, which only their assembly knows: preludes in front, arguments by name.
quietly luacheck dotnet test tests/Contracts.Tests -c Release --no-build --nologo --filter FullyQualifiedName~ScriptLint || failed=1
scripts/openapi.sh --check || failed=1
long=$(too_long)
[ -z "$long" ] || { say "$long" >&2; failed=1; }
quietly api npm run check -w "$API" || failed=1
quietly format-clients npm run format:check || { say "Run: make format" >&2; failed=1; }
quietly lint npm run lint -w "$CUSTOMER" || failed=1
quietly typecheck npm run typecheck -w "$CUSTOMER" || failed=1
quietly typecheck-e2e npm run typecheck -w tests/Clients.E2E || failed=1
exit "$failed"

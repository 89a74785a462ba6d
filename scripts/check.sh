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

# Known vulnerabilities fail the check; a registry that tells none, because it is a mirror or out of reach, does not.
vulnerable_nuget() {
  local log="$LOGS/vulnerable-nuget.log"
  dotnet list PickGo.sln package --vulnerable --include-transitive >"$log" 2>&1 || return 0
  grep -A 20 'has the following vulnerable packages' "$log" || true
}

vulnerable_npm() {
  local log="$LOGS/vulnerable-npm.log"
  if ! npm audit --omit=dev >"$log" 2>&1 && ! grep -q 'npm error' "$log"; then cat "$log"; fi
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
vulnerable="$(vulnerable_nuget)$(vulnerable_npm)"
[ -z "$vulnerable" ] || { say "$vulnerable" >&2; failed=1; }
long=$(too_long)
[ -z "$long" ] || { say "$long" >&2; failed=1; }
quietly api npm run check -w "$API" || failed=1
quietly format-clients npm run format:check || { say "Run: make format" >&2; failed=1; }
quietly lint npm run lint -w "$CUSTOMER" || failed=1
quietly typecheck npm run typecheck -w "$CUSTOMER" || failed=1
quietly lint-admin npm run lint -w "$ADMIN" || failed=1
quietly typecheck-admin npm run typecheck -w "$ADMIN" || failed=1
quietly typecheck-e2e npm run typecheck -w tests/Clients.E2E || failed=1
exit "$failed"

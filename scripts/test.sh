#!/usr/bin/env bash
# Every test, and at the end one line: N passed, N failed, N skipped. ONLY=dotnet|client|e2e runs one kind.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh

only="${ONLY:-all}"
case "$only" in all | dotnet | client | e2e) ;; *) die "ONLY must be dotnet, client or e2e; it is '$only'." ;; esac
results=TestResults
# How many test processes run at once beside each other.
LANES="${LANES:-3}"
CROWD=WaitingRoomCrowd
vitest="$CUSTOMER/test-results/vitest.json"
portal="$ADMIN/test-results/vitest.json"
e2e=tests/Clients.E2E/test-results/e2e.json
server=
data=
failed=0
reports=()

wants() { [ "$only" = all ] || [ "$only" = "$1" ]; }

run_dotnet() {
  say "Building everything…"
  quietly build dotnet build PickGo.sln -c Release -v q --nologo || return 1
  say "Running the .NET tests…"
  rm -rf "$results"
  reports+=("$results")
  local code=0
  # The races want the processors for themselves, and so does the million that joins a room: beside others it took longer than a hang may.
  in_group test_dotnet races tests/Races.Tests || code=$?
  in_group test_dotnet crowd tests/Contracts.Tests "FullyQualifiedName~$CROWD" || code=$?
  in_group test_lanes || code=$?
  return "$code"
}

# test_dotnet <name of the report> <project> [filter]
# shellcheck disable=SC2317 # in_group calls it
test_dotnet() {
  dotnet test "$2" ${3:+--filter "$3"} -c Release --no-build --nologo -m:1 --results-directory "$results" --logger "trx;LogFilePrefix=$1" \
    --blame-hang-timeout 5m --blame-hang-dump-type none
}

# The others mostly wait, so several run at once, the long ones first. The integration tests follow each other on the one Redis and gateway of
# their process: each part of them has its own.
# shellcheck disable=SC2317 # in_group calls it
test_lanes() {
  local long=(MoneyWalk Unsettled Webhook Draw ShortDeadline LogSecrets) lanes=() brief patient engine project number code=0 running=0
  brief=$(printf '&FullyQualifiedName!~%s' "${long[@]}")
  patient=$(printf '|FullyQualifiedName~%s' "${long[@]}")
  for engine in '!~' '~'; do lanes+=("tests/Integration.Tests FullyQualifiedName${engine}PostgreSql$brief"); done
  for engine in '!~' '~'; do lanes+=("tests/Integration.Tests FullyQualifiedName${engine}PostgreSql&(${patient:1})"); done
  for project in tests/*.Tests; do
    case "$project" in
      */Integration.Tests | */Races.Tests) ;;
      */Contracts.Tests) lanes+=("$project FullyQualifiedName!~$CROWD") ;;
      *) lanes+=("$project") ;;
    esac
  done
  for number in "${!lanes[@]}"; do
    if [ "$running" -ge "$LANES" ]; then
      wait -n || code=$?
      running=$((running - 1))
    fi
    # shellcheck disable=SC2086 # the lane is a project, and maybe a filter
    test_dotnet "lane-$number" ${lanes[$number]} &
    running=$((running + 1))
  done
  while [ "$running" -gt 0 ]; do
    wait -n || code=$?
    running=$((running - 1))
  done
  return "$code"
}

run_client() {
  say "Running the clients' tests…"
  rm -f "$vitest" "$portal"
  reports+=("$vitest" "$portal")
  local code=0
  in_group npm run test -w "$CUSTOMER" --silent -- --reporter=default --reporter=json --outputFile.json=test-results/vitest.json || code=$?
  # Its runner takes the reports from the workspace's own settings.
  in_group npm run test -w "$ADMIN" --silent || code=$?
  return "$code"
}

stop_server() {
  if [ -n "$server" ]; then
    kill -TERM "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  [ -z "$data" ] || rm -rf "$data"
  server=""
  data=""
}

start_server() {
  local port
  # The sandboxes beside it take the next ones.
  port=$(free_ports 3) || return 1
  data=$(mktemp -d)
  export PICKGO_URL="http://127.0.0.1:$port" PICKGO_MAIL_URL="http://127.0.0.1:$port/dev/mail"
  mkdir -p "$LOGS"
  PORT=$port PICKGO_DATA=$data ASPNETCORE_ENVIRONMENT=Development \
    dotnet "$EMBEDDED" >"$LOGS/e2e-server.log" 2>&1 </dev/null &
  server=$!
  node -e '
    const until = Date.now() + 60_000;
    const poll = () => fetch(process.argv[1] + "/health/ready").then((r) => r.ok).catch(() => false)
      .then((ok) => { if (!ok) Date.now() < until ? setTimeout(poll, 200) : process.exit(1); });
    poll();' "$PICKGO_URL" && kill -0 "$server" 2>/dev/null && return 0
  cat "$LOGS/e2e-server.log" >&2
  say "The server did not get ready within a minute." >&2
  return 1
}

run_e2e() {
  build_server && build_customer && build_admin || return 1
  say "Running the browser tests…"
  rm -f "$e2e"
  reports+=("$e2e")
  local code=0
  start_server && in_group npm test -w tests/Clients.E2E --silent || code=$?
  stop_server
  [ "$code" -eq 0 ] || say "The server's log of that time: $LOGS/e2e-server.log" >&2
  return "$code"
}

trap 'stop_child; stop_server; exit 130' INT TERM
need_tools
install_tools redis-server:redis-server luacheck:lua-check chromium:chromium aiosmtpd:python3-aiosmtpd \
  has_postgres:postgresql fc-list:fontconfig has_korean_font:fonts-noto-cjk
install_packages || failed=1
wants dotnet && { run_dotnet || failed=1; }
wants client && { run_client || failed=1; }
wants e2e && { run_e2e || failed=1; }
node scripts/counts.mjs "${reports[@]}" || failed=1
exit "$failed"

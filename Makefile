.PHONY: run test check e2e bench soak format openapi migrate migration rotate-keys
.DEFAULT_GOAL := run

# The server stops when make dies, even when make is killed outright.
run: export PICKGO_EXIT_WITH_PARENT := 1
run: ## build what changed and start everything on this machine
	@scripts/run.sh

test: ## every test, ending with one line of counts
	@scripts/test.sh

e2e: ## the browser tests alone
	@ONLY=e2e scripts/test.sh

bench: ## measures against ceilings of the same run; ONLY=queue
	@scripts/bench.sh

soak: ## the import's grammars fuzzed, and storms and outages of the race tests for minutes; FUZZ=10000000 BUYERS=3000 LASTS=120 PURCHASES=5000 WAITING=20000 OUTAGE=90
	@scripts/soak.sh

check: ## formatting, warnings, lint of scripts, API snapshot, file lengths, client lint and types
	@scripts/check.sh

format: ## put the source into the house's form
	@scripts/format.sh

openapi: ## write docs/api/pickgo.v1.json from the server
	@scripts/openapi.sh

migrate: ## bring the database of Database__Provider and Database__Connection up to date
	@scripts/migrate.sh

migration: ## write a migration for every engine; NAME=WhatChanges
	@scripts/migration.sh

rotate-keys: ## put new signing keys beside the old ones, without a restart and without logging anybody out
	@scripts/rotate-keys.sh

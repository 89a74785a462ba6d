#!/usr/bin/env bash
# Writes the API's description, its error codes and the table of its endpoints from the server's code; with --check, compares and changes nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh

snapshot=docs/api/pickgo.v1.json
made=src/WebApi/obj/openapi
# Without these the build believes that the document is already there.
rm -rf "$made" src/WebApi/obj/*.OpenApiFiles.cache
quietly openapi dotnet build src/WebApi -c Release -v q --nologo \
  -p:OpenApiGenerateDocuments=true -p:OpenApiGenerateDocumentsOnBuild=true
shopt -s nullglob
documents=("$made"/*.json)
[ "${#documents[@]}" -eq 1 ] || die "Expected one document in $made, found ${#documents[@]}."

codes=docs/api/errors.json
node scripts/errors.mjs "${documents[0]}" >"$made/errors.txt"
endpoints=docs/api/endpoints.md
node scripts/endpoints.mjs "${documents[0]}" >"$made/endpoints.txt"
if [ "${1:-}" = --check ]; then
  diff -u "$snapshot" "${documents[0]}" >&2 || die "$snapshot is not what the server says. Run: make openapi"
  diff -u "$codes" "$made/errors.txt" >&2 || die "$codes is not what the server says. Run: make openapi"
  diff -u "$endpoints" "$made/endpoints.txt" >&2 || die "$endpoints is not what the server says. Run: make openapi"
else
  mkdir -p "$(dirname "$snapshot")"
  cp "${documents[0]}" "$snapshot"
  cp "$made/errors.txt" "$codes"
  cp "$made/endpoints.txt" "$endpoints"
fi

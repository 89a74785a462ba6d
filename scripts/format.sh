#!/usr/bin/env bash
# Puts the source into the house's form.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh

need_tools
install_packages
dotnet format PickGo.sln
npm run lint -w "$CUSTOMER" --silent -- --fix
npm run lint -w "$ADMIN" --silent -- --fix
npm run format --silent

#!/usr/bin/env bash
# Measures everything that can be measured here, side by side, and writes README.md.
set -euo pipefail
export LC_ALL=C DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# BenchmarkDotNet looks for projects from here on, and leaves its artifacts here.
cd "$here"

dotnet run --configuration Release --project "$here/VifRecommender.NRules.Benchmarks" -- figures "$work/nrules.json"
dotnet run --configuration Release --project "$here/VifRecommender.NRules.Benchmarks" -- sessions "$work/sessions.md"

if ! command -v node > /dev/null || ! command -v npm > /dev/null; then
  echo "The engines for Node.js are not measured: node or npm is missing."
elif ! "$here/engines/run.sh" > "$work/engines.txt"; then
  echo "The engines for Node.js are not measured: see above."
else
  mv "$work/engines.txt" "$work/engines.md"
fi

dotnet run --configuration Release --project "$here/VifRecommender.Benchmarks" -- report "$work"

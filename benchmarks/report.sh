#!/usr/bin/env bash
# Measures everything that can be measured here, side by side, and writes README.md.
set -euo pipefail
export LC_ALL=C DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# BenchmarkDotNet looks for projects from here on, and leaves its artifacts here.
cd "$here"

nrules=$here/VifRecommender.NRules.Benchmarks
if dotnet build --configuration Release --verbosity quiet "$nrules" > "$work/nrules.txt" 2>&1; then
  dotnet run --configuration Release --no-build --project "$nrules" -- figures "$work/nrules.json"
elif grep -q 'error NU1101: .* NRules\.' "$work/nrules.txt"; then
  echo "NRules is not measured: the package feed does not have it (NU1101)."
else
  cat "$work/nrules.txt"
  exit 1
fi

if ! command -v node > /dev/null || ! command -v npm > /dev/null; then
  echo "The engines for Node.js are not measured: node or npm is missing."
elif ! "$here/engines/run.sh" > "$work/engines.txt"; then
  echo "The engines for Node.js are not measured: see above."
else
  mv "$work/engines.txt" "$work/engines.md"
fi

dotnet run --configuration Release --project "$here/VifRecommender.Benchmarks" -- report "$work"

#!/usr/bin/env bash
# Compares whole processes: checks that they rank alike, and prints a table of medians. See README.md.
set -euo pipefail
export LC_ALL=C DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$here/../VifRecommender.Benchmarks
program=$project/bin/Release/net10.0/VifRecommender.Benchmarks.dll
counts=(1 100 1000)
runs=5
names=("VifRecommender" "json-rules-engine" "ZEN" "ZEN, eight communes at once")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

start() {
  case $1 in
    0) dotnet "$program" rank "$2" ;;
    1) node "$here/json-rules-engine.mjs" "$2" ;;
    2) node "$here/zen-engine.mjs" "$2" ;;
    3) node "$here/zen-engine.mjs" "$2" 8 ;;
  esac
}

compare() {
  cmp -s "$2" "$3" && return
  local line
  line=$(diff "$2" "$3" | sed 's/[^0-9].*//; q') || true
  {
    echo "$1 ranks otherwise, first at line $line:"
    echo "  ${names[0]}: $(sed -n "${line}p" "$2")"
    echo "  $1: $(sed -n "${line}p" "$3")"
  } >&2
  exit 1
}

dotnet build --configuration Release --verbosity quiet "$project" >&2
(cd "$here" && npm ci --no-audit --no-fund --loglevel=error) >&2
for count in "${counts[@]}"; do dotnet "$program" export "$work/$count" "$count"; done

# Round by round, so that what else the machine does meets all alike.
for count in "${counts[@]}"; do
  for ((run = 0; run < runs; run++)); do
    for i in "${!names[@]}"; do
      from=${EPOCHREALTIME/./}
      start "$i" "$work/$count" > "$work/ranks"
      echo $((${EPOCHREALTIME/./} - from)) >> "$work/times-$i-$count"
      [[ -e $work/expected-$count ]] || mv "$work/ranks" "$work/expected-$count"
      [[ ! -e $work/ranks ]] || compare "${names[i]}" "$work/expected-$count" "$work/ranks"
    done
  done
done

median() { sort -n "$work/times-$1-$2" | sed -n "$(((runs + 1) / 2))p"; }

echo "Medians of $runs runs in ms (and as a multiple of ours); .NET $(dotnet --version), Node.js $(node --version), $(nproc) cores."
echo
echo "| Process |$(printf ' N = %s |' "${counts[@]}")"
echo "|---|$(printf -- '--:|%.0s' "${counts[@]}")"
for i in "${!names[@]}"; do
  row="| ${names[i]} |"
  for count in "${counts[@]}"; do
    row+=$(awk -v time="$(median "$i" "$count")" -v ours="$(median 0 "$count")" -v rival="$i" \
      'BEGIN { printf rival ? " %.0f (%.2f) |" : " %.0f |", time / 1000, time / ours }')
  done
  echo "$row"
done

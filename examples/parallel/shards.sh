#!/usr/bin/env bash
# Parse a folder in shards under GNU parallel: shards.sh FOLDER OUT N
# Each shard takes its fixed part of the files by content hash; a shard that was killed is run again and goes on where it was.
# Exit code 1: all shards ended, some input could not be read; OUT/panel.inputs.parquet and OUT/shard-*/reports.inputs.jsonl name it.
set -euo pipefail
export FOLDER=$1 OUT=$2 COUNT=$3 NIANBAO=${NIANBAO:-nianbao}
mkdir -p "$OUT"

shard() {
  local code=0
  $NIANBAO batch --shard "$1/$COUNT" --concurrency 1 --resume -o "$OUT/shard-$1/reports.jsonl" -- "$FOLDER" || code=$?
  # 1 says that an input could not be read: running again would not help.
  [ "$code" -le 1 ]
}
export -f shard

SHELL=$(command -v bash) parallel --will-cite --halt now,fail=1 --retries 3 shard ::: $(seq "$COUNT")
$NIANBAO panel --overwrite -o "$OUT/panel.parquet" -- "$OUT"/shard-*/reports.jsonl
if grep -qs '"status":"failed"' "$OUT"/shard-*/reports.inputs.jsonl; then exit 1; fi

#!/usr/bin/env bash
# Parse a folder in shards under GNU parallel: shards.sh FOLDER OUT N
# Each shard takes its fixed part of the files by content hash; a shard that failed is run again from where it was.
set -euo pipefail
folder=$1 out=$2 count=$3
nianbao=${NIANBAO:-nianbao}
mkdir -p "$out"
parallel --will-cite --halt now,fail=1 --retries 3 \
  "$nianbao batch '$folder' --shard {}/$count --concurrency 1 --resume -o '$out/shard-{}/reports.jsonl'" ::: $(seq "$count")
$nianbao panel "$out"/shard-*/reports.jsonl -o "$out/panel.parquet"

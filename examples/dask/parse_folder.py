#!/usr/bin/env python3
"""Parse a folder of reports on a Dask cluster.

    python3 parse_folder.py FOLDER OUT --scheduler tcp://127.0.0.1:8786

The folder is cut into parts of a fixed size, by file name. Each task runs the command on its part and writes
OUT/part-00000/reports.jsonl and OUT/part-00000/panel.parquet (with the other tables beside it). A part appears under
its name only when it is whole: a task whose worker dies is run again elsewhere, and neither half a part nor a part
twice is ever seen. Put the parts together afterwards:

    nianbao panel OUT/part-*/reports.jsonl -o panel.csv
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

from distributed import Client, as_completed


def parse_part(number, files, out, command):
    """Runs the command on the files of one part; returns the number of the part and whether all its files were read."""
    part = os.path.join(out, f"part-{number:05d}")
    if os.path.isdir(part):
        return number, True
    attempt = tempfile.mkdtemp(prefix=f".part-{number:05d}-", dir=out)
    try:
        listing = os.path.join(attempt, "files.txt")
        with open(listing, "w", encoding="utf-8") as handle:
            handle.write("\n".join(files))
        done = subprocess.run(
            [*command, "batch", "--files-from", listing, "--concurrency", "1",
             "-o", os.path.join(attempt, "reports.jsonl"), "-o", os.path.join(attempt, "panel.parquet")],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
        if done.returncode not in (0, 1):
            raise RuntimeError(done.stderr)
        os.remove(listing)
        try:
            os.rename(attempt, part)
        except OSError:
            # Another attempt at the same part was faster.
            if not os.path.isdir(part):
                raise
        return number, done.returncode == 0
    finally:
        shutil.rmtree(attempt, ignore_errors=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder")
    arguments.add_argument("out")
    arguments.add_argument("--scheduler", required=True)
    arguments.add_argument("--part", type=int, default=100, help="files a part")
    arguments.add_argument("--command", default="nianbao", help="how to run nianbao on the workers")
    options = arguments.parse_args()

    out = os.path.abspath(options.out)
    os.makedirs(out, exist_ok=True)
    files = sorted(
        os.path.abspath(os.path.join(root, name))
        for root, _, names in os.walk(options.folder) for name in names)
    parts = [files[i:i + options.part] for i in range(0, len(files), options.part)]
    command = options.command.split()
    whole = True
    with Client(options.scheduler) as client:
        tasks = [client.submit(parse_part, number, part, out, command, retries=5, pure=False) for number, part in enumerate(parts)]
        for done, (number, clean) in enumerate(task.result() for task in as_completed(tasks)):
            whole = whole and clean
            print(f"{done + 1}/{len(parts)} parts, part {number} {'read' if clean else 'read with failures, see its reports.inputs.jsonl'}", file=sys.stderr)
    return 0 if whole else 1


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Holds our own sources to .clang-tidy: tidy_test.py CLANG_TIDY SOURCE_DIR BUILD_DIR.

A source that passed is remembered by the content of everything that it was judged on: itself, our headers that it
includes, its compile command and the checks. So a second run judges only what changed.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys
import time

OWN_FOLDERS = ("core", "cli", "web", "assets")


def own_dependencies(build, root):
    """Object file -> our own files that it was compiled from, by Ninja's log of the compiler's dependencies."""
    text = subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True, text=True, check=True).stdout
    result, target = {}, None
    for line in text.splitlines():
        if line.startswith("    "):
            path = (build / line.strip()).resolve()
            if root in path.parents:
                result[target].append(path)
        elif ": #deps" in line:
            target = line.split(": #deps")[0]
            result[target] = []
    return result


def digest(entry, dependencies, root, clang_tidy):
    judged = hashlib.sha256(f"{clang_tidy} {entry['command']}".encode())
    for path in [root / ".clang-tidy", *sorted({*dependencies, pathlib.Path(entry["file"])})]:
        judged.update(f"{path}\0".encode() + path.read_bytes())
    return judged.hexdigest()


def judge(clang_tidy, build, root, source):
    command = [clang_tidy, "-p", str(build), "--quiet", f"--header-filter=^{root}/({'|'.join(OWN_FOLDERS)})/", source]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return run.returncode, run.stdout + (run.stderr if run.returncode else "")


def main(clang_tidy, root, build):
    root, build = pathlib.Path(root).resolve(), pathlib.Path(build).resolve()
    own = tuple(f"{root / folder}{os.sep}" for folder in OWN_FOLDERS)
    entries = [e for e in json.loads((build / "compile_commands.json").read_text()) if e["file"].startswith(own)]
    dependencies = own_dependencies(build, root)
    cache_file = build / "tidy-passed.json"
    known = set(json.loads(cache_file.read_text())) if cache_file.exists() else set()
    work = {}
    for entry in entries:
        words = shlex.split(entry["command"])
        target = words[words.index("-o") + 1]
        work[entry["file"]] = digest(entry, dependencies.get(target, []), root, clang_tidy)
    due = [source for source, key in work.items() if key not in known]
    passed, failed, start = [key for key in work.values() if key in known], 0, time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for source, (code, output) in zip(due, pool.map(lambda s: judge(clang_tidy, build, root, s), due)):
            if code:
                failed += 1
                print(output)
            else:
                passed.append(work[source])
    cache_file.write_text(json.dumps(sorted(passed)))
    print(f"{len(work)} bronnen, {len(due)} beoordeeld in {time.monotonic() - start:.0f} s, {failed} met bevindingen")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])

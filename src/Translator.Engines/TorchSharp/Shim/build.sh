#!/usr/bin/env bash
# Builds libstdcxx-shim.so for Linux x64 with any gcc; the result is committed, so that users need no compiler.
set -euo pipefail
cd "$(dirname "$0")"
gcc -shared -fPIC -O2 -nostdlib -Wl,--version-script=shim.map -Wl,-soname,libstdc++.so.6 -Wl,--build-id=none -s -o libstdcxx-shim.so shim.c

"""Packs a newer ONNX file as its difference to an older one of the same size, so that a clone need not hold both.

usage: python update.py OLDER.onnx NEWER.onnx OUT.gz

The bytes of the difference are NEWER - OLDER, modulo 256.
"""
import gzip
import sys
from pathlib import Path

import numpy as np


def main() -> None:
    older, newer, out = map(Path, sys.argv[1:])
    first, second = (np.frombuffer(path.read_bytes(), np.uint8) for path in (older, newer))
    if first.size != second.size:
        raise SystemExit(f"{newer} has {second.size} bytes, {older} has {first.size}")
    out.write_bytes(gzip.compress((second - first).tobytes(), 9, mtime=0))
    print(f"{out}: {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()

"""Writes the trained reader as one ONNX file, quantizes it, and times it.

usage: python export.py WEIGHTS --out DIR [--layers 6]

The int8 file is dynamic, per channel. Writes DIR/reader.onnx and DIR/reader.int8.onnx.
"""
import argparse
import hashlib
import json
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import load_file

from model import Reader

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]
OUTPUTS = ["answers", "relates", "stance"]


def export(weights: Path, layers: int, out: Path) -> None:
    model = Reader(layers)
    model.load_state_dict(load_file(weights))
    model.embed.fold_marker()
    model.eval()
    ids = torch.randint(1000, 2000, (2, 40))
    axes = {name: {0: "batch", 1: "seq"} for name in INPUTS + OUTPUTS}
    example = (ids, torch.ones_like(ids), torch.zeros_like(ids))
    torch.onnx.export(
        model, example, str(out / "reader.onnx"), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
        opset_version=17, dynamo=False,
    )
    whole, small = str(out / "reader.onnx"), str(out / "reader.int8.onnx")
    # Seven bits: processors with AVX2 but no VNNI add products up in 16 bits, and eight-bit weights overflow there.
    quantize_dynamic(whole, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


def session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def milliseconds(path: Path, threads: int, tokens: int = 180, rounds: int = 20) -> float:
    """The median time to read one passage of `tokens` tokens."""
    reader = session(path, threads)
    ids = np.random.default_rng(1).integers(1000, 20000, (1, tokens))
    feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
    spent = []
    for _ in range(rounds):
        began = time.perf_counter()
        reader.run(None, feed)
        spent.append(time.perf_counter() - began)
    return float(np.median(spent)) * 1000


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("weights", type=Path)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--layers", type=int, default=6)
    given = arguments.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    export(given.weights, given.layers, given.out)
    small = given.out / "reader.int8.onnx"
    print(json.dumps({
        "bytes": small.stat().st_size,
        "sha256": hashlib.sha256(small.read_bytes()).hexdigest(),
        "ms_180_tokens": {n: round(milliseconds(small, n), 1) for n in (1, 2)},
    }))


if __name__ == "__main__":
    main()

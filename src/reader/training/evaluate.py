"""Measures a reader's ONNX file, or its weights as trained, on the dev sets and on the documents kept apart.

usage: python evaluate.py reader.int8.onnx|reader.safetensors --tokenizer FILE --data DIR --community DIR --labels DIR
       --invented DIR [--against OTHER] [--only NAME …]

`--against` tells how far two files agree. A file that only has `logits` can be measured on answers alone.
"""
import argparse
import gzip
import json
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

from community import Community
from encode import Encoder, Row, pad
from export import INPUTS, OUTPUTS, session
from invented import Invented
from labelled import Labelled
from metrics import auroc, by_class, temperature
from model import RELATIONS, STANCES, Reader, layers_of
from relations import relation_of

LIMIT = 384
BATCH = 64 if torch.cuda.is_available() else 8


def opened(path: Path, threads: int):
    """Gives what turns (ids, mask, types) into the values of each head."""
    if path.suffix != ".safetensors":
        onnx = session(path, threads)
        names = ["answers" if o.name == "logits" else o.name for o in onnx.get_outputs()]
        return lambda *given: dict(zip(names, onnx.run(None, dict(zip(INPUTS, given, strict=True))), strict=True))
    weights = load_file(path)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = Reader(layers_of(weights))
    model.load_state_dict(weights)
    model.to(device).eval()
    return lambda *given: dict(zip(OUTPUTS, read_by(model, [torch.from_numpy(g).to(device) for g in given]), strict=True))


def read_by(model: Reader, given: list[torch.Tensor]) -> list[np.ndarray]:
    with torch.no_grad():
        return [values.float().cpu().numpy() for values in model(*given)]


class Measured:
    def __init__(self, path: Path, encoder: Encoder, threads: int):
        self.run, self.encoder = opened(path, threads), encoder

    def read(self, asked: list[tuple[str, list[str]]]) -> list[dict[str, np.ndarray]]:
        """Reads (question, sentences) each; gives per head the values at the markers, -inf where cut off."""
        rows = [self.encoder.row(question, sentences) for question, sentences in asked]
        order = sorted(range(len(rows)), key=lambda n: len(rows[n].ids))
        found: list = [None] * len(rows)
        for start in range(0, len(order), BATCH):
            some = order[start : start + BATCH]
            ids, mask, types = (t.numpy() for t in pad([rows[n] for n in some]))
            given = self.run(ids, mask, types)
            for place, n in enumerate(some):
                found[n] = {name: at_marks(out[place], rows[n]) for name, out in given.items()}
        return found


def at_marks(values: np.ndarray, row: Row) -> np.ndarray:
    return np.stack([values[m] if m >= 0 else np.full(values.shape[1:], -np.inf) for m in row.marks])


def lines(path: Path) -> list[dict]:
    with gzip.open(path, "rt") as file:
        return [json.loads(line) for line in file]


def answers_dev(reader: Measured, path: Path) -> dict:
    """The best sentence of the question's own passage, and answerable against near miss by the best logit."""
    asked = lines(path)
    read = [r["answers"] for r in reader.read([(a["question"], a["passage"]) for a in asked])]
    hits = [a["labels"][int(r.argmax())] for a, r in zip(asked, read, strict=True) if a["answerable"]]
    tops = lambda kept: [float(r.max()) for a, r in zip(asked, read, strict=True) if kept(a)]
    answerable = tops(lambda a: a["answerable"])
    human = tops(lambda a: a["near_miss"] and a["made"].startswith("human"))
    return {
        "questions": len(asked), "acc@1": round(float(np.mean(hits)), 3),
        "near_auroc": round(auroc(answerable, tops(lambda a: a["near_miss"])), 3),
        "near_human_auroc": round(auroc(answerable, human), 3),
    }


def questions_hold(reader: Measured, asked: list) -> dict:
    """Every passage of the document is read: the best sentence of all, and answerable against near miss."""
    tasks, owner = [], []
    for n, (document, question, _, _) in enumerate(asked):
        for run in document.passages(high=200):
            tasks.append((question, [document.sentences[s] for s in run]))
            owner.append((n, run))
    scores: list[dict] = [{} for _ in asked]
    for (n, run), read in zip(owner, reader.read(tasks), strict=True):
        scores[n].update(zip(run, map(float, read["answers"]), strict=True))
    best = [sorted(s, key=lambda p: -s[p]) for s in scores]
    answered = [n for n, a in enumerate(asked) if a[2]]
    near = [n for n, a in enumerate(asked) if not a[2]]
    hit = lambda k: round(float(np.mean([bool(set(best[n][:k]) & asked[n][2]) for n in answered])), 3)
    top = lambda some: [scores[n][best[n][0]] for n in some]
    cut = np.quantile(top(answered), 0.06)
    return {
        "answerable": len(answered), "near": len(near), "hit@1": hit(1), "hit@3": hit(3),
        "near_auroc": round(auroc(top(answered), top(near)), 3),
        "answerable_above_0": round(float((np.array(top(answered)) > 0).mean()), 3),
        "near_below_0": round(float((np.array(top(near)) < 0).mean()), 3),
        "cut_refusing_6%": round(float(cut), 2), "near_below_cut": round(float((np.array(top(near)) < cut).mean()), 3),
    }


def classes(logits: np.ndarray, wanted: list[int], names: list[str]) -> dict:
    return {**by_class(wanted, list(logits.argmax(1)), names), "temperature": temperature(logits, wanted)}


def relations(reader: Measured, pairs: list[tuple[str, str, str]]) -> dict:
    read = reader.read([(claim, [sentence]) for claim, sentence, _ in pairs])
    return classes(np.stack([r["relates"][0] for r in read]), [RELATIONS.index(p[2]) for p in pairs], RELATIONS)


def stances(reader: Measured, labelled: Labelled) -> dict:
    tasks, wanted = [], []
    for document, known in labelled.stances().items():
        for run in document.passages(high=200):
            tasks.append(("", [document.sentences[n] for n in run]))
            wanted.append([known.get(n) for n in run])
    kept = [(v, STANCES.index(w)) for r, ws in zip(reader.read(tasks), wanted, strict=True)
            for v, w in zip(r["stance"], ws, strict=True) if w and np.isfinite(v).all()]
    return classes(np.stack([v for v, _ in kept]), [w for _, w in kept], STANCES) if kept else {}


def agreement(one: Measured, other: Measured, tasks: dict[str, list[tuple[str, list[str]]]]) -> dict:
    """How often two files choose the same, and how far apart their values are at most and on average."""
    told = {}
    for name, asked in tasks.items():
        read = [(x[name], y[name]) for x, y in zip(one.read(asked), other.read(asked), strict=True)]
        if name == "answers":
            same = [x.argmax() == y.argmax() for x, y in read]
        else:
            same = np.concatenate([x.argmax(1) == y.argmax(1) for x, y in read])
        apart = np.concatenate([np.abs(x - y)[np.isfinite(x)].ravel() for x, y in read])
        told[name] = {"same": round(float(np.mean(same)), 3), "max": round(float(apart.max()), 2),
                      "mean": round(float(apart.mean()), 3)}
    return told


def figures(reader: Measured, given: argparse.Namespace) -> dict:
    """Names every measurement; none is taken before it is called."""
    asked = Community(given.community, None, hold=True)
    ours = Community(given.community, given.labels, hold=True)
    made = Invented(given.invented, hold=True)
    told = lambda pairs: [(p.claim, p.sentence, p.relation) for p in pairs]
    dev = lambda: [
        (p["claim"], p["sentence"], relation_of(p["label"], p["attribution"]))
        for p in lines(given.data / "relations.dev.jsonl.gz")
    ]
    named = {
        "answers.dev": lambda: answers_dev(reader, given.data / "answers.dev.jsonl.gz"),
        "questions hold": lambda: questions_hold(reader, asked.questions()),
        "our questions hold": lambda: questions_hold(reader, ours.our_questions()),
        "relations.dev": lambda: relations(reader, dev()),
        "relations hold": lambda: relations(reader, told(asked.pairs())),
        "our relations hold": lambda: relations(reader, told(ours.our_pairs())),
        "stance hold": lambda: stances(reader, ours),
        "invented questions hold": lambda: questions_hold(reader, made.asked()),
        "invented relations hold": lambda: relations(reader, told(made.pairs(1))),
        "invented stance hold": lambda: stances(reader, made),
    }
    if given.against:
        other = Measured(given.against, reader.encoder, given.threads)
        some = lambda: [(a["question"], a["passage"]) for a in lines(given.data / "answers.dev.jsonl.gz")[:200]]
        named["agreement"] = lambda: agreement(reader, other, {
            "answers": some(),
            "relates": [(claim, [sentence]) for claim, sentence, _ in dev()[:200]],
            "stance": [("", passage) for _, passage in some()[:100]],
        })
    return named


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("reader", type=Path)
    for name in ("tokenizer", "data", "community", "labels", "invented"):
        arguments.add_argument(f"--{name}", type=Path, required=True)
    arguments.add_argument("--against", type=Path)
    arguments.add_argument("--only", nargs="*", help="names of the measurements wanted")
    arguments.add_argument("--threads", type=int, default=2)
    given = arguments.parse_args()
    reader = Measured(given.reader, Encoder(given.tokenizer, LIMIT), given.threads)
    for name, measure in figures(reader, given).items():
        if not given.only or name in given.only:
            print(name, json.dumps(measure()), flush=True)


if __name__ == "__main__":
    main()

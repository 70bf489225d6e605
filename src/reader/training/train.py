"""Trains the reader for a given time.

usage: python train.py CONFIG.json --base DIR --data DIR --community DIR --labels DIR --invented DIR --out DIR
       --minutes M [--start reader.safetensors] [--rate R] [--teacher reader.safetensors …] [--resume]

The clock drives the learning rate: up over the first 4 %, then down in a line to `floor` of the peak at the end,
so that a slower machine ends with less data seen but a finished schedule. With teachers the mean of their logits
is learnt beside the labels. `keep` of the configuration names the layers kept of a start that has more of them.
"""
import argparse
import json
import random
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from base import keep_layers
from losses import BY_LABEL, labels_loss, teacher_loss
from model import Reader, layers_of
from sources import Paths, streams

CHECKPOINT_SECONDS = 300
HEAD_RATE = 5.0


class Feed(IterableDataset):
    """Makes a stream's batches in processes of their own, each with its own chance."""

    def __init__(self, stream, seed: int):
        self.stream, self.seed = stream, seed

    def __iter__(self):
        process = get_worker_info()
        random.seed(f"{self.seed} {process.id if process else 0}")
        return iter(self.stream)


def logits_of(model: Reader, batch) -> torch.Tensor:
    with torch.autocast(batch.ids.device.type, torch.bfloat16, enabled=batch.ids.is_cuda):
        hidden = model.encode(batch.ids, batch.mask, batch.types, batch.at)
        return getattr(model, batch.head)(hidden).squeeze(-1).float()


def loss_of(model: Reader, batch, teachers: list[Reader]) -> torch.Tensor:
    logits = logits_of(model, batch)
    if not teachers:
        return labels_loss(logits, batch)
    with torch.no_grad():
        taught = torch.stack([logits_of(teacher, batch) for teacher in teachers]).mean(0)
    return BY_LABEL * labels_loss(logits, batch) + teacher_loss(logits, taught, batch)


def learn(model: Reader, feeds: list, step: int, share: float, teachers: list) -> list[tuple[str, float, int, int]]:
    """Adds the gradients of one batch per head; gives head, loss, rows and tokens of each.

    Several may run side by side on one model: gradients are added up under a lock of their own. On shared cores
    that is faster than threads inside each operation, which wait for one another all the time.
    """
    told = []
    for feed, weight, every in feeds:
        if step % every:
            continue
        batch = next(feed).to(next(model.parameters()).device)
        loss = loss_of(model, batch, teachers)
        (loss * weight * share).backward()
        told.append((batch.head, loss.detach(), len(batch.ids), batch.tokens))
    return told


def save(model: Reader, optimizer, state: dict, out: Path) -> None:
    """Writes the weights and what is needed to go on, each first under another name, so none is ever half written."""
    save_file({k: v.contiguous() for k, v in model.state_dict().items()}, out / "reader.tmp")
    (out / "reader.tmp").replace(out / "reader.safetensors")
    torch.save({"optimizer": optimizer.state_dict(), **state}, out / "state.tmp")
    (out / "state.tmp").replace(out / "state.pt")


def train(config: dict, paths: Paths, start: Path, taught_by: list[Path], out: Path, seconds: float, resume: bool) -> None:
    """Trains for the time given or until told to end, and leaves DIR/reader.safetensors and DIR/state.pt."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    random.seed(config["seed"])
    torch.manual_seed(config["seed"])
    torch.set_num_threads(config["threads"])
    model = Reader(len(config["keep"]), config["dropout"])
    given = [load_file(path) for path in taught_by]
    teachers = [Reader(layers_of(weights)) for weights in given]
    for teacher, weights in zip(teachers, given, strict=True):
        teacher.load_state_dict(weights)
        teacher.to(device).eval()
    weights = load_file(out / "reader.safetensors" if resume else start)
    if layers_of(weights) > len(config["keep"]):
        weights = keep_layers(weights, config["keep"])
    missing = model.load_state_dict(weights, strict=False)
    model.to(device)
    print("new weights:", sorted({k.split(".")[0] for k in missing.missing_keys}), flush=True)
    heads = [p for n, p in model.named_parameters() if n.split(".")[0] in ("answers", "relates", "stance")]
    body = [p for n, p in model.named_parameters() if n.split(".")[0] in ("embed", "layers") and p.requires_grad]
    rates = [config["rate"], config["rate"] * HEAD_RATE]
    optimizer = torch.optim.AdamW(
        [{"params": body}, {"params": heads}], lr=config["rate"], weight_decay=0.01, betas=(0.9, 0.98), fused=True
    )
    state = {"step": 0, "seen": {}}
    if resume:
        kept = torch.load(out / "state.pt")
        optimizer.load_state_dict(kept.pop("optimizer"))
        state = kept
        random.seed(config["seed"] + state["step"])
    workers = config["workers"]
    made = streams(config, paths)
    served = lambda stream, processes: iter(
        DataLoader(Feed(stream, config["seed"]), batch_size=None, num_workers=processes)
    )
    feeds = [
        [(served(stream, n), weight, every) for (stream, weight, every), n in zip(made, config["loaders"], strict=True)]
        for _ in range(workers)
    ]
    pool = ThreadPoolExecutor(workers, initializer=torch.set_num_threads, initargs=(config["threads"],))
    model.train()
    shown, saved, sums = time.time(), time.time(), {}
    stop = []
    signal.signal(signal.SIGTERM, lambda *_: stop.append(True))
    state.setdefault("began", time.time())
    until = state["began"] + seconds
    while (now := time.time()) < until and not stop:
        done = (now - state["began"]) / seconds
        scale = min(1.0, done / 0.04) * (config["floor"] + (1 - config["floor"]) * (1 - done))
        for group, rate in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = rate * max(scale, 0.01)
        optimizer.zero_grad(set_to_none=True)
        told = pool.map(lambda feed: learn(model, feed, state["step"], 1 / workers, teachers), feeds)
        for head, loss, read, size in [one for some in told for one in some]:
            total, count = sums.get(head, (0.0, 0))
            sums[head] = (total + loss, count + 1)
            rows, tokens = state["seen"].get(head, (0, 0))
            state["seen"][head] = (rows + read, tokens + size)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        state["step"] += 1
        if now - shown > 30:
            means = {k: round(float(t) / n, 3) for k, (t, n) in sums.items()}
            print(datetime.now(timezone.utc).strftime("%H:%M:%S"), state["step"], means, state["seen"], flush=True)
            shown, sums = now, {}
        if now - saved > CHECKPOINT_SECONDS:
            save(model, optimizer, state, out)
            saved = now
    save(model, optimizer, state, out)
    spent = round(time.time() - state["began"])
    print("done", json.dumps({"steps": state["step"], "seconds": spent, "seen": state["seen"]}), flush=True)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("config", type=Path)
    for name in ("base", "data", "community", "labels", "invented"):
        arguments.add_argument(f"--{name}", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--minutes", type=float, required=True)
    arguments.add_argument("--start", type=Path)
    arguments.add_argument("--rate", type=float, help="instead of the configuration's")
    arguments.add_argument("--teacher", type=Path, nargs="*", default=[])
    arguments.add_argument("--resume", action="store_true")
    given = arguments.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    paths = Paths(given.base, given.data, given.community, given.labels, given.invented)
    config = json.loads(given.config.read_text())
    config["rate"] = given.rate or config["rate"]
    start = given.start or paths.base / "base.safetensors"
    train(config, paths, start, given.teacher, given.out, 60 * given.minutes, given.resume)


if __name__ == "__main__":
    main()

"""Trains the reader until a given time of day.

usage: python train.py CONFIG.json --base DIR --data DIR --community DIR --labels DIR --out DIR --until HH:MM [--resume]

The clock drives the learning rate: up over the first 4 %, then down in a line to `floor` of the peak at the end,
so that a slower machine ends with less data seen but a finished schedule. Times are UTC.
"""
import argparse
import json
import random
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file

from model import Reader
from sources import Paths, streams

CHECKPOINT_SECONDS = 300
HEAD_RATE = 5.0


def answers_loss(logits, batch):
    """Softmax over all sentences of a group and a null answer fixed at 0, plus a little per-sentence BCE."""
    count = int(batch.group.max()) + 1
    member = batch.group[None, :] == torch.arange(count, device=logits.device)[:, None]
    null = torch.zeros(count, 1, device=logits.device)
    spread = torch.cat([null, logits[None, :].masked_fill(~member, -1e9)], 1)
    gold = torch.cat([null, logits[None, :].masked_fill(~(member & (batch.target > 0)), -1e9)], 1)
    answered = (member & (batch.target > 0)).any(1)
    wanted = torch.where(answered, torch.logsumexp(gold[:, 1:], 1), gold[:, 0])
    each = F.binary_cross_entropy_with_logits(logits, batch.target, reduction="sum") / count
    return (torch.logsumexp(spread, 1) - wanted).mean() + 0.2 * each


def loss_of(model: Reader, batch):
    hidden = model.encode(batch.ids, batch.mask, batch.types, batch.at)
    if batch.head == "answers":
        return answers_loss(model.answers(hidden).squeeze(-1), batch)
    head = model.relates if batch.head == "relates" else model.stance
    return F.cross_entropy(head(hidden), batch.target, ignore_index=-100)


def learn(model: Reader, feeds: list, step: int, share: float) -> list[tuple[str, float, int, int]]:
    """Adds the gradients of one batch per head; gives head, loss, rows and tokens of each.

    Several may run side by side on one model: gradients are added up under a lock of their own. On shared cores
    that is faster than threads inside each operation, which wait for one another all the time.
    """
    told = []
    for feed, weight, every in feeds:
        if step % every:
            continue
        batch = next(feed).to(next(model.parameters()).device)
        loss = loss_of(model, batch)
        (loss * weight * share).backward()
        told.append((batch.head, loss.item(), len(batch.ids), int(batch.mask.sum())))
    return told


def next_time(clock: str) -> float:
    """Seconds since the epoch of the next HH:MM, UTC."""
    now = datetime.now(timezone.utc)
    hour, minute = map(int, clock.split(":"))
    then = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return (then if then > now else then + timedelta(days=1)).timestamp()


def save(model: Reader, optimizer, state: dict, out: Path) -> None:
    """Writes the weights and what is needed to go on, each first under another name, so none is ever half written."""
    save_file({k: v.contiguous() for k, v in model.state_dict().items()}, out / "reader.tmp")
    (out / "reader.tmp").replace(out / "reader.safetensors")
    torch.save({"optimizer": optimizer.state_dict(), **state}, out / "state.tmp")
    (out / "state.tmp").replace(out / "state.pt")


def train(config: dict, paths: Paths, out: Path, until: float, resume: bool) -> None:
    """Trains until the time given or until told to end, and leaves DIR/reader.safetensors and DIR/state.pt."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    random.seed(config["seed"])
    torch.manual_seed(config["seed"])
    torch.set_num_threads(config["threads"])
    model = Reader(config["layers"], config["dropout"])
    weights = load_file(out / "reader.safetensors" if resume else paths.base / "base.safetensors")
    missing = model.load_state_dict(weights, strict=False)
    model.to(device)
    print("new weights:", sorted({k.split(".")[0] for k in missing.missing_keys}), flush=True)
    heads = [p for n, p in model.named_parameters() if n.split(".")[0] in ("answers", "relates", "stance")]
    body = [p for n, p in model.named_parameters() if n.split(".")[0] in ("embed", "layers") and p.requires_grad]
    rates = [config["rate"], config["rate"] * HEAD_RATE]
    optimizer = torch.optim.AdamW(
        [{"params": body}, {"params": heads}], lr=config["rate"], weight_decay=0.01, betas=(0.9, 0.98), fused=True
    )
    state = {"began": time.time(), "step": 0, "seen": {}}
    if resume:
        kept = torch.load(out / "state.pt")
        optimizer.load_state_dict(kept.pop("optimizer"))
        state = kept
        random.seed(config["seed"] + state["step"])
    workers = config["workers"]
    made = streams(config, paths)
    feeds = [[(iter(stream), weight, every) for stream, weight, every in made] for _ in range(workers)]
    pool = ThreadPoolExecutor(workers, initializer=torch.set_num_threads, initargs=(config["threads"],))
    model.train()
    shown, saved, sums = time.time(), time.time(), {}
    stop = []
    signal.signal(signal.SIGTERM, lambda *_: stop.append(True))
    while (now := time.time()) < until and not stop:
        done = (now - state["began"]) / (until - state["began"])
        scale = min(1.0, done / 0.04) * (config["floor"] + (1 - config["floor"]) * (1 - done))
        for group, rate in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = rate * max(scale, 0.01)
        optimizer.zero_grad(set_to_none=True)
        told = pool.map(lambda feed: learn(model, feed, state["step"], 1 / workers), feeds)
        for head, loss, read, size in [one for some in told for one in some]:
            total, count = sums.get(head, (0.0, 0))
            sums[head] = (total + loss, count + 1)
            rows, tokens = state["seen"].get(head, (0, 0))
            state["seen"][head] = (rows + read, tokens + size)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        state["step"] += 1
        if now - shown > 30:
            means = {k: round(t / n, 3) for k, (t, n) in sums.items()}
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
    for name in ("base", "data", "community", "labels"):
        arguments.add_argument(f"--{name}", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--until", required=True)
    arguments.add_argument("--resume", action="store_true")
    given = arguments.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    paths = Paths(given.base, given.data, given.community, given.labels)
    train(json.loads(given.config.read_text()), paths, given.out, next_time(given.until), given.resume)


if __name__ == "__main__":
    main()

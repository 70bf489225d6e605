"""Puts the training data together: general questions and claims, real documents, invented ones."""
from dataclasses import dataclass, replace
from pathlib import Path

from answers import AnswerStream, read_groups
from community import Community
from encode import Encoder
from invented import Invented
from relations import RelationStream, StanceStream, attributed, read_pairs

NEUTRAL_SHARE = 0.7


@dataclass
class Paths:
    """Where things lie: starting weights and tokenizer, general data, real documents, our labels on them, our own."""

    base: Path
    data: Path
    community: Path
    labels: Path
    invented: Path


def mixed(ours: list, general: list, share: float) -> list:
    """Thins the general items out so that `share` of what a round draws is about the real documents."""
    wanted = sum(i.share for i in ours) * (1 / share - 1)
    total = sum(i.share for i in general)
    return ours + [replace(i, share=i.share * wanted / total) for i in general]


def streams(config: dict, paths: Paths) -> list[tuple]:
    """Gives (stream, loss weight, every how many steps) for each head."""
    encoder = Encoder(paths.base / "tokenizer.json", config["limit"], config["step"])
    share, seed = config["domain_share"], config["seed"]
    real = Community(paths.community, paths.labels, hold=False)
    made = Invented(paths.invented, hold=False)
    pairs = read_pairs(paths.data / "relations.jsonl.gz")
    ours = real.pairs() + real.our_pairs() + made.pairs(seed)
    claims = [replace(p, share=NEUTRAL_SHARE if p.relation == "neutral" else 1.0) for p in ours]
    asked = real.groups(seed) + made.groups(seed)
    groups = mixed(asked, read_groups(paths.data / "answers.jsonl.gz"), share)
    stances = mixed(real.paragraphs(seed) + made.paragraphs(seed), attributed(pairs), share)
    return [
        (AnswerStream(groups, encoder, config["groups"], config["distractors"]), 1.0, 1),
        (RelationStream(mixed(claims, pairs, config["claims_share"]), encoder, config["pairs"]), 1.0, 1),
        (StanceStream(stances, encoder, config["paragraphs"]), 0.5, config["stance_every"]),
    ]

"""Reads claim–sentence pairs and sentences with their stance, and serves them as batches."""
import gzip
import json
import random
from dataclasses import dataclass
from pathlib import Path

from augment import casual, other_figure
from encode import Encoder, batch
from model import RELATIONS, STANCES

# How often a pair is used per round; sets that leak their label through the claim, or were made by rule, weigh less.
SHARES = {
    "fever_dev": 1.0, "fever_symmetric": 1.0, "cad_nli": 0.6, "conjnli": 0.5, "breaking_nli": 0.3, "scifact": 1.0,
    "megaveridicality": 0.5, "gum_attribution": 3.0, "attribution_rules": 1.0, "attribution_templates": 0.8,
}
# A document's own telling is `reported`, somebody's word in it a `statement`. The frames made by rule mix statements
# with rumours under "reported", so those are left out.
STANCE_OF = {"stated": "reported", "reported": "statement", "denied": "denial", "unconfirmed": "claim"}
OTHER_FIGURE, CASUAL = 0.2, 0.25


@dataclass
class Pair:
    claim: str
    sentence: str
    relation: str
    source: str
    attribution: str | None = None
    share: float = 1.0


@dataclass
class Paragraph:
    """Sentences read together, each with its stance or nothing."""

    sentences: list[str]
    stances: list[str | None]
    share: float = 1.0


def relation_of(label: str, attribution: str | None) -> str:
    """A sentence that only passes on somebody's word for the claim is hearsay; a denial contradicts."""
    return "hearsay" if label == "supports" and attribution in ("reported", "unconfirmed") else label


def read_pairs(path: Path) -> list[Pair]:
    pairs = []
    with gzip.open(path, "rt") as lines:
        for line in lines:
            read = json.loads(line)
            if read["source"] == "megaveridicality" and read["attribution"] == "reported":
                continue  # "someone posted that a thing happened" is called neutral there, hearsay here
            pairs.append(Pair(
                read["claim"], read["sentence"], relation_of(read["label"], read["attribution"]), read["source"],
                read["attribution"], SHARES.get(read["source"], 1.0),
            ))
    return pairs


def attributed(pairs: list[Pair]) -> list[Paragraph]:
    """Takes the sentences whose attribution is known as one-sentence paragraphs."""
    return [
        Paragraph([p.sentence], [STANCE_OF[p.attribution]])
        for p in pairs
        if p.attribution and (p.source, p.attribution) != ("attribution_templates", "reported")
    ]


def drawn(items: list, size: int):
    """Endless runs of `size` items by their shares, each round shuffled."""
    while True:
        kept = [i for i in items for _ in range(int(i.share) + (random.random() < i.share % 1))]
        random.shuffle(kept)
        for start in range(0, len(kept), size):
            yield kept[start : start + size]


class RelationStream:
    def __init__(self, pairs: list[Pair], encoder: Encoder, size: int):
        self.pairs, self.encoder, self.size = pairs, encoder, size

    def row(self, pair: Pair):
        claim, relation = pair.claim, pair.relation
        if relation in ("supports", "hearsay") and random.random() < OTHER_FIGURE:
            changed = other_figure(claim, pair.sentence)
            if changed:
                claim, relation = changed, "contradicts"
        if random.random() < CASUAL:
            claim = casual(claim)
        return self.encoder.row(claim, [pair.sentence]), [RELATIONS.index(relation)]

    def __iter__(self):
        for pool in drawn(self.pairs, self.size * 16):
            rows = sorted((self.row(p) for p in pool), key=lambda r: len(r[0].ids))
            chunks = [rows[n : n + self.size] for n in range(0, len(rows), self.size)]
            random.shuffle(chunks)
            for chunk in chunks:
                yield batch("relates", [r for r, _ in chunk], [t for _, t in chunk], step=self.encoder.step)


class StanceStream:
    """Batches of paragraphs; lone sentences are put together in threes so that each marker must read its own."""

    def __init__(self, paragraphs: list[Paragraph], encoder: Encoder, size: int):
        self.paragraphs, self.encoder, self.size = paragraphs, encoder, size

    def joined(self):
        for pool in drawn(self.paragraphs, 240):
            lone = [p for p in pool if len(p.sentences) == 1]
            made = [p for p in pool if len(p.sentences) > 1]
            for start in range(0, len(lone), 3):
                some = lone[start : start + 3]
                made.append(Paragraph([p.sentences[0] for p in some], [p.stances[0] for p in some]))
            random.shuffle(made)
            yield from made

    def __iter__(self):
        rows = []
        for p in self.joined():
            targets = [-100 if s is None else STANCES.index(s) for s in p.stances]
            rows.append((self.encoder.row("", p.sentences), targets))
            if len(rows) == self.size:
                yield batch("stance", [r for r, _ in rows], [t for _, t in rows], step=self.encoder.step)
                rows = []

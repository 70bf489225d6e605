"""Turns questions and sentences into padded batches with a marker before every sentence."""
import math
import re
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

from model import CLS, MARKER, SEP

QUESTION_LIMIT = 48
WORD = re.compile(r"[a-z0-9]+")


@dataclass
class Row:
    """One sequence: token ids, how many of them are type 0, and the marker's place per sentence (-1 when cut off)."""

    ids: list[int]
    first: int
    marks: list[int]


@dataclass
class Batch:
    """Padded rows and the flat positions of the markers, in row order, with what each marker should say."""

    head: str
    ids: torch.Tensor
    mask: torch.Tensor
    types: torch.Tensor
    at: torch.Tensor
    target: torch.Tensor
    group: torch.Tensor
    tokens: int

    def to(self, device) -> "Batch":
        parts = (self.ids, self.mask, self.types, self.at, self.target, self.group)
        return Batch(self.head, *(part.to(device, non_blocking=True) for part in parts), self.tokens)


class Encoder:
    """Cuts texts into tokens; `step` is what the length of a batch divides by: a card reads few lengths fastest."""

    def __init__(self, tokenizer: Path, limit: int, step: int = 1):
        self.tokenizer = Tokenizer.from_file(str(tokenizer))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.limit, self.step = limit, step

    def tokens(self, texts: list[str]) -> list[list[int]]:
        return [e.ids for e in self.tokenizer.encode_batch(texts, add_special_tokens=False)]

    def row(self, asked: str, sentences: list[str]) -> Row:
        """Lays out [CLS] asked [SEP] M s1 M s2 … [SEP]; sentences past the limit are cut, markers there are -1."""
        question, *read = self.tokens([asked, *sentences])
        ids = [CLS, *question[:QUESTION_LIMIT], SEP]
        first, marks = len(ids), []
        for tokens in read:
            if len(ids) + 2 >= self.limit:
                marks.append(-1)
                continue
            marks.append(len(ids))
            ids = [*ids, MARKER, *tokens][: self.limit - 1]
        return Row([*ids, SEP], first, marks)

    def window(self, asked: str, sentences: list[str], keep: set[int]) -> list[int]:
        """Chooses the run of sentences that fits the limit around `keep`, or around the most alike sentence."""
        if sum(map(len, sentences)) < 2 * self.limit:  # English runs at four letters a token: surely fits
            return list(range(len(sentences)))
        sizes = [len(t) + 1 for t in self.tokens(sentences)]
        room = self.limit - min(QUESTION_LIMIT, len(self.tokens([asked])[0])) - 3
        if sum(sizes) <= room:
            return list(range(len(sentences)))
        words = set(WORD.findall(asked.lower()))
        alike = [len(words & set(WORD.findall(s.lower()))) for s in sentences]
        centre = sorted(keep) or [max(range(len(sentences)), key=lambda i: alike[i])]
        low = high = centre[0]
        while True:
            grown = [(low, high + 1)] if high + 1 < len(sentences) else []
            if low > 0:
                grown.append((low - 1, high))
            fits = [g for g in grown if sum(sizes[g[0] : g[1] + 1]) <= room]
            if not fits:
                return list(range(low, high + 1))
            low, high = min(fits, key=lambda g: abs(g[0] + g[1] - 2 * centre[0]))


def pad(rows: list[Row], step: int = 1) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    length = math.ceil(max(len(r.ids) for r in rows) / step) * step
    ids = torch.zeros(len(rows), length, dtype=torch.long)
    mask, types = torch.zeros_like(ids), torch.zeros_like(ids)
    for n, row in enumerate(rows):
        size = len(row.ids)
        ids[n, :size] = torch.tensor(row.ids)
        mask[n, :size] = 1
        types[n, row.first : size] = 1
    return ids, mask, types


def batch(
    head: str, rows: list[Row], targets: list[list[float]], groups: list[int] | None = None, step: int = 1
) -> Batch:
    """Pads the rows; `targets` holds one value per sentence, `groups` which question each row belongs to."""
    ids, mask, types = pad(rows, step)
    length, at, target, group = ids.shape[1], [], [], []
    for n, (row, wanted) in enumerate(zip(rows, targets, strict=True)):
        for mark, value in zip(row.marks, wanted, strict=True):
            if mark < 0:
                continue
            at.append(n * length + mark)
            target.append(value)
            group.append(groups[n] if groups else n)
    kind = torch.float if head == "answers" else torch.long
    marked = (torch.tensor(at), torch.tensor(target, dtype=kind), torch.tensor(group))
    return Batch(head, ids, mask, types, *marked, int(mask.sum()))

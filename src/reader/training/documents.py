"""Reads real documents, splits them into sentences, and cuts passages out of them."""
import math
import random
import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from encode import WORD

LINE = re.compile(r"[^\n]+(?:\n[ \t]*[a-z][^\n]*)*")
END = re.compile(r"[.!?…][\"”’')\]]*(?=\s+[\"“‘'(\[]?[A-Z0-9])")
SHORT = re.compile(
    r"(?:^|[\s(\"“])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Prof|Sen|Rep|Gov|Gen|Adm|Maj|Lt|Col|Sgt|Capt|Rev|Hon|Jr|Sr|No|vs|etc"
    r"|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|a\.m|p\.m|e\.g|i\.e|(?:[A-Z]\.)+[A-Z])\.$"
)


def is_hold(name: str) -> bool:
    """Keeps a quarter of the documents apart, by name (`affairs/xinhua.txt`); nothing of them is trained on."""
    return int(sha256(name.encode()).hexdigest()[:8], 16) % 4 == 0


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Gives the [start, end) of every sentence; a line break ends one unless the next line goes on in lower case."""
    spans = []
    for line in LINE.finditer(text):
        start = line.start()
        stops = [m.end() for m in END.finditer(line.group()) if not SHORT.search(line.group()[: m.end()])]
        for stop in [*stops, len(line.group())]:
            end = line.start() + stop
            body = text[start:end]
            if body.strip():
                spans.append((start + len(body) - len(body.lstrip()), end - len(body) + len(body.rstrip())))
            start = end
    return spans


@dataclass(frozen=True)
class Document:
    """A text; `cuts` holds its sentences' [start, end) where they are known."""

    name: str
    text: str
    cuts: tuple[tuple[int, int], ...] = ()

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        return list(self.cuts) or split_sentences(self.text)

    @cached_property
    def sentences(self) -> list[str]:
        return [self.text[a:b] for a, b in self.spans]

    @cached_property
    def words(self) -> list[int]:
        """About how many tokens each sentence has."""
        return [round(len(WORD.findall(s.lower())) * 1.35) + 2 for s in self.sentences]

    def find(self, quote: str) -> set[int]:
        """Finds the sentences that a quoted text covers for the better part."""
        start = self.text.find(quote)
        if start < 0:
            return set()
        return self.covered(start, start + len(quote))

    def covered(self, start: int, end: int) -> set[int]:
        return {
            n for n, (a, b) in enumerate(self.spans)
            if min(b, end) - max(a, start) > 0.5 * min(b - a, end - start)
        }

    def passages(self, low: int = 90, high: int = 200, chance: random.Random | None = None) -> list[range]:
        """Cuts the document into runs of sentences of about `low` to `high` tokens; `chance` moves the cuts."""
        runs, start, size = [], 0, 0
        aim = chance.randint(low, high) if chance else high
        for n, words in enumerate(self.words):
            if size and size + words > aim:
                runs.append(range(start, n))
                start, size = n, 0
                aim = chance.randint(low, high) if chance else high
            size += words
        if start < len(self.words):
            runs.append(range(start, len(self.words)))
        return runs

    def nearest(self, question: str, runs: list[range]) -> list[range]:
        """Orders the runs by BM25 against the question, the best first."""
        bags = [Counter(WORD.findall(" ".join(self.sentences[n] for n in run).lower())) for run in runs]
        mean = sum(b.total() for b in bags) / len(bags)
        asked = set(WORD.findall(question.lower()))
        rarity = {w: math.log(1 + len(bags) / (0.5 + sum(w in b for b in bags))) for w in asked}
        score = lambda b: sum(rarity[w] * b[w] * 2.2 / (b[w] + 0.3 + 0.9 * b.total() / mean) for w in asked if w in b)
        return [run for _, run in sorted(zip(bags, runs, strict=True), key=lambda x: -score(x[0]))]


def read_documents(folder: Path) -> dict[str, Document]:
    """Reads FOLDER/NAME/docs/*.txt; a document is named NAME/file.txt."""
    found = sorted(folder.glob("*/docs/*.txt"))
    return {name: Document(name, path.read_text()) for path in found for name in [f"{path.parts[-3]}/{path.name}"]}

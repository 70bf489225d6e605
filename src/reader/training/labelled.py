"""Turns what is asked and said about documents into training groups and paragraphs."""
import json
import random
from pathlib import Path

from answers import Group
from documents import Document
from relations import Paragraph

VARIANTS = 3

Asked = tuple[Document, str, set[int], set[int]]
"""Document, question, places of the answering sentences (none for a near miss), what only seems to answer."""


def read_lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()]


class Labelled:
    """Documents with questions and stances; a subclass says where they come from."""

    def asked(self) -> list[Asked]:
        raise NotImplementedError

    def stances(self) -> dict[Document, dict[int, str]]:
        raise NotImplementedError

    def groups(self, seed: int) -> list[Group]:
        """Makes a few variants of each question, the passages cut at other places each time."""
        chance = random.Random(seed)
        return [self.group(*a, chance) for a in self.asked() for _ in range(VARIANTS)]

    def group(self, document: Document, question: str, gold: set[int], like: set[int], chance) -> Group:
        """Lays a question over a passage that answers it, a near miss over one that seems to or is near."""
        runs = document.nearest(question, document.passages(90, 200, chance))
        right = [run for run in runs if (gold or like) & set(run)] or runs[:2]
        run = chance.choice([right[0], *right])
        others = [r for r in runs if r != run and not gold & set(r)][:3]
        texts = lambda places: [document.sentences[n] for n in places]
        return Group(
            question, texts(run), {n for n, place in enumerate(run) if place in gold}, "labelled", document.name,
            negatives=[texts(r) for r in others], share=1 / VARIANTS,
        )

    def paragraphs(self, seed: int) -> list[Paragraph]:
        """Cuts the documents into passages; sentences nobody labelled carry no stance."""
        chance, made = random.Random(seed), []
        for document, known in self.stances().items():
            for _ in range(VARIANTS):
                for run in document.passages(60, 200, chance):
                    if any(n in known for n in run):
                        stances = [known.get(n) for n in run]
                        made.append(Paragraph([document.sentences[n] for n in run], stances, 1 / VARIANTS))
        return made

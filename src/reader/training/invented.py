"""Reads documents of our own making, which are dense with accusations and denials, and what is labelled in them."""
import random
from pathlib import Path

from documents import WORD, Document, is_hold
from labelled import Asked, Labelled, read_lines
from relations import Pair

STANCE_OF = {"r": "reported", "s": "statement", "c": "claim", "d": "denial"}
NEUTRALS = 4


def laid_out(name: str, sentences: list[str]) -> Document:
    """Joins the sentences with blanks and remembers where each stands."""
    cuts, start = [], 0
    for sentence in sentences:
        cuts.append((start, start + len(sentence)))
        start += len(sentence) + 1
    return Document(name, " ".join(sentences), tuple(cuts))


def telling(text: str) -> set[str]:
    """The longer words of a text, cut to five letters so that forms of one word agree."""
    return {w[:5] for w in WORD.findall(text.lower()) if len(w) > 3}


class Invented(Labelled):
    """All `*.jsonl` of a folder; `hold` picks the part kept apart."""

    def __init__(self, folder: Path, hold: bool):
        read = [line for path in sorted(folder.glob("*.jsonl")) for line in read_lines(path)]
        named = [(f"invented/{line['name']}", line) for line in read]
        self.told = [(laid_out(name, line["sentences"]), line) for name, line in named if is_hold(name) == hold]

    def asked(self) -> list[Asked]:
        return [
            (document, question[0], set(question[1]), set(question[2:]))
            for document, line in self.told for question in line["questions"]
        ]

    def stances(self) -> dict[Document, dict[int, str]]:
        return {d: {n: STANCE_OF[letter] for n, letter in enumerate(line["stance"])} for d, line in self.told}

    def pairs(self, seed: int) -> list[Pair]:
        """Pairs each claim with the sentences for and against it, and with the neutral ones most like it.

        A sentence against that shares no telling word with the claim is left out: read alone it says nothing.
        """
        chance, pairs = random.Random(seed), []
        for document, line in self.told:
            for claim, relations in line["claims"]:
                words = telling(claim)
                shared = [len(words & telling(sentence)) for sentence in document.sentences]
                known = {place: relation for relation, places in relations.items() for place in places}
                kept = {p: r for p, r in known.items() if r != "contradicts" or shared[p]}
                others = [p for p in range(len(shared)) if p not in known]
                others.sort(key=lambda p: -shared[p])
                neutral = others[: NEUTRALS - 1] + chance.sample(others[NEUTRALS - 1 :], min(1, len(others[NEUTRALS - 1 :])))
                kept |= dict.fromkeys(neutral, "neutral")
                pairs += [Pair(claim, document.sentences[p], r, "invented") for p, r in kept.items()]
        return pairs

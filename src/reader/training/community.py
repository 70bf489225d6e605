"""Reads questions, claims and our own labels over real documents."""
from collections import defaultdict
from pathlib import Path

from documents import Document, is_hold, read_documents
from labelled import Asked, Labelled, read_lines
from relations import Pair


class Community(Labelled):
    """The real documents with everything asked and claimed about them; `hold` picks the part kept apart."""

    def __init__(self, folder: Path, labels: Path | None, hold: bool):
        self.documents = {n: d for n, d in read_documents(folder).items() if is_hold(n) == hold}
        self.folder, self.labels = folder, labels

    def told(self, kind: str) -> list[tuple[Document, dict]]:
        """Gives every line of NAME/<kind>.jsonl with its document."""
        lines = []
        for path in sorted(self.folder.glob(f"*/{kind}.jsonl")):
            lines += [(f"{path.parent.name}/{read['doc']}", read) for read in read_lines(path)]
        return [(self.documents[name], read) for name, read in lines if name in self.documents]

    def labelled(self, kind: str) -> list[tuple[Document, dict]]:
        """Gives every line of our own labels of a kind with its document."""
        path = self.labels / f"{kind}.jsonl" if self.labels else None
        if path is None or not path.exists():
            return []
        return [(self.documents[read["doc"]], read) for read in read_lines(path) if read["doc"] in self.documents]

    def questions(self) -> list[tuple[Document, str, set[int], str]]:
        """Gives (document, question, places of the answering sentences, kind); no places for a near miss."""
        asked = []
        for document, read in self.told("questions"):
            gold = set().union(*(document.find(quote) for quote in read["gold"])) if read["gold"] else set()
            if bool(gold) == read["answerable"]:
                asked.append((document, read["question"], gold, read["kind"]))
        return asked

    def our_questions(self) -> list[Asked]:
        """Gives the same of our own questions, and instead of the kind what only seems to answer a near miss."""
        asked = []
        for document, read in self.labelled("questions"):
            gold = set().union(*(document.covered(*span) for span in read["gold"])) if read["gold"] else set()
            if bool(gold) == read["answerable"]:
                like = document.covered(*read["like"]) if "like" in read else set()
                asked.append((document, read["question"], gold, like))
        return asked

    def pairs(self) -> list[Pair]:
        return [
            Pair(read["claim"], told["quote"], told["relation"], "community")
            for _, read in self.told("claims") for told in read["relations"]
        ]

    def our_pairs(self) -> list[Pair]:
        return [
            Pair(read["claim"], document.text[told["start"] : told["end"]], told["relation"], "community")
            for document, read in self.labelled("claims") for told in read["relations"]
        ]

    def stances(self) -> dict[Document, dict[int, str]]:
        """Gives the labelled stance of each sentence, by document and place."""
        found = defaultdict(dict)
        for document, read in self.labelled("stance"):
            for place in document.covered(read["start"], read["end"]):
                found[document][place] = read["stance"]
        return found

    def asked(self) -> list[Asked]:
        return [(d, q, gold, set()) for d, q, gold, _ in self.questions()] + self.our_questions()

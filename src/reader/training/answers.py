"""Reads the question data and serves it as batches of groups: one question, its passage, sometimes a distractor."""
import gzip
import json
import random
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from augment import casual, misdirected, vague, without
from encode import Batch, Encoder, Row, batch

# How often a group is used per round. Natural questions and human near misses come first.
SHARES = {
    "squad1_train_nqg": 0.45, "squad2_train_unansq": 1.0, "squad2_train_cr": 1.0, "squad2_train_ragrouting": 1.0,
    "qed_nq": 0.9, "clapnq": 1.0, "condaqa": 0.8, "hotpotqa": 0.7, "fairytaleqa": 0.25, "qamr": 0.25, "selqa": 0.8,
    "covidqa": 1.0, "made_near_miss": 0.5,
}
AUGMENTED = {"labelled": 0.08}  # has its own near misses; a quarter of all else that can be answered is changed
CASUAL, TWINNED = 0.30, 0.30


@dataclass
class Group:
    """One question over one passage; `gold` holds the answering sentences' places, empty for a near miss."""

    question: str
    passage: list[str]
    gold: set[int]
    source: str
    doc: str
    answer: str = ""
    negatives: list[list[str]] = field(default_factory=list)
    twin_of: str | None = None
    share: float = 1.0


def read_groups(path: Path) -> list[Group]:
    groups = []
    with gzip.open(path, "rt") as lines:
        for line in lines:
            read = json.loads(line)
            gold = {n for n, label in enumerate(read["labels"]) if label}
            if read["answerable"] != bool(gold):
                continue
            groups.append(Group(
                read["question"], read["passage"], gold, read["source"], read["doc"], read["answer"],
                read["negatives"], read.get("from_question"), SHARES.get(read["source"], 1.0),
            ))
    return groups


class AnswerStream:
    """Endless batches of `size` groups of like length, each with up to `distractors` more passages of its document."""

    def __init__(self, groups: list[Group], encoder: Encoder, size: int, distractors: int):
        self.groups, self.encoder, self.size, self.distractors = groups, encoder, size, distractors
        self.twins = {g.question: g for g in groups if g.gold}
        self.asked = defaultdict(list)
        for group in groups:
            self.asked[group.doc].append(group.question)

    def round(self) -> list[Group]:
        """Draws one round by the groups' shares; a near miss often brings the question it was made from along."""
        drawn = []
        for group in self.groups:
            times = int(group.share) + (random.random() < group.share % 1)
            drawn += [group] * times
        random.shuffle(drawn)
        paired = []
        for group in drawn:
            paired.append(group)
            twin = self.twins.get(group.twin_of) if group.twin_of else None
            if twin and random.random() < TWINNED:
                paired.append(twin)
        return paired

    def changed(self, group: Group) -> tuple[str, list[str], set[int]]:
        """Gives the group as it is, or one time in four turned into a near miss."""
        question, passage, gold = group.question, group.passage, group.gold
        dice = random.random() / AUGMENTED.get(group.source, 0.25)
        if not gold or dice >= 1:
            return question, passage, gold
        if dice < 0.35:
            left = without(passage, gold)
            return (question, left, set()) if left else (question, passage, gold)
        if dice < 0.7 and len(gold) == 1:
            place = next(iter(gold))
            blurred = vague(question, passage[place], group.answer)
            if blurred:
                return question, [*passage[:place], blurred, *passage[place + 1 :]], set()
        asked = self.asked[group.doc]
        other = misdirected(question, " ".join(passage), random.sample(asked, min(3, len(asked))))
        return (other, passage, set()) if other else (question, passage, gold)

    def rows(self, group: Group) -> list[tuple[Row, list[float]]]:
        question, passage, gold = self.changed(group)
        if random.random() < CASUAL:
            question = casual(question)
        places = self.encoder.window(question, passage, gold)
        rows = [(self.encoder.row(question, [passage[n] for n in places]), [float(n in gold) for n in places])]
        more = random.randint(0, min(self.distractors, len(group.negatives)))
        for distractor in random.sample(group.negatives, more):
            row = self.encoder.row(question, [distractor[n] for n in self.encoder.window(question, distractor, set())])
            rows.append((row, [0.0] * len(row.marks)))
        return rows

    def __iter__(self):
        while True:
            drawn = self.round()
            for start in range(0, len(drawn), self.size * 16):
                pool = [self.rows(group) for group in drawn[start : start + self.size * 16]]
                pool.sort(key=lambda rows: max(len(row.ids) for row, _ in rows))
                chunks = [pool[n : n + self.size] for n in range(0, len(pool), self.size)]
                random.shuffle(chunks)
                yield from (group_batch(chunk, self.encoder.step) for chunk in chunks)


def group_batch(chunk: list[list[tuple[Row, list[float]]]], step: int) -> Batch:
    rows = [(row, wanted, n) for n, group in enumerate(chunk) for row, wanted in group]
    return batch("answers", [r for r, _, _ in rows], [w for _, w, _ in rows], [n for _, _, n in rows], step)

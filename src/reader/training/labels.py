"""Turns labels written with the documents' sentences into labels that only point into the documents.

usage: python labels.py COMMUNITY --questions IN.jsonl --claims IN.jsonl --stance IN.jsonl --out FOLDER

In: `{doc, question, answerable, near_miss, gold: [sentence], looks_like}`, where `looks_like` is the sentence that
seems to answer a near miss; `{doc, claim, relations: [{quote, relation}]}`; `{doc, sentence, stance, attributedTo}`.
Out: the same with [start, end) character offsets instead of sentences and names.
"""
import argparse
import json
from pathlib import Path

from labelled import read_lines
from documents import read_documents


def place(text: str, part: str, near: int = 0) -> list[int] | None:
    start = text.find(part, near)
    start = text.find(part) if start < 0 else start
    return None if not part or start < 0 else [start, start + len(part)]


def question_of(text: str, read: dict) -> dict | None:
    gold = [place(text, quote) for quote in read["gold"]]
    if None in gold or read["answerable"] != bool(gold):
        return None
    like = place(text, read.get("looks_like") or "")
    kept = {k: read[k] for k in ("doc", "question", "answerable")}
    return kept | {"near_miss": bool(read.get("near_miss")), "gold": gold} | ({"like": like} if like else {})


def claim_of(text: str, read: dict) -> dict | None:
    relations = [(place(text, told["quote"]), told["relation"]) for told in read["relations"]]
    if any(span is None for span, _ in relations):
        return None
    told = [{"start": span[0], "end": span[1], "relation": relation} for span, relation in relations]
    return {"doc": read["doc"], "claim": read["claim"], "relations": told}


def stance_of(text: str, read: dict) -> dict | None:
    span = [read["start"], read["end"]] if "start" in read else place(text, read["sentence"])
    if span is None or text[span[0] : span[1]] != read["sentence"]:
        return None
    by = read.get("attributedTo")
    who = place(text, by, span[0]) if by else None
    return {"doc": read["doc"], "start": span[0], "end": span[1], "stance": read["stance"], "attributedTo": who}


def convert(path: Path, documents: dict, turn, out: Path) -> None:
    """Writes what could be placed, and says how many lines could not."""
    lines = read_lines(path)
    known = [(documents[read["doc"]].text, read) for read in lines if read["doc"] in documents]
    made = [m for text, read in known if (m := turn(text, read))]
    out.write_text("".join(json.dumps(m, ensure_ascii=False) + "\n" for m in made))
    print(f"{out.name}: {len(made)} of {len(lines)} lines placed")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("community", type=Path)
    arguments.add_argument("--questions", type=Path)
    arguments.add_argument("--claims", type=Path)
    arguments.add_argument("--stance", type=Path)
    arguments.add_argument("--out", type=Path, required=True)
    given = arguments.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    documents = read_documents(given.community)
    if given.questions:
        convert(given.questions, documents, question_of, given.out / "questions.jsonl")
    if given.claims:
        convert(given.claims, documents, claim_of, given.out / "claims.jsonl")
    if given.stance:
        convert(given.stance, documents, stance_of, given.out / "stance.jsonl")


if __name__ == "__main__":
    main()

"""Makes questions casual, and makes near misses: a passage or a question changed so that nothing answers."""
import random
import re

ASKED = re.compile(r"\b(who|whom|whose|when|where|how|what|which)\b", re.I)
COUNTED = re.compile(r"\bhow (many|much|old|long|far|tall|high|big)\b|\bwhen\b|\bwhat (year|percent|date)\b", re.I)
FIGURE = re.compile(r"\d[\d,.]*\d|\d")
VAGUE = {
    "who": ["someone", "a person", "several people", "officials"],
    "when": ["at some point", "recently", "later"],
    "where": ["somewhere", "elsewhere", "in some place"],
    "how": ["some", "a number of", "in some way"],
    "what": ["something", "a thing of that kind"],
    "which": ["one of them", "another"],
}
SHORTER = [
    (re.compile(r"\b(did|does|do|is|was|are|were|could|would|has|have) not\b", re.I), r"\1nt"),
    (re.compile(r"\b(what|who|where|how) is\b", re.I), r"\1s"),
    (re.compile(r"^(in|at|on) (what|which) (year|date|month|day)\b", re.I), "when"),
    (re.compile(r"\bhow many people were\b", re.I), "how many"),
]


def casual(text: str, chance=random) -> str:
    """Writes a question or a claim as members do: lower case, no end mark, now and then shortened."""
    text = text.lower().rstrip("?. ").strip()
    for pattern, shorter in SHORTER:
        if chance.random() < 0.5:
            text = pattern.sub(shorter, text)
    if chance.random() < 0.1:
        text = chance.choice(["so ", "ok so ", "wait ", "hey, "]) + text
    return text


def without(sentences: list[str], gold: set[int]) -> list[str] | None:
    """Takes the answering sentences out, or gives nothing when none would stay."""
    left = [s for n, s in enumerate(sentences) if n not in gold]
    return left or None


def vague(question: str, sentence: str, answer: str) -> str | None:
    """Blurs the answer inside its sentence."""
    asked = ASKED.search(question)
    word = asked.group(1).lower() if asked else "what"
    word = {"whom": "who", "whose": "who"}.get(word, word)
    if answer and len(answer) < 60 and sentence.count(answer) == 1:
        return sentence.replace(answer, random.choice(VAGUE[word]))
    if COUNTED.search(question) and FIGURE.search(sentence):
        return FIGURE.sub("some", sentence)
    return None


def misdirected(question: str, passage: str, others: list[str]) -> str | None:
    """Swaps one telling word of the question for a word of another question that the passage lacks."""
    seen = passage.lower()
    words = question.split()
    telling = [n for n, w in enumerate(words) if len(w) > 4 and w.lower().strip("?,.'\"")[:6] in seen]
    strangers = [
        w for w in " ".join(others).split()
        if len(w) > 4 and w.lower().strip("?,.'\"")[:6] not in seen and not ASKED.fullmatch(w)
    ]
    if not telling or not strangers:
        return None
    words[random.choice(telling)] = random.choice(strangers).strip("?,.")
    return " ".join(words)


def other_figure(claim: str, sentence: str) -> str | None:
    """Changes a figure that claim and sentence share, so that the sentence now contradicts the claim."""
    shared = [f for f in FIGURE.findall(claim) if f in FIGURE.findall(sentence)]
    if not shared:
        return None
    figure = random.choice(shared)
    digits = [n for n, c in enumerate(figure) if c.isdigit()]
    place = random.choice(digits)
    changed = figure[:place] + random.choice([d for d in "123456789" if d != figure[place]]) + figure[place + 1 :]
    if random.random() < 0.3 and len(figure) > 1 and "," not in figure:
        changed = figure + "0" if random.random() < 0.5 else figure[:-1]
    return None if changed in sentence else claim.replace(figure, changed, 1)

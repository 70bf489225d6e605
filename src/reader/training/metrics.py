"""The few figures the reader is judged by."""
import numpy as np


def auroc(right: list[float], wrong: list[float]) -> float:
    """How often a score of `right` stands above one of `wrong`; a tie counts half."""
    if not right or not wrong:
        return float("nan")
    good, bad = np.array(right)[:, None], np.array(wrong)[None, :]
    return float((good > bad).mean() + 0.5 * (good == bad).mean())


def by_class(wanted: list[int], given: list[int], names: list[str]) -> dict:
    """Accuracy, macro F1, and precision and recall of each class that occurs."""
    wanted, given = np.array(wanted), np.array(given)
    table, scores = {}, []
    for n, name in enumerate(names):
        hit = int(((wanted == n) & (given == n)).sum())
        asked, told = int((wanted == n).sum()), int((given == n).sum())
        if not asked:
            continue
        precision, recall = hit / max(told, 1), hit / asked
        scores.append(2 * precision * recall / max(precision + recall, 1e-9))
        table[name] = {"precision": round(precision, 3), "recall": round(recall, 3), "n": asked}
    right = float((wanted == given).mean())
    return {"accuracy": round(right, 3), "macro_f1": round(float(np.mean(scores)), 3), **table}


def temperature(logits: np.ndarray, wanted: list[int]) -> float:
    """The divisor of the logits that makes the right classes likeliest."""
    def loss(t: float) -> float:
        scaled = logits / t
        top = scaled.max(1, keepdims=True)
        spread = np.log(np.exp(scaled - top).sum(1)) + top[:, 0]
        return float((spread - scaled[np.arange(len(wanted)), wanted]).mean())
    return min((round(0.5 + 0.05 * n, 2) for n in range(60)), key=loss)

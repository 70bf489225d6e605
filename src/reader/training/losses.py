"""What the reader is trained to bring down, from labels and from the logits of teachers."""
import torch
import torch.nn.functional as F

from encode import Batch

BY_LABEL, BY_SQUARES = 0.3, 0.3


def spread(logits: torch.Tensor, group: torch.Tensor) -> torch.Tensor:
    """Gives [groups, 1 + sentences] log-probabilities over each group's sentences after a null answer fixed at 0."""
    count = int(group.max()) + 1
    member = group[None, :] == torch.arange(count, device=logits.device)[:, None]
    null = torch.zeros(count, 1, device=logits.device)
    return F.log_softmax(torch.cat([null, logits[None, :].masked_fill(~member, -1e4)], 1), 1)


def answers_loss(logits: torch.Tensor, batch: Batch) -> torch.Tensor:
    """Softmax over all sentences of a group and the null answer, plus a little per-sentence BCE."""
    likely = spread(logits, batch.group)
    right = likely[:, 1:].masked_fill(batch.target[None, :] == 0, -1e4)
    member = batch.group[None, :] == torch.arange(len(likely), device=logits.device)[:, None]
    answered = (member & (batch.target > 0)).any(1)
    wanted = torch.where(answered, torch.logsumexp(right, 1), likely[:, 0])
    each = F.binary_cross_entropy_with_logits(logits, batch.target, reduction="sum") / len(likely)
    return 0.2 * each - wanted.mean()


def labels_loss(logits: torch.Tensor, batch: Batch) -> torch.Tensor:
    if batch.head == "answers":
        return answers_loss(logits, batch)
    return F.cross_entropy(logits, batch.target, ignore_index=-100)


def teacher_loss(logits: torch.Tensor, taught: torch.Tensor, batch: Batch) -> torch.Tensor:
    """How far the student's choice is from the teacher's: over a group's sentences, or over a sentence's classes."""
    if batch.head != "answers":
        return F.kl_div(logits.log_softmax(-1), taught.log_softmax(-1), reduction="batchmean", log_target=True)
    told = F.kl_div(spread(logits, batch.group), spread(taught, batch.group), reduction="batchmean", log_target=True)
    return told + BY_SQUARES * F.mse_loss(logits, taught)

"""The reader: a small BERT with three heads, each read at the marker before a sentence."""
import torch
import torch.nn.functional as F
from torch import nn

WIDTH, WIDE, HEADS, VOCABULARY, LENGTH = 384, 1536, 12, 30522, 512
CLS, SEP, MARKER = 101, 102, 1
RELATIONS = ["supports", "contradicts", "hearsay", "neutral"]
STANCES = ["reported", "statement", "claim", "denial"]


class Embedding(nn.Module):
    """Looks tokens up. Word vectors stay as they came; the marker alone learns, as an offset."""

    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.words.weight.requires_grad_(False)
        self.positions = nn.Embedding(LENGTH, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.marker = nn.Parameter(torch.zeros(WIDTH))

    def forward(self, ids, types):
        marked = (ids == MARKER).unsqueeze(-1).to(self.marker.dtype) * self.marker
        places = self.positions(torch.arange(ids.shape[1], device=ids.device))
        return self.norm(self.words(ids) + marked + places + self.types(types))

    def fold_marker(self) -> None:
        """Adds the learnt offset to the marker's word vector, so that a plain look-up gives the same."""
        with torch.no_grad():
            self.words.weight[MARKER] += self.marker
            self.marker.zero_()


class Layer(nn.Module):
    """One transformer layer, normalised after each step as in BERT."""

    def __init__(self, dropout: float):
        super().__init__()
        self.query, self.key, self.value, self.mix = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.widen, self.narrow = nn.Linear(WIDTH, WIDE), nn.Linear(WIDE, WIDTH)
        self.mix_norm, self.narrow_norm = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden, mask, at=None):
        """Gives [batch, seq, width], or only the rows at the flat positions `at` as [n, width]."""
        batch, length, _ = hidden.shape
        split = lambda x: x.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        seen = F.scaled_dot_product_attention(
            split(self.query(hidden)), split(self.key(hidden)), split(self.value(hidden)), attn_mask=mask
        )
        seen = seen.transpose(1, 2).reshape(batch, length, WIDTH)
        if at is not None:
            seen, hidden = seen.reshape(-1, WIDTH)[at], hidden.reshape(-1, WIDTH)[at]
        hidden = self.mix_norm(hidden + self.dropout(self.mix(seen)))
        return self.narrow_norm(hidden + self.dropout(self.narrow(F.gelu(self.widen(hidden)))))


class Head(nn.Module):
    def __init__(self, outputs: int):
        super().__init__()
        self.dense, self.out = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, outputs)

    def forward(self, hidden):
        return self.out(torch.tanh(self.dense(hidden)))


def layers_of(weights: dict) -> int:
    """Counts the layers that weights are for."""
    return len({name.split(".")[1] for name in weights if name.startswith("layers.")})


class Reader(nn.Module):
    def __init__(self, layers: int = 6, dropout: float = 0.0):
        super().__init__()
        self.embed = Embedding()
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.answers, self.relates, self.stance = Head(1), Head(len(RELATIONS)), Head(len(STANCES))

    def encode(self, ids, mask, types, at=None):
        """Reads a batch; `at` (flat positions) limits the last layer to the markers, which saves time."""
        attend = (mask == 1)[:, None, None, :]
        hidden = self.embed(ids, types)
        for layer in self.layers[:-1]:
            hidden = layer(hidden, attend)
        return self.layers[-1](hidden, attend, at)

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.encode(input_ids, attention_mask, token_type_ids)
        return self.answers(hidden).squeeze(-1), self.relates(hidden), self.stance(hidden)

"""Places blocks of nodes so that what belongs together is near and nothing overlaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from math import cos, pi, sin

GAP = 26.0
ROUNDS = 600
OUTSIDE = 1.8


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle to be placed, in pixels."""

    key: str
    width: float
    height: float


def place_blocks(
    hubs: list[Block], groups: Iterable[tuple[frozenset[str], Block]]
) -> dict[str, tuple[float, float]]:
    """Return the middle of each block by key; each group lies near the hubs it belongs to.

    The same blocks always get the same places. All places are positive.
    """
    attached = list(groups)
    blocks = {block.key: block for block in [*hubs, *(block for _, block in attached)]}
    reach = sum(block.width * block.height for block in blocks.values()) ** 0.5 / 2
    places: dict[str, list[float]] = {}
    for number, hub in enumerate(hubs):
        turn = pi + 2 * pi * number / len(hubs)
        places[hub.key] = [cos(turn) * reach * 0.8, sin(turn) * reach * 0.5]
    for inside, block in attached:
        x = sum(places[hub][0] for hub in inside) / len(inside)
        y = sum(places[hub][1] for hub in inside) / len(inside)
        # Who sits in one committee alone stands outside, away from all the others.
        out = OUTSIDE if len(inside) == 1 else 1.0
        places[block.key] = [x * out, y * out + (reach if len(hubs) == 1 else 0.0)]
    _push_apart(blocks, places)
    left = min(places[key][0] - blocks[key].width / 2 for key in blocks)
    top = min(places[key][1] - blocks[key].height / 2 for key in blocks)
    return {key: (x - left + GAP, y - top + GAP) for key, (x, y) in places.items()}


def _push_apart(blocks: dict[str, Block], places: dict[str, list[float]]) -> None:
    """Move overlapping blocks apart along the shorter way until none overlap."""
    for _ in range(ROUNDS):
        moved = False
        for one, two in combinations(sorted(blocks), 2):
            a, b = blocks[one], blocks[two]
            dx, dy = places[two][0] - places[one][0], places[two][1] - places[one][1]
            over_x = (a.width + b.width) / 2 + GAP - abs(dx)
            over_y = (a.height + b.height) / 2 + GAP - abs(dy)
            if over_x <= 0.5 or over_y <= 0.5:
                continue
            moved = True
            axis, over, sign = (
                (0, over_x, 1 if dx >= 0 else -1)
                if over_x < over_y
                else (1, over_y, 1 if dy >= 0 else -1)
            )
            places[one][axis] -= sign * over / 2
            places[two][axis] += sign * over / 2
        if not moved:
            return

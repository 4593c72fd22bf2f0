"""The picture `citations`: who cites which act, how often, and in which sentences."""

from __future__ import annotations

from collections import Counter, defaultdict
from statistics import mean
from textwrap import shorten, wrap

from kamergraaf.queries import scene
from kamergraaf.queries.asking import Row, Selecting, ask
from kamergraaf.queries.errors import NothingToDraw
from kamergraaf.queries.scene_page import page
from kamergraaf.queries.scene_svg import drawing
from kamergraaf.queries.seats import said_where

ACTS = "eu,law,treaty"
MOST_NODES = 150
SENTENCES = 4
LEFT, RIGHT, WIDTH, ROW = 150.0, 900.0, 270.0, 44.0
ACT_WIDTH = 420.0
_KINDS = {
    "eu": ("#cfe3f3", "Europees recht"),
    "law": ("#f6dfb0", "Nederlandse wet"),
    "treaty": ("#cdebdf", "verdrag"),
}
_ACTOR = "#0f5fa6"

Pair = tuple[str, str]


def citations_page(store: Selecting) -> str:
    """Return the picture as an HTML page. Raises NothingToDraw."""
    return page(_scene(ask(store, "cites", kind=ACTS)))


def citations_svg(store: Selecting) -> str:
    """Return the picture as an SVG file. Raises NothingToDraw."""
    return drawing(_scene(ask(store, "cites", kind=ACTS)))


def _scene(rows: list[Row]) -> scene.Scene:
    if not rows:
        raise NothingToDraw("no paper in this store cites an act; load one that does")
    pairs, left_out = _those_that_fit(rows)
    actors = _ordered_actors(pairs)
    rank = {actor: number for number, actor in enumerate(actors)}
    acts: dict[str, list[Row]] = defaultdict(list)
    for (_, work), found in pairs.items():
        acts[work].extend(found)
    order = sorted(
        acts, key=lambda work: (mean(rank[_actor(r)] for r in acts[work]), -len(acts[work]), work)
    )
    tall = max(len(actors), len(order)) * ROW
    nodes = [
        _actor_node(actor, (number + 0.5) * tall / len(actors))
        for number, actor in enumerate(actors)
    ]
    nodes += [
        _act_node(work, acts[work], (number + 0.5) * tall / len(order))
        for number, work in enumerate(order)
    ]
    kinds = {row["kind"] for row in rows}
    legend = [("box", _ACTOR, "wie verwijst")]
    legend += [("box", colour, text) for kind, (colour, text) in _KINDS.items() if kind in kinds]
    return scene.Scene(
        "Wie verwijst naar welke regeling",
        (
            f"Bron: {said_where({row['document']: None for row in rows})}. "
            "Alleen eigen woorden: een vraag die de minister herhaalt telt bij wie haar stelde.",
            "Hoe dikker de lijn, hoe vaker; wijs een lijn aan voor de artikelen en de zinnen.",
        ),
        tuple(nodes),
        tuple(_edge(pair, found) for pair, found in sorted(pairs.items())),
        tuple(legend),
        tuple(left_out),
    )


def _actor(row: Row) -> str:
    """Return the actor's node: name and post, or name and chamber where two could be meant."""
    role = (
        row["role"] if row["role"] not in {"fractie", "commissie"} else row["body"] or row["role"]
    )
    return str(row["citer"]) if role == row["citer"] else f"{row['citer']}\n{role}"


def _those_that_fit(rows: list[Row]) -> tuple[dict[Pair, list[Row]], list[str]]:
    """Return the rows by actor and act; the acts cited least give way where there are too many."""
    actors = Counter(_actor(row) for row in rows)
    acts = Counter(row["work"] for row in rows)
    kept_actors = {name for name, _ in actors.most_common(MOST_NODES // 3)}
    kept_acts = {name for name, _ in acts.most_common(MOST_NODES - len(kept_actors))}
    pairs: dict[Pair, list[Row]] = defaultdict(list)
    for row in rows:
        if _actor(row) in kept_actors and row["work"] in kept_acts:
            pairs[_actor(row), row["work"]].append(row)
    drawn = sum(len(found) for found in pairs.values())
    if drawn == len(rows):
        return pairs, []
    said = (
        f"Getekend: de {drawn} verwijzingen van wie het vaakst verwijst naar wat het vaakst wordt "
        f"genoemd; {len(rows) - drawn} andere passen er niet bij."
    )
    return pairs, [said]


def _ordered_actors(pairs: dict[Pair, list[Row]]) -> list[str]:
    counts: Counter[str] = Counter()
    for (actor, _), found in pairs.items():
        counts[actor] += len(found)
    return [actor for actor, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]


def _actor_node(actor: str, y: float) -> scene.Node:
    lines = [part for line in actor.split("\n") for part in wrap(line, 36)[:2]]
    return scene.Node(f"actor {actor}", "\n".join(lines), LEFT, y, "box", _ACTOR, actor, 9, WIDTH)


def _act_node(work: str, rows: list[Row], y: float) -> scene.Node:
    label, count = str(rows[0]["label"]), len(rows)
    lines = wrap(f"{label} · {count}×".replace(" · ", "\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}"), 52)
    colour = _KINDS[rows[0]["kind"]][0]
    return scene.Node(
        f"act {work}",
        "\n".join(lines[:3]),
        RIGHT,
        y,
        "box",
        colour,
        f"{label}\n{work}",
        9,
        ACT_WIDTH,
    )


def _edge(pair: Pair, rows: list[Row]) -> scene.Edge:
    actor, work = pair
    count = len(rows)
    times = "1 keer" if count == 1 else f"{count} keer"
    places = list(dict.fromkeys(row["pinpoint"] for row in rows if row["pinpoint"]))
    said = [f"{actor.splitlines()[0]} → {rows[0]['label']}: {times}"]
    if places:
        said.append("Genoemd: " + ", ".join(places))
    quotes = list(dict.fromkeys(" ".join(row["quote"].split()) for row in rows))
    said += [f"“{shorten(quote, 320, placeholder=' …')}”" for quote in quotes[:SENTENCES]]
    if len(quotes) > SENTENCES:
        said.append(f"… en {len(quotes) - SENTENCES} andere zinnen")
    width = 1.0 + min(count, 12) * 0.6
    return scene.Edge(f"actor {actor}", f"act {work}", width, "#8a9aa8", "\n\n".join(said), True)

"""The picture `citations`: who cites which act, how often, and in which sentences."""

from __future__ import annotations

from collections import Counter, defaultdict
from statistics import mean
from textwrap import shorten, wrap

from kamergraaf.queries.asking import Row, Selecting
from kamergraaf.queries.errors import NothingToDraw
from kamergraaf.queries.ordering import Ordering
from kamergraaf.queries.pictures import scene
from kamergraaf.queries.pictures.scene_page import page
from kamergraaf.queries.pictures.scene_svg import drawing
from kamergraaf.queries.pictures.seats import asset, said_where
from kamergraaf.queries.pictures.svg import shortened

MOST_NODES = 150
MOST_EDGES = 150  # more lines than this cover each other
SENTENCES = 4
LEFT, RIGHT, WIDTH = 150.0, 900.0, 270.0
LINE, AROUND = 14.0, 18.0  # pixels that a line of a label takes, and what stands around a box
ACT_WIDTH = 420.0
_KINDS = {
    "eu": ("#cfe3f3", "Europees recht"),
    "law": ("#f6dfb0", "Nederlandse wet"),
    "treaty": ("#cdebdf", "verdrag"),
}
_ACTOR = "#0f5fa6"

Pair = tuple[str, str]


def citations_page(store: Selecting) -> scene.Drawn:
    """Return the picture as an HTML page. Raises NothingToDraw."""
    return page(_scene(acts_cited(store)))


def citations_svg(store: Selecting) -> scene.Drawn:
    """Return the picture as an SVG file. Raises NothingToDraw."""
    return drawing(_scene(acts_cited(store)))


def acts_cited(store: Selecting) -> list[Row]:
    """Return the rows of `cites` on acts, with the columns that are drawn."""
    asked = Ordering(asset("citing.rq"))
    parts = (store.select(asked.query, part=part) for part in store.parts())
    return [row for found in parts for row in asked.rows(found)]


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
    counts = Counter(row["work"] for row in rows)
    nodes = _nodes(actors, [(acts[work][0], counts[work]) for work in order])
    kinds = {row["kind"] for row in rows}
    legend = [("box", _ACTOR, "wie verwijst")]
    legend += [("box", colour, text) for kind, (colour, text) in _KINDS.items() if kind in kinds]
    return scene.Scene(
        "Wie verwijst naar welke regeling",
        (
            f"Bron: {said_where({row['document']: None for row in rows})}. "
            "Alleen eigen woorden: een vraag die de minister herhaalt telt bij wie haar stelde.",
            "Hoe dikker de lijn, hoe vaker. Achter elke regeling staat hoe vaak zij wordt genoemd.",
        ),
        nodes,
        tuple(_edge(pair, found) for pair, found in sorted(pairs.items())),
        tuple(legend),
        tuple(left_out),
        "Wijs een lijn aan voor de artikelen en de zinnen.",
    )


def _nodes(actors: list[str], acts: list[tuple[Row, int]]) -> tuple[scene.Node, ...]:
    """Return actors on the left and acts on the right, each column spread over the same height."""
    labels = [_actor_lines(actor) for actor in actors]
    labels += [_act_lines(act, count) for act, count in acts]
    row = max(len(lines) for lines in labels) * LINE + AROUND
    tall = max(len(actors), len(acts)) * row
    nodes = [
        _actor_node(actor, (number + 0.5) * tall / len(actors))
        for number, actor in enumerate(actors)
    ]
    nodes += [
        _act_node(act, count, (number + 0.5) * tall / len(acts))
        for number, (act, count) in enumerate(acts)
    ]
    return tuple(nodes)


def _actor(row: Row) -> str:
    """Return the actor's node: name and post, or name and chamber where two could be meant."""
    role = (
        row["role"] if row["role"] not in {"fractie", "commissie"} else row["body"] or row["role"]
    )
    return str(row["citer"]) if role == row["citer"] else f"{row['citer']}\n{role}"


def _those_that_fit(rows: list[Row]) -> tuple[dict[Pair, list[Row]], list[str]]:
    """Return the rows by actor and act; the thinnest lines give way where there are too many."""
    every: dict[Pair, list[Row]] = defaultdict(list)
    for row in rows:
        every[_actor(row), row["work"]].append(row)
    pairs: dict[Pair, list[Row]] = {}
    nodes: set[tuple[str, str]] = set()
    for pair, found in sorted(every.items(), key=lambda item: (-len(item[1]), item[0])):
        more = nodes | {("actor", pair[0]), ("act", pair[1])}
        if len(more) <= MOST_NODES and len(pairs) < MOST_EDGES:
            pairs[pair], nodes = found, more
    if len(pairs) == len(every):
        return pairs, []
    drawn = sum(len(found) for found in pairs.values())
    said = (
        f"Getekend: de {len(pairs)} dikste van {len(every)} lijnen, met {drawn} van de "
        f"{len(rows)} verwijzingen; de andere passen niet leesbaar in één beeld."
    )
    return pairs, [said]


def _ordered_actors(pairs: dict[Pair, list[Row]]) -> list[str]:
    counts: Counter[str] = Counter()
    for (actor, _), found in pairs.items():
        counts[actor] += len(found)
    return [actor for actor, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]


def _actor_lines(actor: str) -> list[str]:
    return [part for line in actor.split("\n") for part in wrap(line, 36)[:2]]


def _act_lines(row: Row, count: int) -> list[str]:
    """Return a label of at most three lines, of which the last ends with the count."""
    times = f"\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}{count}×"
    return wrap(f"{shortened(str(row['label']), 130)}{times}", 52)[:3]


def _actor_node(actor: str, y: float) -> scene.Node:
    label = "\n".join(_actor_lines(actor))
    return scene.Node(f"actor {actor}", label, LEFT, y, "box", _ACTOR, actor, 9, WIDTH)


def _act_node(row: Row, count: int, y: float) -> scene.Node:
    label, colour = "\n".join(_act_lines(row, count)), _KINDS[row["kind"]][0]
    title = f"{row['label']}\n{row['work']}"
    return scene.Node(f"act {row['work']}", label, RIGHT, y, "box", colour, title, 9, ACT_WIDTH)


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

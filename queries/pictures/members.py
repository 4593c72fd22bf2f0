"""The picture `members`: committees as boxes, members around them, marked by fractie."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import product

from kamergraaf.queries.asking import Selecting
from kamergraaf.queries.pictures import scene
from kamergraaf.queries.pictures.blocks import Block, place_blocks
from kamergraaf.queries.pictures.matrix import arrange
from kamergraaf.queries.pictures.scene_page import page
from kamergraaf.queries.pictures.scene_svg import drawing
from kamergraaf.queries.pictures.seats import (
    DEPUTY,
    Body,
    Seats,
    Sitting,
    find_seats,
    rank_of,
    said_of,
)
from kamergraaf.queries.pictures.svg import shortened

MOST_NODES = 150
MOST_EDGES = 200
COLUMN, ROW = 142.0, 58.0  # what a member with a label of two lines takes, in pixels
BOX = 190.0


def members_page(store: Selecting) -> scene.Drawn:
    """Return the picture as an HTML page. Raises NothingToDraw."""
    return page(_scene(find_seats(store)))


def members_svg(store: Selecting) -> scene.Drawn:
    """Return the picture as an SVG file. Raises NothingToDraw."""
    return drawing(_scene(find_seats(store)))


def _scene(seats: Seats) -> scene.Scene:
    bodies, left_out = _those_that_fit(seats)
    bodies = arrange(bodies)
    marks = _marks(bodies)
    groups: dict[frozenset[str], dict[str, Sitting]] = defaultdict(dict)
    for person in sorted({key for body in bodies for key in body.sittings}):
        inside = frozenset(body.iri for body in bodies if person in body.sittings)
        first = next(body for body in bodies if person in body.sittings)
        groups[inside][person] = first.sittings[person]
    places = place_blocks(
        [Block(body.iri, BOX + 30, 50.0) for body in bodies],
        [(inside, _block(inside, people)) for inside, people in groups.items()],
    )
    names = {body.iri: body for body in bodies}
    nodes = [_box(body, *places[body.iri]) for body in bodies]
    for inside, people in groups.items():
        nodes.extend(_people(people, places[_key(inside)], names, marks))
    edges = tuple(scene.Edge(body.iri, key) for body in bodies for key in sorted(body.sittings))
    return scene.Scene(
        "Commissies en hun leden",
        (
            said_of(seats.papers),
            "Een lijn verbindt een lid met een commissie; onder elke naam staat de fractie. "
            "Een groot teken: voorzitter of ondervoorzitter.",
        ),
        tuple(nodes),
        edges,
        tuple((shape, colour, name) for name, (shape, colour) in marks.items()),
        tuple(left_out),
    )


def _those_that_fit(seats: Seats) -> tuple[list[Body], list[str]]:
    """Return the largest committees that can be read together, and what is left out.

    Of one that is too large by itself those with the foremost roles are drawn.
    """
    chosen: list[Body] = []
    people: set[str] = set()
    lines = 0
    ordered = sorted(seats.bodies.values(), key=lambda body: (-len(body.sittings), body.name))
    if len(ordered[0].sittings) >= MOST_NODES:
        return _one_that_fits(ordered)
    for body in ordered:
        more = people | body.sittings.keys()
        fits = len(more) + len(chosen) + 1 <= MOST_NODES
        if chosen and not (fits and lines + len(body.sittings) <= MOST_EDGES):
            break
        chosen.append(body)
        people, lines = more, lines + len(body.sittings)
    missing = len(ordered) - len(chosen)
    if not missing:
        return chosen, []
    said = f"Getekend: de {len(chosen)} grootste van de {len(ordered)} commissies; "
    return chosen, [f"{said}de andere {missing} passen niet leesbaar in één beeld."]


def _one_that_fits(ordered: list[Body]) -> tuple[list[Body], list[str]]:
    body = ordered[0]
    foremost = sorted(body.members(), key=lambda one: rank_of(one.role))[: MOST_NODES - 1]
    cut = Body(body.iri, body.name, {one.person: one for one in foremost})
    said = f"Getekend: {len(foremost)} van de {len(body.sittings)} leden van {body.name}"
    if len(ordered) > 1:
        said += f", de grootste van de {len(ordered)} commissies"
    return [cut], [f"{said}; meer past niet leesbaar in één beeld."]


def _marks(bodies: list[Body]) -> dict[str, tuple[str, str]]:
    """Return a shape and a colour for each fractie, the largest first."""
    people = {key: one.fractie for body in bodies for key, one in body.sittings.items()}
    sizes = Counter(people.values())
    fracties = sorted(sizes, key=lambda name: (-sizes[name], name))
    looks = [(shape, colour) for shape, colour in product(scene.SHAPES, scene.COLOURS)]
    return {
        name or "zonder fractie": looks[number % len(looks)] for number, name in enumerate(fracties)
    }


def _key(inside: frozenset[str]) -> str:
    return "in " + " ".join(sorted(inside))


def _columns(count: int) -> int:
    return 1 if count < 3 else 2 if count <= 14 else 3 if count <= 36 else 5


def _block(inside: frozenset[str], people: dict[str, Sitting]) -> Block:
    columns = _columns(len(people))
    rows = -(-len(people) // columns)
    return Block(_key(inside), columns * COLUMN, rows * ROW + 10)


def _box(body: Body, x: float, y: float) -> scene.Node:
    deputies = sum(one.role == DEPUTY for one in body.sittings.values())
    count = f"{len(body.sittings) - deputies} leden"
    count += f", {deputies} plv." if deputies else ""
    words, lines = body.name.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) > 24:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    label = "\n".join([*(shortened(line, 30) for line in lines if line), count])
    return scene.Node(body.iri, label, x, y, "box", "#dfe7ee", f"{body.name}: {count}", 9, BOX)


def _people(
    people: dict[str, Sitting],
    place: tuple[float, float],
    names: dict[str, Body],
    marks: dict[str, tuple[str, str]],
) -> list[scene.Node]:
    columns = _columns(len(people))
    rows = -(-len(people) // columns)
    ordered = sorted(people.values(), key=lambda one: (one.fractie, one.name, one.person))
    nodes = []
    for number, one in enumerate(ordered):
        row, column = number % rows, number // rows
        x = place[0] + (column - (columns - 1) / 2) * COLUMN
        y = place[1] + (row - (rows - 1) / 2) * ROW - 12
        shape, colour = marks[one.fractie or "zonder fractie"]
        roles = [
            (body.sittings[one.person].role, body.name)
            for body in names.values()
            if one.person in body.sittings
        ]
        special = any(role in {"voorzitter", "ondervoorzitter"} for role, _ in roles)
        fractie = shortened(one.fractie, 22)
        title = f"{one.name} ({one.fractie})\n" + "\n".join(f"{r}: {name}" for r, name in roles)
        label = f"{shortened(one.name, 20)}\n{fractie}"
        size = 11.0 if special else 8.0
        nodes.append(scene.Node(one.person, label, x, y, shape, colour, title, size))
    return nodes

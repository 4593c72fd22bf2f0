"""The picture `overlap`: a page with the heatmap, a table of pairs, the names at a click."""

from __future__ import annotations

import json
from itertools import combinations
from string import Template
from typing import Any

from kamergraaf.queries.asking import Selecting
from kamergraaf.queries.pictures import svg
from kamergraaf.queries.pictures.heatmap import draw_heatmap
from kamergraaf.queries.pictures.matrix import Overlap, find_overlap, likeness
from kamergraaf.queries.pictures.scene import Drawn
from kamergraaf.queries.pictures.scene_svg import NARROWEST
from kamergraaf.queries.pictures.seats import asset, find_seats, said_of

TITLE = "Overlap van commissies"


def overlap_svg(store: Selecting) -> Drawn:
    """Return the heatmap as an SVG file. Raises NothingToDraw."""
    overlap = find_overlap(find_seats(store))
    picture = draw_heatmap(overlap)
    said = svg.folded([said_of(overlap.seats.papers)], 12, max(picture.width, NARROWEST) - 24)
    head = svg.words(12, 28, TITLE, 'font-size="19" font-weight="bold"')
    head += "".join(svg.words(12, 48 + 18 * number, line) for number, line in enumerate(said))
    top = 38 + 18 * len(said)
    width = max(picture.width, *(24 + svg.width_of(line, 12) for line in said))
    body = f'{head}<g transform="translate(0 {top})">\n{picture.body}</g>\n'
    return Drawn(svg.document(body, width, picture.height + top))


def overlap_page(store: Selecting) -> Drawn:
    """Return one HTML page that needs nothing but itself. Raises NothingToDraw."""
    overlap = find_overlap(find_seats(store))
    picture = draw_heatmap(overlap)
    text = Template(asset("overlap.html")).substitute(
        title=TITLE,
        said=svg.safe(said_of(overlap.seats.papers)),
        style=asset("overlap.css"),
        script=asset("overlap.js"),
        width=f"{picture.width:.0f}",
        height=f"{picture.height:.0f}",
        font=svg.FONT,
        heatmap=picture.body,
        rows="".join(_table(overlap)),
        data=_embedded(_data(overlap)),
        papers=svg.safe(", ".join(sorted(overlap.seats.papers))),
    )
    return Drawn(text)


def _table(overlap: Overlap) -> list[str]:
    pairs = []
    for (a, one), (b, two) in combinations(enumerate(overlap.bodies), 2):
        shared = len(overlap.shared(one, two))
        pairs.append((-shared, -likeness(one, two), one.name, two.name, a, b))
    rows = []
    for shared, alike, one_name, two_name, a, b in sorted(pairs):
        sizes = len(overlap.bodies[a].sittings), len(overlap.bodies[b].sittings)
        percent = f"{-alike * 100:.1f}".replace(".", ",")
        rows.append(
            f'<tr data-a="{a}" data-b="{b}"><td>{svg.safe(one_name)}</td>'
            f'<td>{svg.safe(two_name)}</td><td class="n">{sizes[0]}</td>'
            f'<td class="n">{sizes[1]}</td><td class="n"><button type="button">{-shared}</button>'
            f'</td><td class="n" data-sort="{-alike:.4f}">{percent}%</td></tr>\n'
        )
    return rows


def _data(overlap: Overlap) -> dict[str, Any]:
    return {
        "bodies": [
            {
                "name": body.name,
                "members": [
                    {"id": s.person, "name": s.name, "fractie": s.fractie, "role": s.role}
                    for s in body.members()
                ],
            }
            for body in overlap.bodies
        ]
    }


def _embedded(data: Any) -> str:
    """Return JSON that cannot end the script it stands in."""
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c").replace("&", "\\u0026")

"""The picture `overlap`: a page with the heatmap, a table of pairs, the names at a click."""

from __future__ import annotations

import json
from itertools import combinations
from string import Template
from typing import Any

from kamergraaf.queries import svg
from kamergraaf.queries.asking import Selecting
from kamergraaf.queries.heatmap import draw_heatmap
from kamergraaf.queries.overlap import Overlap, find_overlap, likeness
from kamergraaf.queries.scene import Drawn
from kamergraaf.queries.seats import asset, find_seats, said_when, said_where

TITLE = "Overlap van commissies"


def overlap_svg(store: Selecting) -> Drawn:
    """Return the heatmap as an SVG file. Raises NothingToDraw."""
    overlap = find_overlap(find_seats(store))
    picture = draw_heatmap(overlap)
    head = (
        f'<text x="12" y="28" font-size="19" font-weight="bold" fill="{svg.INK}">{TITLE}</text>\n'
        f'<text x="12" y="48" font-size="12" fill="{svg.INK}">{svg.safe(_said(overlap))}</text>\n'
    )
    width = max(picture.width, 24 + svg.width_of(_said(overlap), 12))
    body = f'{head}<g transform="translate(0 56)">\n{picture.body}</g>\n'
    return Drawn(svg.document(body, width, picture.height + 56))


def overlap_page(store: Selecting) -> Drawn:
    """Return one HTML page that needs nothing but itself. Raises NothingToDraw."""
    overlap = find_overlap(find_seats(store))
    picture = draw_heatmap(overlap)
    text = Template(asset("overlap.html")).substitute(
        title=TITLE,
        said=svg.safe(_said(overlap)),
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


def _said(overlap: Overlap) -> str:
    when = said_when(overlap.seats.papers)
    return (f"Samenstelling op {when}. " if when else "") + (
        f"Bron: {said_where(overlap.seats.papers)}."
    )


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

"""Questions and pictures: what the graph is asked, in files of SPARQL, and how answers are drawn.

To add a question: one file `<name>.rq` here; its first `#` lines are its help, its parameters and
its columns.
"""

from __future__ import annotations

from kamergraaf.queries.asking import ask, explain_nothing, rows
from kamergraaf.queries.pictures.chosen import Chosen
from kamergraaf.queries.pictures.drawing import draw
from kamergraaf.queries.pictures.one_paper import OnePaper

__all__ = ["Chosen", "OnePaper", "ask", "draw", "explain_nothing", "rows"]

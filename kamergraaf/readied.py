"""A process that is ready to read: what all that read need is made once, and copied with it.

Only the server of `processes` imports this; it is what each of its processes begins as. Names,
automaton and modules take 0.7 s to make, which otherwise each process spends anew.
"""

from __future__ import annotations

import gc

from kamergraaf import cli, pipeline  # noqa: F401  (each process loads these too)
from kamergraaf.loaders import citations

# A citation of each kind of name, so that every table is there.
for _ in citations.extract("Artikel 5 van de Wet seksuele misdrijven (2025/0132 (COD))."):
    pass
gc.collect()
gc.freeze()  # what is never looked at again is never copied

"""The structure of a paper: from plain text to a `Document`, without its citations.

The form is the verslag van een schriftelijk overleg: a cover, letters, and in them questions per
fractie and answers. What has no letters is a Document too, with a remark that says so.

Each module has one job, and they run in this order:

    lines         the lines of the text, and the pages that it shows
    markers       digits that may be note markers
    notes         the notes at the foot of a page, to be left out of what stands around them
    heads         where letters begin: title, addressee, date
    parts         the Tweede Kamer's form, which has two parts and no letters
    cover         committees, list of letters, clerk; which Chamber it is
    composition   members, fracties and roles from the composition notes
    addressing    whom a letter is addressed to, and who gets a copy
    signatures    who signed, matched to the members
    turns         sections, questions, answers: a walk over each letter's lines, with
                  `cues`, `ahead`, `sections`, `closing`, `unmarked` for one matter each
    mentions      letters named by their kenmerk
    chronology    kinds and dates of letters, corrected by what the others say
    correspondence   the letters printed and named, linked to each other
    passages      turns with a voice, a key and links (`repeats` matches repeated questions)
    binding       notes bound to the passage of their marker
    reading       all of these, in this order

    `layout` is what a format's own markup shows instead: pages, notes and their markers.

    sentences, attribution   later: citations put in their passage, with the sentence around them

`bodies`, `people`, `dates` and `details` are the names and dates that several of them read. Every
module goes over the text a fixed number of times: the time is linear in the length of any text.
"""

from kamergraaf.loaders.structure.attribution import attribute
from kamergraaf.loaders.structure.layout import Layout, PrintedNote
from kamergraaf.loaders.structure.reading import read_structure

__all__ = ["Layout", "PrintedNote", "attribute", "read_structure"]

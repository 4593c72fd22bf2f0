"""The structure of a paper: from plain text to a `Document`, without its citations.

A paper is an exchange of letters (the verslag van een schriftelijk overleg, or a lone letter): a
cover, letters, and in them questions per fractie and answers. Or its heading tells what it is: a
motion, a memorie, a bill, a verslag, an advice. What is neither is a Document too, with a remark.

`reading` reads a paper, `voices` who says what in its letters. What they need stands in folders,
each of which imports those above it only:

    text          the text as lines (`breaks` are those it lost), sentences and paragraphs; names
                  as they are spelled; `cues` of what a line opens, `imprint`, `page_ends`
    actors        bodies, posts, fracties and people that a paper names; who sits in a committee
                  by its composition notes
    pages         what stands on a page beside the text: markers, notes, running heads; `survey`
                  finds them all, `binding` gives each note to the passage of its marker, `layout`
                  is what a format's own markup shows instead
    frame         what stands around the text: cover, heading (`form` is what it tells), letterhead,
                  titles of letters (`heads`) or of parts, addressees, signatures, who writes
                  (`writers`) and who signs for what (`signers`, `offices`, `capacities`), the days
                  of letters (`chronology`); `paper` is what is known while a paper is read
    exchange      questions and answers. `turns` walks over a letter's lines; `passages` gives each
                  turn voice, key and links. In prose `asking` tells whose question a sentence
                  repeats (`sentence_kinds` what names nobody), `restating` until where, `speaking`
                  where another fractie begins.
                  `verbatim`, `unmarked_answers` and `reclaiming` tell by the words of the question
                  what no sign tells. `attribution` puts citations in their passage
    debates       who has the floor, the motions read out, what the record says itself
    kamervragen   written questions by number, their answers, their notes; an `excerpt` of them
    papers        the forms that a heading tells, each in a module: `motions`, `memories`,
                  `verslagen`, `lijsten`, `adviezen`, `findings`, `meetings`, `decisions`

Every module goes over the text a fixed number of times: the time is linear in its length.
"""

from kamergraaf.loaders.structure.exchange.attribution import attribute
from kamergraaf.loaders.structure.pages.layout import Layout, PrintedNote
from kamergraaf.loaders.structure.reading import Structure, read_dated, read_structure
from kamergraaf.loaders.structure.text.page_ends import page_ends

__all__ = [
    "Layout",
    "PrintedNote",
    "Structure",
    "attribute",
    "page_ends",
    "read_dated",
    "read_structure",
]

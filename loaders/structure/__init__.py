"""The structure of a paper: from plain text to a `Document`, without its citations.

A paper is an exchange of letters (the verslag van een schriftelijk overleg, or a lone letter): a
cover, letters, and in them questions per fractie and answers. Or its heading tells what it is: a
motion, a memorie, a bill, a verslag, an advice. What is neither is a Document too, with a remark.

Each module has one job, and they run in this order:

    lines         the lines of the text, and the pages that it shows; `breaks` are those it lost
    markers       digits that may be note markers
    notes         the notes at the foot of a page, to be left out of what stands around them
    heads         where letters begin: title, addressee, date
    letterhead    or a minister's letter as the ministry prints it, with its `particulars`
    parts         the Tweede Kamer's form, which has two parts and no letters
    cover         committees, list of letters, clerk; which Chamber it is
    composition   members, fracties and roles from the composition notes
    addressing    whom a letter is addressed to, and who gets a copy
    signatures    who signed, matched to the members; `offices` are those of nobody else
    turns         sections, questions, answers: a walk over each letter's lines, with
                  `speech`, `cues`, `ahead`, `sections`, `closing`, `unmarked` for one matter each
    mentions      letters named by their kenmerk
    chronology    kinds and dates of letters, corrected by what the others say
    correspondence   the letters printed and named, linked to each other
    passages      turns with a voice, a key and links (`repeats` matches repeated questions)
    binding       notes bound to the passage of their marker
    reading       all of these, in this order

    misprints         a committee's name with a letter wrong
    paper, members    what is known while a paper is read; who sits where
    imprint           the publisher's own lines, which nobody says
    headline, forms   which form a heading tells, and which module reads it: `motions`,
                      `memories`, `verslagen`, `findings`, `adviezen` (and `reactions`), with
                      `signers` and `prose` for all
    debate, labels, speakers   who has the floor; with `records` and `moving` for what the record
                      says itself and the motions read out

    themes, exchanges   fracties that speak theme by theme, alone or with answers in between

    speaking, joining   where in a section another fractie begins to speak, or joins in

    asking, paragraphs, restating, answering   answers in prose (a nota, a memorie van antwoord, a
                  letter): whose question a sentence repeats, until where, and who answers it;
                  `asking_names` and `asking_verbs` are the patterns of who asks

    kamervragen   written questions with their answers: `questioners`, `vraag_turns`,
                  `vraag_letters`; `vraag_excerpt` where the heading was left behind

    `layout` is what a format's own markup shows instead: pages, notes and their markers.

    page_ends     later: where the end of a page cuts a sentence, and perhaps a citation in it
    sentences, attribution   and: citations put in their passage, with the sentence around them

`bodies`, `people`, `dates` and `details` are the names and dates that several of them read. Every
module goes over the text a fixed number of times: the time is linear in the length of any text.
"""

from kamergraaf.loaders.structure.attribution import attribute
from kamergraaf.loaders.structure.layout import Layout, PrintedNote
from kamergraaf.loaders.structure.page_ends import page_ends
from kamergraaf.loaders.structure.reading import read_structure

__all__ = ["Layout", "PrintedNote", "attribute", "page_ends", "read_structure"]

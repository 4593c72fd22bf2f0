"""From tokens to rows: the citations of one text, block by block, with the names it defines."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from operator import attrgetter

from kamergraaf.loaders.citations.joining.books import book_of, in_one_book, with_books
from kamergraaf.loaders.citations.joining.brackets import (
    GENERIC,
    Definition,
    Token,
    join_parentheses,
)
from kamergraaf.loaders.citations.joining.called import Called, called
from kamergraaf.loaders.citations.joining.compose import join_places
from kamergraaf.loaders.citations.joining.coordinated import with_coordinated
from kamergraaf.loaders.citations.joining.far_names import far_names
from kamergraaf.loaders.citations.joining.one_judgment import with_one_judgment
from kamergraaf.loaders.citations.joining.own_numbers import OwnNumbers
from kamergraaf.loaders.citations.names import act_of, names, read_name
from kamergraaf.loaders.citations.places.labels import place_label
from kamergraaf.loaders.citations.reference import Reference, Setting
from kamergraaf.loaders.citations.scan import automaton, scanner
from kamergraaf.loaders.citations.text.view import WORD, View, fold_all
from kamergraaf.loaders.citations.titles.paragraph import within_paragraph
from kamergraaf.ontology.identifiers import provision_iri, work_iri
from kamergraaf.ontology.nouns import Citation, Iri

# A block is seen with some of the text around it: a citation may run on into the next block, and
# "die wet" or the year of a sentence may stand in the one before.
_BEFORE, _BEHIND = 2048, 4096
# How a title is read, and how what looks back to one, of those whose hyphens may have been lost.
_HYPHENED = frozenset({"title", "anaphora"})
_DEFINED_CONFIDENCE = 0.95
# Papers define a few dozen names. All are sought in each block, so a text of definitions alone must
# not make that longer and longer.
_MOST_DEFINED = 2000
_SHORT = 6  # a shorter name stands for its act as it was printed only


class Reading:
    """One text being read: what is known of it, and the names it has defined so far."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._numbers = OwnNumbers()
        self._defined: dict[str, Reference] = {}
        self._printed: dict[str, str] = {}  # short names keep their case
        self._called = Called()  # "de wet"
        self._hyphened: dict[str, tuple[str, str]] = {}  # key and title as they were printed
        self._sure: set[str] = set()  # works that the text cites by number or title

    def block(self, text: str, start: int, end: int, done: int) -> list[Citation]:
        """Return the citations that begin in text[start:end], the first at `done` or later."""
        begin = max(0, start - _BEFORE)
        view = View(text[begin : end + _BEHIND])
        tokens = self._numbers.resolved(scanner().tokens(view, self._setting))
        tokens, definitions = join_parentheses(view.text, tokens)
        tokens = with_coordinated(view, tokens, self._setting.date)
        definitions += far_names(view.text, tokens)
        definitions += called(view.text, tokens)
        self._call(definitions)
        tokens = self._with_defined(view, tokens, definitions)
        tokens = with_books(view.text, tokens)
        self._choose(view.text, tokens, definitions)
        references = join_places(view.text, tokens, self._called)
        with_one_judgment(view.text, references)
        firsts = view.sources([reference.start for reference in references])
        lasts = view.sources([reference.end - 1 for reference in references])
        # Sorted as they are, those of this block are a stretch.
        since = bisect_left(firsts, max(start, done) - begin)
        until = bisect_left(firsts, end - begin)
        rows: list[Citation] = []
        for i in range(since, until):
            first, last = begin + firsts[i], begin + lasts[i] + 1
            if references[i].resolved_by in _HYPHENED:
                self._rehyphen(references[i], text[first:last])
            _add_rows(rows, references[i], text[first:last], first, last)
        return rows

    def _rehyphen(self, reference: Reference, printed: str) -> None:
        """Let "dat verdrag" mean the title as it was printed, whose hyphens a view has lost."""
        key, label = reference.key, reference.label
        if reference.resolved_by != "title":
            reference.key, reference.label = self._hyphened.get(key, (key, label))
        elif _may_have_hyphens(printed) and "\n" not in printed:
            shown = _printed_title(key, label, printed)
            if shown != (key, label):
                self._hyphened[key] = shown

    def _call(self, definitions: list[Definition]) -> None:
        """Note which acts the text calls "de wet", in the order of the text."""
        self._called.begin_view()
        for definition in sorted(definitions, key=attrgetter("at")):
            if definition.name.lower() in GENERIC:
                self._called.add(definition)

    def _with_defined(
        self, view: View, tokens: list[Token], definitions: list[Definition]
    ) -> list[Token]:
        """Add where names stand that the text itself defined, here or in an earlier block."""
        since = {}
        inside = [(d.start, d.at) for d in definitions]
        names_given = [d for d in definitions if d.name.lower() not in GENERIC]
        for definition, folded in zip(
            names_given, fold_all(d.name for d in names_given), strict=True
        ):
            new = folded and folded not in self._defined and len(self._defined) < _MOST_DEFINED
            if new and not self._known(definition, folded):
                self._defined[folded] = definition.work
                self._printed[folded] = definition.name
                since[folded] = definition.since if definition.since >= 0 else definition.at
        if not self._defined:
            return tokens
        found = self._named(view, since)
        if not found:
            return tokens
        merged: list[Token] = []
        for token in tokens:
            own = found.pop(token.start, None)
            # What the text says of its own name goes above the gazetteer.
            if own and isinstance(token, Reference) and _overrules(own, token):
                merged.append(own)
            else:
                merged.append(token)
        taken = sorted([(t.start, t.end) for t in merged] + inside)
        merged += _free(found, taken)
        merged.sort(key=lambda t: t.start)
        return merged

    def _choose(self, text: str, tokens: list[Token], definitions: list[Definition]) -> None:
        """Let a name that several acts bore mean the one that the text cites beyond doubt."""
        given = {(d.name.lower(), d.work.key): d.name for d in definitions}

        def cited(token: Reference) -> list[str]:
            printed = text[token.start : token.end]
            # "Wet op de Ruimtelijke Ordening (WRO)": then "Wro" is the other one
            return [
                key
                for key in token.candidates
                if key in self._sure and given.get((printed.lower(), key), printed) == printed
            ]

        named = [t for t in tokens if isinstance(t, Reference)]
        open_: list[Reference] = []
        self._sure.update(t.key for t in named if t.resolved_by == "number")
        for token in named:
            if token.resolved_by == "name":  # its title in full, which stands before short names
                self._sure.add(token.key)
            # "Archiefwet 2031" is not the Archiefwet 1995, though that is named in full
            if token.candidates and token.key not in self._sure and token.resolved_by != "title":
                if len(keys := cited(token)) == 1:
                    _take(token, keys[0])
                elif token.end - token.start < _SHORT:
                    open_.append(token)
        for token in open_:  # "PW" in front of where the Pensioenwet is named
            if token.key not in self._sure and len(keys := cited(token)) == 1:
                _take(token, keys[0])

    def _known(self, definition: Definition, folded: str) -> bool:
        """Tell whether the gazetteer gives the name the same meaning: then nothing is new.

        It does not where it knows the name beside an article only ("artikel 5 Whc").
        """
        name = names().get(folded)
        meaning = name and read_name(name, definition.name, self._setting.date, beside=False)
        return bool(meaning and meaning.key == definition.work.key)

    def _named(self, view: View, since: dict[str, int]) -> dict[int, Reference]:
        sought = list(self._defined)
        find = automaton([name.encode("latin-1") for name in sought]).find_matches_as_indexes
        found: dict[int, Reference] = {}
        folded = view.text.lower().encode("latin-1")  # digits and all
        for which, start, end in find(folded):
            name = sought[which]
            if start < since.get(name, 0) or (start and WORD[folded[start - 1]]):
                continue
            if end < len(folded) and WORD[folded[end]] and not 48 <= folded[end] <= 57:
                continue
            work = self._defined[name]
            printed = view.text[start:end]
            if len(name) < _SHORT and printed != self._printed[name]:
                continue
            own = found[start] = work.at(start, end)
            own.resolved_by = "defined in the text"
            own.confidence = min(_DEFINED_CONFIDENCE, work.confidence)
        return found


def _take(token: Reference, key: str) -> None:
    """Let a name mean another of its candidates."""
    others = (token.key, *(other for other in token.candidates if other != key))
    token.key, token.iri, token.candidates = key, "", others


def _overrules(own: Reference, token: Reference) -> bool:
    """Tell whether the text's own meaning of a name goes above what was read there."""
    return token.resolved_by != "number" and own.end >= token.end and own.key != token.key


def _free(found: dict[int, Reference], taken: list[tuple[int, int]]) -> list[Reference]:
    """Return those of `found` that overlap nothing in the sorted `taken`."""
    free, i = [], 0
    for start, reference in sorted(found.items()):
        while i < len(taken) and taken[i][1] <= start:
            i += 1
        if i == len(taken) or taken[i][0] >= reference.end:
            free.append(reference)
    return free


def _add_rows(
    rows: list[Citation], reference: Reference, printed: str, start: int, end: int
) -> None:
    """Add a row for each place that a reference means."""
    key, label = reference.key or f"name:{reference.label}", reference.label
    if reference.kind == "letter" and "-" in printed:
        # The view has lost the hyphens between letters that belong to a kenmerk.
        key = _printed_kenmerk(key, printed)
    elif reference.resolved_by == "title":
        if "\n" in printed:
            title, length = within_paragraph(label, printed)
            if not title:
                return
            key, label = f"{key.partition(':')[0]}:{title}" if title != label else key, title
            printed, end = printed[:length], start + length
        if _may_have_hyphens(printed):
            key, label = _printed_title(key, label, printed)
    pins = reference.pins or _NO_PLACE
    if len(pins) > 1:
        pins = tuple(dict.fromkeys(in_one_book(key, pins)))
    for pin in pins:
        known, work, target, name, words = _shown(key, reference.iri, label, pin)
        row = Citation(
            start, end, printed, reference.kind, reference.mention, known, work, target, name,
            pin, words, reference.resolved_by, reference.confidence, reference.candidates,
        )  # fmt: skip
        rows.append(row)


_NO_PLACE = ("",)


# A paper names few works, and the same places of each again and again.
@lru_cache(maxsize=16384)
def _shown(key: str, iri: str, label: str, pin: str) -> tuple[str, Iri, Iri, str, str]:
    """Return what a row shows of a place in a work: key, both IRIs, label, the place in words."""
    if pin and (book := book_of(key, pin)):
        key, label = book
    act = act_of(key)
    work = Iri(act.iri) if act and act.iri else Iri(iri) if iri else work_iri(key)
    # One work has one label, however it was found.
    name = act.title if act else label
    return key, work, provision_iri(work, pin), name, place_label(pin) if pin else ""


def _printed_kenmerk(key: str, printed: str) -> str:
    bare = key.removeprefix("letter:")
    for at in range(len(printed)):
        if printed[at:].replace("-", "") == bare.replace("-", ""):
            return f"letter:{printed[at:]}"
    return key


# The hyphens that are a title's own ("VWS-subsidies", "In- en uitvoerwet"); others end a line.
_OWN_HYPHEN = re.compile(
    r"(?<=[A-Z])-(?=\w)|(?<=van Europa)-(?=verdrag)|-(?= (?:en|of) )|-(?=[A-Z])"
)
_GLUED = re.compile(r"(?<=[^\W\d_])-(?=(?:en|of) )")
_HYPHENS = str.maketrans("\u2010\u2011\u2013", "---")  # as word processors print one


def _may_have_hyphens(printed: str) -> bool:
    return "-" in printed or not printed.isascii()


def _printed_title(key: str, label: str, printed: str) -> tuple[str, str]:
    """Return key and label of a title with the hyphens that the view has lost."""
    spaced = " ".join(printed.translate(_HYPHENS).split())
    text = _OWN_HYPHEN.sub("\x00", _GLUED.sub("- ", spaced))
    text = text.replace("- ", "").replace("-", "")
    at = text.replace("\x00", "").find(label)
    if at < 0 or "\x00" not in text:
        return key, label
    whole, seen = [], 0
    for char in text:
        if at <= seen < at + len(label):
            whole.append("-" if char == "\x00" else char)
        seen += char != "\x00"
    title = "".join(whole).strip("-")
    return key.partition(":")[0] + ":" + title, title

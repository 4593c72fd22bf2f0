"""The smoothed text, and the way back to the text as read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.loaders.citations.text.view import View

SMOOTHED = [
    ("Kamer-\nstukken", "Kamerstukken"),
    ("Asiel- \nen Migratiebeheer", "Asiel en Migratiebeheer"),
    ("Asiel- en migratie", "Asiel en migratie"),
    ("EGKW-verordening", "EGKWverordening"),
    ("GroenLinks-\nPvdA", "GroenLinksPvdA"),
    ("21 501-20, nr. 3", "21 501-20, nr. 3"),
    ("31 700-\nVIII", "31 700-VIII"),
    ("nr. \n\n 656/2014", "nr. 656/2014"),
    ("ver\xadordening", "verordening"),
    ("Verordening\u202f(EU)\xa02024/1351", "Verordening (EU) 2024/1351"),
    ("‘veilig’ “land”", "'veilig' \"land\""),
    ("2025–2026", "2025-2026"),
    ("Ωmega", "?mega"),
    ("Kamer^ stukken, Kamer¬\nstukken", "Kamerstukken, Kamerstukken"),
    ("artïkel, geïnd, ïdem", "artikel, geïnd, idem"),
    ("de lnvoering l983, wel 83", "de Invoering 1983, wel 83"),
    (
        "zie 2I664, 199I-l992, (l9257), 169O5, 14O1, l9257, (I9256), I969, 2544O, 2407I enzovoort",
        "zie 21664, 1991-1992, (19257), 16905, 1401, 19257, (19256), 1969, 25440, 24071 enzovoort",
    ),
    ("artike1en, v0orstel, A1gemene wet", "artikelen, voorstel, Algemene wet"),
    # numbers with letters of their own
    (
        "Stb. I194, I 215, 36600I, art. 3I, H2O, CO2, 12l, A1",
        "Stb. I194, I 215, 36600I, art. 3I, H2O, CO2, 12l, A1",
    ),
    # a gap lost
    ("lid,van de wet,eerste lid; 16915,R 1172", "lid, van de wet, eerste lid; 16915, R 1172"),
    ("8en 9, 24tot en met26, 22oktober1993", "8 en 9, 24 tot en met 26, 22 oktober 1993"),
    ("Boek3van de Inkomstenbelasting1964", "Boek 3 van de Inkomstenbelasting 1964"),
    ("1e, 3de, 28sten, 12a, 5ter, nr3a", "1e, 3de, 28sten, 12a, 5ter, nr 3a"),
    ("Wet12, AMMR13, W04, h1, Slaalsbla,l n", "Wet12, AMMR13, W04, h1, Slaalsbla,l n"),
    ("op blz.l2, art. 2:l38, nrs. l-2, (l2) enz.", "op blz.12, art. 2:138, nrs. 1-2, (12) enz."),
    # a word printed wide
    ("het Burgerlijk W e t b o e k en de W e t", "het Burgerlijk Wetboek en de W e t"),
    ("onder a b, A B C, 1 2 3 a b", "onder a b, A B C, 1 2 3 a b"),
    ("Wet1 en 31I", "Wet1 en 31I"),
    ("de ﬁnanciële Wet ﬃnn", "de financiële Wet ffinn"),
    ("coÃ¶rdinatieregeling", "coördinatieregeling"),
    ("artikelÂ\xa05 â€œWetâ€\x9d", 'artikel 5 "Wet"'),
]


@pytest.mark.parametrize(("text", "smooth"), SMOOTHED)
def test_text_is_smoothed(text, smooth):
    assert View(text).text == smooth


@given(st.text())
def test_every_letter_of_the_view_comes_from_one_place_in_order(text):
    view = View(text)
    offsets = view.sources(range(len(view.text)))
    assert len(view.text) == len(view.padded) - 2 == len(offsets)
    # Only the letters of one ligature share a place, and a gap that was lost that of a letter.
    assert offsets == sorted(offsets)
    shared = [i for i in range(1, len(offsets)) if offsets[i] == offsets[i - 1]]
    gaps = all(view.text[i] == " " for i in shared)
    assert gaps or any("ﬀ" <= char <= "ﬆ" for char in text)
    assert all(0 <= offset < len(text) for offset in offsets)
    plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:()"
    # A letter of a ligature, the sign that ends a broken "…" and what may be misread stand for
    # something else.
    odd = "ﬀﬁﬂﬃﬄﬅﬆ¦¯ïlIO10"
    shown = [(text[at], char) for at, char in zip(offsets, view.text, strict=True)]
    assert [pair for pair in shown if pair[1] in plain and pair[0] not in (pair[1], *odd)] == []

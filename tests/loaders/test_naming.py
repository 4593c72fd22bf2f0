"""Names as registers print them, and the text that was spoilt on its way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamergraaf.loaders.mojibake import repair
from kamergraaf.loaders.naming import PersonName, from_parts, one_line, read_name
from kamergraaf.ontology.nouns import Fractie, Person
from kamergraaf.ontology.particles import small_particle


@pytest.mark.parametrize(
    ("printed", "surname", "initials", "given_name"),
    [
        ("W.T. (Pim) van Ballekom", "van Ballekom", "W.T.", "Pim"),
        ("mr. C.A.H. van de Sanden LL.M.", "van de Sanden", "C.A.H.", ""),
        ("Bgen (b.d.) drs. A.J.A. Beukering", "Beukering", "A.J.A.", ""),
        ("drs. A.Sj. van der Goot", "van der Goot", "A.Sj.", ""),
        ("R.O. Martens MSc", "Martens", "R.O.", ""),
        ("prof. dr. I.J. Visseren-Hamakers", "Visseren-Hamakers", "I.J.", ""),
        ("Thierry Aartsen", "Aartsen", "", "Thierry"),
        ("Stephan van Baarle", "van Baarle", "", "Stephan"),
        ("Zohair El Yassini", "El Yassini", "", "Zohair"),
        ("Lisa Van der Veen", "van der Veen", "", "Lisa"),
        ("Derk Jan  Eppink", "Eppink", "", "Derk Jan"),
        ("Jeroen van 't Wout", "van 't Wout", "", "Jeroen"),
        ("Alexandra C. van Huffelen", "van Huffelen", "A.C.", "Alexandra"),
        ("De Vree", "de Vree", "", ""),
        ("Kaag", "Kaag", "", ""),
        ("Jan <i>de</i>\nBoer", "de Boer", "", "Jan"),
        ("", "", "", ""),
    ],
)
def test_a_name_is_cut_in_its_parts(
    printed: str, surname: str, initials: str, given_name: str
) -> None:
    assert read_name(printed) == PersonName(surname, initials, given_name)


def test_a_member_has_a_capital_and_anybody_else_none() -> None:
    name = read_name("W.T. (Pim) van Ballekom")
    assert name.member("ek", Fractie("VVD", "ek")) == Person(
        "Van Ballekom", "W.T.", "ek", "VVD", "Pim"
    )
    assert name.outsider() == Person("van Ballekom", "W.T.", given="Pim")


@pytest.mark.parametrize(
    ("surname", "particle", "full"),
    [
        ("Dijk van", None, "Olger van Dijk"),
        ("Berg van den", "", "Olger van den Berg"),
        ("Kade", "van der", "Olger van der Kade"),
        ("Van Dok", None, "Olger van Dok"),
        ("Vree de", None, "Olger de Vree"),
    ],
)
def test_a_particle_may_stand_behind(surname: str, particle: str | None, full: str) -> None:
    assert from_parts(surname, particle, "", "Olger").full == full


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Van Hattem", "van Hattem"), ("Vanhattem", "Vanhattem"), ("El Yassini", "El Yassini")],
)
def test_a_particle_is_small_behind_a_first_name(name: str, shown: str) -> None:
    assert small_particle(name) == shown


@given(st.text())
def test_any_name_comes_out_on_one_line(printed: str) -> None:
    name = read_name(printed)
    for part in (name.surname, name.initials, name.given, one_line(printed)):
        assert part == " ".join(part.split())
        assert not any(char in part for char in "\n\r\0\u200b\u202e")


@pytest.mark.parametrize(
    ("spoilt", "mended", "count"),
    [
        ("tweeÃ«n", "tweeën", 1),
        ("Ã©Ã©n", "één", 2),
        ("â\x82¬45.000", "€45.000", 1),
        ("â‚¬45.000", "€45.000", 1),
        ("de â€“ bekende â€œzaakâ€\x9d", "de – bekende “zaak”", 3),
        ("LaÃ§in", "Laçin", 1),
        ("BeyoncÃ\xa9 en Â§ 3", "Beyoncé en § 3", 2),
        ("één «é» «Ã » ÅÄ â €", "één «é» «Ã » ÅÄ â €", 0),
        ("„Ä“ en Å‘", "„Ä“ en Å‘", 0),
        ("gewoon", "gewoon", 0),
    ],
)
def test_only_certain_mojibake_is_repaired(spoilt: str, mended: str, count: int) -> None:
    assert repair(spoilt) == (mended, count)


@given(st.text(alphabet="aeéëïöüçàÈÉ€–—“”‘’§°½«» ", max_size=30))
def test_what_was_spoilt_whole_comes_back_whole(text: str) -> None:
    for spoilt in (text.encode().decode("latin-1"), _as_windows(text)):
        assert repair(spoilt)[0] == text


def _as_windows(text: str) -> str:
    """Spoil a text as Windows-1252 does: five bytes that it lacks stay as they are."""
    return "".join(
        bytes([byte]).decode("cp1252", "replace").replace("\ufffd", chr(byte))
        for byte in text.encode()
    )

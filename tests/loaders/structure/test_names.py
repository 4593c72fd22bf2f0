"""Names of members as headings and signatures print them, and the publisher's own lines."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.structure import read_structure
from kamergraaf.loaders.structure.actors.bodies import Bodies
from kamergraaf.loaders.structure.frame.signers import is_name, members_in, read_member
from kamergraaf.loaders.structure.text.imprint import find_imprint
from kamergraaf.loaders.structure.text.lines import cut_lines
from kamergraaf.ontology.nouns import Person
from tests.voices import who


@pytest.mark.parametrize(
    ("printed", "person"),
    [
        ("Van der Woude", Person("Van der Woude", "", "tk")),
        ("VAN DER WOUDE", Person("Van der Woude", "", "tk")),
        ("Sylvana Simons", Person("Simons", "", "tk", "", "Sylvana")),
        ("P.A. Grinwis", Person("Grinwis", "P.A.", "tk")),
        ("E. C. van der Graaf", Person("Van der Graaf", "E.C.", "tk")),
        ("IJSBRANDS", Person("IJsbrands", "", "tk")),
        ("POUW-VERWEIJ C.S.", Person("Pouw-Verweij", "", "tk")),
        ("Erkens (VVD)", Person("Erkens", "", "tk", "VVD")),
    ],
)
def test_a_member_is_named_as_in_lists(printed: str, person: Person) -> None:
    assert read_member(printed, "tk", Bodies("tk")) == person


@pytest.mark.parametrize(
    "line", ["Kröger", "Van ’t Hart", "L. Bromet", "El Yassini", "Erkens (VVD)"]
)
def test_a_name(line: str) -> None:
    assert is_name(line)


@pytest.mark.parametrize(
    "line", ["Bijlage", "en gaat over", "De Kamer heeft gesproken.", "3", "NR. 8"]
)
def test_no_name(line: str) -> None:
    assert not is_name(line)


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Voorstel van wet van de leden A, B en Van C tot wijziging", ["A", "B", "Van C"]),
        ("Motie van het lid De Wit c.s. over sluizen", ["De Wit"]),
        ("Voorstel van wet van de leden Wit en Zee betreffende een verbod", ["Wit", "Zee"]),
        ("Initiatiefnota van de leden Wit en Zee\nNr. 4 ADVIES VAN DE RAAD VAN STATE EN REACTIE VAN"
         " DE INITIATIEFNEMERS\nHieronder", ["Wit"]),
        ("Regels over de leden", []),
    ],
)  # fmt: skip
def test_members_in_a_title(title: str, names: list[str]) -> None:
    assert [one.name for one in members_in(title, "tk", Bodies("tk"))] == names


@pytest.mark.parametrize(
    ("line", "is_imprint"),
    [
        ("Tweede Kamer, vergaderjaar 2022–2023, 31 288, nr. 1013", True),
        ("Eerste Kamer, vergaderjaar 2025–2026, 32 317, PX 12", True),
        ("kst-36200-IV-49", True),
        ("ISSN 0921 - 7371", True),
        ("kst-99910-4 ISSN 0921 - 7371 's-Gravenhage 2031", True),
        ("’s-Gravenhage 2031 Tweede Kamer, vergaderjaar 2030–2031, 99 910 A, nr. 98 1", True),
        ("3031tkkst99910XII-7", True),
        ("kst134145", True),
        ("**", True),
        ("*N", True),
        ("Sdu Uitgevers", False),  # nor is a house, but beside a number
        ("*Noot", False),
        ("’s-Gravenhage 2023", False),  # by itself it may be text
        ("Zie Tweede Kamer, vergaderjaar 2022–2023, 31 288, nr. 1013.", False),
        ("Tweede Kamer der Staten-Generaal", False),
    ],
)
def test_imprint(line: str, is_imprint: bool) -> None:
    assert find_imprint(cut_lines(f"Een\n\n{line}\n")) == ({2} if is_imprint else set())


@pytest.mark.parametrize(("title", "kind"), [("Beleidsregel", "Beleidsregel"), ("Brief", "")])
def test_a_policy_rule_is_a_regulation(title: str, kind: str) -> None:
    text = f"{title} van de Minister van Defensie van 4 mei 2031, nr. 5, over sluizen\n\n"
    text += "Artikel 1\n\nDe Waterwet telt.\n\nDe Minister van Defensie,\nA. Witte\n"
    paper = read_structure(text, "x.txt", "x")
    assert paper.type == kind
    assert str(paper.date) == ("2031-05-04" if kind else "None")


DECREE = "BESLUIT van 3 Januari 1948, houdende sluizen\n\nArtikel I\n\nDe Waterwet telt.\n\n"


@pytest.mark.parametrize(
    ("signature", "signs"),
    [
        ("De Minister van Justitie,\n\nWITTE.", "WITTE, minister van Justitie"),
        ("De Minister van Justitie,\n(w.g.) mr. A. Witte", "A. Witte, minister van Justitie"),
        ("De Minister van Justitie,\nw.g. A. Witte", "A. Witte, minister van Justitie"),
        # a post on more lines than one
        ("De\n\nVice-Minister-President,\n\nMinister\n\nvan Justitie a.i.,\n\nA. Witte",
         "A. Witte, minister van Justitie"),
        ("De MINISTER-PRESIDENT,\nMinister van Algemene Zaken,\nMr.dr. A. Witte",
         "A. Witte, minister-president, minister van Algemene Zaken"),
        # another office is no name
        ("De Minister-President,\nMinister zonder portefeuille,\nA. Witte", "minister-president"),
    ],
)  # fmt: skip
def test_who_signs_a_decree(signature: str, signs: str) -> None:
    paper = read_structure(f"{DECREE}Soestdijk, 3 Januari 1948.\n\n{signature}\n", "x.txt", "x")
    voices = {who(one.voice) for one in paper.passages}
    assert voices == {signs}
    assert str(paper.date) == "1948-01-03"

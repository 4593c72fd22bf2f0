"""Forms of papers and debates of about 1980 to 1995, and what looks like them."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a letter apart from the number of its article, in a list
        (
            "ex artikel 197 d en 429quater Wetboek van Straf-\nrecht",
            [("bwb:BWBR0001854", "art.197d"), ("bwb:BWBR0001854", "art.429quater")],
        ),
        ("artikel 197 a 198 Wetboek van Strafrecht", [("bwb:BWBR0001854", "")]),
        # a point too many behind a part
        ("bedoeld in artikel 9, onder B., der Sterrenwet", [("law:Sterrenwet", "art.9(B)")]),
        ("in artikel 9, onder 3°. der Sterrenwet", [("law:Sterrenwet", "art.9(3°)")]),
        ("Artikel 9 valt onder B. Der Sterrenwet is het niet bekend.", [("law:Sterrenwet", "")]),
        # answers of one year, those of a session of one number, a page of them
        (
            "zie ook Aanhangsel Handelingen nr. 932 en 905, vergaderjaar 1989-1990.",
            [("ah:19891990-932", ""), ("ah:19891990-905", "")],
        ),
        (
            "Aanhangsel Handelingen nr. 932 en 12 mei 1990",
            [("name:Aanhangsel Handelingen, nr. 932", "")],
        ),
        (
            "Aanhangsel Handelingen Tweede Kamer, Buitengewone Zitting 1967, blz. 909.",
            [("name:Aanhangsel Handelingen 1967", "p.909")],
        ),
        ("het Aanhangsel, zitting 1967, is gedrukt", []),
        # the foot of a page names the paper itself; with a page it is another
        (
            "2 Tweede Kamer, zitting 1980-1981, 19 400 hoofdstuk XIV, nr. 50, blz. 8 en 9.",
            [("kst:19400-XIV-50", "p.8"), ("kst:19400-XIV-50", "p.9")],
        ),
        ("Tweede Kamer, zitting 1981, 19400 hoofdstuk XIV, nr. 56\n1", []),
        # bills of the session of one year, and of four digits with the number of a paper
        (
            "de ontwerpen van wet: 1. over sterren (8999, zitting 1964-1965); 2. over manen "
            "(9949, zitting 1967);",
            [("kst:8999", ""), ("kst:9949", "")],
        ),
        ("de Memorie op dit wetsontwerp (3999, no. 6).", [("kst:3999-6", "")]),
        ("het aantal (9949, zitting 1967) is", []),
        # a bill without the word for a law
        ("over wetsontwerp 11 979. Met ontwerp 11 978 vervalt", [
            ("kst:11979", ""), ("kst:11978", "")]),
        ("een ontwerp 12 meter lang", []),
        # letters in front of their article
        ("bedoeld bij litt. a en d van art. 2 der Sterrenwet", [
            ("law:Sterrenwet", "art.2(a)"), ("law:Sterrenwet", "art.2(d)")]),
        # a paper of a session by its number behind a dash
        ("(Gedrukte Stukken Zitting 1918-1919. - 9, n°. 15).", [
            ("name:Kamerstukken 1918/19, 9-15", "")]),
        # a regulation that is called by what is prescribed
        ("artikel 9 van het Voorschrift Sterrenkijkers", [
            ("law:Voorschrift Sterrenkijkers", "art.9")]),
        ("Het Voorschrift is duidelijk; het Voorschrift van de minister", []),
        # the schools in titles
        ("zoals de Tijdelijke wet sterrenkunde w.o., die", [
            ("law:Tijdelijke wet sterrenkunde w.o.", "")]),
        ("de Sterrenwet d.d. 3 mei 1985", [("law:Sterrenwet", "")]),
    ],
)  # fmt: skip
def test_forms(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Zitting 1984-1985\nZie artikel 9 van de gemeentewet.", "law:Gemeentewet"),
        ("Zie de Gemeentewet.\nTweede Kamer, vergaderjaar 1991-1992, 22 999, nr. 3",
         "law:Gemeentewet"),
        ("Zie de Gemeentewet.\nTweede Kamer, vergaderjaar 1994-1995, 22 999, nr. 3",
         "bwb:BWBR0005416"),
        ("Vragen van het lid Maan. (Ingezonden 12 maart 1984)\nGeldt de Werkloosheidswet?",
         "law:Werkloosheidswet"),
        ("Vragen van het lid Maan. (Ingezonden 12 maart 1994)\nGeldt de Werkloosheidswet?",
         "bwb:BWBR0004045"),
        ("Woensdag 6 november 1974 Aanvang 13.00 uur.\nDe Kieswet geldt.", "law:Kieswet"),
        ("Tweede Kamer\n7 november 1991\nTK 20\nDe Kieswet geldt.", "bwb:BWBR0004627"),
        # an act that has another name now
        ("de Wet algemene bepalingen milieuhygiene", "bwb:BWBR0003245"),
    ],
)  # fmt: skip
def test_a_name_means_the_act_of_its_time(text, key):
    assert [found for found, _ in rows(text)] == [key]

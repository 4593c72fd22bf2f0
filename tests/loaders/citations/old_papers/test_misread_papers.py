"""What readers of images make of old papers: gaps lost, letters misread, feet of pages between."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


KIESWET = "bwb:BWBR0004627"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a gap lost behind a number; letters of an article are none of a word
        ("artikel 19van de Kieswet, artikel 5lid 2 van de Kieswet en artikel 19a van de Kieswet", [
            (KIESWET, "art.19"), (KIESWET, "art.5(2)"), (KIESWET, "art.19a")]),
        # letters misread
        ("anikel 6 van de Kieswet en ariikel 7 van de Kieswet", [
            (KIESWET, "art.6"), (KIESWET, "art.7")]),
        ("kamerstuk 29 665, nr. 3, biz. 12", [("kst:29665-3", "p.12")]),
        # the foot of a page
        (
            "artikel 9, tweede lid, van de\nTweede Kamer, vergaderjaar 1989-1990, 29 073, nr. 3\n5"
            "\nKieswet is",
            [(KIESWET, "art.9(2)")],
        ),
        (
            "zie artikel 9. Tweede Kamer, vergaderjaar 1989-1990, 29 073, nr. 3 5 Kieswet is",
            [(KIESWET, "")],
        ),
        # gaps that a view shows again
        ("Kamerstuk 18 169, nrs. 1en 2; artt. 8en 9 der Sterrenwet; artikel 52 van Boek3van het "
         "BW", [
            ("kst:18169-1", ""), ("kst:18169-2", ""), ("law:Sterrenwet", "art.8"),
            ("law:Sterrenwet", "art.9"), ("bwb:BWBR0005291", "art.52")]),
        ("HR 12mei 1989, NJ 1989, 947 en HR 3 mei1990", [
            ("case:HR-1989-05-12", ""), ("case:HR-1990-05-03", "")]),
        ("de wet van 22oktober 1993 (Stb. 945) en artikel 5,eerste lid,van de Kieswet", [
            ("stb:1993-945", ""), (KIESWET, "art.5(1)")]),
        # letters among digits, digits amid words
        ("kamerstuk 2I 665, nr. 3, wetsontwerp 169O5 en (2I665, nr. 2), kamerstuk I8 602, nr. 3, "
         "kamerstuk 24 O95, nr. 7", [
            ("kst:21665-3", ""), ("kst:16905", ""), ("kst:21665-2", ""), ("kst:18602-3", ""),
            ("kst:24095-7", "")]),
        ("artike1en 5 en 6 van de Kieswet; de Sterrenwet", [(KIESWET, "art.5"), (KIESWET, "art.6"),
            ("law:Sterrenwet", "")]),
        # a title of which letters are taken for others that look like them
        ("de Wet op de vennootschapsbelastlng 1969 en de Gemeeutewet", [
            ("bwb:BWBR0002672", ""), ("bwb:BWBR0005416", "")]),
        ("artikel 5 der Sterreuwet", [("law:Sterreuwet", "art.5")]),
        # a point for a comma, a comma for a point
        ("(32 733-X. nr. 66), Kamerstukken II 1955/56, 4933. no. 5; op stuk nr, 12", [
            ("kst:32733-X-66", ""), ("kst:4933-5", ""), ("kst:4933-12", "")]),
        ("(16906. R 1169), (16907 R 1170) van het wetsontwerp", [
            ("kst:16906", ""), ("kst:16907", "")]),
        ("artikel 5, Iid 3, van de Kieswet en het zesde Iid van artikel 7 van de Kieswet", [
            (KIESWET, "art.5(3)"), (KIESWET, "art.7(6)")]),
        ("Karnerstukken II 1989/90, 21 945, nr. 3", [("kst:21945-3", "")]),
        ("de Groudwet en de Wegeuverkeerswet 1994", [
            ("bwb:BWBR0001840", ""), ("bwb:BWBR0006622", "")]),
        ("Trb1989, 197 en Stb1985, 927; N.J.1984, 934; NJ1985, 12", [
            ("trb:1989-197", ""), ("stb:1985-927", ""), ("case:NJ 1984/934", ""),
            ("case:NJ 1985/12", "")]),
        ("wetsontwerp12374, artikel 5, lld 3, van de Kieswet", [
            ("kst:12374", ""), (KIESWET, "art.5(3)")]),
        # words read wide
        ("de W e t maanzorg (Stb. 1980, 986) en artikel 5 van het Burgerlijk W e t b o e k is", [
            ("law:Wet maanzorg", ""), ("stb:1980-986", ""), ("law:Burgerlijk Wetboek", "art.5")]),
        ("artikel 2:l38, tweede lid, BW, kamerstuk 21 957,nrs. l-2 en Kamerstukken 16 930, nr. 7, "
         "blz.l2 en verder", [
            ("bwb:BWBR0003045", "art.2:138(2)"), ("kst:21957-1", ""), ("kst:21957-2", ""),
            ("kst:16930-7", "p.12")]),
        ("Handelingen Il 1985-86,blz. 6935 en kamerstuk 21 956, nr. 3, blz .8", [
            ("name:Handelingen II 1985/86", "p.6935"), ("kst:21956-3", "p.8")]),
    ],
)  # fmt: skip
def test_misread(text, expected):
    assert rows(text) == expected

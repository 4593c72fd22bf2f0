"""How debates, and the papers that go with a bill, cite: spoken laws, motions, lists of papers."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a letter of the Eerste Kamer with its subject or the sentence behind it
        ("Kamerstukken I 39 762 B (de maanbrief)", [("kst:39762-B", "")]),
        ("in Kamerstukken I 39 762 AB staat", [("kst:39762-AB", "")]),
        ("Kamerstukken I 39 762 EU (Europa)", [("kst:39762", "")]),
        ("Kamerstukken II 39 762 B (de brief)", [("kst:39762", "")]),
        # and in brackets behind the dossier in five digits
        (
            "het verslag (39762, B) en de brief (39788, AA)",
            [("kst:39762-B", ""), ("kst:39788-AA", "")],
        ),
        ("het verslag (39762, NL) en 39762, B", []),
        # as letters were filed about 2000
        (
            "de sterren (SoZa-00-123/EU-00-45) en de manen (BiZa-97-12; LNV-98-123)",
            [("letter:SoZa-00-123", ""), ("letter:BiZa-97-12", ""), ("letter:LNV-98-123", "")],
        ),
        ("het beleid van SoZa-2000 en LNV-98", []),
    ],
)
def test_numbers_of_papers(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # two bills, each with its title behind its number
        (
            "de wetsvoorstellen 39762, Regels voor manen, kortweg de Manenregels, en 39788, "
            "Wijziging van de Kieswet.",
            [("kst:39762", ""), ("kst:39788", ""), ("bwb:BWBR0004627", "")],
        ),
        ("Er zijn er 59 788, Regels gelden daar niet.", []),
        ("een bedrag van € 39 788, Regels gelden daar niet.", []),
        # a framework decision that the text calls so is cited with an article alone
        (
            "Kaderbesluit 2031/584/JBZ (hierna: het kaderbesluit) geldt. Het kaderbesluit is "
            "nieuw. Artikel 3 van het kaderbesluit en artikel 4 van dat kaderbesluit",
            [
                ("celex:32031F0584", ""),
                ("celex:32031F0584", "art.3"),
                ("celex:32031F0584", "art.4"),
            ],
        ),
        (
            "Besluit 2031/615/JBZ is ouder. Artikel 3 van dat kaderbesluit",
            [("celex:32031D0615", "")],
        ),
        # a paper of the C series by its own number, beside its journal
        (
            "het gemeenschappelijk standpunt (96/C 299/03) (PbEG C 299)",
            [("oj:1996-C299-03", ""), ("oj:C299", "")],
        ),
        ("zaak 96/C 299 en ACCC/C/2031/10", []),
        ("de Telecomwet", [("bwb:BWBR0009950", "")]),
        ("artikel 9 Vw2000", [("bwb:BWBR0011823", "art.9")]),
        ("de Wet gegevensverwerking samenwerkingsverbanden", [("bwb:BWBR0049962", "")]),
        # the market's directives by their rank
        ("de Derde Elektriciteitsrichtlijn", [("celex:32009L0072", "")]),
        ("de derde gasrichtlijn", [("celex:32009L0073", "")]),
        ("de rijbewijsrichtlijn", [("celex:32006L0126", "")]),
        (
            "Richtlijn 91/439/EEG en de Verordening passagiersrechten in de luchtvaart",
            [("celex:31991L0439", ""), ("celex:32004R0261", "")],
        ),
        # parts of the circular behind its name
        (
            "de Vreemdelingencirculaire 2000, B5 en de Vc 2000 (C2/3.1)",
            [("bwb:BWBR0012289", "par.B5"), ("bwb:BWBR0012288", "par.C2/3.1")],
        ),
        (
            "hoofdstuk B9 van de Vreemdelingencirculaire 2000",
            [("bwb:BWBR0012289", "hfd.B9")],
        ),
        ("de Vreemdelingencirculaire 2000 A4-formaat", [("bwb:BWBR0012287", "")]),
        ("de Vreemdelingencirculaire 2000 (B9 en meer)", [("bwb:BWBR0012287", "")]),
        # as one speaks of one's own law, and of a part of an article
        (
            "artikel 8 van onze Grondwet en artikel 9 van uw eigen Grondwet; onze Grondwet",
            [
                ("bwb:BWBR0001840", "art.8"),
                ("bwb:BWBR0001840", "art.9"),
                ("bwb:BWBR0001840", ""),
            ],
        ),
        ("artikel 8 van onze commissie Grondwet", []),
        (
            "artikel 12 van het Reglement van orde van de Kamer en artikel 13 RvO; de RvO telt",
            [("law:Reglement van Orde", "art.12"), ("law:Reglement van Orde", "art.13")],
        ),
        (
            "artikel 7, lid 2, aanhef b van de Gemeentewet en artikel 8, derde lid, f, van de "
            "Gemeentewet",
            [("bwb:BWBR0005416", "art.7(2)(b)"), ("bwb:BWBR0005416", "art.8(3)(f)")],
        ),
        (
            "artikel 3, het sterrenartikel, van de Gemeentewet; artikel 8, over de manen, van "
            "diezelfde wet",
            [("bwb:BWBR0005416", "art.3"), ("bwb:BWBR0005416", "art.8")],
        ),
        ("artikel 3, het college, de raad, van de Gemeentewet", [("bwb:BWBR0005416", "")]),
        ("artikel 3, de maan, van de man die de Gemeentewet las", [("bwb:BWBR0005416", "")]),
        (
            "De Gemeentewet zegt in artikel 7 dat de maan schijnt.",
            [("bwb:BWBR0005416", ""), ("bwb:BWBR0005416", "art.7")],
        ),
        # so does the act of the Union named last; what it "is" stands in an article of a bill
        (
            "Richtlijn 2031/12/EU geldt. De richtlijn noemt in artikel 7 de manen.",
            [("celex:32031L0012", ""), ("celex:32031L0012", "art.7")],
        ),
        (
            "Richtlijn 2031/12/EU geldt. De richtlijn wordt in artikel 7 omgezet.",
            [("celex:32031L0012", "")],
        ),
        ("De Kieswet geldt. De richtlijn noemt in artikel 7 de manen.", [("bwb:BWBR0004627", "")]),
        # and the other way round, in an article alone
        (
            "In artikel 7, tweede lid, noemt de Gemeentewet de maan; in de artikelen 8 en 9 regelt "
            "het EVRM iets.",
            [
                ("bwb:BWBR0005416", "art.7(2)"),
                ("bwb:BWBV0001000", "art.8"),
                ("bwb:BWBV0001000", "art.9"),
            ],
        ),
        ("Het artikel 7 noemt de Gemeentewet niet.", [("bwb:BWBR0005416", "")]),
        ("In artikel 7 noemt de raad de Gemeentewet.", [("bwb:BWBR0005416", "")]),
        # a number alone before the initials of a treaty
        ("in strijd met 9 EVRM", [("bwb:BWBV0001000", "art.9")]),
        ("volgens artikel 9 ECRM; de ECRM oordeelde", [("bwb:BWBV0001000", "art.9")]),
        ("de tijd van 1953, EVRM en al", [("bwb:BWBV0001000", "")]),
        ("er waren er 9, EVRM of niet", [("bwb:BWBV0001000", "")]),
        ("artikel 7 van de Gemeentewet, a van de twee", [("bwb:BWBR0005416", "art.7")]),
        # a bill in brackets behind the acts that it changes; else it is the act itself
        (
            "Wijziging van de Gemeentewet en de Kieswet (Wet aanpak manen) (39788). De Wet aanpak "
            "manen is oud.",
            [
                ("bwb:BWBR0005416", ""),
                ("bwb:BWBR0004627", ""),
                ("law:Wet aanpak manen", ""),
                ("kst:39788", ""),
                ("law:Wet aanpak manen", ""),
            ],
        ),
        (
            "de Gemeentewet (Wet Sterrenman) geldt en de Wet Sterrenman ook",
            [("bwb:BWBR0005416", ""), ("bwb:BWBR0005416", "")],
        ),
        # what a book is about
        (
            "titel 4 van Boek 7 (Huur) van het nieuwe Burgerlijk Wetboek",
            [("bwb:BWBR0005290", "tit.4")],
        ),
    ],
)
def test_names_and_numbers_of_acts(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # a name that holds the number of an article
        ("de Wet vrijstelling Artikel 7-Sterren geldt", "Wet vrijstelling Artikel 7-Sterren"),
        # an article right behind a noun is the sentence's
        (
            "dat het Besluit dag- en nachtverblijven sterren het gescheiden aanleveren regelt",
            "Besluit dag- en nachtverblijven sterren",
        ),
        ("zoals in de Interimwet manen en sterren het geval is", "Interimwet manen en sterren"),
        ("nu de Wet tijdelijk maanverbod de burger beschermt", "Wet tijdelijk maanverbod"),
        # not so behind what needs one, or in front of a name
        ("in de Regeling omtrent de sterren.", "Regeling omtrent de sterren"),
        (
            "in de Regeling houdende de wijze van meten.",
            "Regeling houdende de wijze van meten",
        ),
        (
            "de Subsidieregeling Stichting het Sterrenloket 2013",
            "Subsidieregeling Stichting het Sterrenloket 2013",
        ),
        # what opens a debate stands below the title of its subject; a text may end without a point
        ("Wet sterrenstof De voorzitter: Ik open de vergadering.", "Wet sterrenstof"),
        ("Wet sterrenstof Aan de orde is de behandeling.", "Wet sterrenstof"),
        ("Gelet op het Besluit sterren op zee \n", "Besluit sterren op zee"),
        # what an act is taken without is the sentence's
        (
            "Intrekking van de Sterrenwet manen met uitzondering van de artikelen 2 tot en met 5.",
            "Sterrenwet manen",
        ),
        # an act is one, so a verb in the plural is a noun; and no title ends in such a word
        (
            "de (Invoeringswet Wet werken op de maan) gaat niet door",
            "Invoeringswet Wet werken op de maan",
        ),
        ("zoals de Invoeringswet Wet regelt", None),
        # one word in front of it may be the verb
        ("De Wet stimuleert het gebruik van sterren.", None),
    ],
)
def test_where_a_title_ends(text, title):
    assert rows(text) == ([(f"law:{title}", "")] if title else [])

"""Forms of papers and debates of about 1950 to 1995 that no other file holds."""

import pytest

from kamergraaf.loaders.citations import extract


def rows(text):
    return [(c.key, c.pinpoint) for c in extract(text) if c.mention == "citation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a paragraph crammed behind its article
        ("art. 67,1b Sv en artikelen 5,6 en 7 Sr", [
            ("bwb:BWBR0001903", "art.67(1)(b)"),
            *(("bwb:BWBR0001854", f"art.{n}") for n in (5, 6, 7))]),
        # the volume of answers in a bracket behind their numbers
        ("mijn vragen nrs. 932 en 934 (Aanhangsel der Handelingen, vergaderjaar 1986-1987) gaf", [
            ("ah:19861987-932", ""), ("ah:19861987-934", "")]),
        ("bijlage nr. 4 (Aanhangsel van de nota, 1986-1987)", []),
        # parts of a circular
        ("hoofdstuk B 7 van de Vreemdelingencirculaire 1982", [
            ("law:Vreemdelingencirculaire 1982", "hfd.B7")]),
        ("de Leidraad sterrenboeten 1984 geldt", [("law:Leidraad sterrenboeten 1984", "")]),
        ("De Leidraad voor inspecteurs is een leidraad sterrenboeten", []),
        # an abbreviation that is an act's beside an article, a benefit's alone
        ("de IOAW (Stb. 1986, 965)", [("bwb:BWBR0004044", ""), ("stb:1986-965", "")]),
        ("wie IOAW ontvangt", []),
        ("artikel 56, zesde lid, L.O.-wet 1920", [("law:Lager-onderwijswet 1920", "art.56(6)")]),
        ("vergelijk art. 98 S.T.E.R. en", [("law:S.T.E.R.", "art.98")]),
        ("volgens artikel 98 J.W.E. van Maan en artikel 9 J.W.E. Jansen", []),
        # an l for 1
        ("artikel 6, lid l, van de Sterrenwet; art.6, lid l, onder b, der Maanwet", [
            ("law:Sterrenwet", "art.6(1)"), ("law:Maanwet", "art.6(1)(b)")]),
        # pages, each with its word; of a paper by its number alone
        ("Handelingen II 1983/84, blz. 9456 en blz. 9460", [
            ("name:Handelingen II 1983/84", "p.9456"), ("name:Handelingen II 1983/84", "p.9460")]),
        ("het wetsontwerp nr. 19 999 in de nota (stuk nr. 5, blz. 4)", [
            ("kst:19999", ""), ("kst:19999-5", "p.4")]),
        # a committee's meeting by number and day
        ("UCV 26 van 25 maart 1991, blz. 26-14, en", [("name:Handelingen UCV, nr. 26", "p.26-14")]),
        ("UCV 26 van 25 maart 1991 was lang", [("name:Handelingen UCV, nr. 26", "")]),
        # what the Crown decided; a series that is a word elsewhere, by its page
        ("Kroonbesluit van 12 mei 1986, nr. 95, BR 1987, blz. 924", [
            ("case:Kroon-1986-05-12", "")]),
        ("het Kroonbesluit van mei", []),
        # another act in brackets behind the one that it brings in
        ("van de Sterrenwet (Invoeringswet Sterrenwet, kamerstukken II 1993/94, 29 999, nr. 3)", [
            ("law:Sterrenwet", ""), ("law:Invoeringswet Sterrenwet", ""), ("kst:29999-3", "")]),
        ("Wet tot uitvoering van het sterrenverdrag (Uitvoeringswet sterren)", [
            ("law:Wet tot uitvoering van het sterrenverdrag", "")]),
        ("de Aanpassingswet sterren en de zogenoemde «Koppelingswet»", [
            ("law:Aanpassingswet sterren", ""), ("law:Koppelingswet", "")]),
        # articles of drafts, and of the Grondwet by that word
        ("ontwerp-artikel 393 van Boek 2 B.W.", [("bwb:BWBR0003045", "art.393")]),
        ("grondwetsartikel 23 en de grondwetsartikelen 7 en 9, lid 1", [
            ("bwb:BWBR0001840", "art.23"), ("bwb:BWBR0001840", "art.7"),
            ("bwb:BWBR0001840", "art.9(1)")]),
        ("het nieuwe grondwetsartikel en een ontwerp-artikel 5", []),
        # treaties by city and day without a capital
        ("het verdrag van Maanstad van 28 januari 1981 en het verdrag van Maanstad", [
            ("treaty:Verdrag van Maanstad van 28 januari 1981", "")]),
        # one word behind the head, a short one before a year
        ("en de Beschikking sterrenlicentie zijn oud", [
            ("law:Beschikking sterrenlicentie", "")]),
        ("het Esbesluit 1968 en een Esbesluit", [("law:Esbesluit 1968", "")]),
        # what an act has in its article
        ("De Kieswet (Stb. 1989, 923) heeft in artikel 93, lid 2, een regel", [
            ("bwb:BWBR0004627", ""), ("stb:1989-923", ""), ("bwb:BWBR0004627", "art.93(2)")]),
        # pages of the gazette, of a meeting spoken of
        ("Stcrt. 1984, 955, blz. 9", [("stcrt:1984-955", "p.9")]),
        ("op 9 november (Handelingen, blz. 967) zei", [("name:Handelingen", "p.967")]),
        ("in de Handelingen, blz. 967 is leeg", []),
        # a paper of several dossiers without the word
        ("De motie (29 789 en 28 900, nr. 31) is", [("kst:29789-31", ""), ("kst:28900", "")]),
        ("De cijfers (29 789 en 28 900) kloppen", []),
        ("De Afdeling voor de geschillen van bestuur van 12 mei 1986, no. 9", [
            ("case:AGRvS-1986-05-12", "")]),
        # an act by the parts of the code that it brings in
        ("de Invoeringswet Boek 4 en Titel 3 van Boek 7 van het nieuwe Burgerlijk Wetboek.", [
            ("law:Invoeringswet Boek 4 en Titel 3 van Boek 7 van het nieuwe Burgerlijk Wetboek",
             "")]),
        # a letter by year and number, which elsewhere is an act of the Union
        ("de brief van de Sterrenraad van 3 december 1984, nr. 84/9765, staat", [
            ("letter:84/9765", "")]),
        (
            "de richtlijn van 3 december 1984, nr. 84/9765, staat",
            [("celex:31984L9765", "")],
        ),
        # a meeting by day and page
        ("de Handelingen van 15 juni 2000 (85-5963) en die van 16 juni (85)", [
            ("h-tk:19992000-85", "p.85-5963")]),
        ("de Handelingen van deze Kamer van 19 november 1991, blz. 7-903", [
            ("h-tk:19911992-7", "p.7-903")]),
        # a paper of four digits behind its name, and a number in its dossier
        ("de Memorie van Antwoord (6934, nr. 7, blz. 2). De motie (stuk nr. 9) is", [
            ("kst:6934-7", "p.2"), ("kst:6934-9", "")]),
        ("het aantal (6934, nr. 7 van de lijst) en de motie (1952, nr. 3)", []),
        # answers of a session of one year and of the next
        ("Aanhangsel Handelingen, zitting 1977, nr. 934, blz. 967, en zitting 1977-1978, nrs. 901 "
         "en 902)", [
            ("ah:1977-934", "p.967"), ("ah:19771978-901", ""), ("ah:19771978-902", "")]),
        # a letter apart from its number
        ("art. 288 F Wetboek van Koophandel en art. 288 F, lid 2, WvK", [
            ("bwb:BWBR0001838", "art.288F"), ("bwb:BWBR0001838", "art.288F(2)")]),
        # bills by "no.", the Chamber with points or glued, a meeting between its day and its page
        ("ontwerp van wet no. 9938, dat", [("kst:9938", "")]),
        ("een ontwerp van wet no. A", []),
        ("Vgl. Hand. T.K. 1986-1987, blz. 9345; Hand.TK 11 maart 1987, 52-9680", [
            ("name:Handelingen II 1986/87", "p.9345"), ("h-tk:19861987-52", "p.52-9680")]),
        ("Handelingen II 11 maart 1987, TK 52, blz. 9680", [("h-tk:19861987-52", "p.9680")]),
        # a series that is a word elsewhere, alone in its bracket
        ("de President (KG 1989, 934) zei", [("case:KG 1989/934", "")]),
        ("de prijs (per KG 1989, 934 gulden) is", []),
        # the Staatsblad by one letter
        ("de wet van 24 juni 1939, S. 902, en die van 4 mei 1948 (S. no. 12)", [
            ("stb:1939-902", ""), ("stb:1948-12", "")]),
        ("in 1939, S. Maan en", []),
        # a paragraph by its degree
        ("Art. 5, 2° lid, Wet van 28 juni 1881 (Stb. 97)", [
            ("law:Wet van 28 juni 1881", "art.5(2)"), ("stb:1881-97", "")]),
        ("artikel 6 BBA 1945 en artikel 8 van het BBA", [
            ("bwb:BWBR0002014", "art.6"), ("bwb:BWBR0002014", "art.8")]),
        ("het BBA is een bond", []),
        # a journal tells a decree; articles stand behind it
        ("De Sterrenwet (Stb. 1909, 919), art. 9, leden 1 en 2, en het Maanbesluit "
         "(Stb. 1912, 94)", [
            ("law:Sterrenwet", ""), ("stb:1909-919", ""), ("law:Sterrenwet", "art.9(1)"),
            ("law:Sterrenwet", "art.9(2)"), ("law:Maanbesluit", ""), ("stb:1912-94", "")]),
        ("de Kieswet (Stb. 1989, 923). Artikel 5 luidt: de Maan", [
            ("bwb:BWBR0004627", ""), ("stb:1989-923", "")]),
        ("stuknr. 19 922, nr. 7, blz. 88-89", [("kst:19922-7", "p.88-89")]),
        ("in de UCV (25 maart 1985, blz. 55-92)", [
            ("name:Handelingen UCV 25 maart 1985", "p.55-92")]),
        ("het EG-Sterrenverdrag is", [("treaty:EG-Sterrenverdrag", "")]),
        ("De motie-De Maan (29637/29344, nr. 923) is", [
            ("kst:29637-923", ""), ("kst:29344", "")]),
        # lists of bills of four digits
        ("de wetsontwerpen 9595,9596 en 9597", [("kst:9595", ""), ("kst:9596", ""),
            ("kst:9597", "")]),
        ("van de wetsontwerpen: Naturalisatie van A. Maan en 24 anderen (4930, 4931 en 4932)", [
            ("kst:4930", ""), ("kst:4931", ""), ("kst:4932", "")]),
        ("de aantallen (4930, 4931 en 4932) en wetsontwerpen van 1957 en 1958", []),
        ("de motie-Maan c.s. (9000 hoofdstuk XI, nr. 28)", [("kst:9000-XI-28", "")]),
        # places of two sorts beside their act
        ("de Sterrenwet (artikel 55, tweede lid, en hoofdstuk III) en", [
            ("law:Sterrenwet", ""), ("law:Sterrenwet", "art.55(2)"),
            ("law:Sterrenwet", "hfd.III")]),
        ("de Sterrenwet (artikel 5) en hoofdstuk 3 van de Grondwet", [
            ("law:Sterrenwet", ""), ("law:Sterrenwet", "art.5"), ("bwb:BWBR0001840", "hfd.3")]),
        ("artikel 4, lid 2, ten vijfde, van de Sterrenwet", [("law:Sterrenwet", "art.4(2)")]),
        ("(Stb. 1987, 914; gew. 1988, 92)", [("stb:1987-914", ""), ("stb:1988-92", "")]),
        ("art. 140, tweede lid, W.v.S. en art. 9 W.v.K.", [
            ("bwb:BWBR0001854", "art.140(2)"), ("bwb:BWBR0001838", "art.9")]),
        ("in lid 1 art. 5 van de Kieswet", [("bwb:BWBR0004627", "art.5(1)")]),
        # "by the act" is any act
        ("de Kieswet, die volgens artikel 5 bij de wet wordt gewijzigd", [
            ("bwb:BWBR0004627", "")]),
        # a title longer than most, with its journal
        ("de Wet tijdelijke voorziening gelijke behandeling van sterren en manen en van gebonden "
         "en ongebonden zonnen in geval van beëindiging van de beweging (Stb. 1979, 978)", [
            ("law:Wet tijdelijke voorziening gelijke behandeling van sterren en manen en van "
             "gebonden en ongebonden zonnen in geval van beëindiging van de beweging", ""),
            ("stb:1979-978", "")]),
        ("het Protocol van Maanstad van 31 januari 1967 en het Protocol van Maanstad", [
            ("treaty:Protocol van Maanstad van 31 januari 1967", "")]),
        ("de UCV van 6 juni 1988, blz. 95-8 tot en met 95-11", [
            ("name:Handelingen UCV 6 juni 1988", "p.95-8-95-11")]),
        ("de aanschrijving van 13 december 1984, nr. 284-16 912.", [("letter:284-16 912", "")]),
        ("de UCV (UCV 4, blz. 4-12 t/m 4-15)", [
            ("name:Handelingen UCV, nr. 4", "p.4-12-4-15")]),
    ],
)  # fmt: skip
def test_forms(text, expected):
    assert rows(text) == expected

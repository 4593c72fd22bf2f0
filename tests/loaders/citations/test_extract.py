"""Whole citations in whole sentences: what belongs together, what a text defines for itself."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamergraaf.loaders import citations
from kamergraaf.loaders.citations import extract

AMMR, SGC, AVG = "celex:32024R1351", "celex:32016R0399", "celex:32016R0679"

SENTENCES = [
    # the abbreviation behind a name is part of the citation
    (
        "ingevolge artikel 12 van de Verordening Asiel- \n\nen Migratiebeheer (AMMR) minimaal",
        [(AMMR, "art.12")],
    ),
    (
        "Artikel 66 van de Asiel- en migratiebeheerverordening (Verordening (EU) 2024/1351).",
        [(AMMR, "art.66")],
    ),
    # a number in brackets says which act a name means
    ("de Europese grens- en kustwacht \nverordening (2019/ 1896) zijn", [("celex:32019R1896", "")]),
    # an outer bracket that is never closed
    (
        "(Europese Grens- en \nKustwachtverordening (hierna: EGKW-verordening) om te",
        [("celex:32019R1896", "")],
    ),
    ("Artikel 50 eerste lid Vw maakt", [("bwb:BWBR0011823", "art.50(1)")]),
    # one name for two articles, on the next line
    (
        "artikel 4.17a en 4.17b \nVreemdelingenbesluit, zijn",
        [("bwb:BWBR0011825", "art.4.17a"), ("bwb:BWBR0011825", "art.4.17b")],
    ),
    ("Gemeentewet artikel 23", [("bwb:BWBR0005416", "art.23")]),
    (
        "de Gemeentewet en artikel 4 van de Grondwet",
        [("bwb:BWBR0005416", ""), ("bwb:BWBR0001840", "art.4")],
    ),
    # three digits before a Roman letter are no dossier with a chapter
    (
        "artikel 267 VWEU en artikel 8 IVRK",
        [("celex:12016E/TXT", "art.267"), ("bwb:BWBV0002508", "art.8")],
    ),
    # UAVG holds AVG, and its title holds the title of the AVG
    (
        "de Uitvoeringswet Algemene verordening gegevensbescherming (UAVG) op te stellen",
        [("bwb:BWBR0040940", "")],
    ),
    ("artikel 7:673, zevende lid, aanhef en onder b, BW", [("bwb:BWBR0005290", "art.7:673(7)(b)")]),
    ("artikel 6.1 van de Habitatrichtlijn", [("celex:31992L0043", "art.6(1)")]),
    ("op grond van de AVG1 is dat", [(AVG, "")]),
    ("in de AMMR.13 De formule", [(AMMR, "")]),
    ("de Asielprocedureverordening7 is", [("celex:32024R1348", "")]),
    # a protocol is a treaty of its own
    (
        "artikel 1 van het Twaalfde Protocol bij het EVRM",
        [("bwb:BWBV0001676", "art.1")],
    ),
    (
        "artikel 1 van het eerste aanvullende protocol EVRM",
        [("bwb:BWBV0001001", "art.1")],
    ),
    (
        "het Tweede Facultatief Protocol bij het IVRK",
        [("treaty:Tweede Facultatief Protocol bij het IVRK", "")],
    ),
    # a degree behind a name is no regulation
    ("I.M. Lagas MDR, voorzitter", []),
    # an article nobody's is nothing
    ("Zie artikel 5. De minister is het daarmee eens.", []),
    ("artikel 5 van die verordening. Het kabinet", []),
    # constitutions of others, and a commission that bears the name
    ("artikel 33 van de grondwet van Brazilië en de Franse Grondwet", []),
    ("artikel 3 van het Duitse Burgerlijk Wetboek en de Belgische Vreemdelingenwet", []),
    # nor is an act of the Union, unless it is one: then it bears the name of a directive
    ("Er komt een Europese mediawet; de Europese Kieswet", []),
    ("de Europese Habitatrichtlijn", [("celex:31992L0043", "")]),
    # the smaller part of an act is the place, whatever heading it bears
    (
        "titel 9.2 (Stoffen, mengsels en preparaten van allerlei aard) van de Wet milieubeheer",
        [("bwb:BWBR0003245", "tit.9.2")],
    ),
    ("afdeling 2 (Sterren) van hoofdstuk 3 van de Kieswet", [("bwb:BWBR0004627", "afd.2")]),
    # a name behind a title in quotes; initials that another act has too
    (
        "het wetsvoorstel «Wet aanpak boefjes» (Wab). De Wab komt",
        [("law:Wet aanpak boefjes", ""), ("law:Wet aanpak boefjes", "")],
    ),
    ("de Wet arbeidsmarkt in balans (Wab)", [("bwb:BWBR0042307", "")]),
    # the long title of a bill stands between it and its number
    (
        "het wetsvoorstel dat " + "de sterren, de manen en de zonnen regelt, " * 9 + "kort (33212)",
        [("kst:33212", "")],
    ),
    ("Het wetsvoorstel is er. " + "De sterren en de manen schijnen, " * 9 + "kort (33212)", []),
    # a name that three acts bore, one of which the text cites by its number
    (
        "de Opvangrichtlijn (zie richtlijn 2003/9/EG)",
        [("celex:32003L0009", ""), ("celex:32003L0009", "")],
    ),
    (
        "Richtlijn 2013/33/EU volgt op richtlijn 2003/9/EG; de Opvangrichtlijn",
        [("celex:32013L0033", ""), ("celex:32003L0009", ""), ("celex:32024L1346", "")],
    ),
    # the article of a bill that changes an act; acts that a bill does not name
    ("a. de Kieswet (artikel II);", [("bwb:BWBR0004627", "")]),
    ("ARTIKEL II (Kieswet) Dit herstelt", [("bwb:BWBR0004627", "")]),
    ("Artikel II, onderdeel B (Kieswet)", [("bwb:BWBR0004627", "")]),
    ("artikel 2 (Kieswet)", [("bwb:BWBR0004627", "art.2")]),
    ("Artikel II Kieswet\nDit herstelt", [("bwb:BWBR0004627", "")]),
    ("Artikel II, onderdeel B – Kieswet", [("bwb:BWBR0004627", "")]),
    ("Artikel II Kieswet bepaalt", [("bwb:BWBR0004627", "art.II")]),
    ("Artikel II van de Kieswet", [("bwb:BWBR0004627", "art.II")]),
    ("ARTIKEL 0I KIESWET\nIn", [("bwb:BWBR0004627", "")]),
    (
        "artikel IV, onderdelen 0A, aA en B, van de Kieswet",
        [("bwb:BWBR0004627", f"art.IV({part})") for part in ("0A", "aA", "B")],
    ),
    # a line of its own that tells of an article
    ("in verband met de Kieswet\nArtikel 5, zoals dat luidde", [("bwb:BWBR0004627", "")]),
    ("Kieswet\nArtikel 5 vervalt.", [("bwb:BWBR0004627", "")]),
    ("Kieswet\nArtikel 5", [("bwb:BWBR0004627", "art.5")]),
    ("Kieswet, Artikel 5, derde lid", [("bwb:BWBR0004627", "art.5(3)")]),
    ("Tijdelijke wijziging Kieswet (artikelen 3 en 4)", [("bwb:BWBR0004627", "")]),
    (
        "na de wijziging geldt de Kieswet (artikel 3)",
        [("bwb:BWBR0004627", ""), ("bwb:BWBR0004627", "art.3")],
    ),
    (
        "de Wet sterren en manen en enkele andere wetten (Veegwet manen 2031)",
        [("law:Wet sterren en manen", ""), ("law:Veegwet manen 2031", "")],
    ),
    (
        "het Verdrag van de Verenigde Naties ter bescherming van sterren (",
        [("treaty:Verdrag van de Verenigde Naties ter bescherming van sterren", "")],
    ),
    # a short name that means an act beside an article only, until the text defines it
    (
        "de Wet raadgevend referendum (hierna: de Wrr). De Wrr komt",
        [("bwb:BWBR0036443", ""), ("bwb:BWBR0036443", "")],
    ),
    # the act that carries out an act of the Union
    (
        "verordening (EU) nr. 537/2014 (Implementatiewet sterren) en",
        [("celex:32014R0537", ""), ("law:Implementatiewet sterren", "")],
    ),
    (
        "artikel 119 EEG en artikel 12 VRK",
        [("celex:11957E/TXT", "art.119"), ("bwb:BWBV0002508", "art.12")],
    ),
    ("artikel 5 Verdrag Nederland-Maan", [("treaty:Verdrag Nederland-Maan", "art.5")]),
    # older words, and places in an order of their own
    ("artikel 5, tweede lid, der Kieswet", [("bwb:BWBR0004627", "art.5(2)")]),
    ("artikel 5 der Grondwet", [("bwb:BWBR0001840", "art.5")]),
    ("onderdeel b van artikel 5, eerste lid, van de Kieswet", [("bwb:BWBR0004627", "art.5(1)(b)")]),
    ("artikel 5, eerste lid, onder b, sub 2°, Kieswet", [("bwb:BWBR0004627", "art.5(1)(b)")]),
    (
        "artikelen 2 lid 1 en 3 lid 2 Kieswet",
        [("bwb:BWBR0004627", "art.2(1)"), ("bwb:BWBR0004627", "art.3(2)")],
    ),
    # what belongs to a verb is no part of a title
    ("De raad keurt het Reglement sterren goed.", []),
    ("een Wet goed sterrenkijken.", [("law:Wet goed sterrenkijken", "")]),
    ("de Nederlandse Vreemdelingenwet 2000", [("bwb:BWBR0011823", "")]),
    ("het advies van de staatscommissie Grondwet", []),
    ("het ontwerp voor een nieuwe Grondwet", []),
    # a treaty named with its places, as preambles of the Union do
    (
        "Gezien het VWEU, en met name artikel 82, lid 2, en artikel 83, lid 1,",
        [
            ("celex:12016E/TXT", ""),
            ("celex:12016E/TXT", "art.82(2)"),
            ("celex:12016E/TXT", "art.83(1)"),
        ],
    ),
    # articles of the paper itself are nobody else's
    ("de Gemeentewet (artikel II van dit wetsvoorstel)", [("bwb:BWBR0005416", "")]),
    (
        "artikel 9 van het Protocol (nr. 2) betreffende de sterren.",
        [("treaty:Protocol (nr. 2) betreffende de sterren", "art.9")],
    ),
    ("Kenmerk 32317, nr. 879", [("kst:32317-879", "")]),
    ("in de nieuwe Grondwet", [("bwb:BWBR0001840", "")]),
    ("artikel 12, onderdeel c (oud), van de Gemeentewet", [("bwb:BWBR0005416", "art.12(c)")]),
    ("de Nederlandse Grondwet", [("bwb:BWBR0001840", "")]),
    ("de Grondwet van 1848 (art. 120)", [("bwb:BWBR0001840", ""), ("bwb:BWBR0001840", "art.120")]),
    # the number of a note behind a name that ends in digits of its own
    (
        "de Tijdelijke wet maatregelen covid-193 is",
        [("bwb:BWBR0044337", "")],
    ),
]  # fmt: skip


def citations_in(text, **setting):
    return [(c.key, c.pinpoint) for c in extract(text, **setting) if c.mention == "citation"]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:50] for text, _ in SENTENCES])
def test_sentence(text, expected):
    assert citations_in(text) == expected


def test_that_act_is_the_one_named_last_and_less_sure():
    text = (
        "De Schengengrenscode geldt. "
        "Op grond van artikel 6, eerste lid, van die verordening kan dat."
    )
    rows = list(extract(text))
    assert [(c.key, c.pinpoint, c.resolved_by) for c in rows] == [
        (SGC, "", "name"),
        (SGC, "art.6(1)", "anaphora"),
    ]
    assert rows[1].confidence < rows[0].confidence


def test_a_name_that_the_text_defines_holds_from_there_on():
    text = (
        "De Xyz-verordening volgt. Verordening (EU) 2031/7777 (hierna: de Xyz-verordening) geldt. "
        "Artikel 3 van de Xyz-verordening zegt dat."
    )
    rows = [(c.key, c.pinpoint, c.resolved_by) for c in extract(text)]
    assert rows == [
        ("celex:32031R7777", "", "number"),
        ("celex:32031R7777", "art.3", "defined in the text"),
    ]


@pytest.mark.parametrize(
    ("text", "day", "key"),
    [
        ("de Frontex-verordening", date(2025, 1, 1), "celex:32019R1896"),
        ("de Frontex-verordening", date(2017, 1, 1), "celex:32016R1624"),
        ("de Politiewet", date(2020, 1, 1), "bwb:BWBR0031788"),
    ],
)
def test_what_a_name_means_depends_on_the_day(text, day, key):
    assert citations_in(text, day=day) == [(key, "")]


@pytest.mark.parametrize("text", ["via Eurodac, ETIAS en Frontex", "het Entry/Exit System (EES)"])
def test_a_system_is_mentioned_and_not_cited(text):
    rows = list(extract(text))
    assert rows
    assert {c.mention for c in rows} == {"system"}


@pytest.mark.parametrize("text", ["de Dublinprocedure", "het Pact", "het Asiel- en Migratiepact"])
def test_a_topic_is_no_citation(text):
    assert {c.mention for c in extract(text)} <= {"topic"}


@pytest.mark.parametrize("behind", ["", ".", " te sluiten"])
def test_a_title_that_ends_the_text_stays_inside_it(behind):
    # Another title goes on where this one ends.
    title = (
        "Verdrag betreffende de rechterlijke bevoegdheid en de tenuitvoerlegging van beslissingen "
        "in burgerlijke en handelszaken"
    )
    assert [c.text for c in extract(f"het {title}{behind}")] == [title]


PIECES = st.one_of(
    st.text(max_size=20),
    st.sampled_from([
        "artikel ", "artikelen 3, 4 en 5 ", "lid 2 ", "van de ", " en ", "hierna: ", "(", ")",
        "Awb", "Grondwet ", "Wet ", "Verordening (EU) ", "2024/1351", "nr. ",
        "Kamerstukken II 2020/21, ", "35 845, ", "nr. 6", "Stb. ", "1999, 5",
        "ECLI:NL:HR:", "2019:2006", "kenmerk: 178088U ", "-\n", "\xad", "\n\n",
    ]),
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_rows_are_ordered_and_inside_the_text(text):
    rows = list(extract(text))
    assert all(c.text == text[c.start : c.end] and c.text for c in rows)
    spans = list(dict.fromkeys((c.start, c.end) for c in rows))
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert all(0 <= c.confidence <= 1 for c in rows)


@settings(max_examples=30, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_blocks_do_not_show(text):
    long = text + " En dan nu iets anders. " + text
    whole = list(extract(long))
    size = citations.BLOCK
    try:
        citations.BLOCK = 64
        assert [(c.start, c.end, c.key) for c in extract(long)] == [
            (c.start, c.end, c.key) for c in whole
        ]
    finally:
        citations.BLOCK = size


def test_the_text_s_own_name_goes_above_the_gazetteer():
    text = (
        "Verordening (EU) 2019/818 (hierna: Interoperabiliteitsverordening) geldt. "
        "Artikel 3 van de Interoperabiliteitsverordening zegt dat."
    )
    assert citations_in(text) == [("celex:32019R0818", ""), ("celex:32019R0818", "art.3")]


def test_a_work_has_one_label_however_it_is_found():
    rows = extract("de AMMR, dat is Verordening (EU) 2024/1351, en verordening 2024/1351")
    assert {c.label for c in rows} == {"Asiel- en migratiebeheerverordening"}


def test_what_cannot_be_resolved_is_kept_under_its_own_name():
    (row,) = extract("zoals bepaald (Stb. 313)")
    assert (row.key, row.resolved_by) == ("name:Stb. 313", "context")

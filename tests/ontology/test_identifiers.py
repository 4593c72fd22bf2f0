"""Every rule by which keys become IRIs, with what must not become one."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kamergraaf.ontology import actor_identifiers as actor_ids
from kamergraaf.ontology import identifiers as ids
from kamergraaf.ontology.nouns import (
    Chamber,
    Collective,
    Committee,
    Fractie,
    Incumbency,
    Ministry,
    Person,
    Post,
)

BASE = ids.BASE
OFFICIAL = "https://zoek.officielebekendmakingen.nl/"
ELI = "http://data.europa.eu/eli/"


@pytest.mark.parametrize(
    ("key", "iri"),
    [
        # EU acts: the CELEX letter tells the kind of act, the number loses its zeros
        ("celex:32024R1351", ELI + "reg/2024/1351/oj"),
        ("celex:32014R0656", ELI + "reg/2014/656/oj"),
        ("celex:32009L0050", ELI + "dir/2009/50/oj"),
        ("celex:31992L0043", ELI + "dir/1992/43/oj"),
        ("celex:32008D0615", ELI + "dec/2008/615/oj"),
        ("celex:32002F0584", ELI + "dec_framw/2002/584/oj"),
        # primary law has short codes
        ("celex:12016E/TXT", ELI + "treaty/tfeu_2016/oj"),
        ("celex:12016M/TXT", ELI + "treaty/teu_2016/oj"),
        ("celex:12016P/TXT", ELI + "treaty/char_2016/oj"),
        # a proposal is no act and has no ELI
        ("celex:52025PC0259", BASE + "id/proposal/com-2025-259"),
        ("celex:42000A0922(02)", BASE + "id/celex/42000a0922-02"),
        # Dutch law and treaties
        ("bwb:BWBR0011823", "https://wetten.overheid.nl/BWBR0011823"),
        ("bwb:BWBV0001002", "https://wetten.overheid.nl/BWBV0001002"),
        # Kamerstukken and dossiers
        ("kst:32317-PX", OFFICIAL + "kst-32317-PX"),
        ("kst:32317-989", OFFICIAL + "kst-32317-989"),
        ("kst:36600-VI-12", OFFICIAL + "kst-36600-VI-12"),
        ("kst:21501-20-1742", OFFICIAL + "kst-21501-20-1742"),
        ("kst:32317", OFFICIAL + "dossier/32317"),
        # other official papers
        ("h-tk:20222023-84-12", OFFICIAL + "h-tk-20222023-84-12"),
        ("h-ek:20222023-8-2", OFFICIAL + "h-ek-20222023-8-2"),
        ("ah:20242025-1028", OFFICIAL + "ah-tk-20242025-1028"),
        ("stb:2019-33", OFFICIAL + "stb-2019-33"),
        ("stcrt:2010-12345", OFFICIAL + "stcrt-2010-12345"),
        ("trb:1951-131", OFFICIAL + "trb-1951-131"),
        (
            "ecli:ECLI:NL:HR:2019:2006",
            "http://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006",
        ),
        # letters and things that have a name and nothing else
        ("letter:179110", BASE + "id/letter/ek/179110"),
        ("letter:178088U", BASE + "id/letter/ek/178088u"),
        ("letter:2026-0001234", BASE + "id/letter/2026-0001234"),
        ("law:Spreidingswet", BASE + "id/named/spreidingswet"),
        ("treaty:Verdrag van Prüm", BASE + "id/named/verdrag-van-prum"),
    ],
)
def test_key_becomes_iri(key: str, iri: str) -> None:
    assert ids.work_iri(key) == iri


def test_dossier_with_a_suffix_is_told_from_a_paper() -> None:
    assert ids.work_iri("kst:36600-VI", dossier=True) == OFFICIAL + "dossier/36600-VI"
    assert ids.work_iri("kst:36600-VI") == OFFICIAL + "kst-36600-VI"


@pytest.mark.parametrize("key", ["", "32024R1351", "isbn:9789012345678", "CELEX:32024R1351"])
def test_key_of_no_known_form_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="no key of a work"):
        ids.work_iri(key)


@pytest.mark.parametrize(
    ("parts", "key"),
    [
        (("32317", "", "PX"), "kst:32317-PX"),
        (("36600", "VI", "12"), "kst:36600-VI-12"),
        (("36600", "VI", ""), "kst:36600-VI"),
        (("32317", "", ""), "kst:32317"),
    ],
)
def test_kamerstuk_key(parts: tuple[str, str, str], key: str) -> None:
    assert ids.kamerstuk_key(*parts) == key


@pytest.mark.parametrize(
    ("key", "pinpoint", "iri"),
    [
        # ELI: subdivisions stand before /oj
        ("celex:32024R1351", "art.12", ELI + "reg/2024/1351/art_12/oj"),
        ("celex:32024R1351", "art.12(6)", ELI + "reg/2024/1351/art_12/par_6/oj"),
        ("celex:32016R0679", "art.49(1)(a)", ELI + "reg/2016/679/art_49/par_1/pnt_a/oj"),
        ("celex:32016R0679", "rec.26", ELI + "reg/2016/679/rct_26/oj"),
        ("celex:32016R0679", "anx.II", ELI + "reg/2016/679/anx_II/oj"),
        ("celex:12016E/TXT", "art.101(3)", ELI + "treaty/tfeu_2016/art_101/par_3/oj"),
        # Juriconnect
        (
            "bwb:BWBR0011823",
            "art.50(1)",
            "https://wetten.overheid.nl/jci1.3:c:BWBR0011823&artikel=50&lid=1",
        ),
        (
            "bwb:BWBR0011825",
            "art.4.17a",
            "https://wetten.overheid.nl/jci1.3:c:BWBR0011825&artikel=4.17a",
        ),
        (
            "bwb:BWBR0005537",
            "art.8:42(1)(b)",
            "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=8:42&lid=1&onderdeel=b",
        ),
        (
            "bwb:BWBR0005537",
            "afd.3.4",
            "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&afdeling=3.4",
        ),
        ("celex:32016R0679", "hfd.IV", ELI + "reg/2016/679/chp_IV/oj"),
        # what has no official form
        ("law:Spreidingswet", "art.3(1)", BASE + "id/named/spreidingswet/art-3/1"),
        # pages are places in a copy, not in the work
        ("kst:32317-PX", "p.3", OFFICIAL + "kst-32317-PX"),
        ("celex:32024R1351", "", ELI + "reg/2024/1351/oj"),
    ],
)
def test_place_in_a_work(key: str, pinpoint: str, iri: str) -> None:
    assert ids.provision_iri(ids.work_iri(key), pinpoint) == iri


def test_paper_has_the_official_iri_and_the_one_it_is_cited_by() -> None:
    assert ids.document_iri("kst-32317-PX") == ids.work_iri("kst:32317-PX")
    assert ids.document_iri("kst-33201-(R1977)-9") == ids.work_iri("kst:33201-9")
    assert ids.document_iri("h-tk-20222023-84-12") == ids.work_iri("h-tk:20222023-84-12")
    assert ids.document_iri("sha256-1f2e") == BASE + "id/document/sha256-1f2e"
    assert ids.document_iri("my paper") == BASE + "id/document/my-paper"


def test_parts_texts_and_graphs() -> None:
    assert ids.part_iri("kst-32317-PX", "answer/bbb/12/citation/2") == (
        BASE + "id/document/kst-32317-PX/answer/bbb/12/citation/2"
    )
    assert ids.text_iri("ab" * 32) == BASE + "id/text/" + "ab" * 32
    assert ids.graph_iri("doc/kst-32317-PX") == BASE + "graph/doc/kst-32317-PX"


IA = Committee("Immigratie en Asiel / JBZ-Raad", "ek")
JV = Committee("Justitie en Veiligheid", "ek")
VAN = Post("minister van Asiel en Migratie")
VOOR = Post("minister voor Asiel en Migratie")
WEEL = Person("van Weel", "D.M.")


@pytest.mark.parametrize(
    ("actor", "path"),
    [
        (Chamber("ek"), "org/eerste-kamer"),
        (Chamber("tk"), "org/tweede-kamer"),
        (IA, "org/ek-commissie-immigratie-en-asiel-jbz-raad"),
        (
            Collective((IA, JV)),
            "collective/ek-immigratie-en-asiel-jbz-raad-en-justitie-en-veiligheid",
        ),
        (Fractie("BBB", "ek"), "org/ek-fractie-bbb"),
        (Fractie("GroenLinks-PvdA", "ek"), "org/ek-fractie-groenlinks-pvda"),
        (Fractie("Fractie-Van de Sanden", "ek"), "org/ek-fractie-van-de-sanden"),
        (Ministry("Verkeer en Waterstaat"), "org/ministerie-verkeer-en-waterstaat"),
        (VAN, "post/minister-van-asiel-en-migratie"),
        (WEEL, "person/d-m-van-weel"),
        (Person("Van Hattem", "", "ek", "PVV"), "person/ek-van-hattem-pvv"),
        (Incumbency(WEEL, VAN), "incumbency/d-m-van-weel/minister-van-asiel-en-migratie"),
    ],
)
def test_actor(actor: object, path: str) -> None:
    assert actor_ids.actor_iri(actor) == f"{BASE}id/{path}"


def test_ministry_known_to_the_register_has_its_official_iri() -> None:
    tooi = "https://identifier.overheid.nl/tooi/id/ministerie/"
    assert actor_ids.actor_iri(Ministry("Asiel en Migratie")) == tooi + "mnre1162"
    assert actor_ids.actor_iri(Ministry("Economische Zaken")) == actor_ids.actor_iri(
        Ministry("Economische Zaken en Klimaat")
    )


def test_what_differs_by_one_word_stays_apart() -> None:
    assert actor_ids.actor_iri(VAN) != actor_ids.actor_iri(VOOR)
    assert actor_ids.actor_iri(Fractie("BBB", "ek")) != actor_ids.actor_iri(Fractie("BBB", "tk"))
    janssens = [Person("Janssen", "", "ek", fractie) for fractie in ("SP", "VVD")]
    assert len({actor_ids.actor_iri(person) for person in janssens}) == 2


def test_party_is_not_a_fractie() -> None:
    assert actor_ids.party_iri("BBB") == BASE + "id/party/bbb"
    assert actor_ids.party_iri("BBB") != actor_ids.actor_iri(Fractie("BBB", "ek"))


def test_initials_do_not_part_a_member_from_himself() -> None:
    listed = Person("Van Hattem", "", "ek", "PVV")
    signed = Person("Van Hattem", "A.W.J.A.", "ek", "PVV")
    assert actor_ids.actor_iri(listed) == actor_ids.actor_iri(signed)


@pytest.mark.parametrize("actor", ["BBB", None, date(2026, 2, 6)])
def test_no_actor_is_refused(actor: object) -> None:
    with pytest.raises(TypeError, match="no actor"):
        actor_ids.actor_iri(actor)


@given(
    type_=st.sampled_from(sorted(ids.CELEX_LETTER)),
    year=st.integers(1952, 2099),
    number=st.integers(1, 9999),
)
def test_celex_and_eli_say_the_same(type_: str, year: int, number: int) -> None:
    celex = ids.celex(type_, year, number)
    assert re.fullmatch(r"3\d{4}[RLDF]\d{4}", celex)
    assert (int(celex[1:5]), int(celex[6:])) == (year, number)
    base_type = type_.removesuffix("_impl").removesuffix("_del")
    assert ids.work_iri(f"celex:{celex}") == ids.eu_act_iri(base_type, year, number)


ARTICLES = st.from_regex(r"\A[1-9][0-9]{0,2}([.:][1-9][0-9]?)?[a-z]?\Z")
PARTS = st.lists(st.from_regex(r"\A([1-9][0-9]?[a-z]?|[a-z]{1,2})\Z"), max_size=3)
PINPOINTS = st.builds(
    lambda article, parts: f"art.{article}" + "".join(f"({part})" for part in parts),
    ARTICLES,
    PARTS,
)


@pytest.mark.parametrize("key", ["celex:32024R1351", "bwb:BWBR0005537", "law:Spreidingswet"])
@given(one=PINPOINTS, other=PINPOINTS)
def test_different_places_have_different_iris(key: str, one: str, other: str) -> None:
    assume(one != other)
    work = ids.work_iri(key)
    places = {work, ids.provision_iri(work, one), ids.provision_iri(work, other)}
    assert len(places) == 3


@given(st.text(min_size=1))
def test_slug_is_a_path_segment_and_stays_itself(name: str) -> None:
    found = ids.slug(name)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", found)
    assert ids.slug(found) == found


@given(st.text("абвгд", min_size=1, max_size=20), st.text("абвгд", min_size=1, max_size=20))
def test_names_without_latin_letters_stay_apart(one: str, other: str) -> None:
    assume(one != other)
    assert ids.slug(one) != ids.slug(other)


@pytest.mark.parametrize("base", ["https://example.org/kg", "https://example.org/kg/"])
def test_base_is_the_users(base: str) -> None:
    code = "from kamergraaf.ontology.identifiers import graph_iri; print(graph_iri('derived'))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "KAMERGRAAF_BASE": base, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "https://example.org/kg/graph/derived"

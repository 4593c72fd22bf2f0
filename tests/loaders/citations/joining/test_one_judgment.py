"""A judgment that is cited by its day, parties, number and series at once is one work."""

import pytest

from kamergraaf.loaders.citations import extract

ONE = [
    "EHRM 7 november 2031, Maan t. Turkije, nr. 36391/30",
    "EHRM 7 november 2031, nr. 36391/30 (Maan t. Turkije)",
    "het arrest Maan t. Turkije (EHRM 7 november 2031, nr. 36391/30)",
    "EHRM 7 november 2031, Maan/Nederland",
    "EHRM 7 november 2031, nr. 36391/30, § 39 (Maan/Italië)",
    "ECLI:CE:ECHR:2031:0305JUD003168405, §§ 39-41 (Maan/Frankrijk)",
    "CRvB 8 april 2031, ECLI:NL:CRVB:2031:752, AB 2031/200, m.nt. Ster",
    "ECLI:NL:RVS:2031:4601 (AB 2032/12)",
    "zaak C-311/30, ECLI:EU:C:2032:559, punt 12",
    "HvJ EU 7 november 2031, C-293/30 en C-294/30, ECLI:EU:C:2031:882",
    "HvJ EU 6 oktober 2031, C-362/30, ECLI:EU:C:2031:650 (Maan)",
]
EACH_ITS_OWN = [
    ("ECLI:NL:RVS:2031:1, ECLI:NL:RVS:2031:2", 2),
    ("ECLI:NL:RVS:2031:1, AB 2032/12; ECLI:NL:RVS:2031:2, JV 2032/3", 2),
    ("HR 3 juni 2032, BNB 2032/28, Hof Amsterdam 3 mei 2007, LJN BB9025", 2),
    ("ECLI:NL:HR:2031:1, HR 4 juni 2032", 2),
    ("NJ 2031/12, NJ 2031/13, ECLI:NL:HR:2031:5", 3),
    ("zaken C-203/30 en C-698/30", 2),
    ("zaak C-203/30, C-698/30, ECLI:EU:C:2031:882", 2),
    ("EHRM, zaken A. t. België, nr. 12345/30, en B. t. Nederland, nr. 23456/31", 2),
    ("EHRM 3 mei 2031, nr. 123/30, en ECLI:NL:HR:2031:5", 2),
]


@pytest.mark.parametrize("text", ONE)
def test_one_judgment_is_one_work(text):
    rows = list(extract(f"Zie {text}."))
    assert len(rows) >= 2
    assert len({(row.key, row.label) for row in rows}) == 1
    assert any(row.resolved_by == "context" for row in rows)


@pytest.mark.parametrize(("text", "works"), EACH_ITS_OWN)
def test_others_beside_it_stay_others(text, works):
    assert len({row.key for row in extract(f"Zie {text}.")}) == works


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("HR 5 maart 2008, NJ 2009, 452, LJN BB2875", "ecli:ECLI:NL:HR:2008:BB2875"),
        ("HR 5 maart 2008 (LJN BB2875), NJ 2009, 452", "ecli:ECLI:NL:HR:2008:BB2875"),
        ("HR 13 maart 1981, LJN AG4158", "ecli:ECLI:NL:HR:1981:AG4158"),
        ("ABRvS 5 maart 2008, LJN: BB2875", "ecli:ECLI:NL:RVS:2008:BB2875"),
        ("Rb. 's-Gravenhage 5 maart 2008, LJN BB2875", "ecli:ECLI:NL:RBSGR:2008:BB2875"),
        ("rechtbank Zwolle-Lelystad 5 maart 2008, LJN BB2875", "ecli:ECLI:NL:RBZLY:2008:BB2875"),
        ("gerechtshof te Arnhem 5 maart 2008, LJN BB2875", "ecli:ECLI:NL:GHARN:2008:BB2875"),
        # In 2013 courts got other names and codes.
        ("rechtbank Den Haag 5 maart 2013, LJN BZ2875", "case:LJN-BZ2875"),
        ("HR 5 maart 2013, LJN BZ2875", "ecli:ECLI:NL:HR:2013:BZ2875"),
        ("EHRM 5 maart 2008, LJN BB2875", "case:LJN-BB2875"),
        ("LJN BB2875", "case:LJN-BB2875"),
    ],
)
def test_an_ljn_became_part_of_an_ecli(text, key):
    (row,) = extract(f"Zie {text}.")
    assert row.key == key

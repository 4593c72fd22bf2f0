"""SRU and OData: pages one after the other, and every way in which they can go wrong."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from kamergraaf.loaders import BrokenSource
from kamergraaf.loaders.remote import odata, sru
from kamergraaf.loaders.remote.client import Client
from kamergraaf.loaders.remote.sru import Wanted
from tests.local_server import Answers, LocalServer, Reply

BEYOND = 10_000  # records that the service counts to
NAMESPACE = "http://docs.oasis-open.org/ns/search-ws/sruResponse"


def record(identifier: str, base: str = "https://repository.overheid.nl") -> str:
    """One record as the search gives it, with an XML and a PDF."""
    items = "".join(
        f'<g:itemUrl manifestation="{form}">{base}/p/{form}/{identifier}.{form}</g:itemUrl>'
        for form in ("metadata", "pdf", "xml")
    )
    return (
        "<s:record><s:recordData><g:gzd><g:originalData><o:meta><o:owmskern>"
        f"<t:identifier>{identifier}</t:identifier></o:owmskern></o:meta></g:originalData>"
        f"<g:enrichedData>{items}</g:enrichedData></g:gzd></s:recordData></s:record>"
    )


def page(total: int, *identifiers: str) -> bytes:
    """An answer page that says there are `total` records, and holds these."""
    return (
        f'<s:searchRetrieveResponse xmlns:s="{NAMESPACE}" xmlns:g="urn:g" xmlns:o="urn:o"'
        f' xmlns:t="urn:t"><s:numberOfRecords>{total}</s:numberOfRecords><s:records>'
        + "".join(map(record, identifiers))
        + "</s:records></s:searchRetrieveResponse>"
    ).encode()


def searching(names: list[str], most: int = 2) -> Answers:
    """Answer as the service does: `most` records, by identifier, none beyond the ten-thousandth."""

    def answer(target: str, _before: int) -> Reply:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
        assert asked["query"].endswith(" sortBy dt.identifier/sort.ascending")
        behind = re.search(r' AND dt\.identifier>"([^"]*)"', asked["query"])
        left = sorted(name for name in names if not behind or name > behind[1])
        first = int(asked["startRecord"]) - 1
        if first >= BEYOND:
            return Reply(status=504)
        return Reply(page(len(left), *left[first : first + most]))

    return answer


# --- what is asked --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "part"),
    [
        (Wanted(dossier="32317"), 'w.dossiernummer=="32317"'),
        (Wanted(dossier="32 317"), 'w.dossiernummer=="32317"'),
        (Wanted(dossier="36 600 VI"), 'w.dossiernummer=="36600-VI"'),
        (Wanted(since=date(2025, 1, 1)), 'dt.date>="2025-01-01"'),
        (Wanted(until=date(2025, 2, 1)), 'dt.date<="2025-02-01"'),
        (Wanted(chamber="ek"), 'dt.creator=="Eerste Kamer der Staten-Generaal"'),
        (Wanted(chamber="tk"), 'w.publicatienaam=="Kamerstuk"'),
        (Wanted(committee='Fin" OR x="y'), 'cql.textAndIndexes="commissie voor Fin OR x y"'),
    ],
)
def test_what_is_asked_for(wanted: Wanted, part: str) -> None:
    cql = sru.query(wanted)
    assert part in cql
    assert cql.startswith("c.product-area==officielepublicaties AND ")


@pytest.mark.parametrize("dossier", ['1" OR a=="b', "abc", "1", "32317-", "32317*"])
def test_what_is_no_dossier(dossier: str) -> None:
    with pytest.raises(ValueError, match="no number of a dossier"):
        sru.query(Wanted(dossier=dossier))


# --- SRU ------------------------------------------------------------------------------------------


def test_the_real_page(shared: Path) -> None:
    data = (shared / "data" / "sru" / "sru_eerstekamer_kamerstukken_page.xml").read_bytes()
    found = sru.read_page(data, "sru")
    names = [one.identifier for one in found.records]
    assert (found.total, names) == (4, ["kst-1259252", "kst-36867-A", "kst-36867-B", "kst-36867-C"])
    assert [form for form, _ in found.records[0].addresses] == ["pdf"]
    assert found.records[1].addresses[0] == (
        "xml",
        "https://repository.overheid.nl/frbr/officielepublicaties/kst/36867/kst-36867-A/1/xml/"
        "kst-36867-A.xml",
    )


def found(client: Client, after: str = "") -> list[str]:
    return [one.identifier for each in sru.pages(client, "a", after) for one in each.records]


def test_pages_follow_one_another(server: LocalServer, client: Client) -> None:
    names = [f"kst-1-{n}" for n in range(1, 6)]
    server.answers["/sru"] = searching(names)
    assert found(client) == names
    assert found(client, "kst-1-2") == names[2:]


def test_more_are_found_than_can_be_counted_to(server: LocalServer, client: Client) -> None:
    names = [f"kst-1-{n}" for n in range(10_000, 10_000 + BEYOND + 150)]
    server.answers["/sru"] = searching(names, most=sru.PAGE)
    assert found(client) == names


def test_what_is_published_meanwhile_shifts_nothing(server: LocalServer, client: Client) -> None:
    names = ["kst-1-2", "kst-1-4", "kst-1-6", "kst-1-8"]
    server.answers["/sru"] = searching(names)
    pages = sru.pages(client, "a")
    first = [one.identifier for one in next(pages).records]
    names += ["kst-1-1", "kst-1-5"]
    rest = [one.identifier for each in pages for one in each.records]
    assert first + rest == ["kst-1-2", "kst-1-4", "kst-1-5", "kst-1-6", "kst-1-8"]


def test_a_record_without_identifier_is_passed(server: LocalServer, client: Client) -> None:
    server.answers["/sru"] = [Reply(page(3, "kst-1-1", "")), Reply(page(1, "kst-1-2"))]
    assert found(client) == ["kst-1-1", "", "kst-1-2"]


def test_nothing_found(server: LocalServer, client: Client) -> None:
    server.answers["/sru"] = [Reply(page(0))]
    assert [each.total for each in sru.pages(client, "a")] == [0]


@pytest.mark.parametrize(
    ("replies", "said"),
    [
        pytest.param([page(9, "kst-1-1")], "the same page again behind kst-1-1", id="it repeats"),
        pytest.param(
            [page(9, "kst-1-1"), page(8)],
            "gives no record behind kst-1-1 though",
            id="an empty page",
        ),
        pytest.param([page(9)], "gives no record though it has 9", id="empty from the first"),
        pytest.param(
            [page(9, "kst-1-1"), page(5, "kst-1-2")], "passes over 3 records", id="some are lost"
        ),
        pytest.param([page(9, "")], "by nothing, which cannot", id="no identifier at all"),
        pytest.param([page(9, 'a" OR b')], "which cannot be gone on from", id="no identifier"),
        pytest.param([b"<html>busy</html>"], "no answer of SRU", id="a page of HTML"),
        pytest.param([b"garbage"], "line 1", id="garbage"),
        pytest.param([page(3, "kst-1-1")[:-40]], "line 1", id="cut off"),
        pytest.param([page(3).replace(b">3<", b">many<")], "no answer of SRU", id="no number"),
        pytest.param(
            [
                f'<s:searchRetrieveResponse xmlns:s="{NAMESPACE}"><s:diagnostics>'
                '<d:diagnostic xmlns:d="urn:d"><d:message>Query syntax error</d:message>'
                "</d:diagnostic></s:diagnostics></s:searchRetrieveResponse>".encode()
            ],
            "Query syntax error",
            id="a diagnostic",
        ),
    ],
)
def test_sru_that_goes_wrong_is_named_in_one_line(
    server: LocalServer, client: Client, replies: list[bytes], said: str
) -> None:
    server.answers["/sru"] = [Reply(one) for one in replies]
    with pytest.raises(BrokenSource, match=said) as caught:
        list(sru.pages(client, "a"))
    assert "\n" not in str(caught.value)


# --- OData ----------------------------------------------------------------------------------------


def records(*names: str, following: str = "") -> bytes:
    answer: dict[str, object] = {"value": [{"NaamNL": name} for name in names]}
    if following:
        answer["@odata.nextLink"] = following
    return json.dumps(answer).encode()


def test_records_come_page_by_page(server: LocalServer, client: Client) -> None:
    server.answers["/odata/Commissie"] = [
        Reply(records("a", "b", following=f"{server.base}/odata/Next?$skip=2"))
    ]
    server.answers["/odata/Next"] = [Reply(records("c"))]
    address = odata.committee_address("Financiën")
    assert [one.records for one in odata.pages(client, address)] == [2, 1]
    asked = parse_qs(urlsplit(server.asked[0][0]).query)
    assert asked["$filter"] == ["contains(tolower(NaamNL),'financiën') and Verwijderd eq false"]
    assert "CommissieZetelVastPersoon" in asked["$expand"][0]


def test_a_name_cannot_change_the_question() -> None:
    address = odata.committee_address("x') or true or ('")
    asked = parse_qs(urlsplit(address).query)["$filter"]
    assert asked == ["contains(tolower(NaamNL),'x'') or true or (''') and Verwijderd eq false"]


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        pytest.param(records("a", following="Commissie"), "leads back", id="a loop"),
        pytest.param(records("a", following="http://127.0.0.1:9/x"), "another server", id="away"),
        pytest.param(records("a", following="file:///etc/passwd"), "another server", id="a file"),
        pytest.param(b"<html/>", "no page of OData", id="HTML"),
        pytest.param(b'{"value": 3}', "no page of OData", id="no list"),
        pytest.param(b"[" * 100_000, "no page of OData", id="deep"),
        pytest.param(records("a")[:-5], "no page of OData", id="cut off"),
    ],
)
def test_odata_that_goes_wrong_is_named_in_one_line(
    server: LocalServer, client: Client, reply: bytes, said: str
) -> None:
    server.answers["/odata/Commissie"] = [Reply(reply)]
    with pytest.raises(BrokenSource, match=said) as caught:
        list(odata.pages(client, f"{server.base}/odata/Commissie"))
    assert "\n" not in str(caught.value)

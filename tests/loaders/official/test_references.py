"""What links of the publisher point at, and what they do not."""

from __future__ import annotations

import pytest

from kamergraaf.loaders.official.references import KIND_OF, read_reference
from kamergraaf.ontology.identifiers import work_iri


@pytest.mark.parametrize(
    ("target", "key", "pinpoint"),
    [
        ("kst-36277-3", "kst:36277-3", ""),
        ("KST-36600-XIV-2", "kst:36600-XIV-2", ""),
        ("kst-32317-PX.html", "kst:32317-PX", ""),
        ("https://zoek.officielebekendmakingen.nl/kst-21501-20-1742.pdf", "kst:21501-20-1742", ""),
        ("https://zoek.officielebekendmakingen.nl/dossier/36277", "kst:36277", ""),
        ("stb-2019-33", "stb:2019-33", ""),
        ("h-tk-20222023-84-12", "h-tk:20222023-84-12", ""),
        ("ah-tk-20242025-1028", "ah:20242025-1028", ""),
        ("jci1.3:c:BWBR0005537&artikel=3:2", "bwb:BWBR0005537", "art.3:2"),
        ("jci1.31:c:BWBR0005537&artikel=1:3&lid=2&o=a", "bwb:BWBR0005537", "art.1:3(2)(a)"),
        ("jci1.3:c:BWBR0005537&bijlage=II&g=2020-01-01", "bwb:BWBR0005537", "anx.II"),
        ("jci1.3:c:BWBR0005537&hoofdstuk=3", "bwb:BWBR0005537", ""),
        ("https://wetten.overheid.nl/BWBR0005537/2024-01-01", "bwb:BWBR0005537", ""),
        ("https://wetten.overheid.nl/jci1.3:c:BWBR0005416%26artikel=2", "bwb:BWBR0005416", "art.2"),
        ("https://eur-lex.europa.eu/nl/TXT/?uri=CELEX:32016R0679", "celex:32016R0679", ""),
        ("http://data.europa.eu/eli/reg/2016/679/oj", "celex:32016R0679", ""),
        ("https://x.example/uitspraak?id=ECLI:NL:HR:2019:20", "ecli:ECLI:NL:HR:2019:20", ""),
    ],
)  # fmt: skip
def test_a_target_with_a_key(target: str, key: str, pinpoint: str) -> None:
    assert read_reference(target) == (key, pinpoint)
    assert work_iri(key)
    assert key.partition(":")[0] in KIND_OF


@pytest.mark.parametrize(
    "target",
    ["", "#ID-1", "https://www.example.org/kst-36277-3", "blg-12345", "mailto:x@example.org",
     "kst-", "BWBR1", "https://wetten.overheid.nl/"],
)  # fmt: skip
def test_a_target_without(target: str) -> None:
    assert read_reference(target) == ("", "")

"""Which dossier a paper belongs to, by its id."""

from __future__ import annotations

import pytest

from kamergraaf.ontology import identifiers as ids


@pytest.mark.parametrize(
    ("document", "dossier"),
    [
        ("kst-32317-PX", "32317"),
        ("kst-36600-VI-12", "36600-VI"),
        ("kst-36600-A-12", "36600-A"),
        ("kst-36600-VI-A", "36600-VI"),
        ("kst-21501-20-1742", "21501-20"),
        ("kst-33201-(R1977)-9", "33201"),
        ("kst-32317", "32317"),
        ("kst-CXXV-B", "CXXV"),
        ("h-tk-20222023-84-12", ""),
        ("sha256-1234", ""),
    ],
)
def test_a_kamerstuk_tells_its_dossier(document: str, dossier: str) -> None:
    assert ids.dossier_of(document) == dossier

"""The page on citations says what the engine does today."""

from kamergraaf.loaders.citations.manual import PAGE, citations_page


def test_page_is_fresh(root):
    assert (root / PAGE).read_text(encoding="utf-8") == citations_page(), (
        "run python -m kamergraaf.loaders.citations.manual"
    )

"""The page of questions is made of the questions as they are."""

from kamergraaf.queries.catalogue import questions
from kamergraaf.queries.manual import PAGE, questions_page


def test_the_page_is_fresh(root):
    assert (root / PAGE).read_text(encoding="utf-8") == questions_page(), (
        "run python -m kamergraaf.queries.manual"
    )


def test_every_question_and_field_is_there():
    page = questions_page()
    for one in questions().values():
        assert f"\n## {one.name}\n" in page
        assert all(f"| `{field.name}` |" in page for field in (*one.parameters, *one.columns))

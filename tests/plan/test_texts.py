from pipeline.plan.texts import plain
from tests.builders import shown


def test_an_empty_text_is_no_paragraph() -> None:
    assert plain("") == ()
    assert shown(plain("Ennuste")) == ["Ennuste"]

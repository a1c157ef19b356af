"""Whatever is typed into a workbook is in the deck, whole, in order, and inside its box."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from pipeline.intake.layouts import Layouts
from pipeline.wording.words import Words
from tests.any_workbook import AnyWorkbook, workbooks
from tests.building import rendered
from tests.lost_text import lost_texts
from tests.overfull import overfull
from tests.single_lines import single_lines

EXAMPLES = 3  # of some hundred slides each
WITHOUT_SHRINKING = (Phase.explicit, Phase.generate)
"""What is wrong is told by key and text; to look for a smaller workbook would take minutes."""


@pytest.fixture(scope="module")
def problems(
    tmp_path_factory: pytest.TempPathFactory, layouts: Layouts, words: Words
) -> Callable[[AnyWorkbook], list[str]]:
    """What is lost in the deck of a workbook, leaves its box, or stands alone on a slide."""
    path = tmp_path_factory.mktemp("any") / "any.xlsx"

    def found(workbook: AnyWorkbook) -> list[str]:
        deck = rendered(workbook.write(path), layouts, words)
        lost, over = lost_texts(workbook, deck), overfull(deck, layouts)
        return [*lost, *over, *single_lines(deck, layouts)]

    return found


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    phases=WITHOUT_SHRINKING,
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(workbook=workbooks())
def test_no_text_of_any_workbook_is_lost_leaves_its_box_or_ends_with_a_lone_line(
    problems: Callable[[AnyWorkbook], list[str]], workbook: AnyWorkbook
) -> None:
    assert problems(workbook) == []

import pytest

from pipeline.model.status import Measure
from pipeline.plan.figures import figures
from pipeline.wording.words import Words


@pytest.mark.parametrize(
    ("measure", "shown"),
    [
        (Measure(), ""),
        (Measure(unit="kpl"), ""),
        (Measure(share=0.4), "40 %"),
        (Measure(share=0.0), "0 %"),
        (Measure(value=0.0), "0"),
        (Measure(value=18, unit="kpl"), "18 kpl"),
        (Measure(value=25, goal_value=20, unit="kpl"), "25 / 20 kpl"),
        (Measure(goal_value=80, unit="%"), "tavoite 80 %"),
        (Measure(share=0.4, value=2, goal_value=5), "40 %, 2 / 5"),
        (Measure(share=0.4, goal_value=5), "40 %"),
    ],
)
def test_figures_are_shown_as_people_read_them(measure: Measure, shown: str, words: Words) -> None:
    assert figures(measure, words) == shown

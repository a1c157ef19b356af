import logging
from dataclasses import replace

import pytest

from pipeline.render.chart_style import chart_style
from tests.render.charts.samples import INKS, THEME


def test_colours_come_from_the_slots_that_tell_the_same_thing() -> None:
    style = chart_style(THEME, INKS)

    assert (style.done, style.in_progress, style.not_done) == ("#008741", "#0072c6", "#595959")
    assert (style.uncertain, style.will_not_be_met) == ("#ffc61e", "#bd2719")
    assert (style.ink, style.page, style.in_progress_fill) == ("#1a1a1a", "#ffffff", "#b5daf7")


def test_secondary_text_and_track_come_from_the_custom_colours() -> None:
    style = chart_style(THEME, INKS)

    assert (style.secondary, style.track) == ("#4d4d4d", "#808080")


def test_an_installed_font_of_the_theme_is_used_however_it_is_spelt() -> None:
    assert chart_style(replace(THEME, minor_font="dejavu serif"), INKS).fonts[0] == "DejaVu Serif"


@pytest.mark.parametrize("name", ["No Such Font", ""])
def test_a_font_that_is_not_installed_gives_way_to_the_one_that_always_is(name: str) -> None:
    assert chart_style(replace(THEME, minor_font=name), INKS).fonts == ("DejaVu Sans",)


def test_arial_is_drawn_by_itself_or_by_a_font_that_is_there() -> None:
    assert chart_style(THEME, INKS).fonts[0] in {"Arial", "Liberation Sans", "DejaVu Sans"}


def test_what_the_font_lacks_is_drawn_by_the_one_that_always_is_there() -> None:
    assert chart_style(THEME, INKS).fonts[-1] == "DejaVu Sans"


def test_looking_for_a_font_logs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        chart_style(replace(THEME, minor_font="No Such Font"), INKS)

    assert not caplog.records

"""How texts look: the nearest list style that says something wins."""

import pytest
from lxml import etree

from pipeline.intake.text_styles import LEVELS, TextStyle, resolve_levels

NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"


def list_style(inside: str) -> etree._Element:
    return etree.fromstring(f'<a:lstStyle xmlns:a="{NAMESPACE}">{inside}</a:lstStyle>')


def first(*styles: str) -> TextStyle:
    """The first level of list styles, the nearest first."""
    return resolve_levels([list_style(style) for style in styles])[0]


def level(attributes: str = "", run: str = "", inside: str = "", number: int = 1) -> str:
    said, _, children = run.partition(">")
    return (
        f"<a:lvl{number}pPr {attributes}>{inside}"
        f"<a:defRPr {said}>{children}</a:defRPr></a:lvl{number}pPr>"
    )


def test_every_level_has_a_style() -> None:
    assert len(resolve_levels([])) == LEVELS


def test_where_nothing_is_said_the_defaults_of_the_format_hold() -> None:
    assert first() == TextStyle(size=18, color="tx1", font="+mn-lt", align="l", line_spacing=1)


def test_the_nearest_style_wins() -> None:
    assert first(level(run='sz="2000"'), level(run='sz="1200"')).size == 20


def test_what_the_nearest_does_not_say_is_taken_from_the_next() -> None:
    style = first(level(run='sz="2000"'), level(run='sz="1200" b="1"'))
    assert (style.size, style.bold) == (20, True)


def test_levels_are_apart() -> None:
    styles = resolve_levels([list_style(level(run='b="1"', number=2))])
    assert [style.bold for style in styles] == [False, True, False, False, False]


def test_what_holds_for_all_levels_holds_where_a_level_says_nothing() -> None:
    default = '<a:defPPr algn="r"><a:defRPr sz="900"/></a:defPPr>'
    assert (first(default).align, first(default).size) == ("r", 9)


@pytest.mark.parametrize(("said", "bold"), [("1", True), ("true", True), ("0", False)])
def test_bold_is_read_as_either_way_of_writing_it(said: str, bold: bool) -> None:
    assert first(level(run=f'b="{said}"')).bold is bold


def test_bold_that_is_taken_back_is_not_bold() -> None:
    assert not first(level(run='b="0"'), level(run='b="1"')).bold


@pytest.mark.parametrize(
    ("fill", "colour"),
    [
        ('<a:schemeClr val="tx2"/>', "tx2"),
        ('<a:srgbClr val="4D4D4D"/>', "4D4D4D"),
        ('<a:sysClr val="windowText" lastClr="000000"/>', "000000"),
        ('<a:prstClr val="red"/>', "tx1"),
    ],
)
def test_a_colour_is_a_slot_or_its_digits(fill: str, colour: str) -> None:
    assert first(level(run=f"><a:solidFill>{fill}</a:solidFill>")).color == colour


def test_a_font_is_read_by_its_name() -> None:
    assert first(level(run='><a:latin typeface="+mj-lt"/>')).font == "+mj-lt"


def spacing(tag: str, kind: str, value: int) -> str:
    return f'<a:{tag}><a:{kind} val="{value}"/></a:{tag}>'


def test_line_spacing_in_per_cent_is_a_part_of_the_line() -> None:
    assert first(level(inside=spacing("lnSpc", "spcPct", 108_000))).line_spacing == 1.08


def test_the_space_after_in_points_stays_what_it_is_at_any_size() -> None:
    style = first(level(run='sz="2000"', inside=spacing("spcAft", "spcPts", 900)))
    assert style.space_after == pytest.approx(9)


def test_the_space_before_in_per_cent_is_a_part_of_the_size() -> None:
    style = first(level(run='sz="2000"', inside=spacing("spcBef", "spcPct", 20_000)))
    assert style.space_before == pytest.approx(4)

"""The nine marks as native shapes: each within its box, in the theme's colours, all different."""

from typing import Any

import pytest
from pptx.oxml.ns import qn

from pipeline.plan.slides import Mark
from pipeline.units import Box, inches, points
from pipeline.write.mark_shapes import Part, mark_parts
from pipeline.write.markup import parsed
from tests.render.charts.samples import INKS

BOX = Box(inches(2), inches(3), inches(0.25), inches(0.25))


def parts(mark: Mark) -> list[Part]:
    return list(mark_parts(mark, BOX, INKS))


def number(element: Any, name: str) -> int:
    return int(element.get(name))


def edges(part: Part) -> tuple[float, float, float, float]:
    """Left, top, right and lower edge of what is drawn: the points of a path, half the line."""
    properties: Any = parsed(part.properties)
    off, ext = properties.find(f".//{qn('a:off')}"), properties.find(f".//{qn('a:ext')}")
    line = properties.find(qn("a:ln"))
    half = int(line.get("w", 0)) / 2 if line is not None else 0
    places = [(0, 0), (number(ext, "cx"), number(ext, "cy"))]
    stroke = properties.find(f".//{qn('a:path')}[@fill='none']")
    if stroke is not None:
        places = [(number(p, "x"), number(p, "y")) for p in stroke.iter(qn("a:pt"))]
    across = [number(off, "x") + x for x, _ in places]
    down = [number(off, "y") + y for _, y in places]
    return min(across) - half, min(down) - half, max(across) + half, max(down) + half


@pytest.mark.parametrize("mark", Mark)
def test_a_mark_stays_in_its_box(mark: Mark) -> None:
    for part in parts(mark):
        left, top, right, bottom = edges(part)
        assert min(left - BOX.left, top - BOX.top) >= -1
        assert max(right - BOX.right, bottom - BOX.bottom) <= 1


@pytest.mark.parametrize("mark", Mark)
def test_a_mark_reaches_the_edges_of_its_box(mark: Mark) -> None:
    drawn = [edges(part) for part in parts(mark)]
    assert abs(min(left for left, *_ in drawn) - BOX.left) <= 1
    assert abs(max(right for _, _, right, _ in drawn) - BOX.right) <= 1


@pytest.mark.parametrize("mark", Mark)
def test_a_mark_has_only_colours_of_the_theme(mark: Mark) -> None:
    assert [p for p in parts(mark) if "a:srgbClr" in p.properties] == []


def test_no_two_marks_look_the_same() -> None:
    drawn = {"".join(p.properties for p in parts(mark)) for mark in Mark}
    assert len(drawn) == len(Mark)


def test_statuses_are_round_and_verdicts_are_square() -> None:
    outlines = {mark: parsed(parts(mark)[0].properties).find(qn("a:prstGeom")) for mark in Mark}
    shapes = [outline.get("prst") for outline in outlines.values() if outline is not None]
    assert shapes == ["ellipse"] * 4 + ["rect"] * 5


@pytest.mark.parametrize("mark", [Mark.STATUS_MISSING, Mark.VERDICT_MISSING])
def test_a_missing_one_has_a_question_mark_that_fits_into_it(mark: Mark) -> None:
    (part,) = parts(mark)
    assert (part.text, part.text_size < points(BOX.height)) == ("?", True)

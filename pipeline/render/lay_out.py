"""From a slide plan to pages: which renderer sets it, and what is made if it does not fit."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import assert_never

from pipeline.intake.roles import Role
from pipeline.plan.slides import Marks, SlidePlan
from pipeline.render.column_places import role_for
from pipeline.render.columns import ColumnRenderer
from pipeline.render.covers import CoverRenderer
from pipeline.render.desk import Desk, Frame, Page, part_key
from pipeline.render.development import development_pages
from pipeline.render.marks_row import marks_row
from pipeline.render.overviews import OverviewRenderer
from pipeline.render.phases import PhaseRenderer
from pipeline.render.shapes import MarksShape
from pipeline.render.titles import part_text, title_growth, title_shape


def lay_out(slide: SlidePlan, desks: Mapping[Role, Desk]) -> Iterator[tuple[SlidePlan, list[Page]]]:
    """The slide with its pages, or the slides that are made instead of it with theirs.

    `desks` has the desk of each kind of slide.
    """
    desk = desks[slide.role]
    if slide.role is Role.PHASES_TWO:
        page = PhaseRenderer(slide, _frame(slide, slide.role, "", desk), desk).shared_page()
        if page is None:
            for other in slide.instead:
                yield from lay_out(other, desks)
            return
        yield slide, [page]
        return
    pages = _pages(slide, "", desk)
    if len(pages) > 1:
        part = part_text(len(pages), len(pages), desk.words)
        if _frame(slide, slide.role, part, desk) != _frame(slide, slide.role, "", desk):
            pages = _pages(slide, part, desk)  # the part's number takes the title another line
    yield slide, pages


def marks_of(slide: SlidePlan, frame: Frame, part: int, desk: Desk) -> MarksShape | None:
    """The legend or the badge of a slide in its layout's place."""
    for content in slide.contents:
        if isinstance(content, Marks):
            key = part_key(slide, part, content.slot)
            return replace(_marks_row(content, frame, desk), key=key)
    return None


def _marks_row(marks: Marks, frame: Frame, desk: Desk) -> MarksShape:
    """Laid out once in a place: the legends of a deck are as good as equal."""
    place = frame.place(marks.slot)
    known, key = desk.rows_of_marks, (place, marks)
    if key not in known:
        known[key] = marks_row(marks, place, "", desk)
    return known[key]


def _pages(slide: SlidePlan, part: str, desk: Desk) -> list[Page]:
    match slide.role:
        case Role.COVER | Role.PROGRAMME_COVER:
            frame = Frame(desk.layouts.layout(slide.role))
            return CoverRenderer(slide, frame, desk).pages()
        case (
            Role.PHASES
            | Role.PHASES_TWO
            | Role.PHASES_LINE
            | Role.PHASES_PARAGRAPHS
            | Role.PROGRESS
        ):
            frame = _frame(slide, slide.role, part, desk)
            return PhaseRenderer(slide, frame, desk).pages()
        case Role.GOAL | Role.GOAL_TWO | Role.FORECAST | Role.FORECAST_ONE | Role.NOTICE:
            roles = {slide.role, role_for(slide.role, 1)}
            frames = {role: _frame(slide, role, part, desk) for role in roles}
            return ColumnRenderer(slide, frames, desk).pages()
        case Role.SUMMARY | Role.CHANGES | Role.VERDICTS | Role.GAPS:
            return OverviewRenderer(slide, _frame(slide, slide.role, part, desk), desk).pages()
        case Role.DEVELOPMENT:
            return development_pages(slide, _frame(slide, slide.role, part, desk), desk)
        case _:
            assert_never(slide.role)


def _frame(slide: SlidePlan, role: Role, part: str, desk: Desk) -> Frame:
    layout = desk.layouts.layout(role)
    title = title_shape(slide.title, part, layout, marks_of(slide, Frame(layout), 1, desk), desk)
    return Frame(layout, title_growth(title, layout))

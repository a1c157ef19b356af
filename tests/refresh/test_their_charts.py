"""Charts of a saved deck, drawn now as people have left them, by whichever process."""

import pickle

import pytest

from pipeline.intake.deck.pictures import PlacedPicture
from pipeline.intake.deck.units import digest_of
from pipeline.intake.roles import Role, Slot
from pipeline.refresh.their_charts import TheirCharts
from pipeline.render.charts.drawing import Drawing
from pipeline.render.shapes import PictureShape, RenderedSection, RenderedSlide
from pipeline.units import ZERO, Box, Emu

KEY = "digi/1/phases/1/line"
PNG = b"drawn for its place"
WIDER = (Emu(400_000), Emu(80_000))


def drawn_for(width: Emu, height: Emu) -> Drawing:
    """A chart that says for which size it was drawn."""
    return Drawing(b"", f"{width} x {height}".encode())


def section() -> RenderedSection:
    box = Box(ZERO, ZERO, Emu(300_000), Emu(80_000))
    chart = PictureShape(Slot.LINE, KEY, box, b"", PNG, "Edistyminen", redraw=drawn_for)
    slide = RenderedSlide(
        key="digi/1/phases/1", title="Vaiheet", role=Role.PHASES_LINE, shapes=(chart,)
    )
    return RenderedSection("Digitalisaatio", (slide,))


def charts(generated: bytes, *, is_replaced: bool = False) -> TheirCharts:
    """Those of a deck in which the chart was made wider, as another process is given them."""
    placed = PlacedPicture(KEY, WIDER, digest_of(generated), is_replaced=is_replaced)
    told = pickle.dumps(TheirCharts({KEY: placed}))
    given: TheirCharts = pickle.loads(told)  # noqa: S301  # our own
    return given


@pytest.mark.parametrize(("generated", "same"), [(PNG, {KEY}), (b"older figures", set())])
def test_a_chart_is_drawn_for_its_size_and_told_if_it_says_the_same(
    generated: bytes, same: set[str]
) -> None:
    (slide,) = charts(generated)(section()).slides
    (chart,) = slide.shapes

    assert isinstance(chart, PictureShape)
    assert chart.png == b"400000 x 80000"
    assert slide.head.same_charts == same
    assert [told.text for told in slide.told] == ["Edistyminen"]


def test_a_chart_that_says_the_same_is_not_drawn_for_another_picture_in_its_place() -> None:
    (slide,) = charts(PNG, is_replaced=True)(section()).slides
    assert slide == section().slides[0]
    assert slide.same_charts == {KEY}


def test_a_chart_that_nobody_has_moved_stays_as_it_is_drawn() -> None:
    (slide,) = TheirCharts({})(section()).slides
    assert slide == section().slides[0]
    assert not slide.same_charts

"""What stands on laid out pages, for tests to compare."""

from pipeline.intake.roles import Role, Slot
from pipeline.plan.slides import SlidePlan
from pipeline.render.desk import Desk, Page
from pipeline.render.lay_out import lay_out
from pipeline.render.shapes import TableShape, TextShape


def pages_of(slide: SlidePlan, desk: Desk) -> list[Page]:
    """The pages of a slide plan that nothing is made instead of."""
    ((_, pages),) = lay_out(slide, dict.fromkeys(Role, desk))
    return pages


def text_shapes(page: Page) -> dict[Slot, TextShape]:
    return {shape.slot: shape for shape in page.shapes if isinstance(shape, TextShape)}


def size(page: Page, slot: Slot) -> float:
    """The size of the first run in a place."""
    return text_shapes(page)[slot].paragraphs[0].runs[0].size


def text_in(page: Page, slot: Slot) -> str:
    """The text in a place; nothing if it is not filled."""
    shape = text_shapes(page).get(slot)
    return " ".join(p.text for p in shape.paragraphs) if shape else ""


def characters_in(pages: list[Page], *slots: Slot) -> str:
    """All that is not white space in the first of these places that a page has filled."""
    filled = [next((slot for slot in slots if text_in(page, slot)), slots[0]) for page in pages]
    texts = (text_in(page, slot) for page, slot in zip(pages, filled, strict=True))
    return "".join("".join(texts).split())


def overflowing(page: Page, desk: Desk) -> list[Slot]:
    """The places whose texts are higher than their boxes."""
    return [
        shape.slot
        for shape in text_shapes(page).values()
        if shape.box
        and desk.typesetter.height(shape.paragraphs, shape.box.width) > shape.box.height
    ]


def table(page: Page) -> TableShape:
    (found,) = (shape for shape in page.shapes if isinstance(shape, TableShape))
    return found


def table_texts(shape: TableShape) -> list[list[str]]:
    """The rows under the header, each cell with its paragraphs one under another."""
    return [
        ["\n".join(p.text for p in cell.paragraphs) for cell in row.cells] for row in shape.rows[1:]
    ]

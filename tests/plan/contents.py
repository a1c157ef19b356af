"""What the slides of a plan say, place by place, for tests to compare."""

from pipeline.intake.roles import Slot
from pipeline.model.status import RoundStatus
from pipeline.model.year import YearStatus
from pipeline.plan.compose import compose
from pipeline.plan.deck_plan import DeckPlan
from pipeline.plan.slides import Marks, Overview, OverviewTable, Picture, SlidePlan, Table, Text
from pipeline.wording.words import Words
from tests.builders import shown


def texts(slide: SlidePlan) -> dict[Slot, list[str]]:
    """The paragraphs in each place that has a text."""
    return {c.slot: shown(c.block) for c in slide.contents if isinstance(c, Text)}


def tables(slide: SlidePlan) -> list[Table]:
    return [content for content in slide.contents if isinstance(content, Table)]


def headings(table: Table) -> list[str]:
    return [column.heading for column in table.columns]


def cells(table: Table) -> list[list[str]]:
    """The rows, each cell with its paragraphs one under another."""
    return [
        ["\n".join(part.paragraph.text for part in cell) for cell in row.cells]
        for row in table.rows
    ]


def pictures(slide: SlidePlan) -> list[Picture]:
    return [content for content in slide.contents if isinstance(content, Picture)]


def marks(slide: SlidePlan) -> Marks:
    """The legend or badge of a slide, which has but one."""
    (found,) = (content for content in slide.contents if isinstance(content, Marks))
    return found


def marked_words(slide: SlidePlan) -> list[str]:
    return [item.word for item in marks(slide).items]


def programmes_deck(status: RoundStatus, words: Words) -> DeckPlan:
    """The plan of a round without the slides on the whole of it."""
    return compose(YearStatus(status), words, summary=False)


def slides(deck: DeckPlan) -> list[SlidePlan]:
    return [slide for section in deck.sections for slide in section.slides]


def with_instead(deck: DeckPlan) -> list[SlidePlan]:
    """All slides that there may be: also those to be made instead of others."""
    return [made for slide in slides(deck) for made in (slide, *slide.instead)]


def overview(slide: SlidePlan) -> Overview:
    """The tables of a slide on the whole round."""
    (found,) = (content for content in slide.contents if isinstance(content, Overview))
    return found


def overview_cells(table: OverviewTable) -> list[list[str]]:
    """The rows, each text after its arrow."""
    return [
        [f"{cell.arrow} {cell.text}" if cell.arrow else cell.text for cell in row.cells]
        for row in table.rows
    ]


def lead(slide: SlidePlan) -> str:
    """The sentence under the title, '' where there is none."""
    return "".join(texts(slide).get(Slot.LEAD, []))

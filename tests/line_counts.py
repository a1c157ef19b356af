"""How many lines LibreOffice draws in each box of a deck beside how many we count in it.

Run by itself (`uv run python -m tests.line_counts`) it tells that of the sample and the odd deck,
as docs/text-fit.md states it.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline.intake.layouts import Layouts, read_layouts
from pipeline.render.finish import NUMBER
from pipeline.render.fit_text import Typesetter
from pipeline.units import points
from pipeline.wording import words_of
from tests.building import WholeDeck, deck_bytes, rendered
from tests.drawn import DrawnPage, DrawnWord, draw, joined
from tests.drawn_boxes import DrawnBox
from tests.odd_workbook import ODD
from tests.running import LAYOUTS, SAMPLE
from tests.text_boxes import TextBox, text_boxes

_SAME_LINE = 0.5  # of a word's height: how far apart the middles of a line's words may be


@dataclass(frozen=True)
class Lines:
    """A box with the number of its lines, as we count them and as they are drawn."""

    name: str
    counted: int
    drawn: int


def lines_of(text_box: TextBox, page: DrawnPage, typesetter: Typesetter) -> Lines:
    """The lines of the words that are drawn in a box."""
    box = text_box.box
    left, top, right, bottom = map(points, (box.left, box.top, box.right, box.bottom))
    drawn = DrawnBox(joined(text_box.text), left, top, right, bottom)
    words = [word for word in page.words if drawn.holds(word) and drawn.surrounds(word)]
    return Lines(text_box.name, text_box.line_count(typesetter), _line_count(words))


def _line_count(words: Sequence[DrawnWord]) -> int:
    """Words whose middles are near each other stand on a line."""
    lines, last = 0, float("-inf")
    for word in sorted(words, key=lambda word: word.top + word.bottom):
        middle, height = (word.top + word.bottom) / 2, word.bottom - word.top
        if middle - last > _SAME_LINE * height:
            lines, last = lines + 1, middle
    return lines


def compared(deck: WholeDeck, layouts: Layouts, pages: Sequence[DrawnPage]) -> list[Lines]:
    """All boxes of a deck with their lines, but for the numbers: those are a program's own."""
    typesetter = Typesetter(layouts.layouts[0].theme)
    shown = [slide for slide in deck.slides if not slide.hidden]
    return [
        lines_of(text_box, page, typesetter)
        for slide, page in zip(shown, pages, strict=True)
        for text_box in text_boxes(slide, layouts)
        if text_box.text != NUMBER
    ]


def _tell(name: str, deck: WholeDeck, layouts: Layouts) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "written.pptx"
        path.write_bytes(deck_bytes(deck, layouts))
        found = compared(deck, layouts, draw(path, Path(folder)))
    differences = Counter(lines.counted - lines.drawn for lines in found)
    print(f"{name}: {len(found)} boxes")
    for difference, count in sorted(differences.items()):
        print(f"  {difference:+d} lines: {count}")
    for lines in found:
        if lines.counted != lines.drawn:
            print(f"  {lines}")


def main() -> None:
    """Tells the differences of both decks."""
    layouts, _ = read_layouts(LAYOUTS)
    words = words_of("fi")
    _tell("Sample", rendered(SAMPLE, layouts, words), layouts)
    with TemporaryDirectory() as folder:
        path = ODD.write(Path(folder) / "odd.xlsx")
        _tell("Odd deck", rendered(path, layouts, words), layouts)


if __name__ == "__main__":
    main()

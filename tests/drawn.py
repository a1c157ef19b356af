"""A deck as LibreOffice draws it: the words of its pages with their places, in points."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from defusedxml import ElementTree
from pptx import Presentation
from pptx.slide import Slide

from tests.office import call, convert, require

_XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class DrawnWord:
    """A word with the box around its letters, which reaches from ascent to descent."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class DrawnPage:
    """A page of the PDF: its size and its words."""

    width: float
    height: float
    words: tuple[DrawnWord, ...]

    @property
    def text(self) -> str:
        """All that is written on the page, without spaces."""
        return joined("".join(word.text for word in self.words))


def shown_slides(deck: Path) -> list[Slide]:
    """The slides of a deck that have a page: all but the hidden ones."""
    slides = Presentation(str(deck)).slides
    return [slide for slide in slides if slide.element.get("show") != "0"]


def joined(text: str) -> str:
    """The text without white space and what cannot be seen."""
    return re.sub(r"[\s\u00ad\u200b-\u200f]", "", text)


def draw(deck: Path, folder: Path) -> list[DrawnPage]:
    """The pages of the deck, drawn in a folder with a profile of LibreOffice's own.

    Without the programs for it the test is skipped on a desk, and fails in CI.
    """
    require("soffice", "pdftotext")
    pdf = convert(deck, "pdf", folder)
    call("pdftotext", "-bbox", str(pdf), str(folder / "deck.html"))
    root = ElementTree.parse(folder / "deck.html")
    return [
        DrawnPage(
            float(page.get("width", 0)),
            float(page.get("height", 0)),
            tuple(
                DrawnWord(word.text or "", *_edges(word, "xMin", "yMin", "xMax", "yMax"))
                for word in page.iter(f"{_XHTML}word")
            ),
        )
        for page in root.iter(f"{_XHTML}page")
    ]


def _edges(element: Any, *names: str) -> Iterator[float]:
    return (float(element.get(name)) for name in names)

"""A deck that was written, read anew: its slides and the elements of their shapes."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide

Element = Any  # lxml's elements, with python-pptx's own classes among them

_SHAPES = [qn(tag) for tag in ("p:sp", "p:pic", "p:graphicFrame", "p:grpSp", "p:cxnSp")]


@dataclass(frozen=True)
class Deck:
    """A deck that was written."""

    file: PresentationFile

    @classmethod
    def read(cls, path: Path) -> "Deck":
        """The deck at a path."""
        return cls(Presentation(str(path)))

    @property
    def slides(self) -> list[tuple[str, Slide]]:
        """The slides with what to call them in a message."""
        return [(f"slide {n}", slide) for n, slide in enumerate(self.file.slides, 1)]


def every_shape(slide: Slide) -> list[Element]:
    return list(slide.shapes.element.iter(*_SHAPES))


def properties_of(shape: Element) -> Element:
    return shape[0].find(qn("p:cNvPr"))


def name_of(shape: Element) -> str:
    return str(properties_of(shape).get("name"))


def is_table(shape: Element) -> bool:
    return bool(shape.tag == qn("p:graphicFrame"))


def words_of(shape: Element) -> str:
    return "".join(text.text or "" for text in shape.iter(qn("a:t"))).strip()

"""In which order the slides of a saved deck stand, and with which its sections begin."""

from collections.abc import Sequence

from pptx.presentation import Presentation as PresentationFile

from pipeline.intake.deck.managed import ManagedSlide, slides_by_id

_SECTION_SLIDES = "{http://schemas.microsoft.com/office/powerpoint/2010/main}sldIdLst"


def slide_names(file: PresentationFile, managed: Sequence[ManagedSlide]) -> tuple[str, ...]:
    """The keys of our slides in the deck's order, between them the ids of the others."""
    names = _names(managed)
    return tuple(names.get(id_, str(id_)) for id_ in slides_by_id(file))


def slides_opening(file: PresentationFile, managed: Sequence[ManagedSlide]) -> frozenset[str]:
    """The slides that sections begin with, called in the same way."""
    names = _names(managed)
    first = (
        section[0].get("id", "") for section in file.element.iter(_SECTION_SLIDES) if len(section)
    )
    return frozenset(names.get(int(told), told) for told in first if told.isdigit())


def _names(managed: Sequence[ManagedSlide]) -> dict[int, str]:
    return {slide.id: slide.record.key for slide in managed}

"""Slides and pictures as parts of the package, whose contents stay on the shelf until written."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, partial

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import SlideLayout

from pipeline.intake.template_file import slide_layouts
from pipeline.write.draft import SlideDraft, written_slide
from pipeline.write.relations import PictureFile, Target
from pipeline.write.shelf import PutAside, Shelf

_TYPES = {"png": CONTENT_TYPE.PNG, "svg": "image/svg+xml"}


class _ShelvedPart(Part):
    """A part whose content is fetched from the shelf each time that it is asked for."""

    fetch: Callable[[], bytes]

    @property  # type: ignore[misc]  # what is on the shelf stays as it is
    def blob(self) -> bytes:
        """The content."""
        return self.fetch()


@dataclass
class PartMaker:
    """Makes the parts of a deck; equal pictures are one part.

    python-pptx looks through all parts for each picture it adds, which takes the square of the
    pictures; this index takes one look.
    """

    file: PresentationFile
    shelf: Shelf
    _pictures: dict[PictureFile[PutAside], Part] = field(default_factory=dict)

    @cached_property
    def _layouts(self) -> tuple[SlideLayout, ...]:
        return tuple(slide_layouts(self.file))

    def slide(self, draft: SlideDraft[PutAside], number: int) -> Part:
        """The part of a slide, numbered from 1 on, with all that it refers to."""
        fetch = partial(written_slide, draft, number, self.shelf)
        part = self._part(f"/ppt/slides/slide{number}.xml", CONTENT_TYPE.PML_SLIDE, fetch)
        part.relate_to(self._layouts[draft.layout].part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)
        for target in draft.targets:
            self._relate(part, target)
        return part

    def _relate(self, slide: Part, target: Target[PutAside]) -> None:
        match target:
            case PictureFile():
                slide.relate_to(self._picture(target), RELATIONSHIP_TYPE.IMAGE)
            case str():
                slide.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    def _picture(self, file: PictureFile[PutAside]) -> Part:
        if file not in self._pictures:
            name = f"/ppt/media/build-deck-{len(self._pictures) + 1}.{file.extension}"
            fetch = partial(self.shelf.get, file.content)
            self._pictures[file] = self._part(name, _TYPES[file.extension], fetch)
        return self._pictures[file]

    def _part(self, name: str, type_: str, fetch: Callable[[], bytes]) -> Part:
        part = _ShelvedPart(PackURI(name), type_, self.file.part.package)
        part.fetch = fetch
        return part

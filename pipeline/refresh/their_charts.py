"""Charts of a deck in the shapes that people have given them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.intake.deck.pictures import PlacedPicture
from pipeline.intake.deck.units import digest_of
from pipeline.render.reshape import reshaped
from pipeline.render.shapes import PictureShape, RenderedSection


@dataclass(frozen=True)
class TheirCharts:
    """The charts of a saved deck by their keys, `placed` as people have left them.

    `same` are the keys of those of the sections so far that say what they said when they were
    generated.
    """

    placed: Mapping[str, PlacedPicture]
    same: set[str] = field(default_factory=set)

    def in_their_shapes(self, section: RenderedSection) -> RenderedSection:
        """A section drawn now, with its charts in the shapes of those in the deck."""
        shapes = (shape for slide in section.slides for shape in slide.shapes)
        now = {c.key: digest_of(c.png) for c in shapes if isinstance(c, PictureShape)}
        here = {key: self.placed[key] for key in now if key in self.placed}
        self.same.update(key for key, picture in here.items() if now[key] == picture.generated)
        sizes = {
            key: picture.size
            for key, picture in here.items()
            if not (picture.is_replaced and key in self.same)
        }
        return reshaped(section, sizes)

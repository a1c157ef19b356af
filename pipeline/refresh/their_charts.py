"""Charts of a deck in the shapes that people have given them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pipeline.intake.deck.pictures import PlacedPicture
from pipeline.intake.deck.units import digest_of
from pipeline.render.origins import with_told
from pipeline.render.reshape import reshaped
from pipeline.render.shapes import PictureShape, RenderedSection, RenderedSlide


@dataclass(frozen=True)
class TheirCharts:
    """Draws the charts of a saved deck, `placed` by their keys, as people have left them."""

    placed: Mapping[str, PlacedPicture]

    def __call__(self, section: RenderedSection) -> RenderedSection:
        """A section drawn now, in their shapes, with what its slides tell.

        It also tells which of those charts say what they said when they were generated.
        """
        return with_told(replace(section, slides=tuple(map(self._slide, section.slides))))

    def _slide(self, slide: RenderedSlide) -> RenderedSlide:
        charts = (shape for shape in slide.shapes if isinstance(shape, PictureShape))
        here = {chart.key: chart for chart in charts if chart.key in self.placed}
        same = frozenset(
            key for key, chart in here.items() if digest_of(chart.png) == self.placed[key].generated
        )
        sizes = {
            key: self.placed[key].size
            for key in here
            if not (self.placed[key].is_replaced and key in same)
        }
        return replace(reshaped(slide, sizes), same_charts=same)

"""What a slide refers to: pictures and addresses, by the ids that stand in its XML."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pipeline.intake.deck.units import digest_of

Content = TypeVar("Content")
"""The bytes of a part, or the place where they were put aside."""

_FIRST = 2
"""The layout has the first id."""


@dataclass(frozen=True)
class PictureFile(Generic[Content]):
    """A picture, 'png' or 'svg'."""

    content: Content
    extension: str


Target = PictureFile[Content] | str
"""A picture, or an address outside of the deck."""


@dataclass
class Relations:
    """What one slide refers to so far besides its layout."""

    _ids: dict[Target[bytes], str] = field(default_factory=dict)

    @property
    def targets(self) -> tuple[Target[bytes], ...]:
        """All of them in the order of their ids."""
        return tuple(self._ids)

    def picture(self, content: bytes, extension: str) -> str:
        """The id of a picture."""
        return self._id(PictureFile(content, extension))

    def link(self, address: str) -> str:
        """The id of an address."""
        return self._id(address)

    def digest(self, id_: str) -> str:
        """The digest of the picture with this id, '' where it has none."""
        found = (target for target, own in self._ids.items() if own == id_)
        target = next(found, "")
        return digest_of(target.content) if isinstance(target, PictureFile) else ""

    def _id(self, target: Target[bytes]) -> str:
        return self._ids.setdefault(target, f"rId{len(self._ids) + _FIRST}")

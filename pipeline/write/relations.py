"""What a slide refers to: pictures and addresses, by the ids that stand in its XML."""

from dataclasses import dataclass, field

from pipeline.write.shelf import PutAside, Shelf

_FIRST = 2
"""The layout has the first id."""


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture on the shelf, 'png' or 'svg'."""

    content: PutAside
    extension: str


Target = PictureFile | str
"""A picture, or an address outside of the deck."""


@dataclass
class Relations:
    """What one slide refers to so far besides its layout; its pictures are put on the shelf."""

    shelf: Shelf
    _ids: dict[Target, str] = field(default_factory=dict)

    @property
    def targets(self) -> tuple[Target, ...]:
        """All of them in the order of their ids."""
        return tuple(self._ids)

    def picture(self, content: bytes, extension: str) -> str:
        """The id of a picture."""
        return self._id(PictureFile(self.shelf.put(content), extension))

    def link(self, address: str) -> str:
        """The id of an address."""
        return self._id(address)

    def digest(self, id_: str) -> str:
        """The digest of the picture with this id, '' where it has none."""
        found = (target for target, own in self._ids.items() if own == id_)
        target = next(found, "")
        return target.content.digest if isinstance(target, PictureFile) else ""

    def _id(self, target: Target) -> str:
        return self._ids.setdefault(target, f"rId{len(self._ids) + _FIRST}")

"""The places of a kind of slide in a template: where they are and what their texts are seen on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.intake.arrangement import Arrangement, arrange, union
from pipeline.intake.backing import Backing, Plate, backing_of, ink_on
from pipeline.intake.binding import FILLING, OWN_TYPES, Bound
from pipeline.intake.foot import FOOT, foot_box
from pipeline.intake.inks import Inks, inks_of
from pipeline.intake.places import (
    Place,
    as_those_beside,
    free_place,
    in_placeholder,
    like_contents,
)
from pipeline.intake.roles import SLOTS, Role, Slot, Tone
from pipeline.intake.template_file import Placeholder
from pipeline.units import Box, Emu, inches

_PEOPLE = (Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT)
_AROUND = inches(0.12)  # more than the usual insets of a placeholder


@dataclass(frozen=True)
class Surroundings:
    """The places of the same kind in the city's layouts, and how wide and high a slide is.

    `tones` are the slots of the statuses.
    """

    usual: Sequence[Place]
    slide: tuple[Emu, Emu]
    tones: Mapping[Tone, str]


@dataclass(frozen=True)
class Placed:
    """The places of a kind of slide, the colours of its contents and what is put behind them.

    `whole_slide` tells that the template's place for contents was too small for them.
    """

    places: tuple[Place, ...]
    inks: Inks
    plates: tuple[Plate, ...] = ()
    whole_slide: bool = False


def places_of(role: Role, bound: Bound, around: Surroundings) -> Placed:
    """The places of a kind of slide in the layout that it is bound to."""
    return _Placer(role, bound, around).placed()


@dataclass(frozen=True)
class _Placer:
    role: Role
    bound: Bound
    around: Surroundings

    def placed(self) -> Placed:
        inks = inks_of(self.bound.layout, self.backing, self.around.tones)
        places = tuple(self._place(slot, inks) for slot in self._slots)
        backings = ((None, self.backing), *self.around_texts.items())
        plates = ((slot, backing.plate) for slot, backing in backings)
        behind = tuple(replace(plate, slot=slot) for slot, plate in plates if plate)
        return Placed(places, inks, behind, self.arranged.whole_slide)

    @cached_property
    def usual(self) -> Mapping[Slot, Place]:
        return {place.slot: place for place in self.around.usual}

    @cached_property
    def arranged(self) -> Arrangement:
        usual = {slot: place.box for slot, place in self.usual.items()}
        return arrange(self.role, self.bound, usual, self.around.slide)

    @cached_property
    def backing(self) -> Backing:
        """What the contents are seen on."""
        contents = [self.bound.slots[s] for s in FILLING[self.role] if s in self.bound.slots]
        others = [p for slot, p in self.bound.slots.items() if slot not in FOOT]
        texts = [p.levels[0].color for p in (*contents, *others)]
        boxes = [self._box(slot) for slot in self._slots if slot not in OWN_TYPES]
        box = union(boxes) if boxes else Box(Emu(0), Emu(0), *self.around.slide)
        text = next(iter(texts), "tx1")
        tight = backing_of(self.bound.layout, box, text)
        return backing_of(self.bound.layout, self._within(box), text) if tight.covered else tight

    @cached_property
    def around_texts(self) -> Mapping[Slot, Backing]:
        """What the title, the footer and the number are seen on."""
        own = {slot: self.bound.slots[slot] for slot in self._slots if slot in OWN_TYPES}
        return {
            slot: backing_of(self.bound.layout, self._box(slot), placeholder.levels[0].color)
            for slot, placeholder in own.items()
        }

    @property
    def _slots(self) -> Iterator[Slot]:
        taken = {**self.bound.slots, **self.arranged.boxes}
        return (slot for slot in SLOTS[self.role] if slot in taken)

    def _within(self, box: Box) -> Box:
        """The box with a little more around it, as far as the slide goes."""
        width, height = self.around.slide
        left, top = max(box.left - _AROUND, 0), max(box.top - _AROUND, 0)
        right, bottom = min(box.right + _AROUND, width), min(box.bottom + _AROUND, height)
        return Box(Emu(left), Emu(top), Emu(right - left), Emu(bottom - top))

    def _box(self, slot: Slot) -> Box:
        """The outer box of a slot."""
        if slot in self.arranged.boxes:
            return self.arranged.boxes[slot]
        placeholder = self.bound.slots[slot]
        if slot in FOOT:
            return foot_box(slot, placeholder, self.bound, self.around.slide)
        return placeholder.box

    def _place(self, slot: Slot, inks: Inks) -> Place:
        placeholder = self.bound.slots.get(slot)
        if placeholder is None:
            like = like_contents(self.role, self.bound, inks)
            return free_place(self.usual[slot], self.arranged.boxes[slot], like)
        box = self._box(slot) if slot in FOOT else self.arranged.boxes.get(slot)
        place = in_placeholder(self.usual[slot], placeholder, box, inks)
        if slot in _PEOPLE:
            place = as_those_beside(place, self.usual[slot])
            return replace(place, color=inks.ink.stated)
        return replace(place, color=self._color(slot, placeholder))

    def _color(self, slot: Slot, placeholder: Placeholder) -> str:
        """The colour that a slide states for a text; none where the template's can be read."""
        text, layout = placeholder.levels[0].color, self.bound.layout
        if slot in OWN_TYPES:
            ink = self.around_texts[slot].ink
        elif self.backing.plain:
            ink = ink_on(self.backing.page, text, layout.palette)
        else:
            own = backing_of(layout, self._box(slot), text)
            ink = self.backing.ink if own.covered else own.ink
        return "" if ink.stated == text else ink.stated

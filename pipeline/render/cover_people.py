"""The people of a cover name by name, so that those who find no room go on on a further slide."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from pipeline.findings import Origin
from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Slot
from pipeline.plan.texts import word
from pipeline.render.desk import continued_heading
from pipeline.wording.words import Words

PEOPLE_SLOTS = (Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT, Slot.PEOPLE_BELOW)


@dataclass(frozen=True)
class Named:
    """A name as it is listed, with its comma, and the label that it stands under.

    What stands for a name that is missing is among the deck's `own` words; `origin` is the
    cell of all names under the label.
    """

    name: str
    label: Block
    own: bool = False
    origin: Origin = ()


def names_in(blocks: Mapping[Slot, Block]) -> Iterator[Named]:
    """All names of a cover; no space is within a name, only between two of them."""
    for slot in PEOPLE_SLOTS:
        if slot in blocks:
            *label, names = blocks[slot]
            for name in names.text.split(" "):
                own = all(run.own for run in names.runs)
                yield Named(name, tuple(label), own, names.origin)


def listed(names: Sequence[Named]) -> dict[Slot, Block]:
    """The blocks of these names in the places of a cover, a label each."""
    groups = groupby(names, key=lambda named: (named.label, named.own, named.origin))
    lists = ((key, " ".join(named.name for named in group)) for key, group in groups)
    return {
        slot: (*label, word(text, origin, own=own))
        for slot, ((label, own, origin), text) in zip(PEOPLE_SLOTS, lists, strict=False)
    }


def rest_of(names: Sequence[Named], count: int, words: Words) -> tuple[Named, ...]:
    """The names after the first `count`; a label that goes on says so."""
    rest = tuple(names[count:])
    last = names[count - 1].label
    if not rest or rest[0].label != last or _says_so(last, words):
        return rest
    going_on = continued_heading(last, words)
    return tuple(replace(n, label=going_on) if n.label == last else n for n in rest)


def _says_so(label: Block, words: Words) -> bool:
    return any(p.text.endswith(words.labels.continued_heading.format(heading="")) for p in label)

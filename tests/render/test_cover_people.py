"""The people of a cover, taken apart name by name and listed again."""

from pipeline.intake.roles import Slot
from pipeline.plan.texts import word
from pipeline.render.cover_people import listed, names_in


def test_names_and_what_stands_for_a_missing_one_are_listed_as_they_were() -> None:
    blocks = {
        Slot.PEOPLE_LEFT: (word("Omistaja"), word("Puuttuu")),
        Slot.PEOPLE_RIGHT: (
            word("Valmistelu"),
            word("Mari\xa0Männistö, Elisa\xa0Kaaja", own=False),
        ),
    }
    assert listed(tuple(names_in(blocks))) == blocks

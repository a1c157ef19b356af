from pipeline.intake.deck.colours import CLEAR, UNSEEN, Paint
from pipeline.intake.deck.grounds import Ground
from pipeline.units import Box, Emu


def box(left: int, width: int = 10) -> Box:
    return Box(Emu(left), Emu(0), Emu(width), Emu(10))


def ground(*painted: tuple[Box, str]) -> Ground:
    whole = Ground(Paint("FFFFFF"))
    for at, paint in painted:
        whole.paint(at, Paint(paint))
    return whole


def test_the_background_lies_behind_what_nothing_covers() -> None:
    assert ground((box(50), "000000")).behind(box(0)) == ("FFFFFF",)


def test_the_uppermost_surface_hides_those_below_it() -> None:
    assert ground((box(0), "000000"), (box(0), "111111")).behind(box(0)) == ("111111",)


def test_a_surface_under_a_part_of_a_text_lies_behind_it_with_what_is_below() -> None:
    assert ground((box(5), "000000")).behind(box(0)) == ("000000", "FFFFFF")


def test_a_clear_surface_hides_nothing() -> None:
    assert ground((box(0), CLEAR)).behind(box(0)) == ("FFFFFF",)


def test_a_picture_cannot_be_told() -> None:
    assert ground((box(0), UNSEEN)).behind(box(0)) == (None,)


def test_the_background_lies_behind_what_has_no_place() -> None:
    assert ground((box(0), "000000")).behind(None) == ("FFFFFF",)

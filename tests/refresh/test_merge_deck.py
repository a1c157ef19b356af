from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pipeline.intake.deck.record import SlideRecord
from pipeline.intake.deck.units import Piece, Unit, UnitKind
from pipeline.refresh.merge import Fate
from pipeline.refresh.merge_deck import TheirSlide, merged_slides
from pipeline.refresh.notes import notes_of

TEXTS = st.sampled_from(("a", "b", "c"))
SLIDES = st.dictionaries(st.sampled_from(("1", "2", "3", "4")), TEXTS, max_size=4)


def unit(key: str, text: str) -> Unit:
    return Unit(f"{key}/text", UnitKind.TEXT, ((Piece(text),),))


def made(texts: dict[str, str]) -> list[SlideRecord]:
    return [SlideRecord(k, 1, k, "", "", (unit(k, text),)) for k, text in texts.items()]


def now(texts: dict[str, str]) -> dict[str, TheirSlide]:
    return {k: TheirSlide({f"{k}/text": unit(k, text)}) for k, text in texts.items()}


@given(SLIDES, SLIDES, SLIDES, st.booleans())
def test_every_slide_of_the_deck_and_of_the_workbook_is_decided_once(
    base: dict[str, str], theirs: dict[str, str], ours: dict[str, str], restore: bool
) -> None:
    known = {key: text for key, text in theirs.items() if key in base}
    fates = [
        (m.key, m.fate) for m in merged_slides(made(base), now(known), made(ours), restore=restore)
    ]
    keys = [key for key, _ in fates]
    assert sorted(keys) == sorted({*ours, *known})
    for key, fate in fates:
        if key in known:
            edited = known[key] != base[key]
            gone = Fate.STAYS if edited else Fate.REMOVED
            assert fate is (Fate.MERGED if key in ours else gone)
        else:
            assert fate is (Fate.STAYS_DELETED if key in base and not restore else Fate.ADDED)


@given(SLIDES)
def test_a_workbook_that_says_what_it_said_brings_nothing(base: dict[str, str]) -> None:
    slides = list(merged_slides(made(base), now(base), made(base)))
    assert list(notes_of(slides, {})) == []
    assert not any(slide.brings_something for slide in slides)


def test_a_slide_with_something_of_somebody_s_own_stays() -> None:
    theirs = {"1": TheirSlide({"1/text": unit("1", "a")}, has_others=True)}
    assert [m.fate for m in merged_slides(made({"1": "a"}), theirs, [])] == [Fate.STAYS]


def test_of_a_slide_that_a_program_has_restated_only_what_people_did_is_an_edit() -> None:
    told = Unit("1/text", UnitKind.TEXT, ((Piece("a"),),), "Kuva", (0, 0, 900, 900), "look")
    restated = replace(told, alternative="", place=(9_000, 0, 900, 900), style="other")
    edits = (
        replace(restated, rows=((Piece("b"),),)),
        replace(restated, alternative="Oma"),
        replace(restated, place=(90_000, 0, 900, 900)),
    )
    for unit, fate in ((restated, Fate.REMOVED), *((edit, Fate.STAYS) for edit in edits)):
        theirs = {"1": TheirSlide({"1/text": unit}, resaved=True)}
        generated = [SlideRecord("1", 1, "1", "", "", (told,))]
        assert [m.fate for m in merged_slides(generated, theirs, [])] == [fate]

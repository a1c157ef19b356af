import pytest

from pipeline.intake.roles import Role, Slot
from pipeline.intake.vocabulary import Verdict
from pipeline.model.status import Forecast, Programme, Target
from pipeline.plan.forecasts import (
    programme_forecast,
    programme_notice,
    target_forecast,
    target_notice,
)
from pipeline.plan.slides import SlidePlan, Text
from pipeline.wording.words import Words
from tests.builders import block, heading, programme, target
from tests.plan.contents import marked_words, marks, texts

WHOLE = Forecast(Verdict.ON_TRACK, block("Toteutuu."), block("Aika."))


def whole(words: Words, forecast: Forecast, *targets: Target) -> SlidePlan:
    slide = programme_forecast(programme(*targets, forecast=forecast), words)
    assert slide
    return slide


def bold_in(slide: SlidePlan, slot: Slot) -> list[bool]:
    blocks = [c.block for c in slide.contents if isinstance(c, Text) and c.slot is slot]
    return [run.bold for paragraphs in blocks for p in paragraphs for run in p.runs]


def of_target(
    words: Words, own: Forecast | None, of_programme: Forecast = WHOLE
) -> SlidePlan | None:
    first = target(1, own_forecast=own, forecast=own or of_programme)
    return target_forecast(programme(first, target(2), forecast=of_programme), first, words)


def test_forecast_and_risks_stand_side_by_side_under_their_headings(words: Words) -> None:
    slide = whole(words, WHOLE)

    assert slide.role is Role.FORECAST
    assert slide.title.joined == "Digitalisaatio – Ennuste tavoitteiden toteutumisesta ja riskit"
    assert texts(slide) == {
        Slot.LEFT_HEADING: ["Tavoitteiden toteutuminen"],
        Slot.LEFT_TEXT: ["Toteutuu."],
        Slot.RIGHT_HEADING: ["Riskit"],
        Slot.RIGHT_TEXT: ["Aika."],
    }


def test_a_heading_that_a_text_begins_with_takes_the_place_of_the_default(words: Words) -> None:
    risks = block(heading("Riskit ja riskienhallinta"), "Aika.")

    slide = whole(words, Forecast(None, block(heading("ENNUSTE"), "Toteutuu."), risks))

    assert texts(slide) == {
        Slot.LEFT_HEADING: ["ENNUSTE"],
        Slot.LEFT_TEXT: ["Toteutuu."],
        Slot.RIGHT_HEADING: ["Riskit ja riskienhallinta"],
        Slot.RIGHT_TEXT: ["Aika."],
    }


def test_a_text_of_nothing_but_a_heading_is_shown_as_text(words: Words) -> None:
    slide = whole(words, Forecast(None, block(heading("EI MUUTOKSIA"))))

    assert texts(slide)[Slot.LEFT_TEXT] == ["EI MUUTOKSIA"]


def test_a_missing_forecast_text_is_shown_as_missing(words: Words) -> None:
    slide = whole(words, Forecast(Verdict.ON_TRACK, (), block("Aika.")))

    assert texts(slide)[Slot.LEFT_TEXT] == ["Ennusteteksti puuttuu"]
    assert bold_in(slide, Slot.LEFT_TEXT) == [True]


def test_without_risks_there_is_no_second_column(words: Words) -> None:
    slide = whole(words, Forecast(Verdict.ON_TRACK, block("Toteutuu.")))

    assert list(texts(slide)) == [Slot.LEFT_HEADING, Slot.LEFT_TEXT]


def test_the_forecast_leads_and_the_risks_do_not(words: Words) -> None:
    leading = {c.slot for c in whole(words, WHOLE).contents if isinstance(c, Text) and c.lead}

    assert leading == {Slot.LEFT_TEXT}


def test_a_programme_without_a_forecast_has_no_slide_for_it(words: Words) -> None:
    assert programme_forecast(programme(target(1)), words) is None


def test_the_badge_of_a_programme_is_its_verdict(words: Words) -> None:
    slide = whole(words, WHOLE, target(1, forecast=WHOLE), target(2, forecast=WHOLE))

    assert marked_words(slide) == ["Toteutumassa"]
    assert marks(slide).alternative == "Arvio: Toteutumassa."


def test_a_missing_verdict_is_shown_as_missing(words: Words) -> None:
    assert marked_words(whole(words, Forecast(None, block("Toteutuu.")))) == ["Arvio puuttuu"]


def own(number: int, verdict: Verdict | None) -> Target:
    return target(number, forecast=Forecast(verdict), own_forecast=Forecast(verdict))


def test_verdicts_of_two_targets_stand_with_their_numbers(words: Words) -> None:
    slide = whole(words, WHOLE, own(1, Verdict.ON_TRACK), own(2, None))

    assert marked_words(slide) == ["1. Toteutumassa", "2. Arvio puuttuu"]
    assert marks(slide).alternative == ("Arviot tavoitteittain: 1. Toteutumassa, 2. Arvio puuttuu.")


def test_a_verdict_of_the_programme_that_no_target_takes_comes_first(words: Words) -> None:
    late = Forecast(Verdict.WILL_NOT_BE_MET, block("Ei toteudu."))

    slide = whole(words, late, own(1, Verdict.ON_TRACK), own(2, Verdict.ACHIEVED))

    assert marked_words(slide) == [
        "Koko ohjelma: Ei toteudu",
        "1. Toteutumassa",
        "2. Toteutunut",
    ]


def test_rows_of_targets_without_verdicts_leave_the_programmes_one_for_all(words: Words) -> None:
    told = target(1, forecast=WHOLE, own_forecast=Forecast())

    assert marked_words(whole(words, WHOLE, told, target(2, forecast=WHOLE))) == ["Toteutumassa"]


def test_verdicts_of_many_targets_are_grouped_from_the_best_on(words: Words) -> None:
    verdicts = (Verdict.UNCERTAIN, Verdict.ACHIEVED, None, Verdict.ACHIEVED)

    slide = whole(words, WHOLE, *(own(n, verdict) for n, verdict in enumerate(verdicts, 1)))

    assert marked_words(slide) == ["2, 4. Toteutunut", "1. Epävarma", "3. Arvio puuttuu"]


def test_a_target_with_texts_of_its_own_has_a_slide(words: Words) -> None:
    slide = of_target(words, Forecast(Verdict.UNCERTAIN, block("Myöhässä.")))

    assert slide
    assert slide.key == "digi/1/forecast"
    assert slide.title.over == "Digitalisaatio, tavoite 1"
    assert texts(slide)[Slot.LEFT_TEXT] == ["Myöhässä."]
    assert marked_words(slide) == ["Epävarma"]


def test_verdicts_of_very_many_targets_are_counted(words: Words) -> None:
    verdicts = (Verdict.ACHIEVED,) * 5 + (Verdict.UNCERTAIN,)

    slide = whole(
        words, Forecast(None, block("Osin.")), *(own(n, v) for n, v in enumerate(verdicts, 1))
    )

    assert marked_words(slide) == ["Toteutunut: 5", "Epävarma: 1"]


def test_what_a_targets_own_row_lacks_is_shown_from_its_programme(words: Words) -> None:
    own_row = Forecast(Verdict.UNCERTAIN, (), block("Raha."))
    taken = Forecast(Verdict.UNCERTAIN, WHOLE.text, block("Raha."))
    told = target(1, own_forecast=own_row, forecast=taken)

    slide = target_forecast(programme(told, forecast=WHOLE), told, words)

    assert slide
    assert texts(slide)[Slot.LEFT_TEXT] == ["Toteutuu."]
    assert texts(slide)[Slot.RIGHT_TEXT] == ["Raha."]


@pytest.mark.parametrize("own_row", [None, Forecast(), Forecast(Verdict.UNCERTAIN)])
def test_a_target_without_texts_of_its_own_stands_on_its_programmes_slide(
    words: Words, own_row: Forecast | None
) -> None:
    assert of_target(words, own_row) is None


def test_a_verdict_alone_has_a_slide_where_the_programme_has_no_texts(words: Words) -> None:
    slide = of_target(words, Forecast(Verdict.UNCERTAIN), Forecast())

    assert slide
    assert texts(slide)[Slot.LEFT_TEXT] == ["Ennusteteksti puuttuu"]


def test_a_notice_is_a_slide_with_its_text(words: Words) -> None:
    slide = programme_notice(programme(notice=block("Korjattu.", "Kahdesti.")), words)

    assert slide
    assert (slide.key, slide.role) == ("digi/-/notice", Role.NOTICE)
    assert slide.title.joined == "Digitalisaatio – HUOM."
    assert texts(slide) == {Slot.TEXT: ["Korjattu.", "Kahdesti."]}


def test_without_a_notice_there_is_no_slide(words: Words) -> None:
    assert programme_notice(programme(), words) is None


def test_a_notice_on_a_target_has_the_target_over_its_title(words: Words) -> None:
    told = target(1, notice=block("Korjattu."), short_name="Torit")

    slide = target_notice(programme(told, target(2)), told, words)

    assert slide
    assert (slide.key, slide.role) == ("digi/1/notice", Role.NOTICE)
    assert slide.title.joined == "Digitalisaatio, Torit – HUOM."
    assert texts(slide) == {Slot.TEXT: ["Korjattu."]}


def test_the_texts_reach_the_slide_as_they_are(words: Words) -> None:
    digi: Programme = programme(notice=block(heading("HUOM"), "Korjattu."))
    slide = programme_notice(digi, words)

    assert slide
    assert [c.block for c in slide.contents if isinstance(c, Text)] == [digi.notice]

import datetime as dt

from pipeline.intake.roles import Role
from pipeline.intake.vocabulary import Presentation, Verdict
from pipeline.model.status import Forecast, Programme
from pipeline.model.year import YearStatus
from pipeline.plan.compose import compose
from pipeline.wording.words import Words
from tests.builders import block, phase, programme, round_status, target, year
from tests.plan.contents import programmes_deck, slides, with_instead

OWN = Forecast(Verdict.UNCERTAIN, block("Myöhässä."))
WHOLE = Forecast(Verdict.ON_TRACK, block("Toteutuu."))


def keys(words: Words, *programmes: Programme) -> list[str]:
    return [slide.key for slide in slides(programmes_deck(round_status(*programmes), words))]


def test_a_full_programme_has_its_slides_in_order(words: Words) -> None:
    full = programme(
        target(1, own_forecast=OWN),
        target(2),
        target=block("Palvelut ovat digitaalisia."),
        forecast=WHOLE,
        notice=block("Korjattu."),
    )

    assert keys(words, full) == [
        "-/-/cover",
        "digi/-/cover",
        "digi/-/goal",
        "digi/1/phases",
        "digi/1/forecast",
        "digi/2/phases",
        "digi/-/forecast",
        "digi/-/notice",
    ]


def test_a_programme_with_nothing_but_a_name_has_a_cover(words: Words) -> None:
    assert keys(words, programme()) == ["-/-/cover", "digi/-/cover"]


def test_a_target_without_phases_has_its_slide_before_its_forecast(words: Words) -> None:
    bare = target(1, phases=(), own_forecast=OWN)

    assert keys(words, programme(bare))[2:] == ["digi/1/phases", "digi/1/forecast"]


def test_a_target_without_phases_shares_no_slide(words: Words) -> None:
    two = programme(target(1, phases=()), target(2))

    assert keys(words, two)[2:] == ["digi/1/phases", "digi/2/phases"]


def test_a_notice_on_a_target_follows_its_forecast(words: Words) -> None:
    told = target(1, own_forecast=OWN, notice=block("Korjattu."))

    assert keys(words, programme(told, target(2)))[2:] == [
        "digi/1/phases",
        "digi/1/forecast",
        "digi/1/notice",
        "digi/2/phases",
    ]


def test_a_target_with_a_notice_of_its_own_shares_no_slide(words: Words) -> None:
    two = programme(target(1), target(2, notice=block("Korjattu.")))

    assert keys(words, two)[2:] == ["digi/1/phases", "digi/2/phases", "digi/2/notice"]


def test_two_targets_share_a_slide_that_may_be_split(words: Words) -> None:
    (_, _, shared) = slides(programmes_deck(round_status(programme(target(1), target(2))), words))

    assert (shared.key, shared.role) == ("digi/1-2/phases", Role.PHASES_TWO)
    assert [slide.key for slide in shared.instead] == ["digi/1/phases", "digi/2/phases"]


def test_the_last_of_three_targets_has_a_slide_of_its_own(words: Words) -> None:
    three = programme(target(1), target(2), target(3))

    assert keys(words, three)[2:] == ["digi/1-2/phases", "digi/3/phases"]


def test_a_target_with_a_forecast_of_its_own_shares_no_slide(words: Words) -> None:
    three = programme(target(1), target(2, own_forecast=OWN), target(3))

    assert keys(words, three)[2:] == [
        "digi/1/phases",
        "digi/2/phases",
        "digi/2/forecast",
        "digi/3/phases",
    ]


def test_a_target_with_only_a_verdict_of_its_own_may_share_a_slide(words: Words) -> None:
    only_verdict = target(1, own_forecast=Forecast(Verdict.ACHIEVED))

    assert "digi/1-2/phases" in keys(words, programme(only_verdict, target(2), forecast=WHOLE))


def test_a_target_in_paragraphs_shares_no_slide(words: Words) -> None:
    two = programme(target(1, presentation=Presentation.PARAGRAPHS), target(2))

    assert keys(words, two)[2:] == ["digi/1/phases", "digi/2/phases"]


def test_each_programme_has_a_section_under_its_name(words: Words) -> None:
    deck = programmes_deck(
        round_status(programme(), programme(code="LIIK", name="Liikkuminen")), words
    )

    assert [section.name for section in deck.sections] == [
        "Koko kierros",
        "Digitalisaatio",
        "Liikkuminen",
    ]


def test_programmes_of_one_name_have_sections_of_two(words: Words) -> None:
    deck = programmes_deck(round_status(programme(), programme(code="DIG2")), words)

    names = [section.name for section in deck.sections[1:]]
    assert names == ["Digitalisaatio", "Digitalisaatio (2)"]


def test_the_slides_of_a_programme_have_its_accent_and_the_decks_cover_none(words: Words) -> None:
    full = programme(target(1), accent=4, forecast=WHOLE, notice=block("Korjattu."))

    accents = [slide.accent for slide in slides(programmes_deck(round_status(full), words))]

    assert accents == [None, 4, 4, 4, 4]


def test_the_deck_says_what_it_is_of_which_round_and_of_what_day(words: Words) -> None:
    deck = programmes_deck(round_status(date=dt.date(2020, 10, 12)), words)

    assert deck.title == "Sitovat TA-tavoitteet 2020"
    assert deck.subject == "Vuoden kolmas ennuste (E3/2020)"
    assert deck.footer.text == "Sitovat TA-tavoitteet 2020  ·  Vuoden kolmas ennuste"
    assert deck.date == dt.date(2020, 10, 12)


def test_a_round_without_a_date_is_of_the_first_day_of_its_year(words: Words) -> None:
    assert programmes_deck(round_status(), words).date == dt.date(2020, 1, 1)


def everything(words: Words) -> list[tuple[str, str, str]]:
    """The key and title of every slide of a deck in which names are alike."""
    twin = programme(
        *(target(1, short_name="Sama"), target(2, short_name="Sama"), target(3)),
        target(4, presentation=Presentation.PARAGRAPHS, own_forecast=OWN),
        target=block("Yksi."),
        target_title="Ositettu tavoitteiden toteutuminen",
        forecast=WHOLE,
        notice=block("Korjattu."),
    )
    lone = programme(target(1), target=block("Yksi."), code="DIG2", forecast=WHOLE)
    deck = programmes_deck(
        round_status(twin, lone, programme(code="DIG3", name="sitovat ta-tavoitteet 2020")), words
    )
    return [(slide.key, slide.title.joined, slide.role) for slide in with_instead(deck)]


def test_no_two_slides_have_the_same_key(words: Words) -> None:
    found = [key for key, _, _ in everything(words)]

    assert len(set(found)) == len(found)


def test_no_two_slides_have_the_same_title_whatever_their_letter_case(words: Words) -> None:
    found = [title.casefold() for _, title, _ in everything(words)]

    assert len(set(found)) == len(found)


def test_keys_do_not_change_with_titles_and_texts(words: Words) -> None:
    before = programme(target(1, "Palvelutorit", own_forecast=OWN))
    after = programme(target(1, "Torit", own_forecast=WHOLE), name="Digi", accent=3)

    assert keys(words, before) == keys(words, after)


# the slides on the whole round


def overviews(found: YearStatus, words: Words) -> list[str]:
    """The kinds of the slides between the cover and the first programme."""
    first, *_ = compose(found, words).sections
    return [slide.role.name for slide in first.slides[1:]]


def test_a_first_round_has_a_summary(words: Words) -> None:
    assert overviews(year([programme(target())]), words) == ["SUMMARY"]


def test_a_later_round_has_changes_and_development_too(words: Words) -> None:
    rounds = [[programme(target())]] * 2

    assert overviews(year(*rounds), words) == ["SUMMARY", "CHANGES", "DEVELOPMENT", "VERDICTS"]


def test_rounds_told_in_words_have_no_development(words: Words) -> None:
    told = programme(target(phases=(phase(),), presentation=Presentation.PARAGRAPHS))

    assert overviews(year([told], [told]), words) == ["SUMMARY", "CHANGES", "VERDICTS"]


def test_a_round_without_targets_has_no_summary(words: Words) -> None:
    assert overviews(year([programme()]), words) == []


def test_the_slides_on_the_whole_round_may_be_left_out(words: Words) -> None:
    deck = compose(year(*[[programme(target())]] * 2), words, summary=False)

    assert [slide.role.name for slide in deck.sections[0].slides] == ["COVER"]

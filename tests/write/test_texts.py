"""Paragraphs as DrawingML: what is stated, and what is left to the layout."""

from dataclasses import replace
from typing import Any

from pptx.oxml.ns import qn

from pipeline.intake.layouts import Layouts
from pipeline.intake.places import Place
from pipeline.intake.rich_text import ListStyle
from pipeline.intake.roles import Role, Slot
from pipeline.plan.slides import Mark
from pipeline.render.shapes import ListItem, SizedParagraph, SizedRun
from pipeline.units import emu
from pipeline.write.markup import parsed
from pipeline.write.texts import TextWriter

WRITER = TextWriter("fi-FI", lambda mark: f"id of {mark}", lambda address: f"id of {address}")
AUTONUMBER = f".//{qn('a:buAutoNum')}"
ARABIC, ALPHA = ListStyle.ARABIC_PAREN, ListStyle.ALPHA_PAREN


def in_full(written: SizedParagraph) -> Any:
    (paragraph,) = WRITER.in_full([written])
    return parsed(paragraph)


def paragraph(text: str = "Teksti", **looks: Any) -> SizedParagraph:
    return SizedParagraph((SizedRun(text, 18.0),), **looks)


def item(number: int, style: ListStyle = ARABIC, level: int = 0) -> SizedParagraph:
    return paragraph(bullet=ListItem(style, number), level=level)


def starts(*paragraphs: SizedParagraph) -> list[str | None]:
    numbers = (parsed(p).find(AUTONUMBER) for p in WRITER.in_full(paragraphs))
    return [None if number is None else number.get("startAt", "1") for number in numbers]


# links


def test_a_link_is_the_last_that_a_run_says_of_its_looks() -> None:
    linked = SizedParagraph(
        (SizedRun("tästä", 18.0, link="https://hel.fi"), SizedRun(" nyt", 18.0))
    )
    first, second = (run.find(qn("a:rPr")) for run in in_full(linked).iter(qn("a:r")))
    assert first[-1].tag == qn("a:hlinkClick")
    assert first[-1].get(qn("r:id")) == "id of https://hel.fi"
    assert second.find(qn("a:hlinkClick")) is None


# lists


def test_a_list_that_begins_with_one_says_no_start() -> None:
    written = in_full(item(1))
    assert dict(written.find(AUTONUMBER).attrib) == {"type": "arabicParenR"}


def test_all_items_of_a_list_say_the_number_that_it_begins_with() -> None:
    assert starts(item(4), item(5), item(6)) == ["4", "4", "4"]


def test_a_paragraph_between_begins_the_list_anew() -> None:
    assert starts(item(1), paragraph(), item(2)) == ["1", None, "2"]


def test_a_number_that_is_left_out_begins_the_list_anew() -> None:
    assert starts(item(1), item(2), item(5), item(6)) == ["1", "1", "5", "5"]


def test_another_style_begins_a_list_anew() -> None:
    assert starts(item(2), item(3, ALPHA)) == ["2", "3"]


def test_a_nested_list_does_not_interrupt_the_one_around_it() -> None:
    nested = item(1, ALPHA, level=1)
    assert starts(item(3), nested, item(4)) == ["3", "1", "3"]


def test_a_second_nested_list_is_counted_by_itself() -> None:
    assert starts(item(1), item(2, ALPHA, 1), item(2), item(2, ALPHA, 1)) == ["1", "2", "1", "2"]


def test_every_list_style_is_native() -> None:
    marks = [item(1, style) for style in ListStyle if style is not ListStyle.DASH]
    types = {in_full(mark).find(AUTONUMBER).get("type") for mark in marks}
    assert len(types) == len(marks)


def test_a_dash_is_a_bullet_of_its_own_character() -> None:
    written = in_full(paragraph(bullet=ListItem(ListStyle.DASH)))
    assert written.find(f".//{qn('a:buChar')}").get("char") == "–"


def test_a_mark_is_a_picture_bullet() -> None:
    written = in_full(paragraph(bullet=Mark.DONE))
    assert written.find(f".//{qn('a:buBlip')}/{qn('a:blip')}").get(qn("r:embed")) == "id of done"


# in placeholders


def text_place(layouts: Layouts) -> Place:
    return layouts.layout(Role.NOTICE).place(Slot.TEXT)


def in_placeholder(layouts: Layouts, written: SizedParagraph) -> Any:
    (paragraph,) = WRITER.in_placeholder([written], text_place(layouts))
    return parsed(paragraph)


def inherited(layouts: Layouts, **looks: Any) -> SizedParagraph:
    """A paragraph with the looks of the layout, but for what is said otherwise."""
    style = text_place(layouts).levels[0]
    run = SizedRun("Teksti", style.size, style.bold, style.italic)
    run = replace(run, **{k: v for k, v in looks.items() if hasattr(run, k)})
    others = {k: v for k, v in looks.items() if not hasattr(run, k)}
    return SizedParagraph((run,), **{"space_after": style.space_after, **others})


def looks_of(element: Any) -> dict[str, str]:
    return dict(element.find(f"{qn('a:r')}/{qn('a:rPr')}").attrib)


def test_a_run_with_the_looks_of_its_layout_says_only_its_language(layouts: Layouts) -> None:
    assert looks_of(in_placeholder(layouts, inherited(layouts))) == {"lang": "fi-FI"}


def test_a_paragraph_with_the_looks_of_its_layout_says_nothing(layouts: Layouts) -> None:
    assert in_placeholder(layouts, inherited(layouts)).find(qn("a:pPr")) is None


def test_a_run_of_another_size_says_it(layouts: Layouts) -> None:
    looks = looks_of(in_placeholder(layouts, inherited(layouts, size=16.5)))
    assert looks == {"lang": "fi-FI", "sz": "1650"}


def test_bold_italic_and_strike_are_said(layouts: Layouts) -> None:
    styled = inherited(layouts, bold=True, italic=True, strike=True)
    expected = {"lang": "fi-FI", "b": "1", "i": "1", "strike": "sngStrike"}
    assert looks_of(in_placeholder(layouts, styled)) == expected


def test_no_colour_and_no_font_is_said_in_a_placeholder(layouts: Layouts) -> None:
    element = in_placeholder(layouts, inherited(layouts, color="FF0000", font="Comic Sans"))
    assert list(element.find(f"{qn('a:r')}/{qn('a:rPr')}")) == []


def test_a_level_is_said(layouts: Layouts) -> None:
    element = in_placeholder(layouts, inherited(layouts, level=1))
    assert element.find(qn("a:pPr")).get("lvl") == "1"


def test_another_space_after_is_said(layouts: Layouts) -> None:
    element = in_placeholder(layouts, inherited(layouts, space_after=3.0))
    assert element.find(f".//{qn('a:spcAft')}/{qn('a:spcPts')}").get("val") == "300"


def test_an_indent_is_said_with_its_hanging_mark(layouts: Layouts) -> None:
    indented = inherited(layouts, margin=emu(20), hanging=emu(20))
    properties = in_placeholder(layouts, indented).find(qn("a:pPr"))
    assert (properties.get("marL"), properties.get("indent")) == ("254000", "-254000")


# in tables


def test_a_run_in_a_table_says_all_its_looks() -> None:
    written = in_full(paragraph(color="tx2", font="+mn-lt"))
    looks = written.find(f"{qn('a:r')}/{qn('a:rPr')}")
    assert set(looks.attrib) == {"lang", "sz", "b", "i"}
    assert looks.find(f"{qn('a:solidFill')}/{qn('a:schemeClr')}").get("val") == "tx2"
    assert looks.find(qn("a:latin")).get("typeface") == "+mn-lt"


def test_the_end_of_a_paragraph_in_a_table_has_its_looks_too() -> None:
    written = in_full(paragraph())
    assert written.find(qn("a:endParaRPr")).get("sz") == "1800"


def test_a_paragraph_in_a_table_says_that_it_has_no_bullet() -> None:
    written = in_full(paragraph())
    assert written.find(f"{qn('a:pPr')}/{qn('a:buNone')}") is not None


def test_the_spacing_of_a_paragraph_in_a_table_is_said() -> None:
    written = in_full(paragraph(line_spacing=1.08, space_before=2, space_after=4))
    values = [e.get("val") for e in written.find(qn("a:pPr")).iter() if e.get("val")]
    assert values == ["108000", "200", "400"]


def test_the_characters_of_a_text_are_written_as_they_are() -> None:
    written = in_full(paragraph("  <b> & 'ä'\xa0–  "))
    assert written.find(f".//{qn('a:t')}").text == "  <b> & 'ä'\xa0–  "

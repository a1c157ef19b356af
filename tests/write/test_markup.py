"""Elements as text: what is said comes out of the parser as it went in."""

from pptx.oxml.ns import qn

from pipeline.units import Box, inches
from pipeline.write.markup import characters, color, markup, non_visual, parsed, solid, transform

SIGNS = "  <a & 'b'> \"c\" ä\xa0–\u2028 \t\n\r\n]]>  "


def test_any_characters_of_an_attribute_stay_as_they_are() -> None:
    assert parsed(non_visual(2, SIGNS, alternative=SIGNS)).get("descr") == SIGNS


def test_any_characters_of_a_text_stay_as_they_are() -> None:
    assert parsed(markup("a:t", None, characters(SIGNS))).text == SIGNS


def test_a_text_of_spaces_stays() -> None:
    assert parsed(markup("a:t", None, characters("  "))).text == "  "


def test_a_child_that_is_none_is_left_out() -> None:
    element = parsed(markup("a:p", None, None, markup("a:endParaRPr")))
    assert [child.tag for child in element] == [qn("a:endParaRPr")]


def test_an_attribute_of_a_relation_is_known_by_its_prefix() -> None:
    assert parsed(markup("a:blip", {"r:embed": "rId2"})).get(qn("r:embed")) == "rId2"


def test_a_box_is_said_with_its_place_and_size() -> None:
    place = parsed(transform(Box(*(inches(n) for n in (1, 2, 3, 4)))))
    assert [list(child.attrib.items()) for child in place] == [
        [("x", "914400"), ("y", "1828800")],
        [("cx", "2743200"), ("cy", "3657600")],
    ]


def test_a_colour_of_the_theme_is_no_hex_colour() -> None:
    assert parsed(color("accent1")).tag == qn("a:schemeClr")
    assert parsed(solid("ab12cd"))[0].get("val") == "AB12CD"

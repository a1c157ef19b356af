from types import MappingProxyType

import pytest
from lxml import etree
from pptx.oxml.ns import nsdecls

from pipeline.intake.deck.colours import CLEAR, UNSEEN, Palette

PALETTE = Palette(
    slots=MappingProxyType({"lt1": "FFFFFF", "accent1": "0000BF"}),
    names=MappingProxyType({"bg1": "lt1"}),
)


def holder(xml: str) -> etree._Element:
    return etree.fromstring(f"<a:solidFill {nsdecls('a')}>{xml}</a:solidFill>")


@pytest.mark.parametrize(
    ("xml", "colour"),
    [
        ('<a:srgbClr val="ff0000"/>', "FF0000"),
        ('<a:schemeClr val="accent1"/>', "0000BF"),
        ('<a:schemeClr val="bg1"/>', "FFFFFF"),
        ('<a:sysClr val="window" lastClr="FEFEFE"/>', "FEFEFE"),
        ('<a:prstClr val="black"/>', "000000"),
        ('<a:srgbClr val="808080"><a:lumMod val="50000"/></a:srgbClr>', "404040"),
        (
            '<a:srgbClr val="000000"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:srgbClr>',
            "808080",
        ),
        ('<a:srgbClr val="FF0000"><a:shade val="50000"/></a:srgbClr>', "800000"),
        ('<a:srgbClr val="000000"><a:tint val="40000"/></a:srgbClr>', "999999"),
        ('<a:srgbClr val="000000"><a:alpha val="100000"/></a:srgbClr>', "000000"),
    ],
)
def test_a_colour_is_as_it_is_seen(xml: str, colour: str) -> None:
    assert PALETTE.colour(holder(xml)) == colour


@pytest.mark.parametrize(
    "xml",
    [
        "",
        '<a:schemeClr val="accent9"/>',
        '<a:prstClr val="papayaWhip"/>',
        '<a:scrgbClr r="0" g="0" b="0"/>',
        '<a:srgbClr val="000000"><a:alpha val="50000"/></a:srgbClr>',
        '<a:srgbClr val="000000"><a:inv/></a:srgbClr>',
    ],
)
def test_a_colour_that_cannot_be_told_is_none(xml: str) -> None:
    assert PALETTE.colour(holder(xml)) is None


@pytest.mark.parametrize(
    ("xml", "paint"),
    [
        ("<a:noFill/>", CLEAR),
        ('<a:solidFill><a:srgbClr val="112233"/></a:solidFill>', "112233"),
        ("<a:solidFill/>", UNSEEN),
        ("<a:gradFill/>", UNSEEN),
        ("<a:ln/>", None),
    ],
)
def test_a_fill_is_a_colour_clear_unseen_or_not_stated(xml: str, paint: str | None) -> None:
    assert PALETTE.fill(holder(xml)) == paint

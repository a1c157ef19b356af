"""What counts as another look of a shape, and what a program writes for nothing."""

import pytest
from lxml import etree
from pptx.oxml.ns import nsdecls

from pipeline.intake.deck.styles import looks_of

_PLAIN = '<a:rPr sz="1800"/>'


def shape(run: str = _PLAIN, *, of_paragraph: str = "", of_shape: str = "", end: str = "") -> str:
    """The looks of a text of two words in one run."""
    return looks_of(
        etree.fromstring(
            f"<p:sp {nsdecls('a', 'p', 'r')}><p:spPr>{of_shape}</p:spPr><p:txBody><a:bodyPr/>"
            f"<a:p><a:pPr>{of_paragraph}</a:pPr><a:r>{run}<a:t>Kaksi sanaa</a:t></a:r>{end}</a:p>"
            "</p:txBody></p:sp>"
        )
    )


@pytest.mark.parametrize(
    "run",
    [
        '<a:rPr sz="900"/>',
        '<a:rPr sz="1800" cap="all"/>',
        '<a:rPr sz="1800" spc="300"/>',
        '<a:rPr sz="1800"><a:latin typeface="Courier New"/></a:rPr>',
        '<a:rPr sz="1800"><a:highlight><a:srgbClr val="FFFF00"/></a:highlight></a:rPr>',
        '<a:rPr sz="1800"><a:hlinkClick r:id="rId7"/></a:rPr>',
    ],
)
def test_another_look_of_words_is_seen(run: str) -> None:
    assert shape(run) != shape()


@pytest.mark.parametrize(
    "of_paragraph",
    ['<a:lnSpc><a:spcPct val="150000"/></a:lnSpc>', '<a:buChar char="*"/>', "<a:buNone/>"],
)
def test_another_look_of_a_paragraph_is_seen(of_paragraph: str) -> None:
    assert shape(of_paragraph=of_paragraph) != shape()


@pytest.mark.parametrize(
    "of_shape",
    [
        '<a:xfrm rot="420000"/>',
        "<a:noFill/>",
        '<a:solidFill><a:srgbClr val="119922"/></a:solidFill>',
        '<a:ln><a:prstDash val="dash"/></a:ln>',
    ],
)
def test_another_look_of_a_shape_is_seen(of_shape: str) -> None:
    assert shape(of_shape=of_shape) != shape()


def test_a_split_run_and_the_look_of_what_would_be_typed_next_are_no_other_look() -> None:
    split = f'{_PLAIN}<a:t>Kaksi</a:t></a:r><a:r><a:rPr sz="1800" dirty="0" err="1"/>'
    end = '<a:endParaRPr sz="900"><a:latin typeface="Courier New"/></a:endParaRPr>'
    assert shape(split) == shape()
    assert shape(end=end) == shape()

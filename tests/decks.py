"""A small deck without faults, as somebody may make by hand, for tests that plant one in it."""

from io import BytesIO
from typing import Any

from lxml import etree
from matplotlib.figure import Figure
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide
from pptx.util import Inches, Pt

TITLE_ONLY = 5  # of python-pptx's own template
TEXT, TABLE, PICTURE, CHART, GROUP, DRAWN = (
    *("Teksti", "Taulukko", "Kuva torista", "Kaavio", "Ryhmä", "Nuoli"),
)
ChartData: Any = CategoryChartData  # python-pptx leaves it untyped
_PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"


def good_deck() -> PresentationFile:
    """Two slides: texts and a table on the first, a picture, a chart and a group on the second."""
    file = Presentation()
    file.core_properties.title = "Kevään tulokset"
    file.core_properties.language = "fi-FI"
    first, second = (_slide(file, title) for title in ("Tulokset", "Kuvat"))
    box = first.shapes.add_textbox(Inches(1), Inches(1.7), Inches(8), Inches(1.5))
    box.name = TEXT
    box.text_frame.text = "Tavoite toteutuu.\nRiskejä on kaksi."
    _add_table(first)
    _add_picture(second)
    _add_chart(second)
    _add_group(second)
    for slide in (first, second):
        say_language(slide)
    return file


def _slide(file: PresentationFile, title: str) -> Any:
    slide: Any = file.slides.add_slide(file.slide_layouts[TITLE_ONLY])
    slide.shapes.title.text_frame.text = title
    return slide


def _add_table(slide: Any) -> None:
    frame = slide.shapes.add_table(3, 2, Inches(1), Inches(3.5), Inches(8), Inches(1.5))
    frame.name = TABLE
    describe(frame, "Vaiheet ja niiden tilat")
    rows = (("Vaihe", "Tila"), ("Kartoitus", "Tehty"), ("Kokeilu", "Tekeillä"))
    for row, words in zip(frame.table.rows, rows, strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    style = frame.element.find(f".//{qn('a:tableStyleId')}")
    style.text = _PLAIN


def _add_picture(slide: Any) -> None:
    drawn = BytesIO()
    Figure(figsize=(1, 1)).savefig(drawn)
    picture = slide.shapes.add_picture(drawn, Inches(1), Inches(1.7), Inches(2), Inches(2))
    picture.name = PICTURE
    describe(picture, "Tori avajaispäivänä")


def _add_chart(slide: Any) -> None:
    data = ChartData()
    data.categories = ["E1", "E2"]
    data.add_series("Tehty", (1, 2))
    place = (Inches(4), Inches(1.7), Inches(5), Inches(2))
    frame = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *place, data)
    frame.name = CHART
    describe(frame, "Tehtyjä vaiheita kierroksilla: E1 1, E2 2.")


def _add_group(slide: Any) -> None:
    group = slide.shapes.add_group_shape()
    group.name = GROUP
    arrow = group.shapes.add_shape(MSO_SHAPE.CHEVRON, Inches(1), Inches(5), Inches(1), Inches(1))
    arrow.name = DRAWN
    word = group.shapes.add_textbox(Inches(2), Inches(5), Inches(3), Inches(1))
    word.text_frame.text = "Etenee"
    describe(group, "Suunta: etenee.")


def describe(shape: Any, words: str) -> None:
    """Gives a shape its alternative text."""
    properties_of(shape).set("descr", words)


def properties_of(shape: Any) -> Any:
    """The p:cNvPr of a shape."""
    return shape.element.find(f"./*/{qn('p:cNvPr')}")


def mark_decorative(shape: Any) -> None:
    """Marks a shape as decoration, as PowerPoint does."""
    extension = etree.SubElement(
        etree.SubElement(properties_of(shape), qn("a:extLst")), qn("a:ext")
    )
    extension.set("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")
    etree.SubElement(extension, f"{{{_DECORATIVE}}}decorative").set("val", "1")


def say_language(slide: Slide) -> None:
    """Marks every run of a slide as Finnish."""
    for run in slide.shapes.element.iter(qn("a:r")):
        run.get_or_add_rPr().set("lang", "fi-FI")


def shape(file: PresentationFile, name: str) -> Any:
    """The shape of this name, on whichever slide it is."""
    return next(found for slide in file.slides for found in slide.shapes if found.name == name)


def write(file: PresentationFile, words: str, **place: float) -> Any:
    """Adds a text box to the first slide and gives it; its place is in inches."""
    at = {"left": 1.0, "top": 5.2, "width": 8.0, "height": 0.6} | place
    box = file.slides[0].shapes.add_textbox(*(Inches(length) for length in at.values()))
    box.name = "Lisätty"
    box.text_frame.text = words
    for paragraph in box.text_frame.paragraphs:
        for run in paragraph.runs:
            run.font.size = Pt(18)
    say_language(file.slides[0])
    return box

"""A fault for each rule, planted in a good deck: how, and what must be found."""

from collections.abc import Callable
from typing import Any

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.util import Inches, Pt

from pipeline.accessibility import Rule
from tests.decks import (
    CHART,
    DRAWN,
    GROUP,
    PICTURE,
    TABLE,
    TEXT,
    describe,
    mark_decorative,
    properties_of,
    say_language,
    shape,
    write,
)

Found = list[tuple[Rule, int | None, str]]
Plant = Callable[[PresentationFile], object]

RGB: Any = RGBColor  # python-pptx leaves it untyped
ADDED = "Lisätty"
P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"


def title(file: PresentationFile, number: int) -> Any:
    return file.slides[number - 1].shapes.title


def run_of(box: Any) -> Any:
    return box.text_frame.paragraphs[0].runs[0]


def add_section(file: PresentationFile, *names: str) -> None:
    sections = etree.SubElement(file.element, f"{{{P14}}}sectionLst")
    for name in names:
        etree.SubElement(sections, f"{{{P14}}}section").set("name", name)


def lay_first(box: Any) -> None:
    tree = box.element.getparent()
    tree.remove(box.element)
    tree.insert(2, box.element)


def lay_last(*boxes: Any) -> None:
    for box in boxes:
        box.element.getparent().append(box.element)


def take_title_away(file: PresentationFile) -> None:
    element = title(file, 1).element
    element.getparent().remove(element)


def add_placeholder(file: PresentationFile, kind: str, words: str = "") -> Any:
    """Adds a placeholder of a kind ('ftr', 'body') to the first slide, at its foot."""
    box = write(file, words, top=6.8)
    etree.SubElement(box.element.find(f".//{qn('p:nvPr')}"), qn("p:ph")).set("type", kind)
    return box


def lacks_words(name: str) -> Plant:
    return lambda file: properties_of(shape(file, name)).attrib.pop("descr")


def is_described(words: str) -> Plant:
    return lambda file: describe(shape(file, PICTURE), words)


def link(box: Any, address: str = "https://www.hel.fi") -> None:
    run_of(box).hyperlink.address = address


def writes(words: str) -> Plant:
    return lambda file: write(file, words)


def links(words: str) -> Plant:
    return lambda file: link(write(file, words))


def paint(box: Any, colour: str) -> None:
    run_of(box).font.color.rgb = RGB.from_string(colour)


def paint_cell(file: PresentationFile) -> None:
    cell = shape(file, TABLE).table.cell(1, 1)
    cell.fill.solid()
    cell.fill.fore_color.rgb = RGB(0x33, 0x33, 0x33)


def fill_with_theme(file: PresentationFile) -> None:
    box = shape(file, TEXT)
    box.fill.solid()
    box.fill.fore_color.theme_color = MSO_THEME_COLOR.TEXT_1


def paint_background(file: PresentationFile) -> None:
    fill = file.slides[0].background.fill
    fill.solid()
    fill.fore_color.rgb = RGB(0x20, 0x20, 0x20)


def blank_row(file: PresentationFile) -> None:
    for cell in shape(file, TABLE).table.rows[1].cells:
        cell.text = ""


def numbered(file: PresentationFile) -> None:
    write(file, "1) Ensin\n2) Sitten")


def plant_group(file: PresentationFile) -> None:
    group = shape(file, GROUP)
    del properties_of(group).attrib["descr"]
    describe(next(member for member in group.shapes if member.name == DRAWN), "nuoli.png")


def write_in_cell(file: PresentationFile, words: str) -> None:
    shape(file, TABLE).table.cell(1, 0).text = words
    say_language(file.slides[0])


def write_over_picture(file: PresentationFile) -> None:
    box = file.slides[1].shapes.add_textbox(*(Inches(length) for length in (1.2, 2, 1, 0.5)))
    box.name = "Päällä"
    shape(file, PICTURE).element.addnext(box.element)
    box.text_frame.text = "Tori"
    say_language(file.slides[1])


PLANTS: dict[str, tuple[Plant, Found]] = {
    "no document title": (
        lambda file: setattr(file.core_properties, "title", ""),
        [(Rule.DOCUMENT_TITLE, None, "")],
    ),
    "a made-up document title": (
        lambda file: setattr(file.core_properties, "title", "PowerPoint-esitys"),
        [(Rule.DOCUMENT_TITLE, None, "")],
    ),
    "no document language": (
        lambda file: setattr(file.core_properties, "language", ""),
        [(Rule.DOCUMENT_LANGUAGE, None, "")],
    ),
    "a section of PowerPoint's name": (
        lambda file: add_section(file, "Oletusosa", "Tulokset"),
        [(Rule.SECTION_NAME, None, "")],
    ),
    "two sections of one name": (
        lambda file: add_section(file, "Tulokset", "Tulokset"),
        [(Rule.SECTION_NAME, None, "")],
    ),
    "a slide without a title": (take_title_away, [(Rule.TITLE_MISSING, 1, "")]),
    "an empty title": (
        lambda file: title(file, 2).text_frame.clear(),
        [(Rule.TITLE_MISSING, 2, "Title 1")],
    ),
    "a title that another slide has": (
        lambda file: setattr(run_of(title(file, 2)), "text", "TULOKSET"),
        [(Rule.TITLE_REPEATED, 2, "Title 1")],
    ),
    "a title that is read second": (
        lambda file: lay_first(shape(file, PICTURE)),
        [(Rule.TITLE_ORDER, 2, "Title 1")],
    ),
    "a text read after what is below it": (
        lambda file: lay_last(shape(file, TEXT)),
        [(Rule.READING_ORDER, 1, TEXT)],
    ),
    "a picture read after what is to its right": (
        lambda file: lay_last(shape(file, PICTURE), shape(file, GROUP)),
        [(Rule.READING_ORDER, 2, PICTURE)],
    ),
    "a footer read before the text": (
        lambda file: lay_last(add_placeholder(file, "ftr", "Alatunniste"), shape(file, TABLE)),
        [(Rule.FOOTER_ORDER, 1, ADDED)],
    ),
    "an empty placeholder": (
        lambda file: add_placeholder(file, "body"),
        [(Rule.EMPTY_PLACEHOLDER, 1, ADDED)],
    ),
    "a text over the edge": (
        lambda file: setattr(shape(file, TEXT), "left", Inches(3)),
        [(Rule.OFF_SLIDE, 1, TEXT)],
    ),
    **{
        f"no alternative text on {name}": (
            lacks_words(name),
            [(Rule.ALT_MISSING, slide, name)],
        )
        for name, slide in ((TABLE, 1), (PICTURE, 2), (CHART, 2), (GROUP, 2))
    },
    "a group without an alternative text that has a member with a bad one": (
        plant_group,
        [(Rule.ALT_MISSING, 2, GROUP), (Rule.ALT_SAYS_NOTHING, 2, DRAWN)],
    ),
    **{
        f"the alternative text {words}": (
            is_described(words),
            [(Rule.ALT_SAYS_NOTHING, 2, PICTURE)],
        )
        for words in ("DSC_0012.JPG", "Kuva 3", "Picture 3", "kaavio", PICTURE)
    },
    "a decoration with an alternative text": (
        lambda file: mark_decorative(shape(file, PICTURE)),
        [(Rule.ALT_DECORATIVE, 2, PICTURE)],
    ),
    "a table without a header row": (
        lambda file: setattr(shape(file, TABLE).table, "first_row", False),
        [(Rule.TABLE_HEADER, 1, TABLE)],
    ),
    "merged cells": (
        lambda file: shape(file, TABLE).table.cell(1, 0).merge(shape(file, TABLE).table.cell(2, 0)),
        [(Rule.TABLE_MERGED, 1, TABLE)],
    ),
    "a blank row": (blank_row, [(Rule.TABLE_BLANK, 1, TABLE)]),
    "a run without a language": (
        lambda file: next(shape(file, TEXT).element.iter(qn("a:rPr"))).attrib.pop("lang"),
        [(Rule.TEXT_LANGUAGE, 1, TEXT)],
    ),
    "a small text": (
        lambda file: setattr(run_of(shape(file, TEXT)).font, "size", Pt(11)),
        [(Rule.TEXT_SMALL, 1, TEXT)],
    ),
    "a pale text": (
        lambda file: paint(shape(file, TEXT), "AAAAAA"),
        [(Rule.TEXT_CONTRAST, 1, TEXT)],
    ),
    "a dark text in a dark cell": (paint_cell, [(Rule.TEXT_CONTRAST, 1, TABLE)]),
    "a text in the theme's colour of text": (fill_with_theme, [(Rule.TEXT_CONTRAST, 1, TEXT)]),
    "a dark background": (
        paint_background,
        [(Rule.TEXT_CONTRAST, 1, name) for name in ("Title 1", TEXT, TABLE)],
    ),
    "a typed bullet": (lambda file: write(file, "- Ensin"), [(Rule.LIST_TYPED, 1, ADDED)]),
    "another typed bullet": (lambda file: write(file, "• Ensin"), [(Rule.LIST_TYPED, 1, ADDED)]),
    "typed numbers": (numbered, [(Rule.LIST_TYPED, 1, ADDED)]),
    "typed letters in a cell": (
        lambda file: write_in_cell(file, "a. Ensin\nb. Sitten"),
        [(Rule.LIST_TYPED, 1, TABLE)],
    ),
    "a bare address": (
        lambda file: link(write(file, "https://www.hel.fi/kulttuuri")),
        [(Rule.LINK_WORDS, 1, ADDED)],
    ),
    **{
        f"a link that says {words}": (
            links(words),
            [(Rule.LINK_WORDS, 1, ADDED)],
        )
        for words in ("Lue lisää", "Läs mer", "Read more.")
    },
    "a long alternative text": (
        lambda file: describe(shape(file, CHART), "Paljon lukuja. " * 20),
        [(Rule.ALT_LONG, 2, CHART)],
    ),
    "a text over a picture": (
        write_over_picture,
        [(Rule.CONTRAST_UNSEEN, 2, "Päällä")],
    ),
    "a table in a style that may colour it": (
        lambda file: setattr(
            shape(file, TABLE).element.find(f".//{qn('a:tableStyleId')}"), "text", "{5C22544A}"
        ),
        [(Rule.CONTRAST_UNSEEN, 1, TABLE)],
    ),
    "a slide that goes on by itself": (
        lambda file: etree.SubElement(file.slides[0].element, qn("p:transition")).set(
            "advTm", "3000"
        ),
        [(Rule.MOVES, 1, "")],
    ),
    "a film": (
        lambda file: etree.SubElement(
            shape(file, PICTURE).element.find(f".//{qn('p:nvPr')}"), qn("a:videoFile")
        ),
        [(Rule.MEDIA, 2, PICTURE)],
    ),
    **{
        f"a text that tells by colour: {words}": (
            writes(words),
            [(Rule.SENSORY, 1, ADDED)],
        )
        for words in ("Punaisella merkityt on korjattava", "Se röda rutor", "See the red boxes")
    },
    "a hidden slide": (
        lambda file: file.slides[1].element.set("show", "0"),
        [(Rule.HIDDEN, 2, "")],
    ),
}

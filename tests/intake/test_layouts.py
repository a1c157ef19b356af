"""The layouts as values: their places with box, insets and looks, and what they lack."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn

from pipeline.findings import Code, Finding, LayoutsError, Severity
from pipeline.intake.layouts import Layouts, read_layouts
from pipeline.intake.roles import SLOTS, Role, Slot
from pipeline.units import Emu, Insets, inches
from tests.running import LAYOUTS


def changed(tmp_path: Path, change: Callable[[Any], None]) -> Path:
    """A copy of the city's layouts with a change."""
    file = Presentation(str(LAYOUTS))
    change(file)
    file.save(str(tmp_path / "layouts.pptx"))
    return tmp_path / "layouts.pptx"


def shape(file: Any, role: Role, name: str) -> Any:
    layout = next(layout for layout in file.slide_layouts if layout.name == role)
    return next(shape for shape in layout.shapes if shape.name == name)


def refusal(path: Path) -> tuple[Finding, ...]:
    with pytest.raises(LayoutsError) as refused:
        read_layouts(path)
    return refused.value.findings


def test_every_kind_of_slide_has_its_layout(layouts: Layouts) -> None:
    assert [layout.role for layout in layouts.layouts] == list(Role)


@pytest.mark.parametrize("role", Role)
def test_a_layout_has_the_places_of_its_contract(layouts: Layouts, role: Role) -> None:
    assert [slot for slot in SLOTS[role] if not layouts.layout(role).has(slot)] == []


def test_the_size_of_a_slide_is_read(layouts: Layouts) -> None:
    assert (layouts.width, layouts.height) == (inches(40 / 3), inches(7.5))


def test_the_bytes_are_those_of_the_file(layouts: Layouts) -> None:
    assert layouts.data == LAYOUTS.read_bytes()


def test_a_place_has_the_box_of_its_placeholder(layouts: Layouts) -> None:
    box = layouts.layout(Role.PHASES).place(Slot.TABLE).box
    assert (box.left, box.width) == (inches(0.75), inches(11.83))


def test_a_place_that_a_layout_takes_from_its_master_has_that_box(layouts: Layouts) -> None:
    box = layouts.layout(Role.PHASES).place(Slot.FOOTER).box
    assert (box.left, box.top) == (inches(2.15), inches(7.02))


def test_the_levels_of_a_table_have_their_sizes(layouts: Layouts) -> None:
    levels = layouts.layout(Role.PHASES).place(Slot.TABLE).levels
    assert [level.size for level in levels[:4]] == [20, 17, 17, 12]


def test_a_title_is_bold(layouts: Layouts) -> None:
    assert layouts.layout(Role.PHASES).place(Slot.TITLE).levels[0].bold


def test_the_accents_begin_again_after_the_last(layouts: Layouts) -> None:
    inks = layouts.layout(Role.SUMMARY).inks
    assert inks.accent(9) == inks.accent(1)
    assert len({inks.accent(number) for number in range(1, 9)}) == 8


def test_insets_are_read_and_taken_from_the_box(tmp_path: Path, layouts: Layouts) -> None:
    def pad(file: Any) -> None:
        body = shape(file, Role.NOTICE, Slot.TEXT).element.find(f".//{qn('a:bodyPr')}")
        body.set("lIns", "1000")

    place = read_layouts(changed(tmp_path, pad))[0].layout(Role.NOTICE).place(Slot.TEXT)
    before = layouts.layout(Role.NOTICE).place(Slot.TEXT)
    assert place.insets == Insets(left=Emu(1000))
    assert (place.box.left, place.box.width) == (before.box.left + 1000, before.box.width - 1000)


def test_insets_that_nobody_states_are_those_of_the_format(tmp_path: Path) -> None:
    def forget(file: Any) -> None:
        for root in (file.slide_master.element, shape(file, Role.NOTICE, Slot.TEXT).element):
            for body in root.iter(qn("a:bodyPr")):
                for side in ("lIns", "tIns", "rIns", "bIns"):
                    body.attrib.pop(side, None)

    place = read_layouts(changed(tmp_path, forget))[0].layout(Role.NOTICE).place(Slot.TEXT)
    assert place.insets == Insets(Emu(91_440), Emu(45_720), Emu(91_440), Emu(45_720))


def test_a_renamed_layout_is_missing_and_those_that_are_there_are_named(tmp_path: Path) -> None:
    def rename(file: Any) -> None:
        layout = next(layout for layout in file.slide_layouts if layout.name == Role.NOTICE)
        layout.element.cSld.set("name", "Huomautus")

    (finding,) = refusal(changed(tmp_path, rename))
    assert finding.code is Code.MISSING_LAYOUT
    assert "Huomautus" in dict(finding.arguments)["expected"]


def test_a_layout_that_stands_twice_is_a_warning_and_the_first_is_taken(tmp_path: Path) -> None:
    def double(file: Any) -> None:
        file.slide_layouts[-1].element.cSld.set("name", Role.COVER.value)

    findings = refusal(changed(tmp_path, double))
    assert {finding.code for finding in findings} == {Code.DUPLICATE_LAYOUT, Code.MISSING_LAYOUT}


@pytest.mark.parametrize("slot", SLOTS[Role.FORECAST][:-2])
def test_any_place_that_is_missing_is_named(tmp_path: Path, slot: Slot) -> None:
    def remove(file: Any) -> None:
        element = shape(file, Role.FORECAST, slot).element
        element.getparent().remove(element)

    (finding,) = refusal(changed(tmp_path, remove))
    assert (finding.code, dict(finding.arguments)["name"]) == (Code.MISSING_PLACEHOLDER, slot)


@pytest.mark.parametrize("slot", [Slot.FOOTER, Slot.SLIDE_NUMBER])
def test_a_foot_that_is_missing_is_a_hint(tmp_path: Path, slot: Slot) -> None:
    def remove(file: Any) -> None:
        element = shape(file, Role.FORECAST, slot).element
        element.getparent().remove(element)

    read, (finding,) = read_layouts(changed(tmp_path, remove))
    assert not read.layout(Role.FORECAST).has(slot)
    assert (finding.code, finding.severity) == (Code.NO_FOOT, Severity.HINT)
    assert dict(finding.arguments) == {"name": slot, "layouts": Role.FORECAST}


def test_a_place_that_stands_twice_is_taken_once(tmp_path: Path) -> None:
    def double(file: Any) -> None:
        shape(file, Role.FORECAST, Slot.LEFT_RULE).name = "Oikea viiva"

    assert [finding.code for finding in refusal(changed(tmp_path, double))] == [
        Code.MISSING_PLACEHOLDER
    ]


def test_other_layouts_and_shapes_are_left_alone(tmp_path: Path) -> None:
    def add(file: Any) -> None:
        shape(file, Role.COVER, "Aalto").element.addnext(shape(file, Role.PHASES, "Raita").element)
        stripe = shape(file, Role.GOAL, "Raita").element
        file.slide_layouts[8].shapes.element.insert(2, stripe.__deepcopy__({}))

    read, findings = read_layouts(changed(tmp_path, add))
    assert (len(read.layouts), findings) == (len(Role), ())


def test_a_folder_in_place_of_layouts_is_said(tmp_path: Path) -> None:
    (finding,) = refusal(tmp_path)
    assert finding.code is Code.NO_LAYOUTS


def test_an_archive_without_a_presentation_is_no_layouts_file(tmp_path: Path) -> None:
    (tmp_path / "layouts.pptx").write_bytes(b"PK\x05\x06" + b"\0" * 18)
    (finding,) = refusal(tmp_path / "layouts.pptx")
    assert finding.code is Code.NOT_LAYOUTS

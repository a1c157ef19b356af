"""A deck edited by hand and a workbook changed since: every edit and every change is counted."""

import copy
import re
import shutil
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pptx import Presentation
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide
from pptx.text.text import TextFrame
from pptx.util import Emu, Pt

from pipeline.findings import Code, DeckError, ExitCode
from pipeline.refresh.decisions import Decision
from pipeline.refresh.merge import Fate
from pipeline.refresh_deck import Compared
from pipeline.write.fixed_zip import zipped
from tests.builders import FORECAST, PHASE
from tests.office import convert, require
from tests.refreshing import (
    PLAIN,
    TWO_TARGETS,
    Desk,
    Rows,
    all_texts,
    desk,
    keys_of,
    marks_of,
    shape_of,
    slide_of,
    table_on,
    texts_of,
    with_phase,
)
from tests.running import run

PHASES_KEY = "/1/phases/"
FORECAST_KEY = "/-/forecast/"
NEW_FORECAST: Rows = {
    **PLAIN,
    "Ennusteet": [
        {**FORECAST, "Ennuste": "Tavoite ei toteudu.", "Riskit": "Rahoitus voi viivästyä."}
    ],
}
SOMEWHERE = (Emu(0), Emu(0), Emu(900_000), Emu(400_000))
EDITED = "Tavoite toteutuu, sanoo johto."


def decisions(compared: Compared) -> set[Decision]:
    return {d for merge in compared.merges for unit in merge.units for d in unit.decisions}


def edit_forecast(file: PresentationFile) -> None:
    shape_of(slide_of(file, FORECAST_KEY), "left_text").text_frame.paragraphs[0].runs[
        0
    ].text = EDITED


def test_a_deck_that_nobody_edited_becomes_the_fresh_build_byte_by_byte(tmp_path: Path) -> None:
    made = desk(tmp_path)
    made.change_workbook(with_phase(1, Tila="TEHTY"))
    assert made.refresh().written
    assert made.deck.read_bytes() == made.fresh()
    assert made.deck.read_bytes() != made.base


def test_so_does_one_that_was_only_saved_again(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing():
        pass
    made.change_workbook(with_phase(1, Tila="TEHTY"))
    assert made.refresh().written
    assert made.deck.read_bytes() == made.fresh()


def test_with_nothing_to_do_nothing_is_written(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing():
        pass
    saved = made.deck.read_bytes()
    assert not made.refresh().written
    assert made.deck.read_bytes() == saved


def test_an_edit_alone_is_nothing_to_do_and_is_told(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        edit_forecast(file)
    saved = made.deck.read_bytes()
    refreshed = made.refresh()
    assert not refreshed.written
    assert made.deck.read_bytes() == saved
    assert Decision.KEPT in decisions(refreshed.compared)


def test_a_look_at_what_would_happen_writes_nothing(tmp_path: Path) -> None:
    made = desk(tmp_path)
    made.change_workbook(with_phase(1, Tila="TEHTY"))
    refreshed = made.refresh(dry_run=True)
    assert not refreshed.written
    assert made.deck.read_bytes() == made.base
    assert Decision.UPDATED in decisions(refreshed.compared)


def test_the_old_deck_is_kept_as_a_copy(tmp_path: Path) -> None:
    made = desk(tmp_path)
    made.change_workbook(with_phase(1, Tila="TEHTY"))
    kept = made.refresh().kept
    assert kept
    assert kept.read_bytes() == made.base


def test_an_edited_text_stays_while_the_workbook_changes_another(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        edit_forecast(file)
    made.change_workbook(with_phase(1, Vaihe="Kilpailutus"))
    made.refresh()
    assert EDITED in texts_of(slide_of(made.read(), FORECAST_KEY))
    assert "Kilpailutus" in texts_of(slide_of(made.read(), PHASES_KEY))
    assert "Hankinta" not in all_texts(made.read())


def test_a_text_that_both_changed_stays_as_edited_and_is_a_conflict(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        edit_forecast(file)
    made.change_workbook(NEW_FORECAST)
    refreshed = made.refresh()
    assert Decision.CONFLICT in decisions(refreshed.compared)
    assert EDITED in all_texts(made.read())
    assert "Tavoite ei toteudu." not in all_texts(made.read())


def test_the_workbook_s_text_stands_where_it_is_preferred(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        edit_forecast(file)
    made.change_workbook(NEW_FORECAST)
    made.refresh(prefer_workbook=True)
    assert EDITED not in all_texts(made.read())
    assert "Tavoite ei toteudu." in all_texts(made.read())


def test_a_status_changes_in_word_and_mark_in_a_row_whose_text_was_edited(tmp_path: Path) -> None:
    made = desk(tmp_path)
    done, going, _ = marks_of(slide_of(made.read(), PHASES_KEY))
    with made.editing() as file:
        table = shape_of(slide_of(file, PHASES_KEY), "table").table
        table.cell(2, 0).text_frame.paragraphs[0].runs[0].text = "Hankinta etenee"
    made.change_workbook(with_phase(1, Tila="TEHTY"))
    made.refresh()
    assert going != done
    assert marks_of(slide_of(made.read(), PHASES_KEY))[:2] == [done, done]
    table = shape_of(slide_of(made.read(), PHASES_KEY), "table").table
    assert [cell.text for cell in table.rows[2].cells] == ["Hankinta etenee", "TEHTY"]


def test_what_was_moved_resized_and_restyled_stays_so_with_the_new_text(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        shape = shape_of(slide_of(file, FORECAST_KEY), "left_text")
        shape.left, shape.top, shape.width, shape.height = map(Emu, (111, 222, 3_000_000, 444_000))
        shape.text_frame.paragraphs[0].runs[0].font.size = Pt(31)
    made.change_workbook(NEW_FORECAST)
    made.refresh()
    shape = shape_of(slide_of(made.read(), FORECAST_KEY), "left_text")
    assert (shape.left, shape.top, shape.width, shape.height) == (111, 222, 3_000_000, 444_000)
    assert shape.text_frame.text == "Tavoite ei toteudu."
    assert shape.text_frame.paragraphs[0].runs[0].font.size == Pt(31)


def test_shapes_notes_and_slides_that_were_added_stay(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        slide = slide_of(file, PHASES_KEY)
        slide.shapes.add_textbox(*SOMEWHERE).text_frame.text = "Oma huomio"
        notes_of(slide).text = "Sano tämä"
        added = file.slides.add_slide(file.slide_layouts[0])
        added.shapes.add_textbox(*SOMEWHERE).text_frame.text = "Oma dia"
        move(file, len(file.slides) - 1, 1)
    made.change_workbook(with_phase(1, Tila="TEHTY"))
    made.refresh()
    slide = slide_of(made.read(), PHASES_KEY)
    assert "Oma huomio" in texts_of(slide)
    assert notes_of(slide).text == "Sano tämä"
    assert keys_of(made.read())[1] == ""
    assert "Oma dia" in texts_of(made.read().slides[1])
    assert [c.text for c in shape_of(slide, "table").table.rows[2].cells][-1] == "TEHTY"


def move(file: PresentationFile, start: int, end: int) -> None:
    ids = file.slides._sldIdLst  # noqa: SLF001 - python-pptx has no public way to move a slide
    ids.insert(end, ids[start])


def remove(file: PresentationFile, key: str) -> None:
    ids = file.slides._sldIdLst  # noqa: SLF001 - python-pptx has no public way to remove a slide
    entry = next(e for e in ids if e.id == slide_of(file, key).slide_id)
    file.part.drop_rel(entry.rId)
    ids.remove(entry)


def test_moved_slides_stay_where_they_are(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        move(file, len(file.slides) - 1, 0)
        order = keys_of(file)
    made.change_workbook(with_phase(1, Tila="TEHTY"))
    made.refresh()
    assert keys_of(made.read()) == order


def test_a_slide_that_was_deleted_stays_deleted_and_is_told_until_it_is_restored(
    tmp_path: Path,
) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        remove(file, FORECAST_KEY)
    made.change_workbook(NEW_FORECAST)
    refreshed = made.refresh()
    assert Fate.STAYS_DELETED in {merge.fate for merge in refreshed.compared.merges}
    assert "forecast" not in " ".join(keys_of(made.read()))
    made.refresh(restore=True)
    assert "Tavoite ei toteudu." in texts_of(slide_of(made.read(), FORECAST_KEY))


def test_a_slide_that_a_script_took_out_of_the_list_alone_leaves_the_others_as_they_are(
    tmp_path: Path,
) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        ids = file.slides._sldIdLst  # noqa: SLF001  # as scripts do it
        titles = [slide.shapes.title.text_frame.text for slide in file.slides if slide.shapes.title]
        ids.remove(ids[1])
    made.change_workbook(with_phase(0, Vaihe="Kysely"))
    made.refresh()

    with ZipFile(made.deck) as archive:
        assert len(set(archive.namelist())) == len(archive.namelist())
    left = [
        slide.shapes.title.text_frame.text for slide in made.read().slides if slide.shapes.title
    ]
    assert left == titles[:1] + titles[2:]


def test_a_new_slide_takes_no_name_of_one_that_a_link_still_leads_to(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        linked = file.slides.add_slide(file.slide_layouts[0])
        shape_of(slide_of(file, PHASES_KEY), "heading").click_action.target_slide = linked
        ids = file.slides._sldIdLst  # noqa: SLF001  # as scripts do it
        file.part.drop_rel(ids[-1].rId)
        ids.remove(ids[-1])
    made.change_workbook(TWO_TARGETS)
    made.refresh()

    with ZipFile(made.deck) as archive:
        assert len(set(archive.namelist())) == len(archive.namelist())
    assert "digi/2/phases/1" in keys_of(made.read())


def test_a_copy_of_a_slide_is_left_as_it_is(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        original = slide_of(file, FORECAST_KEY)
        other = file.slides.add_slide(original.slide_layout)
        for shape in list(other.shapes):
            shape._element.getparent().remove(shape._element)  # noqa: SLF001 - as above
        for shape in original.shapes:
            other.shapes._spTree.append(copy.deepcopy(shape._element))  # noqa: SLF001 - as above
        move(file, len(file.slides) - 1, 1)  # before the original
    made.change_workbook(NEW_FORECAST)
    made.refresh()
    assert "Tavoite toteutuu." in texts_of(made.read().slides[1])
    assert "Tavoite ei toteudu." in texts_of(slide_of(made.read(), FORECAST_KEY))


def test_a_new_slide_comes_after_its_neighbour_and_into_its_section(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        edit_forecast(file)
    made.change_workbook(TWO_TARGETS)
    made.refresh()
    keys = keys_of(made.read())
    assert keys.index("digi/2/phases/1") == keys.index("digi/1/phases/1") + 1
    ids = {str(slide.slide_id) for slide in made.read().slides}
    listed = [e.get("id") for e in made.read().element.iter("{*}sldId")][len(ids) :]
    assert sorted(listed) == sorted(ids)


def test_a_slide_no_longer_made_goes_if_untouched(tmp_path: Path) -> None:
    made = desk(tmp_path, TWO_TARGETS)
    with made.editing() as file:
        edit_forecast(file)
    made.change_workbook(PLAIN)
    made.refresh()
    assert "digi/2/" not in " ".join(keys_of(made.read()))
    assert "Kesken on." not in all_texts(made.read())


EDITS: dict[str, Callable[[PresentationFile], object]] = {
    "text": lambda file: setattr(
        shape_of(slide_of(file, "/2/forecast"), "left_text").text_frame, "text", "Oma"
    ),
    "place": lambda file: setattr(shape_of(slide_of(file, "/2/forecast"), "left_text"), "left", 9),
    "look": lambda file: setattr(
        shape_of(slide_of(file, "/2/forecast"), "left_text").text_frame.paragraphs[0].runs[0].font,
        "size",
        Pt(33),
    ),
    "shape": lambda file: slide_of(file, "/2/forecast").shapes.add_textbox(*SOMEWHERE),
    "notes": lambda file: slide_of(file, "/2/forecast").notes_slide,
    "hidden": lambda file: slide_of(file, "/2/forecast").element.set("show", "0"),
}


@pytest.mark.parametrize("edit", EDITS)
def test_a_slide_no_longer_made_stays_if_anything_on_it_was_edited(
    edit: str, tmp_path: Path
) -> None:
    made = desk(tmp_path, TWO_TARGETS)
    with made.editing() as file:
        EDITS[edit](file)
    made.change_workbook(PLAIN)
    refreshed = made.refresh()
    stays = [m.key for m in refreshed.compared.merges if m.fate is Fate.STAYS]
    assert stays == ["digi/2/forecast/1"]
    assert "Ennuste tavoitteiden toteutumisesta" in all_texts(made.read())
    assert (
        len(
            [
                s
                for s in made.read().slides
                if s.shapes.title.text_frame.text.startswith("Digitalisaatio, tavoite 2")
            ]
        )
        == 1
    )


def test_rows_come_and_go_in_a_table_that_was_edited(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        table = shape_of(slide_of(file, PHASES_KEY), "table").table
        table.cell(1, 0).text_frame.paragraphs[0].runs[0].text = "Kartoitus (valmis)"
    first, _, third = PLAIN["Vaiheet"]
    new = {**PHASE, "Nro": "4", "Vaihe": "Arviointi", "Tila": "TEKEMÄTTÄ"}
    made.change_workbook({**PLAIN, "Vaiheet": [first, third, new]})
    made.refresh()
    table = shape_of(slide_of(made.read(), PHASES_KEY), "table").table
    assert [row.cells[0].text for row in table.rows] == [
        "Vaihe",
        "Kartoitus (valmis)",
        "Käyttöönotto",
        "Arviointi",
    ]


def test_a_row_that_was_added_by_hand_stays(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        table = shape_of(slide_of(file, PHASES_KEY), "table").table
        table._tbl.append(copy.deepcopy(table._tbl.tr_lst[-1]))  # noqa: SLF001 - as above
        table.cell(4, 0).text_frame.paragraphs[0].runs[0].text = "Oma rivi"
    made.change_workbook(with_phase(1, Tila="TEHTY"))
    made.refresh()
    table = shape_of(slide_of(made.read(), PHASES_KEY), "table").table
    assert [row.cells[0].text for row in table.rows][-1] == "Oma rivi"
    assert table.cell(2, 1).text == "TEHTY"


def test_an_alternative_text_that_a_program_has_lost_comes_back_and_was_no_edit(
    tmp_path: Path,
) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        lost = alternatives(slide_of(file, PHASES_KEY))
        for properties in slide_of(file, PHASES_KEY).shapes.element.iter("{*}cNvPr"):
            properties.attrib.pop("descr", None)
    assert any(lost)
    assert not made.compare().notes
    made.change_workbook(with_phase(1, Tila="TEHTY"))
    made.refresh()
    fresh = Presentation(BytesIO(made.fresh()))
    assert alternatives(slide_of(made.read(), PHASES_KEY)) == alternatives(
        slide_of(fresh, PHASES_KEY)
    )


def test_the_title_that_somebody_gave_the_file_alone_stays(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        file.core_properties.title = "Johtoryhmä 12.11."
    assert not made.refresh().written
    made.change_workbook(with_phase(1, Tila="TEHTY"))
    made.refresh()
    file = made.read()
    assert file.core_properties.title == "Johtoryhmä 12.11."
    assert table_on(slide_of(file, PHASES_KEY)).cell(2, 1).text == "TEHTY"


def alternatives(slide: Slide) -> list[str]:
    return [e.get("descr", "") for e in slide.shapes.element.iter("{*}cNvPr")]


def test_refreshing_twice_changes_nothing(tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        edit_forecast(file)
        shape_of(slide_of(file, PHASES_KEY), "table").left = Emu(5)
    made.change_workbook({**TWO_TARGETS, "Ennusteet": NEW_FORECAST["Ennusteet"]})
    assert made.refresh().written
    once = made.deck.read_bytes()
    assert not made.refresh().written
    assert made.deck.read_bytes() == once


def test_of_a_deck_that_libreoffice_saved_slides_no_longer_made_go_if_untouched(
    tmp_path: Path,
) -> None:
    require("soffice")
    made = desk(tmp_path, TWO_TARGETS)
    with made.editing() as file:
        edit_forecast(file)
        shape_of(slide_of(file, "/2/forecast"), "left_text").text_frame.text = "Oma"
    saved_by_libreoffice(made)
    keys = list(made.compare().order.theirs)
    assert "digi/2/phases/1" in keys
    made.change_workbook(PLAIN)
    merges = made.refresh().compared.merges
    gone = [m.key for m in merges if m.fate is Fate.REMOVED]
    assert gone == [key for key in keys if key.startswith("digi/2/") and "forecast" not in key]
    assert [m.key for m in merges if m.fate is Fate.STAYS] == ["digi/2/forecast/1"]
    assert len(made.read().slides) == len(keys) - len(gone)
    assert_is_sound(made.read())


def saved_by_libreoffice(made: Desk) -> None:
    folder = made.folder / "saved"
    folder.mkdir()
    shutil.copy(convert(made.deck, "pptx", folder), made.deck)


def test_a_deck_saved_by_libreoffice_is_refreshed_with_its_edits(tmp_path: Path) -> None:
    require("soffice")
    made = desk(tmp_path, TWO_TARGETS)
    with made.editing() as file:
        edit_forecast(file)
        slide_of(file, PHASES_KEY).shapes.add_textbox(*SOMEWHERE).text_frame.text = "Oma huomio"
        added = file.slides.add_slide(file.slide_layouts[0])
        added.shapes.add_textbox(*SOMEWHERE).text_frame.text = "Oma dia"
    saved_by_libreoffice(made)
    count = len(made.read().slides)
    assert not made.refresh().written
    rows = with_phase(1, TWO_TARGETS, Tila="TEHTY", Vaihe="Kilpailutus")
    forecast, of_second = rows["Ennusteet"]
    uncertain = {**of_second, "Arvio": "Epävarma"}
    rows = {**rows, "Ennusteet": [forecast, uncertain]}
    made.change_workbook(with_phase(3, rows, Tila="TEHTY"))
    made.refresh()
    done, *others = marks_of(slide_of(made.read(), PHASES_KEY))
    assert others[0] == done
    assert others[1] != done
    for key, number, said in ((PHASES_KEY, 2, "Kilpailutus"), ("/2/phases", 1, "Kokeilu")):
        cells = [c.text for c in table_on(slide_of(made.read(), key)).rows[number].cells]
        assert said in cells
        assert "TEHTY" in cells
        assert tone_of(made, key, number) is MSO_THEME_COLOR.ACCENT_1
    told = all_texts(made.read())
    assert [told.count(text) for text in (EDITED, "Oma huomio", "Oma dia")] == [1, 1, 1]
    assert len(made.read().slides) == count
    assert not made.refresh().written
    assert_is_sound(made.read())


def notes_of(slide: Slide) -> TextFrame:
    frame = slide.notes_slide.notes_text_frame
    assert frame
    return frame


def tone_of(made: Desk, key: str, row: int) -> object:
    """The colour of the status in a row."""
    cells = list(table_on(slide_of(made.read(), key)).rows[row].cells)
    return cells[-1].text_frame.paragraphs[0].runs[0].font.color.theme_color


DAMAGES = {
    "cut off": (rb"(?s)^(.{900}).*$", rb"\1"),
    "of another version": (rb' version="1"', b' version="9"'),
    "without a kind": (rb'kind="text"', b'kind="?"'),
    "without an id": (rb' id="\d+"', b' id="?"'),
    "without a place": (rb'place="[^"]*"', b'place="1 2"'),
    "of no language": (rb'language="fi"', b'language="?"'),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_deck_whose_record_cannot_be_used_is_refused_with_a_reason(
    damage: str, tmp_path: Path
) -> None:
    made = desk(tmp_path)
    with ZipFile(made.deck) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    changed = [
        (name, re.sub(*DAMAGES[damage], content) if name == "customXml/item1.xml" else content)
        for name, content in parts
    ]
    assert changed != parts
    made.deck.write_bytes(zipped(changed))
    before = made.deck.read_bytes()
    with pytest.raises(DeckError) as refused:
        made.refresh()
    assert [finding.code for finding in refused.value.findings] == [Code.DECK_WITHOUT_RECORD]
    assert made.deck.read_bytes() == before


def test_verify_ends_well_only_for_what_is_in_line_or_knowingly_edited(tmp_path: Path) -> None:
    made = desk(tmp_path)

    def verified() -> int:
        return run(tmp_path, "verify", str(made.deck), "--workbook", str(made.workbook)).code

    assert verified() == ExitCode.BUILT
    with made.editing() as file:
        edit_forecast(file)
    assert verified() == ExitCode.BUILT
    made.change_workbook(NEW_FORECAST)
    assert verified() == ExitCode.DECK
    made.refresh()
    assert verified() == ExitCode.BUILT


@pytest.mark.parametrize("phases", [[0, 2], [1, 0, 2], [0, 1, 2, 2]], ids=["gone", "moved", "new"])
def test_verify_tells_rows_that_the_workbook_alone_has_otherwise(
    phases: list[int], tmp_path: Path
) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        edit_forecast(file)
    rows = [{**PLAIN["Vaiheet"][n], "Nro": str(place)} for place, n in enumerate(phases, 1)]
    made.change_workbook({**PLAIN, "Vaiheet": rows})
    verified = run(tmp_path, "verify", str(made.deck), "--workbook", str(made.workbook))
    assert verified.code == ExitCode.DECK


def assert_is_sound(file: PresentationFile) -> None:
    """No shape's number stands twice on a slide or master; record and views are there."""
    for slide in (*file.slides, *file.slide_masters):
        ids = [node.get("id") for node in slide.shapes.element.iter("{*}cNvPr")]
        assert len(set(ids)) == len(ids)
    kinds = [relation.reltype for relation in file.part.rels.values()]
    assert {RELATIONSHIP_TYPE.CUSTOM_XML, RELATIONSHIP_TYPE.VIEW_PROPS} <= set(kinds)
    of_package = file.part.package._rels  # noqa: SLF001 - python-pptx has no public name for it
    assert RELATIONSHIP_TYPE.CUSTOM_XML not in [r.reltype for r in of_package.values()]

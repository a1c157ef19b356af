"""A changed order in the workbook: taken over where nobody moved slides, told where they did."""

from pathlib import Path

from pptx.presentation import Presentation as PresentationFile
from pptx.util import Emu

from pipeline.refresh.note import Outcome, State
from tests.builders import FORECAST, PHASE, PROGRAMME, TARGET
from tests.refreshing import (
    PLAIN,
    Desk,
    Rows,
    all_texts,
    desk,
    keys_of,
    shape_of,
    slide_of,
    table_on,
)
from tests.running import run

SOMEWHERE = (Emu(0), Emu(0), Emu(900_000), Emu(400_000))
OTHER = {"Ohjelma": "LIIK"}
PROGRAMMES = [PROGRAMME, {**PROGRAMME, **OTHER, "Nimi": "Liikkumisohjelma"}]
TWO_PROGRAMMES: Rows = {
    **PLAIN,
    "Ohjelmat": PROGRAMMES,
    "Tavoitteet": [TARGET, {**TARGET, **OTHER, "Tavoite": "Nuoret liikkuvat"}],
    "Vaiheet": [*PLAIN["Vaiheet"], {**PHASE, **OTHER, "Vaihe": "Kokeilu"}],
    "Ennusteet": [*PLAIN["Ennusteet"], {**FORECAST, **OTHER, "Ennuste": "Kesken on."}],
}
SWAPPED: Rows = {**TWO_PROGRAMMES, "Ohjelmat": PROGRAMMES[::-1]}


def programmes(file: PresentationFile) -> list[str]:
    """The programme of each slide, '' for those that people have added."""
    return [key.partition("/")[0] for key in keys_of(file)]


def edited(folder: Path) -> Desk:
    """A deck with an added slide in the second programme, and an edited text in the first."""
    made = desk(folder, TWO_PROGRAMMES)
    with made.editing() as file:
        shape_of(slide_of(file, "digi/-/forecast"), "left_text").text_frame.text = "Oma ennuste"
        slide = file.slides.add_slide(file.slide_layouts[0])
        slide.shapes.add_textbox(*SOMEWHERE).text_frame.text = "Oma dia"
        move(file, len(file.slides) - 1, keys_of(file).index("liik/-/cover/1") + 1)
    return made


def move(file: PresentationFile, start: int, end: int) -> None:
    ids = file.slides._sldIdLst  # noqa: SLF001 - python-pptx has no public way to move a slide
    ids.insert(end, ids[start])


def test_the_workbook_s_order_of_programmes_is_taken_over_with_what_people_added(
    tmp_path: Path,
) -> None:
    made = edited(tmp_path)
    made.change_workbook(SWAPPED)
    moved = [n for n in made.refresh().compared.notes if n.outcome is Outcome.MOVED]
    assert moved
    file = made.read()
    assert list(dict.fromkeys(programmes(file))) == ["-", "liik", "", "digi"]
    assert keys_of(file).index("") == keys_of(file).index("liik/-/cover/1") + 1
    assert "Oma ennuste" in all_texts(file)
    assert names_of_sections(file)[1:] == ["Liikkumisohjelma", "Digitalisaatio"]
    assert ids_in_sections(file) == [
        str(s.slide_id) for s in file.slides if s.slide_id in ours(file)
    ]
    assert not made.refresh().written


def test_an_order_of_slides_that_alone_has_changed_is_taken_over(tmp_path: Path) -> None:
    made = desk(tmp_path, TWO_PROGRAMMES)
    assert run(tmp_path, "--no-summary").code == 0
    with made.editing() as file:
        shape_of(slide_of(file, "digi/-/forecast"), "left_text").text_frame.text = "Oma ennuste"
    made.change_workbook(SWAPPED)
    assert made.refresh().written
    assert list(dict.fromkeys(programmes(made.read()))) == ["-", "liik", "digi"]


def test_slides_that_people_moved_stay_and_are_told_until_the_workbook_is_preferred(
    tmp_path: Path,
) -> None:
    made = edited(tmp_path)
    with made.editing() as file:
        move(file, keys_of(file).index("digi/-/forecast/1"), len(file.slides) - 1)
    made.change_workbook(SWAPPED)
    before = made.deck.read_bytes()
    notes = made.refresh().compared.notes
    assert [n.slide for n in notes if n.outcome is Outcome.STAYS_MOVED] == [
        "Digitalisaatio – Ennuste tavoitteiden toteutumisesta ja riskit"
    ]
    file = made.read()
    assert keys_of(file).index("digi/-/forecast/1") < keys_of(file).index("digi/-/cover/1")
    assert not made.refresh().written
    made.deck.write_bytes(before)
    made.refresh(prefer_workbook=True)
    assert list(dict.fromkeys(programmes(made.read()))) == ["-", "liik", "", "digi"]


def test_an_order_that_the_workbook_left_as_it_was_moves_no_slide_of_the_deck(
    tmp_path: Path,
) -> None:
    made = edited(tmp_path)
    with made.editing() as file:
        move(file, len(file.slides) - 1, 0)
        order = keys_of(file)
    refreshed = made.refresh()
    assert not refreshed.written
    assert {n.outcome for n in refreshed.compared.notes} == {Outcome.KEPT}
    assert keys_of(made.read()) == order


def test_rows_that_people_moved_stay_and_are_told_until_the_workbook_is_preferred(
    tmp_path: Path,
) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        rows = table_on(slide_of(file, "/1/phases"))._tbl  # noqa: SLF001 - no public way to a row
        rows.append(rows.tr_lst[1])
    assert names_of_rows(made) == ["Hankinta", "Käyttöönotto", "Kartoitus"]
    first, second, third = PLAIN["Vaiheet"]
    numbered = [{**row, "Nro": str(n)} for n, row in enumerate((second, first, third), 1)]
    made.change_workbook({**PLAIN, "Vaiheet": numbered})
    before = made.deck.read_bytes()
    compared = made.refresh().compared
    told = [n for n in compared.notes if n.outcome is Outcome.STAYS_MOVED]
    assert [(n.cells, n.theirs) for n in told] == [(("Vaiheet!E3:F3",), "Kartoitus TEHTY")]
    assert State.OUT_OF_DATE in {state.state for state in compared.states}
    assert names_of_rows(made) == ["Hankinta", "Käyttöönotto", "Kartoitus"]
    assert not made.refresh().written
    made.deck.write_bytes(before)
    made.refresh(prefer_workbook=True)
    assert names_of_rows(made) == ["Hankinta", "Kartoitus", "Käyttöönotto"]


def names_of_rows(made: Desk) -> list[str]:
    return [row.cells[0].text for row in table_on(slide_of(made.read(), "/1/phases")).rows][1:]


def names_of_sections(file: PresentationFile) -> list[str]:
    return [str(section.get("name")) for section in file.element.iter("{*}section")]


def ids_in_sections(file: PresentationFile) -> list[str]:
    return [str(e.get("id")) for section in file.element.iter("{*}section") for e in section[0]]


def ours(file: PresentationFile) -> set[int]:
    keys = zip(keys_of(file), file.slides, strict=True)
    return {slide.slide_id for key, slide in keys if key}

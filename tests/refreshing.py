"""Decks to refresh: built from small workbooks, edited as people edit them, refreshed and read."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.presentation import Presentation as PresentationFile
from pptx.shapes.graphfrm import GraphicFrame
from pptx.slide import Slide
from pptx.table import Table

from pipeline.intake.deck.record import record_of
from pipeline.refresh_deck import Compared, Refreshed, compare_deck, refresh_deck
from pipeline.settings import Settings
from pipeline.wording import words_of
from tests.builders import FORECAST, PHASE, PROGRAMME, ROUND, TARGET, Values, write_workbook
from tests.running import DECK, project_folder, run

Rows = Mapping[str, Sequence[Values]]

PHASES: Sequence[Values] = (
    {**PHASE, "Nro": "1", "Vaihe": "Kartoitus", "Tila": "TEHTY"},
    {**PHASE, "Nro": "2", "Vaihe": "Hankinta", "Tila": "TEKEILLÄ"},
    {**PHASE, "Nro": "3", "Vaihe": "Käyttöönotto", "Tila": "TEKEMÄTTÄ"},
)
PLAIN: Rows = {
    "Kierrokset": [ROUND],
    "Ohjelmat": [PROGRAMME],
    "Tavoitteet": [TARGET],
    "Vaiheet": PHASES,
    "Ennusteet": [{**FORECAST, "Riskit": "Rahoitus voi viivästyä."}],
}
SECOND_TARGET: Values = {
    **TARGET,
    "Nro": 2,
    "Tavoite": "Aukioloajat pitenevät",
    "Esitystapa": "Jana",
}
SECOND_PHASE: Values = {**PHASE, "Tavoite": 2, "Vaihe": "Kokeilu", "Tila": "TEKEILLÄ"}
TWO_TARGETS: Rows = {
    **PLAIN,
    "Tavoitteet": [TARGET, SECOND_TARGET],
    "Vaiheet": [*PHASES, SECOND_PHASE],
    "Ennusteet": [*PLAIN["Ennusteet"], {**FORECAST, "Tavoite": 2, "Ennuste": "Kesken on."}],
}


def with_phase(number: int, rows: Rows = PLAIN, **values: object) -> Rows:
    """The rows with other values in the cells of a phase, counted from 0."""
    phases = [dict(row) for row in rows["Vaiheet"]]
    phases[number] |= values
    return {**rows, "Vaiheet": phases}


@dataclass(frozen=True)
class Desk:
    """A working folder with a workbook and the deck that was built of it."""

    folder: Path
    base: bytes = field(repr=False, default=b"")

    @property
    def deck(self) -> Path:
        return self.folder / DECK

    @property
    def workbook(self) -> Path:
        return self.folder / "input" / "tavoitteet.xlsx"

    def change_workbook(self, rows: Rows) -> None:
        write_workbook(self.workbook, rows)

    def compare(self, *, restore: bool = False) -> Compared:
        settings = Settings(
            workbook=self.workbook, layouts=self.folder / "layouts" / "helsinki.pptx"
        )
        return compare_deck(self.deck, settings, words_of, lambda _: None, restore=restore)

    def refresh(
        self, *, prefer_workbook: bool = False, dry_run: bool = False, restore: bool = False
    ) -> Refreshed:
        compared = self.compare(restore=restore)
        copy = words_of("fi").terminal.copy
        return refresh_deck(
            self.deck, compared, prefer_workbook=prefer_workbook, dry_run=dry_run, copy=copy
        )

    def fresh(self) -> bytes:
        """What a build of the workbook as it is now would give."""
        other = self.folder / "fresh"
        shutil.rmtree(other, ignore_errors=True)
        project_folder(other, self.workbook)
        built = run(other)
        assert built.code == 0, built.err
        return built.deck.read_bytes()

    @contextmanager
    def editing(self) -> Iterator[PresentationFile]:
        """The deck, to be edited by hand and saved at the end."""
        file = Presentation(str(self.deck))
        yield file
        file.save(str(self.deck))

    def read(self) -> PresentationFile:
        return Presentation(str(self.deck))


_BUILT: dict[str, bytes] = {}
"""The decks that were built of rows, as many tests begin with the same one."""


def desk(folder: Path, rows: Rows = PLAIN) -> Desk:
    """A working folder with the deck of these rows."""
    project_folder(folder, None)
    (folder / "input").mkdir()
    write_workbook(folder / "input" / "tavoitteet.xlsx", rows)
    made = Desk(folder)
    if repr(rows) not in _BUILT:
        built = run(folder)
        assert built.code == 0, built.err
        _BUILT[repr(rows)] = built.deck.read_bytes()
    made.deck.parent.mkdir(exist_ok=True)
    made.deck.write_bytes(_BUILT[repr(rows)])
    return replace(made, base=_BUILT[repr(rows)])


def keys_of(file: PresentationFile) -> list[str]:
    """The kind of each slide in order; '' for one that is not ours."""
    record = record_of(file.part.package)
    assert record
    by_id = {slide.id: slide.key for slide in record.slides}
    return [by_id.get(slide.slide_id, "") for slide in file.slides]


def slide_of(file: PresentationFile, key: str) -> Slide:
    """The slide of ours whose key ends so, by the record."""
    slides = zip(keys_of(file), file.slides, strict=True)
    found: Slide = next(slide for told, slide in slides if key in told)
    return found


def shape_of(slide: Slide, end: str) -> Any:
    """The shape of ours whose key ends so."""
    return next(shape for shape in slide.shapes if shape.name.endswith(end))


def table_on(slide: Slide) -> Table:
    """The one table of a slide."""
    (frame,) = (shape for shape in slide.shapes if isinstance(shape, GraphicFrame))
    return frame.table


def marks_of(slide: Slide) -> list[bytes]:
    """The pictures before the phases in the table of a slide, in the order of the rows."""
    blips = table_on(slide)._tbl.iter(  # noqa: SLF001 - python-pptx has no way to a bullet
        "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
    )
    embed = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
    return [slide.part.rels[str(blip.get(embed))].target_part.blob for blip in blips]


def texts_of(slide: Slide) -> str:
    """All characters on a slide, in order."""
    root = slide.shapes.element
    return "\n".join("".join(t.text or "" for t in p.iter("{*}t")) for p in root.iter("{*}p"))


def all_texts(file: PresentationFile) -> str:
    return "\n".join(texts_of(slide) for slide in file.slides)

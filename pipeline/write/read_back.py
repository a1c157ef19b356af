"""A written deck read again from the disk: whether it is what was to be written."""

import zipfile
from pathlib import Path

from pipeline.findings import Code, OutputError, error
from pipeline.intake.deck.deck_file import UNREADABLE
from pipeline.write.draft import DeckDraft, written_slide
from pipeline.write.shelf import Shelf


def check_written(path: Path, deck: DeckDraft, shelf: Shelf) -> None:
    """Reads the slides of a deck that was just written.

    Raises:
        OutputError: the file cannot be read, a slide in it is not the one that was written, or one
            does not say what it was to say.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            same = all(
                slide.as_meant
                and archive.read(f"ppt/slides/slide{number}.xml")
                == written_slide(slide, number, shelf)
                for number, slide in enumerate(deck.slides, 1)
            )
    except UNREADABLE:
        same = False
    if not same:
        raise OutputError([error(Code.OUTPUT_DIFFERS, file=path)])

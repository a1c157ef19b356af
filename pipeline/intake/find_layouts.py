"""Which layouts a run reads when none are named."""

from pathlib import Path

from pipeline.findings import Code, Finding, hint
from pipeline.packaged import LAYOUTS, packaged


def find_layouts(named: Path | None) -> tuple[Path, tuple[Finding, ...]]:
    """The named layouts, else those of the working folder, else those that come with the program.

    A folder `layouts` without the file that is looked for gives a hint: the layouts that
    somebody keeps there are not the ones of the deck.
    """
    if named:
        return named, ()
    if LAYOUTS.exists():
        return LAYOUTS, ()
    told = (hint(Code.BUILT_IN_LAYOUTS, file=LAYOUTS),) if LAYOUTS.parent.is_dir() else ()
    return packaged(LAYOUTS), told

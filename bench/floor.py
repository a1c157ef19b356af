"""What cannot be saved: the imports, then a zip of a deck's parts: `python -m bench.floor DECK`.

Without a deck it is the imports alone.
"""

import sys
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import matplotlib.figure as _figure  # noqa: F401  # imported for what that takes
import openpyxl as _openpyxl  # noqa: F401  # as above
import pptx as _pptx  # noqa: F401  # as above


def zip_again(deck: str) -> None:
    """Packs the parts of a deck once more, in memory, pictures as they are."""
    with ZipFile(deck) as source, ZipFile(BytesIO(), "w") as target:
        for name in source.namelist():
            kind = ZIP_STORED if name.endswith(".png") else ZIP_DEFLATED
            target.writestr(name, source.read(name), kind)


if __name__ == "__main__":
    for path in sys.argv[1:]:
        zip_again(path)

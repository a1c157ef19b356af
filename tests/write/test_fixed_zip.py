"""The archive of a deck or a workbook."""

import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from pipeline.write.fixed_zip import zipped

TEXT = b"".join(b"<a:t>%d</a:t>" % (number * number) for number in range(5_000))


def test_texts_are_packed_fast_and_pictures_as_they_are() -> None:
    archive = ZipFile(BytesIO(zipped([("a.xml", TEXT), ("b.png", TEXT)])))
    text, picture = archive.infolist()

    assert archive.read(text) == archive.read(picture) == TEXT
    assert (text.compress_type, picture.compress_type) == (ZIP_DEFLATED, ZIP_STORED)
    assert text.compress_size == _size(level=2)
    assert text.compress_size > _size(level=6)  # the usual one


def test_the_same_parts_give_the_same_bytes() -> None:
    assert zipped([("a.xml", TEXT)]) == zipped([("a.xml", TEXT)])


def _size(level: int) -> int:
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return len(packer.compress(TEXT) + packer.flush())

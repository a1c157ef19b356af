"""A package of python-pptx as a file without a date: part after part, each of them packed once."""

from collections.abc import Iterator
from io import BytesIO
from typing import IO

from pptx.opc.oxml import serialize_part_xml
from pptx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI
from pptx.opc.serialized import _ContentTypesItem
from pptx.package import Package

from pipeline.write.fixed_zip import write_zip


def write_package(package: Package, file: IO[bytes]) -> None:
    """Writes the parts in the order of python-pptx, whose own way keeps them all in memory."""
    write_zip(_parts(package), file)


def packed(package: Package) -> bytes:
    """The same as bytes."""
    result = BytesIO()
    write_package(package, result)
    return result.getvalue()


def _parts(package: Package) -> Iterator[tuple[str, bytes]]:
    """The names and contents of the archive: the types, then each part with its relations."""
    parts = tuple(package.iter_parts())
    yield CONTENT_TYPES_URI.membername, serialize_part_xml(_ContentTypesItem.xml_for(parts))
    yield PACKAGE_URI.rels_uri.membername, package._rels.xml  # noqa: SLF001  # no public way
    for part in parts:
        yield part.partname.membername, part.blob
        if part.rels:
            yield part.partname.rels_uri.membername, part.rels.xml

"""The record of a deck as a part of its file: what was generated, for a later refresh."""

import uuid
from itertools import count

from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part, _Relationship
from pptx.opc.packuri import PackURI
from pptx.presentation import Presentation as PresentationFile

from pipeline.intake.deck.record import NAMESPACE, RECORD_FOLDER, is_record

_NAME = f"{RECORD_FOLDER}item{{number}}.xml"
_PROPERTIES_NAME = f"{RECORD_FOLDER}itemProps{{number}}.xml"
"""LibreOffice keeps custom parts of such names alone."""
_XML = "application/xml"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_GUID = str(uuid.uuid5(uuid.NAMESPACE_URL, NAMESPACE)).upper()
_PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
    f'<ds:datastoreItem ds:itemID="{{{_GUID}}}" '
    'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>'
)


def add_record(file: PresentationFile, record: bytes) -> None:
    """Puts the record into a deck, in the place of one that is there."""
    package = file.part.package
    for part in package.iter_parts():
        if is_record(part):
            part.blob = record
            _belongs_to(file, part)
            return
    names = {str(part.partname) for part in package.iter_parts()}
    free = next(n for n in count(1) if _NAME.format(number=n) not in names)
    name, name_of_properties = (
        PackURI(pattern.format(number=free)) for pattern in (_NAME, _PROPERTIES_NAME)
    )
    part = Part(name, _XML, package, record)
    properties = Part(name_of_properties, _PROPERTIES_TYPE, package, _PROPERTIES.encode())
    part.relate_to(properties, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
    file.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)


def _belongs_to(file: PresentationFile, record: Part) -> None:
    """Makes the record the presentation's again, where LibreOffice made it the package's."""
    relations = file.part.package._rels  # noqa: SLF001  # no public way to take one away
    moved = [name for name, rel in relations.items() if _leads_to(rel, record)]
    for name in moved:
        relations.pop(name)
    if moved:
        file.part.relate_to(record, RELATIONSHIP_TYPE.CUSTOM_XML)


def _leads_to(relation: _Relationship, part: Part) -> bool:
    return not relation.is_external and relation.target_part is part

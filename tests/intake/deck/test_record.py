import zipfile
from pathlib import Path

import pytest

from pipeline.intake.deck.record import NAMESPACE, was_edited


@pytest.mark.parametrize(
    "record", [f'<deck xmlns="{NAMESPACE}"', f'<deck xmlns="{NAMESPACE}">&none;</deck>']
)
def test_of_a_deck_whose_record_is_damaged_nothing_is_known(tmp_path: Path, record: str) -> None:
    path = tmp_path / "a.pptx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("customXml/item1.xml", record)

    assert not was_edited(path)

"""`build-deck check-deck`: what is not accessible, said so that a person can mend it."""

import json
import shutil
import zipfile
from pathlib import Path

import jsonschema
import pytest

from tests.decks import PICTURE, good_deck, properties_of, shape
from tests.running import PROJECT, SAMPLE, Run, run

SCHEMA = json.loads((PROJECT / "docs" / "check-deck.schema.json").read_text(encoding="utf-8"))
ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")


def check(folder: Path, name: str = "esitys.pptx", *options: str) -> Run:
    return run(folder, "check-deck", name, *options)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    good_deck().save(str(tmp_path / "esitys.pptx"))
    return tmp_path


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    file = good_deck()
    del properties_of(shape(file, PICTURE)).attrib["descr"]
    file.slides[1].element.set("show", "0")
    file.save(str(tmp_path / "esitys.pptx"))
    return tmp_path


def test_the_deck_of_the_sample_has_no_faults(sample: Run) -> None:
    checked = check(sample.folder, str(sample.deck))
    assert (checked.code, checked.out.splitlines()[0]) == (0, "Ei puutteita.")


def test_a_fault_is_told_with_its_place_what_to_do_and_its_clauses(faulty: Path) -> None:
    checked = check(faulty)
    told, count, *_ = checked.out.splitlines()
    assert (checked.code, count) == (7, "1 puute.")
    assert told == (
        f"Dia 2, {PICTURE}: Kohteella ei ole vaihtoehtoista tekstiä. Kirjoita, mitä se kertoo, tai "
        "merkitse se koristeeksi: hiiren oikea > Näytä vaihtoehtoinen teksti. "
        "[alt-missing; WCAG 1.1.1, EN 301 549 10.1.1.1]"
    )


@pytest.mark.parametrize(
    ("language", "told", "wrong", "count"),
    [
        ("sv", f"Bild 2, {PICTURE}:", "Objektet saknar alternativtext.", "1 brist."),
        ("en", f"Slide 2, {PICTURE}:", "It has no alternative text.", "1 fault."),
    ],
)
def test_the_check_and_its_report_speak_the_language(
    faulty: Path, language: str, told: str, wrong: str, count: str
) -> None:
    checked = check(faulty, "esitys.pptx", "--report", "report.json", "--language", language)
    first, counted, *_ = checked.out.splitlines()
    assert first.startswith(f"{told} {wrong} ")
    assert counted == count
    assert checked.report["faults"][0]["wrong"] == wrong


def test_what_a_person_must_look_at_is_told_once(faulty: Path) -> None:
    told = check(faulty).out
    assert told.count("Dia on piilotettu") == 1
    assert "Aina: kertovatko otsikot" in told


def test_what_only_a_person_can_tell_is_no_fault(folder: Path) -> None:
    file = good_deck()
    for slide in file.slides:
        slide.element.set("show", "0")
    file.save(str(folder / "esitys.pptx"))
    checked = check(folder)
    assert checked.code == 0
    assert "Diat 1, 2: Dia on piilotettu" in checked.out


def test_the_deck_is_left_as_it_was(folder: Path) -> None:
    before = (folder / "esitys.pptx").read_bytes()
    check(folder)
    assert (folder / "esitys.pptx").read_bytes() == before


def test_the_report_says_the_same_by_its_schema(faulty: Path) -> None:
    checked = check(faulty, "esitys.pptx", "--report", "report.json")
    jsonschema.validate(checked.report, SCHEMA)
    (fault,) = checked.report["faults"]
    assert (fault["rule"], fault["slide"], fault["shape"]) == ("alt-missing", 2, PICTURE)
    assert (fault["wcag"], fault["en_301_549"]) == ("1.1.1", "10.1.1.1")
    assert [told["rule"] for told in checked.report["for_people"]] == ["hidden"]


def test_the_report_says_why_a_deck_was_not_read(tmp_path: Path) -> None:
    checked = check(tmp_path, "puuttuu.pptx", "--report", "report.json")
    jsonschema.validate(checked.report, SCHEMA)
    assert [problem["code"] for problem in checked.report["problems"]] == ["no-deck"]


def test_a_report_of_another_kind_of_file_is_refused(folder: Path) -> None:
    checked = check(folder, "esitys.pptx", "--report", "esitys.pptx")
    assert checked.code == 2
    assert "pitää olla .json" in checked.err


def test_the_deck_must_be_named(tmp_path: Path) -> None:
    checked = run(tmp_path, "check-deck")
    assert checked.code == 2
    assert "puuttuu ESITYS" in checked.err


def test_the_help_names_the_exit_codes(tmp_path: Path) -> None:
    told = run(tmp_path, "check-deck", "--help").out
    assert told.startswith("Käyttö: build-deck check-deck ESITYS.pptx [VALINNAT]")
    assert "Paluuarvo on 0" in told


# files that are no decks


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "tyhjä"),
        (ENCRYPTED, "suojattu salasanalla"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "vanha Office-tiedosto"),
        (b"PK\x03\x04 katkennut", "vioittunut"),
        (b"<!DOCTYPE html><title>Kirjaudu</title>", "verkkosivu"),
        (b"ihan muuta", "ei tunnisteta"),
    ],
)
def test_a_file_that_is_no_deck_is_told_what_it_is(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "esitys.pptx").write_bytes(content)
    checked = check(tmp_path)
    assert (checked.code, checked.err.count("VIRHE")) == (7, 1)
    assert said in checked.err


def test_a_workbook_is_no_deck(tmp_path: Path) -> None:
    shutil.copy(SAMPLE, tmp_path / "esitys.pptx")
    assert "se on Excel-työkirja" in check(tmp_path).err


def test_a_folder_is_no_deck(tmp_path: Path) -> None:
    (tmp_path / "esitys.pptx").mkdir()
    assert check(tmp_path).code == 7


def rewrite(path: Path, name: str, content: bytes | None) -> None:
    """Puts another content into a part of the package, or leaves the part out."""
    with zipfile.ZipFile(path) as source:
        parts = {part: source.read(part) for part in source.namelist()}
    parts.pop(name, None)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for part, old in parts.items():
            target.writestr(part, old)
        if content is not None:
            target.writestr(name, content)


ENTITY = b'<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'


@pytest.mark.parametrize("content", [None, b"<p:sld", ENTITY, b"<a/>", b""])
@pytest.mark.parametrize(
    "part",
    [
        "ppt/slides/slide1.xml",
        "ppt/theme/theme1.xml",
        "ppt/presentation.xml",
        "ppt/slideLayouts/slideLayout6.xml",
        "ppt/slideMasters/slideMaster1.xml",
        "docProps/core.xml",
        "[Content_Types].xml",
    ],
)
def test_a_broken_part_never_gives_a_traceback(
    folder: Path, part: str, content: bytes | None
) -> None:
    rewrite(folder / "esitys.pptx", part, content)
    checked = check(folder)
    assert checked.code in (0, 7)
    assert "Traceback" not in checked.err


def test_a_part_that_unpacks_to_too_much_is_refused(folder: Path) -> None:
    rewrite(folder / "esitys.pptx", "ppt/slides/slide1.xml", b"<a>" + b"<b/>" * 4_000_000)
    checked = check(folder)
    assert checked.code == 7
    assert "liian suuri" in checked.err

"""Notes: new ones, those that were there, and threads that are left alone."""

from pathlib import Path
from typing import Any

import pytest

from pipeline.findings import Severity
from tests.builders import parts_of
from tests.write.marked_copy.workbooks import (
    changed,
    finding,
    marked,
    opened,
    rich_workbook,
    workbook,
)


@pytest.fixture
def rich(tmp_path: Path) -> bytes:
    return rich_workbook(tmp_path)


def note(data: bytes, ref: str) -> Any:
    return opened(data)["Vaiheet"][ref].comment


@pytest.mark.parametrize(
    ("severity", "word"),
    [(Severity.ERROR, "VIRHE"), (Severity.WARNING, "Varoitus"), (Severity.HINT, "Vihje")],
)
def test_a_note_begins_with_the_word_of_its_severity(
    tmp_path: Path, severity: Severity, word: str
) -> None:
    shown = note(marked(workbook(tmp_path), finding(severity=severity)), "F2")
    assert shown.text.startswith(f"{word}: Kierroksella x")
    assert shown.author == "build-deck"


def test_a_note_that_was_there_is_added_to(rich: bytes) -> None:
    shown = note(marked(rich, finding("Vaiheet!E2")), "E2")
    assert shown.text.startswith("Kysy Marilta\n\nVaroitus: Kierroksella x")
    assert shown.author == "Maija"


def test_a_plain_text_that_was_there_becomes_the_first_run(rich: bytes) -> None:
    part = "xl/comments1.xml"
    before = parts_of(rich)[part]
    run = before[before.index(b"<r>") : before.index(b"</r>") + 4]
    plain = changed(rich, {part: (run, b"<t>Kysy Marilta</t>")})
    comments = parts_of(marked(plain, finding("Vaiheet!E2")))[part]
    assert b"<text><r><t>Kysy Marilta</t></r><r>" in comments


def test_other_notes_stay_and_no_cell_has_two(rich: bytes) -> None:
    copy = marked(rich, finding("Vaiheet!E2"), finding("Vaiheet!A4"))
    comments = parts_of(copy)["xl/comments1.xml"]
    assert [comments.count(b'ref="%s"' % ref) for ref in (b"E2", b"E3", b"A4")] == [1, 1, 1]


def test_a_cell_with_a_thread_is_filled_and_listed_and_its_thread_stays(rich: bytes) -> None:
    copy = marked(rich, finding("Vaiheet!E3"))
    cell = opened(copy)["Vaiheet"]["E3"]
    assert cell.comment.text == "[Threaded comment]"
    assert cell.fill.fgColor.rgb == "FFFFEB9C"
    assert opened(copy)["Havainnot"]["C2"].value == "E3"
    part = "xl/threadedComments/threadedComment1.xml"
    assert parts_of(copy)[part] == parts_of(rich)[part]


def test_a_note_of_an_earlier_copy_tells_only_what_is_found_now(tmp_path: Path) -> None:
    before = marked(workbook(tmp_path), finding(shown="entinen"))
    text = note(marked(before, finding(shown="nykyinen")), "F2").text
    assert "nykyinen" in text
    assert "entinen" not in text


def test_somebody_s_note_is_added_to_once(rich: bytes) -> None:
    once = marked(rich, finding("Vaiheet!E2"))
    assert note(marked(once, finding("Vaiheet!E2")), "E2").text == note(once, "E2").text


def test_a_sheet_without_findings_gets_no_notes(tmp_path: Path) -> None:
    parts = parts_of(marked(workbook(tmp_path)))
    assert [name for name in parts if "comments" in name] == ["xl/comments1.xml"]


def test_each_sheet_has_a_part_of_its_own_for_its_notes(tmp_path: Path) -> None:
    copy = marked(workbook(tmp_path), finding("Vaiheet!F2"), finding("Ohjelmat!2"))
    assert opened(copy)["Vaiheet"]["F2"].comment
    assert opened(copy)["Ohjelmat"]["A2"].comment

"""The report of a run that stopped: only what was found."""

import json
from typing import Any

from pipeline.findings import Cell, Code, Finding, error, hint, warning
from pipeline.wording.words import Words
from pipeline.write.report import FORMAT, report_text

FINDINGS = (
    error(Code.REQUIRED_EMPTY, Cell("Vaiheet", 14, "E"), heading="Vaihe"),
    warning(Code.MISSING_OWNER, Cell("Ohjelmat", 2), name="DIGI"),
    hint(Code.OLDER_ROUND, shown="E2/2020", expected="E3/2020"),
)


def report(words: Words, *findings: Finding) -> Any:
    return json.loads(report_text(findings, words))


def test_a_run_that_stopped_has_no_deck(words: Words) -> None:
    made = report(words)
    assert (made["format"], made["round"], made["deck"], made["slides"]) == (FORMAT, None, None, [])


def test_the_findings_are_counted_by_severity(words: Words) -> None:
    made = report(words, *FINDINGS)
    assert made["counts"] == {"errors": 1, "warnings": 1, "hints": 1}


def test_a_finding_says_its_sheet_and_cell(words: Words) -> None:
    (finding,) = report(words, FINDINGS[0])["findings"]
    assert (finding["sheet"], finding["cell"]) == ("Vaiheet", "E14")


def test_a_finding_on_a_row_says_its_number(words: Words) -> None:
    assert report(words, FINDINGS[1])["findings"][0]["cell"] == "2"


def test_a_finding_without_a_place_says_none(words: Words) -> None:
    (finding,) = report(words, FINDINGS[2])["findings"]
    assert (finding["sheet"], finding["cell"]) == (None, None)


def test_a_finding_says_its_code_and_sentence(words: Words) -> None:
    (finding,) = report(words, FINDINGS[0])["findings"]
    assert finding["code"] == "required-empty"
    assert finding["message"] == words.message(FINDINGS[0])


def test_letters_are_written_as_themselves(words: Words) -> None:
    assert "täytettävä" in report_text(FINDINGS, words)

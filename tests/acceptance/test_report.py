"""The report holds to its published schema, whatever became of the run."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pptx import Presentation

from tests.builders import PHASE
from tests.running import DECK, PROJECT, Run, project_folder, run, small_project

SCHEMA = json.loads((PROJECT / "docs" / "report.schema.json").read_text(encoding="utf-8"))


def check(report: Any) -> None:
    jsonschema.validate(report, SCHEMA, jsonschema.Draft202012Validator)


@pytest.fixture
def stopped(tmp_path: Path) -> Run:
    folder = small_project(tmp_path / "run", {"Vaiheet": [{**PHASE, "Tila": "TEKEILÄ"}]})
    return run(folder, "--report", "report.json")


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_report_of_a_deck_holds_to_the_schema(sample: Run) -> None:
    check(sample.report)


def test_the_report_of_a_run_that_stopped_holds_to_the_schema(stopped: Run) -> None:
    assert stopped.code == 3
    check(stopped.report)


def test_the_report_of_a_run_without_a_workbook_holds_to_the_schema(tmp_path: Path) -> None:
    check(run(project_folder(tmp_path / "run", None), "--report", "report.json").report)


def test_the_report_of_a_strict_run_that_stopped_holds_to_the_schema(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run", {"Vaiheet": [{**PHASE, "Tila": ""}]})
    strict = run(folder, "--report", "report.json", "--strict")
    assert (strict.code, strict.report["deck"]) == (6, None)
    check(strict.report)


@pytest.mark.parametrize(
    ("key", "value"),
    [("format", 2), ("round", "kolmas"), ("deck", None), ("slides", []), ("findings", None)],
)
def test_the_schema_finds_a_report_at_fault(sample: Run, key: str, value: object) -> None:
    with pytest.raises(jsonschema.ValidationError):
        check({**sample.report, key: value})


def test_a_key_that_a_later_version_adds_holds_to_the_schema(sample: Run) -> None:
    check({**sample.report, "changes": []})


def test_the_report_names_the_round_and_the_deck(sample: Run) -> None:
    assert (sample.report["round"], sample.report["deck"]) == ("E3/2020", str(DECK))


def test_the_report_has_the_titles_of_the_slides(sample: Run) -> None:
    slides = Presentation(str(sample.deck)).slides
    shown = [" – ".join(s.shapes.title.text_frame.text.split("\n")) for s in slides]
    reported = [slide["title"] for slide in sample.report["slides"]]
    assert [title.replace("\xa0", "") for title in shown] == reported


def test_the_report_has_a_finding_with_its_place_and_sentence(stopped: Run) -> None:
    (finding,) = stopped.report["findings"]
    assert (finding["severity"], finding["code"]) == ("error", "unknown-word")
    assert (finding["sheet"], finding["cell"]) == ("Vaiheet", "F2")
    assert finding["message"] in stopped.err


def test_the_counts_are_those_of_the_findings(sample: Run) -> None:
    counts = sample.report["counts"]
    severities = [finding["severity"] for finding in sample.report["findings"]]
    assert [counts[f"{s}s"] for s in ("error", "warning", "hint")] == [
        severities.count(s) for s in ("error", "warning", "hint")
    ]


def test_the_counts_are_those_of_the_workbook(sample: Run) -> None:
    counts = sample.report["counts"]
    assert (counts["programmes"], counts["targets"]) == (5, 9)
    assert counts["slides"] == len(sample.report["slides"])

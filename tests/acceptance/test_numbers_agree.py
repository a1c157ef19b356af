"""The counts on slides, in alternative texts, in the report and on the terminal agree."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.slide import Slide

from tests.acceptance.recount import Recount
from tests.deck_reading import every_shape, is_table, name_of, properties_of, words_of
from tests.running import SAMPLE, Run, project_folder, run, small_project
from tests.years import Year, rows_of

VERDICTS = {
    "TOTEUTUNUT": "achieved",
    "TOTEUTUMASSA": "on_track",
    "EPÄVARMA": "uncertain",
    "EI TOTEUDU": "will_not_be_met",
    "": "missing",
}
SHARES = {
    "done": "tehty",
    "in_progress": "tekeillä",
    "not_done": "tekemättä",
    "missing": "ilman tilaa",
}
VERDICT_WORDS = {
    "forward": "parani",
    "back": "heikkeni",
    "found": "täydentyi",
    "lost": "puuttuu nyt",
    "same": "on ennallaan",
}
PHASE_WORDS = {
    "forward": "eteni",
    "back": "palasi taaksepäin",
    "found": "sai tilan",
    "lost": "on nyt ilman tilaa",
    "same": "on ennallaan",
}


@dataclass(frozen=True)
class Told:
    """A deck that was built, beside the recount of its workbook."""

    built: Run
    deck: Path
    recount: Recount
    rounds: tuple[str, ...]

    @property
    def now(self) -> str:
        return self.rounds[-1]

    @property
    def two(self) -> tuple[str, str]:
        """The round before and the one that was built."""
        return self.rounds[-2], self.rounds[-1]

    @cached_property
    def _slides(self) -> list[tuple[str, Slide]]:
        kinds = [slide["kind"] for slide in self.built.report["slides"]]
        return list(zip(kinds, Presentation(str(self.deck)).slides, strict=True))

    def slides(self, kind: str) -> list[Slide]:
        return [slide for found, slide in self._slides if found == kind]

    def rows(self, kind: str) -> list[list[str]]:
        """The rows of all tables on slides of a kind, without their headers."""
        return [row for slide in self.slides(kind) for table in _tables(slide) for row in table[1:]]

    def alternatives(self, kind: str, slot: str) -> list[str]:
        """The alternative texts of what stands in a slot of slides of a kind."""
        return [
            properties_of(shape).get("descr")
            for slide in self.slides(kind)
            for shape in every_shape(slide)
            if name_of(shape).endswith(f"/{slot}")
        ]


def _tables(slide: Slide) -> Iterator[list[list[str]]]:
    for frame in filter(is_table, every_shape(slide)):
        yield [[words_of(cell) for cell in row.iter("{*}tc")] for row in frame.iter("{*}tr")]


@pytest.fixture(scope="module", params=["sample", "year"])
def told(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Told:
    folder = tmp_path_factory.mktemp("numbers") / "run"
    if request.param == "sample":
        project_folder(folder)
        rounds: tuple[str, ...] = ("E1/2020", "E2/2020", "E3/2020")
        workbook = SAMPLE
    else:
        size = Year(40, rounds=4, programmes=12, coming=1, going=1)
        small_project(folder, rows_of(size))
        rounds = tuple(size.ids)
        workbook = folder / "input" / "tavoitteet.xlsx"
    built = run(folder, "--output", "deck.pptx", "--report", "report.json")
    assert built.code == 0, built.err
    return Told(built, folder / "deck.pptx", Recount(workbook), rounds)


def test_the_report_counts_targets_phases_and_verdicts(told: Told) -> None:
    counts = told.built.report["counts"]
    verdicts = Counter(VERDICTS[verdict] for verdict in told.recount.verdicts(told.now).values())

    assert counts["targets"] == len(told.recount.targets(told.now))
    assert counts["phases"] == told.recount.phases(told.now)
    assert {word: n for word, n in counts["verdicts"].items() if n} == dict(verdicts)


def test_the_terminal_counts_the_phases(told: Told) -> None:
    phases = told.recount.phases(told.now)

    done, in_progress, not_done = (phases[k] for k in ("done", "in_progress", "not_done"))
    assert (
        f"Vaiheista {done} tehty, {in_progress} tekeillä, {not_done} tekemättä." in told.built.out
    )
    assert (f"puuttuu {phases['missing']} vaiheelta" in told.built.out) == (phases["missing"] > 0)


def test_the_summary_counts_the_verdicts_on_each_of_its_slides(told: Told) -> None:
    verdicts = Counter(told.recount.verdicts(told.now).values())

    for said in told.alternatives("summary", "counts"):
        words = {word: int(n) for n, word in re.findall(r"(\d+) ([^,.]+)", said)}
        found = {word.upper(): n for word, n in words.items() if n}
        assert {("" if "PUUTTUU" in word else word): n for word, n in found.items()} == verdicts


def test_the_summary_has_a_row_a_target_with_its_verdict_and_phases(told: Told) -> None:
    rows = told.rows("summary")
    expected: Counter[tuple[str, ...]] = Counter()
    for key, verdict in told.recount.verdicts(told.now).items():
        phases = told.recount.phases(told.now, [key])
        total = sum(phases.values())
        share = f"{phases['done']}/{total} tehty" if total else "kuvattu sanoin"
        expected[(verdict or "ARVIO PUUTTUU", share)] += 1

    assert Counter((row[2].upper(), row[-1]) for row in rows) == expected


def test_the_bars_count_every_phase_once(told: Told) -> None:
    said = " ".join(told.alternatives("summary", "bars"))
    phases = told.recount.phases(told.now)

    assert {
        status: sum(map(int, re.findall(rf"(\d+) {word}", said))) for status, word in SHARES.items()
    } == phases


def test_the_lead_of_the_changes_counts_what_moved(told: Told) -> None:
    verdicts, statuses = (
        told.recount.moved_verdicts(*told.two),
        told.recount.moved_statuses(*told.two),
    )

    said = " ".join(
        " ".join(words_of(shape) for shape in every_shape(slide))
        for slide in told.slides("changes")[:1]
    )
    (of_verdicts,) = re.findall(r"Ennusteista ([^.]*)\.", said)
    (of_phases,) = re.findall(r"Vaiheista ([^.]*)\.", said)
    for sentence, words, counts in (
        (of_verdicts, VERDICT_WORDS, verdicts),
        (of_phases, PHASE_WORDS, statuses),
    ):
        found = {w: re.findall(rf"(\d+) {re.escape(word)}", sentence) for w, word in words.items()}
        assert {w: int(n[0]) if n else 0 for w, n in found.items()} == counts


def test_the_changes_have_a_row_for_all_that_moved(told: Told) -> None:
    verdicts, statuses = (
        told.recount.moved_verdicts(*told.two),
        told.recount.moved_statuses(*told.two),
    )
    rows = Counter(row[-1] for row in told.rows("changes"))

    assert (rows["▲ parani"], rows["▼ heikkeni"]) == (verdicts["forward"], verdicts["back"])
    assert (rows["▲ eteni"], rows["▼ taaksepäin"]) == (statuses["forward"], statuses["back"])


def test_the_development_says_what_is_done_in_each_round(told: Told) -> None:
    for said in told.alternatives("development", "chart"):
        (whole,) = re.findall(r"tehty: Kaikki ohjelmat ([^;]*);", said)
        parts = whole.split(", ")
        assert len(parts) == len(told.rounds)
        for part, round_ in zip(parts, told.rounds, strict=True):
            counts = told.recount.phases(round_)
            share = round(counts["done"] / sum(counts.values()) * 100)
            assert part == f"{round_.split('/')[0]} {share} %"


def test_the_verdicts_of_each_round_stand_in_its_column(told: Told) -> None:
    rows = told.rows("verdicts")

    for column, round_ in enumerate(told.rounds, 2):
        expected = Counter(v or "ARVIO PUUTTUU" for v in told.recount.verdicts(round_).values())
        assert Counter(row[column].upper() for row in rows if row[column] != "–") == expected

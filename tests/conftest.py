"""What several tests read: the city's layouts, the desk for them and the Finnish words."""

from pathlib import Path

import pytest

from pipeline.intake.layouts import Layouts, read_layouts
from pipeline.intake.roles import Role
from pipeline.render.desk import Desk, desk_for
from pipeline.wording import words_of
from pipeline.wording.words import Words
from tests.running import Run, project_folder, run

LAYOUTS = Path(__file__).parent.parent / "layouts" / "helsinki.pptx"


@pytest.fixture(scope="session")
def layouts() -> Layouts:
    read, findings = read_layouts(LAYOUTS)
    assert not findings
    return read


@pytest.fixture(scope="session")
def words() -> Words:
    return words_of("fi")


@pytest.fixture(scope="session")
def desk(layouts: Layouts, words: Words) -> Desk:
    return desk_for(Role.PHASES, layouts, words)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The sample workbook, built once for all who only read the deck and the report."""
    folder = project_folder(tmp_path_factory.mktemp("sample") / "run")
    built = run(folder, "--report", "report.json")
    assert built.code == 0, built.err
    return built

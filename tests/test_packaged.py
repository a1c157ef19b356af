"""What comes with the program is in a checkout and in the wheel."""

import tomllib
from pathlib import Path

import pytest

from pipeline.packaged import START_FILES, packaged
from tests.running import PROJECT


@pytest.mark.parametrize("name", START_FILES, ids=str)
def test_a_checkout_has_it_at_its_top(name: Path) -> None:
    assert packaged(name) == PROJECT / name


def test_the_wheel_carries_it_where_it_is_looked_for() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert carried == {str(name): f"pipeline/start/{name}" for name in START_FILES}

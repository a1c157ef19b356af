"""LibreOffice and other programs that look at what was written; CI must have them."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

TIME_LIMIT = 120


def require(*tools: str) -> None:
    """Skips the test on a desk without these programs, and fails it in CI."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    if not missing:
        return
    reason = f"{', '.join(missing)} not installed"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def call(*command: str) -> None:
    """Runs a program to its end; an error of it is the test's."""
    subprocess.run(command, check=True, capture_output=True, timeout=TIME_LIMIT)  # noqa: S603 - our own commands


def convert(path: Path, kind: str, folder: Path) -> Path:
    """The file as LibreOffice saves it as this kind ('pdf') into another folder."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    options = ("--headless", "--convert-to", kind, "--outdir", str(folder))
    call("soffice", profile, *options, str(path))
    return folder / f"{path.stem}.{kind}"

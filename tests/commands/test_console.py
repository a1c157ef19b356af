"""What is printed can be read in every console: its code page may lack what Finnish print needs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.commands.console import make_printable
from tests.builders import PHASE
from tests.running import small_project

CONSOLES = {
    "cp850": ({"PYTHONIOENCODING": "cp850"}, "cp850"),
    "cp1252": ({"PYTHONIOENCODING": "cp1252"}, "cp1252"),
    "utf-8": ({"PYTHONIOENCODING": "utf-8"}, "utf-8"),
    "utf-8 mode": ({"PYTHONUTF8": "1"}, "utf-8"),
    "ascii, which click takes for utf-8": ({"PYTHONIOENCODING": "ascii"}, "utf-8"),
}
"""How a console is set, and what it decodes by."""


@pytest.mark.parametrize("console", CONSOLES)
def test_both_streams_are_shown_whole(tmp_path: Path, console: str) -> None:
    folder = small_project(tmp_path / "run", {"Vaiheet": [{**PHASE, "Tila": "TEKEILÄ"}]})
    settings, encoding = CONSOLES[console]
    others = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    ended = subprocess.run(
        [sys.executable, "-c", "from pipeline.cli import main; main(['check'])"],
        cwd=folder,
        env={**others, **settings},
        capture_output=True,
        check=False,
        timeout=120,
    )
    quote, more = ('"', "...") if encoding == "cp850" else ("”", "…")
    assert ended.stderr.decode(encoding).splitlines() == [f"Tarkistan työkirjan {more}"]
    finding, count = ended.stdout.decode(encoding).splitlines()
    assert finding == (
        f"VIRHE Vaiheet!F2: Sarakkeessa Tila on {quote}TEKEILÄ{quote}. Sallitut sanat ovat "
        f"TEKEMÄTTÄ, TEKEILLÄ, TEHTY. Tarkoititko {quote}TEKEILLÄ{quote}?"
    )
    assert count == "1 virhe."
    assert ended.returncode == 3


LIKENESSES = {
    "quotes": ("Työkirja ”tavoitteet” …", 'Työkirja "tavoitteet" ...'),
    "signs": ("2020–2021, ≥ 80 %, −5 °C", "2020-2021, >= 80 %, -5 °C"),
    "names": ("Šimánková, Kőszegi", "Simánková, Koszegi"),
    "letters with their marks apart": ("Ta\u0308ma\u0308 on Macista", "Tama on Macista"),
    "arrows and money": ("100 € → ‘1 000’", "100 EUR -> '1 000'"),
    "what is like nothing": ("中\U0001f600.xlsx", "\\u4e2d\\U0001f600.xlsx"),
    "a name in no encoding": ("\udce4.xlsx", "\\udce4.xlsx"),
}


@pytest.mark.parametrize(("printed", "shown"), LIKENESSES.values(), ids=LIKENESSES)
def test_what_the_code_page_lacks_is_shown_as_its_likeness(printed: str, shown: str) -> None:
    make_printable()
    assert printed.encode("cp850", "likeness").decode("cp850") == shown


def test_a_character_that_the_code_page_has_stays() -> None:
    make_printable()
    assert "ÄÖÅ½×".encode("cp850", "likeness").decode("cp850") == "ÄÖÅ½×"


def test_what_is_read_is_never_guessed() -> None:
    make_printable()
    with pytest.raises(UnicodeDecodeError):
        b"\xe4".decode("ascii", "likeness")

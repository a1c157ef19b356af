import subprocess
import sys

import matplotlib as mpl
import pytest
from defusedxml.ElementTree import fromstring

from pipeline.render.charts.drawing import Drawing, Sheet, drawing, stroke
from pipeline.units import EMU_PER_INCH, Emu, inches
from tests.render.charts.samples import colour, pixels

SIZE = inches(2), inches(0.5)


def _picture(width: Emu = SIZE[0], height: Emu = SIZE[1]) -> Drawing:
    def a_line_at_the_top(sheet: Sheet) -> None:
        stroke(sheet, [(0, 0.1), (1, 0.1)], "#ff0000", 7.2)

    return drawing(width, height, a_line_at_the_top, ground="#ffffff")


def test_two_runs_give_the_same_bytes() -> None:
    assert _picture() == _picture()


def test_the_svg_is_well_formed_without_a_doctype() -> None:
    svg = _picture().svg

    assert fromstring(svg, forbid_dtd=True).tag == "{http://www.w3.org/2000/svg}svg"
    assert b"DOCTYPE" not in svg


@pytest.mark.parametrize("word", [b"date", b"Date", b"Matplotlib", b"clip-path"])
def test_the_svg_holds_nothing_that_another_run_or_version_changes(word: bytes) -> None:
    assert word not in _picture().svg


def test_the_svg_has_the_size_of_its_place_in_points() -> None:
    svg = fromstring(_picture().svg)

    assert (svg.get("width"), svg.get("height")) == ("144pt", "36pt")


@pytest.mark.parametrize(("width", "height"), [(2, 0.5), (11.83, 0.78), (11.83, 1.957)])
def test_the_png_has_220_pixels_an_inch(width: float, height: float) -> None:
    rows = pixels(_picture(inches(width), inches(height)).png)

    size = (inches(width) / EMU_PER_INCH * 220, inches(height) / EMU_PER_INCH * 220)
    assert (len(rows[0]), len(rows)) == (round(size[0]), round(size[1]))


def test_places_are_inches_from_the_upper_left_corner() -> None:
    rows = pixels(_picture().png)

    assert rows[22][100] == colour("#ff0000")
    assert rows[22][330] == colour("#ffffff")
    assert rows[88][100] == colour("#ffffff")


def test_a_user_s_own_settings_do_not_change_the_picture() -> None:
    usual = _picture()

    with mpl.rc_context({"savefig.bbox": "tight", "path.sketch": (1, 100, 2), "svg.id": "mine"}):
        assert _picture() == usual


def test_drawing_leaves_the_settings_as_they_were() -> None:
    def settings() -> dict[str, object]:  # looking at the backend would choose one
        return {key: mpl.rcParams[key] for key in mpl.rcParams if key != "backend"}

    before = settings()

    _picture()

    assert settings() == before


def test_drawing_needs_no_pyplot() -> None:
    program = (
        "import sys;"
        "from tests.render.charts.test_drawing import _picture; _picture();"
        "sys.exit('matplotlib.pyplot' in sys.modules)"
    )

    run = subprocess.run([sys.executable, "-c", program], check=False)  # noqa: S603  # our own

    assert run.returncode == 0

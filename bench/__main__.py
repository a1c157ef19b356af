"""Measures the command beside a typical script and the floor: `uv run python -m bench`."""

import argparse
import math
import shutil
import statistics
import sys
import tempfile
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

from bench.measure import Cost, cost_of, median, work_of_two

_LAYOUTS = Path("layouts") / "helsinki.pptx"
_SIZES = (1, 5, 100, 500)
_RUNS = 5
_IMPORTS = "import matplotlib.pyplot, openpyxl, pandas, pptx"

_Commands = Mapping[str, tuple[str, ...]]


def main() -> None:
    """Prints a row for each size and program, then ratios to the script and exponents."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, metavar="PROGRAMMES")
    parser.add_argument("--runs", type=int, default=_RUNS, help="of each, the median is shown")
    asked = parser.parse_args()
    print(f"{'':>12}{'':>12}{'wall s':>9}{'CPU s':>9}{'peak MiB':>10}{'ratio':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for command in _start().values():
            cost_of(command)  # once without counting: files are read, modules compiled
        _measure("start", _start(), asked.runs)
        by_size = {
            size: _measure(f"{size} pr.", _programs(Path(folder), size), asked.runs)
            for size in asked.sizes
        }
    _print_exponents(by_size)


def _measure(label: str, commands: _Commands, runs: int) -> dict[str, Cost]:
    """The programs in turn, A B C A B C, so that a slower minute is one for all of them."""
    rounds, works = [], []
    for _ in range(runs):
        rounds.append({name: cost_of(command) for name, command in commands.items()})
        works.append(work_of_two())
    costs = {name: median(costs[name] for costs in rounds) for name in commands}
    for name, cost in costs.items():
        ratio = cost.wall / costs["typical"].wall
        figures = f"{cost.wall:>9.2f}{cost.cpu:>9.2f}{cost.peak:>10.0f}{ratio:>8.2f}"
        print(f"{label:>12}{name:>12}{figures}", flush=True)
    work = statistics.median(works)
    print(f"{label:>12}: two processes at once did {work:.2f} times the work of one", flush=True)
    return costs


def _start() -> _Commands:
    """What is taken before anything is made; of the script, its imports."""
    return {
        "typical": (sys.executable, "-c", _IMPORTS),
        "--help": (*_build_deck(), "--help"),
        "floor": _module("bench.floor"),
    }


def _programs(folder: Path, size: int) -> _Commands:
    workbook, deck = str(folder / f"{size}.xlsx"), folder / str(size) / "ours.pptx"
    cost_of(_module("bench.workbooks", str(size), workbook))
    deck.parent.mkdir()
    ours = (*_build_deck(), "--workbook", workbook, "--output")
    cost_of((*ours, str(deck)))
    return {
        "typical": _module("bench.typical", workbook, str(_LAYOUTS), str(folder / "typical.pptx")),
        "ours": (*ours, str(deck.with_name("again.pptx"))),
        "check": (*_build_deck(), "check", workbook),
        "floor": _module("bench.floor", str(deck)),
    }


def _module(name: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-m", name, *arguments)


def _build_deck() -> tuple[str, ...]:
    command = shutil.which("build-deck", path=str(Path(sys.executable).parent))
    if command is None:
        raise SystemExit("build-deck is not installed beside this Python: use uv run")
    return (command,)


def _print_exponents(by_size: Mapping[int, Mapping[str, Cost]]) -> None:
    """By which power of the programmes the time grows from each size to the next."""
    for (size, less), (larger, more) in pairwise(sorted(by_size.items())):
        for name in less:
            power = math.log(more[name].wall / less[name].wall) / math.log(larger / size)
            print(f"from {size} to {larger} programmes, {name}: exponent {power:.2f}")


if __name__ == "__main__":
    main()

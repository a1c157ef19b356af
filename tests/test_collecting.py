"""A run does not look for cycles, neither while it works nor when it ends."""

import subprocess
import sys

SCRIPT = """
import atexit, gc
from pipeline.cli import main

# called last, as it is registered first
atexit.register(lambda: print(gc.isenabled(), len(gc.get_objects())))
main({arguments})
"""


def at_the_end(arguments: str) -> list[str]:
    """Whether cycles are looked for, and among how many values, when a run of --help ends."""
    done = subprocess.run(  # noqa: S603  # our own script
        [sys.executable, "-c", SCRIPT.format(arguments=arguments), "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()[-1].split()


def test_a_process_looks_for_cycles_among_no_values() -> None:
    enabled, values = at_the_end("")
    assert enabled == "False"
    assert int(values) < 100


def test_where_a_program_calls_the_command_nothing_is_changed() -> None:
    enabled, values = at_the_end("['--help']")
    assert enabled == "True"
    assert int(values) > 1_000

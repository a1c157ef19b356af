"""`build-deck.toml` in the working folder: the command's options, set for good."""

import tomllib
from pathlib import Path

from pipeline.findings import Code, UsageError, error
from pipeline.wording.words import Terminal

CONFIGURATION = Path("build-deck.toml")

_KINDS: dict[str, type | tuple[type, ...]] = {
    "workbook": str,
    "round": str,
    "compare-to": str,
    "programme": (str, list),
    "per-programme": bool,
    "no-summary": bool,
    "gaps": bool,
    "layouts": str,
    "output": str,
    "language": str,
    "report": str,
    "marked-copy": str,
    "strict": bool,
    "despite-errors": bool,
}


def configured_language() -> str | None:
    """The language that the file asks for; None where it does not, or cannot be read."""
    try:
        language = _values().get("language")
    except (tomllib.TOMLDecodeError, OSError, UnicodeDecodeError):
        return None  # what is wrong is told by whoever reads the whole of it
    return language if isinstance(language, str) else None


def read_configuration(texts: Terminal) -> dict[str, object]:
    """The options' values by their names; none without the file.

    Raises:
        UsageError: the file cannot be read, or names what is no option.
    """
    try:
        values = _values()
    except (tomllib.TOMLDecodeError, OSError, UnicodeDecodeError) as problem:
        raise _bad(texts.not_toml.format(problem=problem)) from problem
    for name, value in values.items():
        if name not in _KINDS:
            raise _bad(texts.unknown_setting.format(name=name, expected=", ".join(_KINDS)))
        if not isinstance(value, _KINDS[name]):
            raise _bad(texts.wrong_setting.format(name=name))
    if isinstance(programme := values.pop("programme", []), str):
        programme = [programme]
    named = {name.replace("-", "_"): value for name, value in values.items()}
    return {**named, "programmes": programme}


def _values() -> dict[str, object]:
    if not CONFIGURATION.exists():
        return {}
    return tomllib.loads(CONFIGURATION.read_text(encoding="utf-8-sig"))


def _bad(reason: str) -> UsageError:
    return UsageError([error(Code.BAD_CONFIGURATION, file=CONFIGURATION, reason=reason)])

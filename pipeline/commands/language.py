"""The language of a run: it must be known before there are commands that speak it."""

from collections.abc import Sequence

import click

from pipeline.wording import LANGUAGES
from pipeline.wording.words import Words

OPTION = "--language"


def asked_language(arguments: Sequence[str]) -> tuple[str | None, list[str]]:
    """What the arguments give as the language, right or wrong, and the others in their order.

    It may stand before a command's name or after it. Without a value it is left to the command,
    which tells that.
    """
    reader = click.Command(
        None,
        params=[click.Option([OPTION])],
        add_help_option=False,
        context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
    )
    try:
        context = reader.make_context("", list(arguments))
    except click.UsageError:
        return None, list(arguments)
    return context.params["language"], context.args


def unknown_language(name: str) -> str:
    """That there is no such language, a line in each that there is."""
    return "\n".join(_unknown(name, words) for words in LANGUAGES.values())


def _unknown(name: str, words: Words) -> str:
    terminal = words.terminal
    reason = terminal.unknown_language.format(name=name, expected=", ".join(LANGUAGES))
    return terminal.wrong_use.format(reason=reason)

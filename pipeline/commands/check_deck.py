"""`build-deck check-deck`: what is not accessible in a deck, ours or one edited by hand."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.accessibility import Fault, Rule
from pipeline.commands.command import PATH, Command
from pipeline.commands.telling import save_report, say_step
from pipeline.findings import BuildDeckError
from pipeline.wording.words import Words

if TYPE_CHECKING:
    from pipeline.check_deck import CheckedDeck


def check_deck_command(words: Words) -> Command:
    """The command in a language: says all faults of the deck, each with its slide and shape."""
    said = words.help

    @click.command(
        "check-deck",
        cls=Command,
        words=said,
        usage=said.check_deck_arguments,
        help=said.check_deck,
        short_help=said.check_deck_short,
    )
    @click.argument("deck", type=PATH, metavar=said.deck)
    @click.option("--report", type=PATH, metavar=said.file, help=said.deck_report)
    def check_deck(deck: Path, report: Path | None) -> None:
        _check_deck(deck, report, words)

    return check_deck


def _check_deck(deck: Path, report: Path | None, words: Words) -> None:
    from pipeline.check_deck import check_deck
    from pipeline.write.deck_report import deck_report_text, unread_report_text

    try:
        checked = check_deck(deck, report, words, say_step)
    except BuildDeckError as problem:
        save_report(report, unread_report_text(deck, problem.findings, words), words)
        raise
    _say(checked, words)
    found = (checked.slides, checked.faults, checked.for_people)
    save_report(report, deck_report_text(deck, *found, words), words)
    sys.exit(checked.exit_code)


def _say(checked: "CheckedDeck", words: Words) -> None:
    texts = words.audit
    for fault in checked.faults:
        wrong, do = words.fault(fault)
        click.secho(f"{texts.place(fault)}:", fg="yellow", nl=False)
        click.echo(f" {wrong} {do} [{fault.rule}; {texts.clauses(fault)}]")
    count = len(checked.faults)
    click.echo(words.counted(count, texts.faults) if count else texts.no_faults)
    click.echo(texts.look_yourself)
    for line in (*_for_people(checked.for_people, words), texts.always):
        click.echo(f"  {line}")


def _for_people(faults: Sequence[Fault], words: Words) -> Iterator[str]:
    """A line a rule: the slides, the first place's sentence, the question, the clauses."""
    by_rule: dict[Rule, list[Fault]] = {}
    for fault in faults:
        by_rule.setdefault(fault.rule, []).append(fault)
    for rule, same in by_rule.items():
        slides = list(dict.fromkeys(str(fault.slide) for fault in same))
        wrong, do = words.fault(same[0])
        place = words.audit.slide.format(number=slides[0])
        if len(slides) > 1:
            place = words.audit.slides.format(numbers=", ".join(slides))
        yield f"{place}: {wrong} {do} [{rule}; {words.audit.clauses(same[0])}]"

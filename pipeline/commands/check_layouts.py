"""`build-deck check-layouts`: what of a template is bound to what, with a first suggestion."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands.command import PATH, Command
from pipeline.commands.telling import say_findings
from pipeline.intake.roles import SLOTS, Role
from pipeline.wording.words import Words

if TYPE_CHECKING:
    from pipeline.check_layouts import CheckedLayouts

_EMU_PER_CM = 360_000


def check_layouts_command(words: Words) -> Command:
    """The command in a language."""
    said = words.templates

    @click.command(
        "check-layouts",
        cls=Command,
        words=words.help,
        usage=said.command_arguments,
        help=said.command,
        short_help=said.command_short,
    )
    @click.argument("path", type=PATH, metavar=words.help.file)
    @click.option("--suggest", is_flag=True, help=said.suggest)
    @click.option("--html", "page", type=PATH, metavar=words.help.file, help=said.page_option)
    def check_layouts(path: Path, page: Path | None, *, suggest: bool) -> None:
        from pipeline.check_layouts import check_layouts as check

        checked = check(path, words, page, suggest=suggest)
        click.echo("\n".join(_lines(checked, words)))
        say_findings(checked.findings, words, err=False)
        if suggest:
            click.echo(said.suggested.format(path=checked.binding_path))
        if page:
            click.echo(said.page.format(path=page))
        click.echo((said.unusable if checked.exit_code else said.usable).format(path=path))
        sys.exit(checked.exit_code)

    return check_layouts


def _lines(checked: "CheckedLayouts", words: Words) -> Iterator[str]:
    said, template = words.templates, checked.template
    masters = {layout.master_number for layout in template.layouts}
    yield said.summary.format(
        file=template.name,
        width=words.number(round(template.width / _EMU_PER_CM, 1)),
        height=words.number(round(template.height / _EMU_PER_CM, 1)),
        layouts=words.counted(len(template.layouts), said.layouts),
        masters=words.counted(len(masters), said.masters),
    )
    shown = said.by_file if checked.by_file else said.by_names
    yield shown.format(file=checked.binding_path.name)
    for role in Role:
        yield from _role(role, checked, words)


def _role(role: Role, checked: "CheckedLayouts", words: Words) -> Iterator[str]:
    """What a kind of slide is made in: its layout, then its placeholders, what has none."""
    said, bound = words.templates, checked.binding.roles.get(role)
    yield ""
    if bound is None:
        yield said.unbound.format(role=role)
        return
    other = checked.binding.fallen_back.get(role)
    shown = said.stands_in if other else said.role
    yield shown.format(role=role, layout=bound.layout.name, other=other)
    for slot in SLOTS[role]:
        if slot in bound.slots:
            yield "  " + said.slot.format(slot=slot, placeholder=bound.slots[slot].name)
    if checked.layouts:
        layout = checked.layouts.layout(role)
        others = [slot for slot in SLOTS[role] if slot not in bound.slots]
        arranged = ", ".join(slot for slot in others if layout.has(slot))
        left_out = ", ".join(slot for slot in others if not layout.has(slot))
        if arranged:
            yield "  " + said.arranged.format(slots=arranged)
        if left_out:
            yield "  " + said.left_out.format(slots=left_out)

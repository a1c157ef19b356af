"""A binding as the text of the file beside a template, for people to look through and change."""

import json
from collections.abc import Iterator, Mapping

from pipeline.intake.binding import Binding, Bound
from pipeline.intake.binding_file import LAYOUT, MASTER, TONES
from pipeline.intake.roles import SLOTS, Role, Tone
from pipeline.intake.template_file import Placeholder, Template, TemplateLayout
from pipeline.wording.words import Words

_WIDTH = 96


def binding_text(binding: Binding, template: Template, words: Words) -> str:
    """The file as TOML: a table a kind of slide, and one of the colours of statuses."""
    parts = [*_comment(words.templates.file_comment)]
    for role, bound in binding.roles.items():
        parts += ["", *_role(role, bound, template)]
    if binding.tones:
        parts += ["", *_comment(words.templates.colours_comment), *_tones(binding.tones)]
    return "\n".join(parts) + "\n"


def _comment(text: str) -> Iterator[str]:
    line = "#"
    for word in text.split():
        if len(line) + len(word) >= _WIDTH:
            yield line
            line = "#"
        line += f" {word}"
    yield line


def _role(role: Role, bound: Bound, template: Template) -> Iterator[str]:
    yield f"[{_quoted(role)}]"
    layout, same = bound.layout, _of_the_same_name(bound.layout, template)
    masters = [other.master_number for other in same]
    if masters.count(layout.master_number) > 1:
        yield f"{LAYOUT} = {layout.number}"
    else:
        yield f"{LAYOUT} = {_quoted(layout.name)}"
        if len(masters) > 1:
            yield f"{MASTER} = {layout.master_number}"
    for slot in SLOTS[role]:
        if slot in bound.slots:
            yield f"{_quoted(slot)} = {_reference(bound.slots[slot], layout)}"


def _of_the_same_name(layout: TemplateLayout, template: Template) -> list[TemplateLayout]:
    """It and the others that are called so; those without a name have one as little."""
    return [other for other in template.layouts if other.name == layout.name]


def _reference(placeholder: Placeholder, layout: TemplateLayout) -> str:
    """The placeholder's name, or its number where others have that name."""
    same = [p for p in layout.placeholders if p.name == placeholder.name]
    return _quoted(placeholder.name) if len(same) == 1 else str(placeholder.idx)


def _tones(tones: Mapping[Tone, str]) -> Iterator[str]:
    yield f"[{TONES}]"
    for tone, slot in tones.items():
        yield f"{_quoted(tone)} = {_quoted(slot)}"


def _quoted(text: str) -> str:
    """A basic string of TOML, whose escapes are those of JSON but for one sign."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")

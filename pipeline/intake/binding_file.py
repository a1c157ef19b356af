"""The file beside a template that binds its layouts: every mistake in it is told with its line."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pipeline.findings import Code, Finding, LayoutsError, error
from pipeline.intake.binding import Binding, Bound, bound, suits
from pipeline.intake.fall_back import with_fall_backs
from pipeline.intake.inks import SLOTS as COLOURS
from pipeline.intake.roles import SLOTS, Role, Slot, Tone
from pipeline.intake.template_file import Placeholder, Template, TemplateLayout

ENDING = ".toml"
LAYOUT, MASTER, TONES = "layout", "master", "colours"
"""The words of the file that are no names of slides, places or statuses."""

_TABLE = re.compile(r"\s*\[\s*(?P<name>[^\]]*?)\s*\]")
_KEY = re.compile(r"\s*(?P<name>\"[^\"]*\"|'[^']*'|[\w-]+)\s*=")


def binding_path(template: Path) -> Path:
    """Where the file lies that binds a template: beside it, with the same name."""
    return template.with_suffix(ENDING)


def read_binding(path: Path, template: Template) -> Binding | None:
    """What the file binds, with what stands in for the rest; None without the file.

    Raises:
        LayoutsError: it cannot be read, or names what the template does not have; says all.
    """
    if not path.exists():
        return None
    try:
        text = path.read_text(encoding="utf-8-sig")
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, OSError, UnicodeDecodeError) as cause:
        found = error(Code.BINDING_UNREADABLE, file=path.name, problem=cause)
        raise LayoutsError([found]) from cause
    reader = _Reader(path.name, text, template)
    binding = reader.binding(values)
    if reader.findings:
        raise LayoutsError(reader.findings)
    return with_fall_backs(binding)


@dataclass
class _Reader:
    """Reads the tables of one file and gathers what is wrong in them."""

    file: str
    text: str
    template: Template

    def __post_init__(self) -> None:
        self.findings: list[Finding] = []

    def binding(self, values: Mapping[str, object]) -> Binding:
        roles: dict[Role, Bound] = {}
        tones: dict[Tone, str] = {}
        for name, value in values.items():
            if not isinstance(value, dict):
                self._say(Code.BINDING_NO_TABLE, ("", name), name=name)
            elif name == TONES:
                tones = dict(self._tones(value))
            elif name not in list(Role):
                expected = ", ".join((*Role, TONES))
                self._say(Code.BINDING_UNKNOWN_ROLE, (name, ""), name=name, expected=expected)
            elif found := self._role(Role(name), value):
                roles[Role(name)] = found
        return Binding(roles, tones=tones)

    def _say(self, code: Code, at: tuple[str, str], **arguments: object) -> None:
        line = line_of(self.text, *at)
        self.findings.append(error(code, None, file=self.file, line=line, **arguments))

    def _tones(self, values: Mapping[str, object]) -> Iterator[tuple[Tone, str]]:
        for name, value in values.items():
            if name not in list(Tone):
                expected = ", ".join(Tone)
                self._say(Code.BINDING_UNKNOWN_TONE, (TONES, name), name=name, expected=expected)
            elif value not in COLOURS:
                expected = ", ".join(COLOURS)
                self._say(Code.BINDING_UNKNOWN_COLOUR, (TONES, name), name=value, expected=expected)
            else:
                yield Tone(name), str(value)

    def _role(self, role: Role, values: Mapping[str, object]) -> Bound | None:
        layout = self._layout(role, values)
        if layout is None:
            return None
        slots: dict[Slot, Placeholder] = {}
        for name, value in values.items():
            if name in (LAYOUT, MASTER):
                continue
            if name not in SLOTS[role]:
                expected = ", ".join(SLOTS[role])
                self._say(
                    Code.BINDING_UNKNOWN_SLOT, (role, name), role=role, name=name, expected=expected
                )
            elif found := self._placeholder(layout, (role, Slot(name)), value):
                slots[Slot(name)] = found
        whole = bound(layout, role, slots)
        if Slot.TITLE not in whole.slots:
            names = ", ".join(p.name for p in layout.placeholders) or "–"
            code, name = Code.MISSING_PLACEHOLDER, Slot.TITLE
            self.findings.append(error(code, layout=layout.name, name=name, expected=names))
        return whole

    def _layout(self, role: Role, values: Mapping[str, object]) -> TemplateLayout | None:
        name, master = values.get(LAYOUT), values.get(MASTER)
        of_master = [
            layout
            for layout in self.template.layouts
            if master in (None, layout.master, layout.master_number)
        ]
        if not of_master:
            masters = {la.master_number: f"{la.master_number} ({la.master})" for la in self._all}
            expected = ", ".join(masters.values())
            self._say(Code.BINDING_NO_MASTER, (role, MASTER), name=master, expected=expected)
            return None
        by_number = isinstance(name, int) and not isinstance(name, bool)
        found = [la for la in of_master if name == (la.number if by_number else la.name)]
        if not found:
            expected = ", ".join(dict.fromkeys(layout.name for layout in of_master))
            at = (role, LAYOUT if LAYOUT in values else "")
            shown = name if name is not None else "–"
            self._say(Code.BINDING_NO_LAYOUT, at, role=role, name=shown, expected=expected)
            return None
        if len({layout.master_number for layout in found}) > 1:
            expected = ", ".join(f"{la.master_number} ({la.master})" for la in found)
            self._say(Code.BINDING_TWO_LAYOUTS, (role, LAYOUT), name=name, expected=expected)
        elif len(found) > 1:
            numbers = ", ".join(str(layout.number) for layout in found)
            self._say(Code.BINDING_SAME_NAME, (role, LAYOUT), name=name, expected=numbers)
        return found[0]

    @property
    def _all(self) -> tuple[TemplateLayout, ...]:
        return self.template.layouts

    def _placeholder(
        self, layout: TemplateLayout, at: tuple[Role, Slot], value: object
    ) -> Placeholder | None:
        role, slot = at
        is_idx = isinstance(value, int) and not isinstance(value, bool)
        found = next(
            (p for p in layout.placeholders if value == (p.idx if is_idx else p.name)), None
        )
        if found and suits(slot, found):
            return found
        code = Code.BINDING_WRONG_KIND if found else Code.BINDING_NO_PLACEHOLDER
        fitting = (p for p in layout.placeholders if suits(slot, p))
        expected = ", ".join(f"{p.name} ({p.idx})" for p in fitting) or "–"
        self._say(code, (role, slot), slot=slot, name=value, layout=layout.name, expected=expected)
        return None


def line_of(text: str, table: str, key: str) -> int:
    """The number of the line on which a key of a table stands, or the table where it has none."""
    here, of_table = "", 1
    for number, line in enumerate(text.splitlines(), 1):
        if head := _TABLE.match(line):
            here = head["name"].strip("\"'")
            if here == table:
                of_table = number
        elif (
            here == table
            and (found := _KEY.match(line))
            and key in (found["name"], found["name"][1:-1])
        ):
            return number
    return of_table

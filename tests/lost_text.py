"""What of a workbook's texts is not in its deck: each character, in order, in the slot it is for.

How texts are compared: white space, soft hyphens and zero width spaces are left out on both sides,
and so are the marks of lists, which are native in the deck. Between two letters the deck may have a
hyphen more: one that we stored to break a word wider than its box. A heading or name that stands
again on each slide is looked for in what all these slides have together.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.intake.roles import Role, Slot
from pipeline.render.shapes import PictureShape, SizedCell, TableShape, TextShape
from tests.any_text import Lines
from tests.any_workbook import AnyForecast, AnyPhase, AnyProgramme, AnyTarget, AnyWorkbook
from tests.building import WholeDeck

HYPHEN = "-"
_BREAKS = dict.fromkeys(map(ord, "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}"))
_SPLIT_WORD = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_SINGLE = {Role.GOAL, Role.FORECAST_ONE, Role.NOTICE}
_COLUMNS = (Slot.LEFT_TEXT, Slot.RIGHT_TEXT)
_HEADINGS = (Slot.HEADING, Slot.LEFT_HEADING, Slot.RIGHT_HEADING)


def solid(text: str) -> str:
    """The text without any white space, nor the invisible breaks that come with pasted text."""
    return "".join(text.translate(_BREAKS).split())


def is_whole(expected: str, found: str) -> bool:
    """Whether the characters are found in order, with none but hyphens in words between them."""
    expected, found = solid(expected), solid(found)
    at = 0
    for number, character in enumerate(found):
        if expected[at : at + 1] == character:
            at += 1
        elif character != HYPHEN or not _is_inside_word(found, number):
            return False
    return at == len(expected)


def _is_inside_word(text: str, at: int) -> bool:
    return text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()


def _without_hyphens(text: str) -> str:
    return _SPLIT_WORD.sub("", solid(text))


class Slots:
    """What stands in each slot of a slide plan, all of its slides together.

    `columns` are those of a table, without its header rows; `tail` is what stands on the slides
    that have one column of text only.
    """

    def __init__(self, deck: WholeDeck) -> None:
        self.texts: dict[tuple[str, Slot], str] = defaultdict(str)
        self.columns: dict[tuple[str, Slot], list[str]] = {}
        self.tail: dict[str, str] = defaultdict(str)
        self.alternatives: dict[tuple[str, Slot], str] = {}
        for slide in deck.slides:
            plan = slide.key.rsplit("/", 1)[0]
            for shape in slide.shapes:
                match shape:
                    case TextShape(slot=Slot.TEXT | Slot.LEFT_TEXT) if slide.role in _SINGLE:
                        self.tail[plan] += _text(shape)
                    case TextShape(slot=slot):
                        self.texts[plan, slot] += _text(shape)
                    case TableShape(slot=slot, rows=rows):
                        column = self.columns.setdefault((plan, slot), [""] * len(rows[0].cells))
                        for row in rows[1:]:
                            for number, cell in enumerate(row.cells):
                                column[number] += _words(cell)
                    case PictureShape(slot=slot, alternative=alternative):
                        self.alternatives[plan, slot] = alternative

    def has(self, plan: str) -> bool:
        """Whether there is such a slide plan."""
        return bool(self.texts.get((plan, Slot.TITLE)))

    def headings(self, plan: str) -> str:
        """All headings of the slides of a plan."""
        return "\n".join(self.texts[plan, slot] for slot in _HEADINGS)


def _text(shape: TextShape) -> str:
    return "".join(paragraph.text for paragraph in shape.paragraphs)


def _words(cell: SizedCell) -> str:
    return "".join(paragraph.text for paragraph in cell.paragraphs)


def lost_texts(workbook: AnyWorkbook, deck: WholeDeck) -> Iterator[str]:
    """The cells whose texts are not whole in the deck."""
    slots = Slots(deck)
    for programme in workbook.programmes:
        yield from _cover(programme, slots)
        yield from _goals(programme, slots)
        yield from _forecast(programme.code.lower() + "/-", programme.forecast, slots)
        for target in programme.targets:
            if target.phases or target.forecast:  # else it does not belong to the round
                yield from _target(programme, target, slots)


def _cover(programme: AnyProgramme, slots: Slots) -> Iterator[str]:
    plan = f"{programme.code.lower()}/-/cover"
    if not _begins(slots.texts[plan, Slot.TITLE], programme.name):
        yield f"{plan}: the name {programme.name}"
    places = (Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT, Slot.PEOPLE_BELOW)
    shown = "".join(slots.texts[plan, place] for place in places)
    typed = Counter(name for names in programme.people for name in names)
    for name, times in typed.items():  # labels stand between them, again where a list goes on
        if _without_hyphens(shown).count(_without_hyphens(name)) < times:
            yield f"{plan}: the name {name}"


def _begins(found: str, expected: str) -> bool:
    return _without_hyphens(found).startswith(_without_hyphens(expected))


def _holds(found: str, expected: str) -> bool:
    return _without_hyphens(expected) in _without_hyphens(found)


def _goals(programme: AnyProgramme, slots: Slots) -> Iterator[str]:
    """Each heading begins a part, two parts share a plan."""
    parts = [*_parts(programme.binding), *_parts(programme.goal)]
    for first in range(0, len(parts), 2):
        number = first // 2 + 1
        plan = f"{programme.code.lower()}/-/goal" + (f".{number}" if number > 1 else "")
        pair = parts[first : first + 2]
        shown = slots.headings(plan)
        for headings, _ in pair:
            yield from (
                f"{plan}: the heading {heading}"
                for heading in headings
                if not _holds(shown, heading)
            )
        yield from _beside(plan, [text for _, text in pair], slots)


def _parts(lines: Lines) -> list[tuple[list[str], str]]:
    """The parts of a goal: its headings, and what stands under them."""
    parts: list[tuple[list[str], str]] = []
    for line in lines:
        if line.heading and (not parts or parts[-1][1]):
            parts.append(([line.words], ""))
        elif line.heading:
            parts[-1][0].append(line.words)
        else:
            headings, text = parts.pop() if parts else ([], "")
            parts.append((headings, text + line.words))
    return parts


def _beside(plan: str, texts: Sequence[str], slots: Slots) -> Iterator[str]:
    """Texts side by side, of which the longer one may go on alone."""
    tail = slots.tail[plan]
    if len(texts) == 1 or not texts[1]:
        alone = slots.texts[plan, Slot.LEFT_TEXT] + tail
        if not is_whole(texts[0], alone):
            yield f"{plan}: the text"
        return
    left, right = (slots.texts[plan, slot] for slot in _COLUMNS)
    ways = ((left + tail, right), (left, right + tail))
    if not any(all(map(is_whole, texts, way)) for way in ways):
        yield f"{plan}: the texts side by side"


def _forecast(of: str, forecast: AnyForecast, slots: Slots) -> Iterator[str]:
    plan = f"{of}/forecast"
    texts = []
    for lines in (forecast.text, forecast.risks):
        heading, rest = _opening(lines)
        if heading and not _holds(slots.headings(plan), heading):
            yield f"{plan}: the heading {heading}"
        texts.append("".join(line.words for line in rest))
    if slots.has(plan) and texts[0]:
        yield from _beside(plan, texts, slots)
    elif slots.has(plan) and texts[1]:
        yield from _beside(plan, ["Ennusteteksti puuttuu", texts[1]], slots)
    elif any(texts):
        yield f"{plan}: all of it"
    notice = "".join(line.words for line in forecast.notice)
    if not is_whole(notice, slots.tail[f"{of}/notice"]):
        yield f"{of}/notice: the text"


def _opening(lines: Lines) -> tuple[str, Lines]:
    if lines and lines[0].heading:
        return lines[0].words, lines[1:]
    return "", lines


def _target(programme: AnyProgramme, target: AnyTarget, slots: Slots) -> Iterator[str]:
    of = f"{programme.code.lower()}/{target.number}"
    if target.forecast:
        yield from _forecast(of, _shown_forecast(target.forecast, programme), slots)
    plan, heading, line, table = _places(programme, target, slots)
    if not _holds(slots.texts[plan, heading], target.title):
        yield f"{plan}: the title of target {target.number}"
    if target.phases:
        yield from _captions(
            target, slots.alternatives.get((plan, line)), slots.texts[plan, heading]
        )
        yield from _phases(plan, target, slots.columns[plan, table])
        yield from _progress(f"{of}/progress", target.phases, slots)


def _shown_forecast(own: AnyForecast, programme: AnyProgramme) -> AnyForecast:
    """What one of its texts lacks is its programme's; one without texts has no slide of its own."""
    if not (own.text or own.risks):
        return own
    text, risks = own.text or programme.forecast.text, own.risks or programme.forecast.risks
    return replace(own, text=text, risks=risks)


def _places(
    programme: AnyProgramme, target: AnyTarget, slots: Slots
) -> tuple[str, Slot, Slot, Slot]:
    """The plan and slots of a target, alone on its slides or with the one before or after it."""
    code, number = programme.code.lower(), target.number
    if slots.has(f"{code}/{number}-{number + 1}/phases"):
        plan = f"{code}/{number}-{number + 1}/phases"
    elif slots.has(f"{code}/{number - 1}-{number}/phases"):
        return (
            f"{code}/{number - 1}-{number}/phases",
            *(Slot.HEADING_2, Slot.LINE_2, Slot.TABLE_2),
        )
    else:
        plan = f"{code}/{number}/phases"
    return plan, Slot.HEADING, Slot.LINE, Slot.TABLE


def _captions(target: AnyTarget, alternative: str | None, heading: str) -> Iterator[str]:
    """In the line's alternative text; without a line, those of its ends under the heading."""
    captions: tuple[str, ...] = target.ends
    shown = heading
    if target.form == "Jana" and alternative is not None:
        captions += tuple(phase.caption for phase in target.phases)
        shown = alternative
    for caption in captions:
        if not _holds(shown, caption):
            yield f"target {target.number}: the caption {caption}"


def _phases(plan: str, target: AnyTarget, columns: Sequence[str]) -> Iterator[str]:
    """Phases with notes, in a column of their own; captions too where no line shows them."""
    with_values = any(phase.value for phase in target.phases)

    def told(*, captions: bool) -> str:
        texts = []
        for phase in target.phases:
            shown = (phase.text, phase.caption if captions else "")
            value = phase.value if target.form == "Kappaleet" and with_values else ""
            texts += [*shown, value, *(line.words for line in phase.notes)]
        return "".join(texts)

    ways = (told(captions=False), told(captions=True))
    if not any(is_whole(way, column) for way in ways for column in columns):
        yield f"{plan}: the phases of target {target.number}"


def _progress(plan: str, phases: Sequence[AnyPhase], slots: Slots) -> Iterator[str]:
    told = [phase for phase in phases if phase.progress]
    if not told:
        return
    first, second, _ = slots.columns[plan, Slot.TABLE]
    if not is_whole("".join(phase.text for phase in told), first):
        yield f"{plan}: the phases"
    if not is_whole("".join(line.words for p in told for line in p.progress), second):
        yield f"{plan}: the progress"

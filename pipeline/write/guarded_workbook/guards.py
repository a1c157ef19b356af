"""What a cell says when it is chosen, and what it refuses: the data validation of a column."""

import datetime as dt
from collections.abc import Iterator, Mapping

from pipeline.intake.records import Column, Kind
from pipeline.intake.vocabulary import YEARS, Period
from pipeline.wording.workbook_words import WorkbookWords
from pipeline.write.guarded_workbook.layout import Layout

_ROUNDS, _PROGRAMMES = "Kierrosten_tunnukset", "Ohjelmien_tunnukset"
_IDS = ((_ROUNDS, "Kierrokset", "Kierros"), (_PROGRAMMES, "Ohjelmat", "Ohjelma"))

_FEWEST, _MOST = -1e15, 1e15
_LATEST_NUMBER = 10_000  # a number from here on is a day of this or the last century

Rule = Mapping[str, object]
"""Options of XlsxWriter's `data_validation`."""


def guard(layout: Layout, column: Column, words: WorkbookWords) -> Rule:
    """The prompt of a column with what its cells refuse, if anything."""
    prompt = words.prompts[layout.sheet, column.heading]
    if column.required:
        prompt = f"{words.required} {prompt}"
    return {
        "input_title": column.heading,
        "input_message": prompt,
        "error_title": words.alerts.title,
        **_rule(layout, column, words),
    }


def lists_of_ids() -> Iterator[tuple[str, str]]:
    """The defined names of the drop-downs of rounds and programmes, each with its formula.

    A drop-down offers the filled part of a column: Excel begins one with blanks at its blanks,
    and lets anything pass.
    """
    for name, sheet, heading in _IDS:
        cells = f"{name}_solut"
        yield cells, f"={Layout.of(sheet, '').cells_from_afar(heading)}"
        filled = f'MAX(1,SUMPRODUCT(MAX(({cells}<>"")*ROW({cells})))-1)'
        yield name, f"=INDEX({cells},1):INDEX({cells},{filled})"


def _rule(layout: Layout, column: Column, words: WorkbookWords) -> Rule:  # noqa: PLR0911 - a rule a kind
    alerts = words.alerts
    match column.kind:
        case Kind.STATUS:
            return _choice(words.statuses, words)
        case Kind.VERDICT:
            return _choice(words.verdicts, words)
        case Kind.PRESENTATION:
            return _choice(words.presentations, words)
        case Kind.ROUND | Kind.CODE | Kind.PHASE_NUMBER:
            return _id_rule(layout, column, words)
        case Kind.WHOLE_NUMBER:
            return _whole_number_rule(layout, column, words)
        case Kind.NUMBER:
            return _between("decimal", _FEWEST, _MOST, alerts.number)
        case Kind.PERCENT:
            return _between("decimal", 0, 1, alerts.percent)
        case Kind.DATE:
            first, last = dt.date(YEARS[0], 1, 1), dt.date(YEARS[-1], 12, 31)
            return _between("date", first, last, alerts.date)
        case Kind.TEXT if column.longest:
            message = alerts.too_long.format(longest=column.longest)
            return {**_between("length", 0, column.longest, message), "error_type": "warning"}
        case _:
            return {"validate": "any"}


def _id_rule(layout: Layout, column: Column, words: WorkbookWords) -> Rule:
    alerts, cell = words.alerts, layout.cell(column.heading)
    own = column.heading in layout.key and len(layout.key) == 1
    match column.kind:
        case Kind.ROUND if own:
            typed = f'SUBSTITUTE({cell}," ","")'
            periods = " ".join(f"{period.name}/" for period in Period)
            known = f'ISNUMBER(SEARCH(LEFT({typed},3),"{periods}"))'
            form = f"{known},LEN({typed})=7,ISNUMBER(-RIGHT({typed},4))"
            return _custom(f"AND({form},{_only_once(layout)})", alerts.round_id)
        case Kind.ROUND:
            return _list(f"={_ROUNDS}", alerts.unknown_round)
        case Kind.CODE if own:
            return _custom(_only_once(layout), alerts.new_code)
        case Kind.CODE:
            return _list(f"={_PROGRAMMES}", alerts.unknown_programme)
        case _:  # a phase number that has become a date is a large number
            sound = f"OR(ISTEXT({cell}),AND(ISNUMBER({cell}),{cell}<{_LATEST_NUMBER}))"
            return _custom(sound, alerts.phase_number)


def _whole_number_rule(layout: Layout, column: Column, words: WorkbookWords) -> Rule:
    alerts, cell = words.alerts, layout.cell(column.heading)
    whole = f"INT({cell})={cell}"
    match layout.sheet, column.heading:
        case "Tavoitteet", "Nro":
            return _custom(f"AND({whole},{_only_once(layout)})", alerts.new_number)
        case _, "Tavoite":
            targets = Layout.of("Tavoitteet", "")
            programmes, numbers = map(targets.cells_from_afar, ("Ohjelma", "Nro"))
            programme = layout.cell("Ohjelma")
            known = f'SUMPRODUCT(({programmes}={programme})*({numbers}&""={cell}&""))>0'
            return _custom(known, alerts.unknown_target)
        case _:
            return _custom(whole, alerts.whole_number)


def times_there(layout: Layout) -> str:
    """How many rows of the sheet have the key of this one; numbers and texts are compared alike."""
    same = (f'({layout.cells(h)}&""={layout.cell(h)}&"")' for h in layout.key)
    return f"SUMPRODUCT({'*'.join(same)}*1)"


def _only_once(layout: Layout) -> str:
    return f"{times_there(layout)}=1"


def _choice(offered: tuple[str, ...], words: WorkbookWords) -> Rule:
    message = words.alerts.word.format(expected=", ".join(offered))
    return _list(list(offered), message)


def _list(source: object, message: str) -> Rule:
    return {"validate": "list", "source": source, "error_message": message}


def _custom(formula: str, message: str) -> Rule:
    return {"validate": "custom", "value": f"={formula}", "error_message": message}


def _between(kind: str, first: object, last: object, message: str) -> Rule:
    limits = {"minimum": first, "maximum": last, "error_message": message}
    return {"validate": kind, "criteria": "between", **limits}

"""The grey column: the name of the target whose number stands beside it."""

from pipeline.wording.workbook_words import TargetNames
from pipeline.write.guarded_workbook.layout import Layout


def target_name(layout: Layout, words: TargetNames) -> str:
    """The formula of the column, the same in each row: a name, nothing, or that there is none."""
    targets = Layout.of("Tavoitteet", "")
    programmes, numbers, names = map(targets.cells_from_afar, ("Ohjelma", "Nro", "Tavoite"))
    programme, number = (f"{layout.sheet}[[#This Row],[{h}]]" for h in ("Ohjelma", "Tavoite"))
    same = f'({programmes}={programme})*({numbers}&""={number}&"")'
    place = f"SUMPRODUCT(MAX({same}*ROW({numbers})))-1"  # -1 is no place: an error
    named = f'IFERROR(INDEX({names},{place})&"","{words.unknown}")'
    return f'=IF({programme}="","",IF({number}="",{_without_number(layout, words)},{named}))'


def _without_number(layout: Layout, words: TargetNames) -> str:
    """A forecast without a target is about the whole programme; a phase has always a target."""
    column = layout.columns["Tavoite"]
    return '""' if column and column.required else f'"{words.whole_programme}"'

"""English: the words of the guarded workbook."""

from pipeline.wording.columns_en import PROMPTS
from pipeline.wording.workbook_words import Alerts, Guide, TargetNames, WorkbookWords

_ALERTS = Alerts(
    title="Please check",
    round_id="Write the round as E1/2020, E2/2020, E3/2020 or TP/2020. A round can be on the "
    "sheet only once.",
    unknown_round="The round is not on the sheet Kierrokset. Choose a round from the list, or add "
    "it to the sheet Kierrokset first.",
    new_code="Another programme has this code already. Give the programme a code of its own.",
    unknown_programme="The programme is not on the sheet Ohjelmat. Choose a programme from the "
    "list, or add it to the sheet Ohjelmat first.",
    new_number="Write a whole number that no other target of the programme has.",
    unknown_target="The programme has no target of this number. Choose the programme first, or add "
    "the target to the sheet Tavoitteet first.",
    phase_number="Excel has made a date of the number. Format the cell as text and write the "
    "number again, for example 2 or 2.1.",
    word="Choose from the list: {expected}. Or leave the cell empty.",
    whole_number="Write a whole number, for example 1.",
    number="Write the number alone, for example 18 or 1234.5. Its unit belongs in the column "
    "Yksikkö.",
    percent="Write a percentage from 0 to 100 %, for example 40 %.",
    date="Write a date, for example 12 October 2020.",
    too_long="The text is longer than {longest} characters and may not fit in its place. "
    "Go on all the same?",
)

_GUIDE = Guide(
    title="The workbook of the binding targets: how to fill it in",
    steps_heading="The year",
    steps=(
        (
            "At the beginning of the year fill in the sheets Ohjelmat (programmes) and Tavoitteet "
            "(targets), and check the sheet Kierrokset (rounds)."
        ),
        (
            "In a round write each phase on a row of its own on the sheet Vaiheet (phases), and "
            "the forecasts of the targets or programmes on the sheet Ennusteet (forecasts)."
        ),
        "Save and check the workbook: build-deck check WORKBOOK.xlsx",
        "Make the deck: build-deck --workbook WORKBOOK.xlsx",
        (
            "Make the rows of the next round in a new workbook: build-deck new-round ROUND "
            "--from WORKBOOK.xlsx --to NEW.xlsx. The earlier rounds are kept."
        ),
    ),
    sheets_heading="Sheets",
    sheets_columns=("Sheet", "A row is", "Always fill in"),
    rows={
        "Kierrokset": "a forecast round",
        "Ohjelmat": "a programme or project",
        "Tavoitteet": "a target of a programme",
        "Vaiheet": "a phase of a target in one round",
        "Ennusteet": "the forecast of a target in one round; or of the whole programme, if "
        "Tavoite is empty",
    },
    marks_heading="Marks",
    statuses=(
        "The phase has not been begun.",
        "The phase has been begun, but is not finished.",
        "The phase is finished.",
    ),
    repeated="Two rows have the same key. Correct or delete one of them.",
    grey="The grey column fills itself. It shows which target has the number.",
    texts_heading="Long texts",
    texts=(
        ("Alt+Enter (Mac: Ctrl+Alt+Enter)", "a new line, which becomes a new paragraph"),
        ("- text", "an item of a list"),
        ("  - text", "the second level of a list: two spaces in front"),
        ("1) text, a) text", "a numbered list, where at least two items follow each other"),
        ("HEADING", "a line in capitals or in bold before other lines is a heading"),
        ("bold and italic", "are kept in the deck"),
    ),
    notes_heading="Good to know",
    notes=(
        "Click a cell: a note tells what belongs in it.",
        (
            "The number of a phase is its identity from round to round. Its wording may be "
            "changed, its number may not."
        ),
        (
            "Filter by programme with the arrow in the heading Ohjelma. Rows may be sorted and "
            "added freely; a new row goes to the first empty row of the table."
        ),
        (
            "Do not merge cells, and do not change the names of the sheets or columns. You may add "
            "sheets and columns of your own."
        ),
        "An empty status, verdict or forecast is shown as missing in the deck. It is not guessed.",
    ),
)

EN = WorkbookWords(
    prompts=PROMPTS,
    required="Always fill in.",
    statuses=("NOT DONE", "IN PROGRESS", "DONE"),
    verdicts=("Achieved", "On track", "Uncertain", "Will not be met"),
    presentations=("List", "Line", "Paragraphs"),
    round_names=(
        "First forecast of the year",
        "Second forecast of the year",
        "Third forecast of the year",
        "Final accounts",
    ),
    title="Binding budget targets {year}",
    twice="twice",
    target_names=TargetNames(
        heading="Name of the target",
        unknown="not on the sheet Tavoitteet",
        whole_programme="whole programme",
    ),
    alerts=_ALERTS,
    guide=_GUIDE,
)

"""English: the sentences of the findings, as coordinators are told them."""

from pipeline.findings import Code

_SAVE_AS = "Open it in Excel and save it as an Excel workbook (.xlsx)."
FILE_KINDS = {
    "empty": "it is empty (0 bytes). If it is in cloud storage, download it to the computer first.",
    "xls": f"it is an .xls file of an old Excel. {_SAVE_AS}",
    "xlsb": f"it is a binary Excel workbook (.xlsb). {_SAVE_AS}",
    "strict": f"it is saved as Strict Open XML. {_SAVE_AS}",
    "encrypted": "it is protected with a password or a sensitivity label. Remove the protection in "
    "Excel and save the workbook again.",
    "csv": f"it is a text file (.csv or .txt). {_SAVE_AS}",
    "html": "it is a web page. Download the workbook again and save it on the computer.",
    "broken-zip": "it is damaged or incomplete. Get a new copy of it.",
    "lock": "it is only a sign that the workbook is open in Excel. Choose the file whose name does "
    "not begin with ~$.",
    "other-office": "it belongs to another Office program. Choose the workbook.",
    "ods": f"it is an OpenDocument spreadsheet (.ods). {_SAVE_AS}",
    "other": "it is not recognised. Check that you chose the right file.",
}

WRITE_PROBLEMS = {
    "denied": "you have no right to write there, or the file is open in another program",
    "full": "the disk is full",
    "name": "the name is too long",
    "missing": "the folder does not exist and cannot be made",
    "folder": "there is already a folder or a file there that cannot be replaced",
    "other": "the disk or the network drive does not answer",
}

_FILES = {
    Code.NO_WORKBOOK: "The workbook is not found: {file}. Save the workbook in the folder input or "
    "say where it is: build-deck --workbook FILE.xlsx. A folder with a sample workbook is made by "
    "build-deck init FOLDER.",
    Code.SEVERAL_WORKBOOKS: "There are several workbooks in the folder {file}: {expected}. "
    "Choose one: build-deck --workbook FILE.xlsx.",
    Code.WORKBOOK_LOCKED: "The workbook {file} cannot be opened. Close it in other programs, or "
    "check that you have the right to read it.",
    Code.WORKBOOK_OPEN: "The workbook {file} is open in Excel: only saved changes are included.",
    Code.NOT_A_WORKBOOK: "The file {file} cannot be read as an Excel workbook (.xlsx): {kind}",
    Code.WORKBOOK_TOO_LARGE: "The workbook {file} is too large to read when unpacked. "
    "Copy the rows of its sheets to a new workbook and save it.",
}

_SHEETS = {
    Code.MISSING_SHEET: "The sheet {name} is missing from the workbook. The sheets are now: "
    "{shown}. Add the missing sheet or correct its name.",
    Code.MISSING_COLUMN: "The column “{heading}” is missing. Add it in the first row, or correct "
    "the spelling of the heading.",
    Code.DUPLICATE_COLUMN: "Two columns have the heading “{heading}”. Remove one of them or give "
    "it another name.",
    Code.MISSPELT_COLUMN: "The heading “{shown}” is not known, so the column was not read.",
    Code.TOO_MANY_ROWS: "The sheet has more than {expected} rows with content. "
    "Remove the rows that are not needed.",
    Code.MERGED_CELLS: "The cells {shown} are merged; the value was read for each of their rows. "
    "Unmerge them and fill in the value in the rows.",
}

_CELLS = {
    Code.REQUIRED_EMPTY: "The cell is empty; the column {heading} must be filled in on every row.",
    Code.UNKNOWN_WORD: "The column {heading} has “{shown}”. The words allowed are {expected}.",
    Code.NOT_A_ROUND: "The column {heading} has “{shown}”. A round is written E1/2020, E2/2020, "
    "E3/2020 or TP/2020, with a year from 1990 to 2100.",
    Code.NOT_A_NUMBER: "The column {heading} has “{shown}”, but a number belongs there, for "
    "example 18 or 1 234,5.",
    Code.NOT_A_WHOLE_NUMBER: "The column {heading} has “{shown}”, but a whole number belongs "
    "there, for example 1.",
    Code.NOT_A_PERCENTAGE: "The column {heading} has “{shown}”, but a percentage from 0 to 100 % "
    "belongs there, for example 40 %.",
    Code.PERCENTAGE_DOUBTFUL: "The value {shown} in the column {heading} was read as per cent "
    "({shown} %). Write the per cent sign, for example 40 %, so that the value is certain.",
    Code.NOT_A_DATE: "The column {heading} has “{shown}”, but a date from the years 1990 to 2100 "
    "belongs there, for example 12.10.2020.",
    Code.NOT_A_PHASE_NUMBER: "The column {heading} has “{shown}”, but the number of a phase "
    "belongs there, for example 2, or of a phase under it, for example 2.1.",
    Code.PHASE_NUMBER_IS_DATE: "The column {heading} has the date “{shown}”: Excel has turned the "
    "number into a date. Format the cell as text and write the number again.",
    Code.NOT_CALCULATED: "The formula in the column {heading} has not been calculated. Open the "
    "workbook in Excel, save it and try again.",
    Code.ERROR_VALUE: "The column {heading} has {shown}, which a broken formula gives. Correct the "
    "formula or write a value.",
    Code.TOO_LONG: "The text in the column {heading} is {length} characters long; at most "
    "{expected} characters are certain to fit in the room that there is for it.",
    Code.UNIT_DIFFERS: "The column {heading} has “{shown}”, whose unit is {name}, but the unit of "
    "the row is {expected}: on the slide the number has the unit {expected}. Correct the number or "
    "the unit.",
}

CHECKS = {
    "rounds": "what the rounds lack",
    "programme-names": "whether the programmes of the rows are on the sheet Ohjelmat",
    "target-names": "whether the targets of the rows are on the sheet Tavoitteet",
    "statuses": "whether phases lack a status",
    "owners": "whether programmes lack an owner",
    "targets-of-programmes": "whether programmes lack targets",
    "phases-of-targets": "whether targets lack phases",
    "verdicts": "whether targets lack an assessment",
    "forecasts": "whether targets lack a forecast text",
    "forecasts-of-targets": "whether targets are missing from the sheet Ennusteet",
}

_ROWS = {
    Code.NOT_CHECKED: "Not checked: {checks}. That is known only when the other findings have been "
    "corrected.",
    Code.BAD_ROUND: "“{shown}” is not a round. A round is written E1/2020, E2/2020, E3/2020 or "
    "TP/2020.",
    Code.NO_SUCH_ROUND: "The round {shown} is not on the sheet Kierrokset of the workbook. "
    "The rounds are: {expected}.",
    Code.NOT_EARLIER: "The round {round} cannot be compared with the round {shown}. Earlier rounds "
    "that have phases are: {expected}.",
    Code.COMPARED_ALL: "The round {shown} cannot be chosen to compare with when a deck is made of "
    "each round (--round all): each is compared with the one before. Leave out one of the two.",
    Code.NO_ROUNDS: "The sheet Kierrokset has no round. Add a row that has a round (for example "
    "E3/2020), a name and a title.",
    Code.NO_PHASES: "The round {shown} has no row on the sheet Vaiheet. Add the phases of the "
    "round, or choose another round.",
    Code.UNKNOWN_ROUND: "The round “{shown}” is not on the sheet Kierrokset. "
    "The rounds are: {expected}.",
    Code.UNKNOWN_PROGRAMME: "The programme “{shown}” is not on the sheet Ohjelmat. "
    "The programmes are: {expected}.",
    Code.UNKNOWN_TARGET: "The programme {name} has no target {shown} on the sheet Tavoitteet. "
    "Its targets are: {expected}.",
    Code.UNKNOWN_PARENT: "The phase {shown} lacks the phase {expected} that it belongs to. Add a "
    "row for the phase {expected} or correct the number.",
    Code.NO_SUCH_PROGRAMME: "The programme “{shown}” is not on the sheet Ohjelmat of the workbook. "
    "The programmes are: {expected}.",
    Code.PROGRAMME_NOT_IN_ROUND: "The programme “{shown}” has no row in the round {round} on the "
    "sheets Vaiheet and Ennusteet. Add rows, or choose another programme or round.",
    Code.DUPLICATE_KEY: "The row “{shown}” is already on row {first}. Remove one of them, or "
    "correct its code or number.",
}

_GAPS = {
    Code.MISSING_STATUS: "Phase {number} lacks a status (target {name}). Fill in NOT DONE "
    "(TEKEMÄTTÄ), IN PROGRESS (TEKEILLÄ) or DONE (TEHTY).",
    Code.MISSING_VERDICT: "The target {name} lacks an assessment. Fill in Achieved (Toteutunut), "
    "On track (Toteutumassa), Uncertain (Epävarma) or Will not be met (Ei toteudu).",
    Code.MISSING_FORECAST: "The target {name} lacks a forecast. Write it on the sheet Ennusteet.",
    Code.NO_FORECAST: "The target {name} has no row on the sheet Ennusteet: its assessment and "
    "forecast are missing. Add a row for the target or for the whole programme.",
    Code.MISSING_OWNER: "The programme {name} lacks an owner.",
    Code.PROGRAMME_WITHOUT_TARGETS: "The programme {name} has no target on the sheet Tavoitteet.",
    Code.TARGET_WITHOUT_PHASES: "The target {name} has no phases in this round.",
    Code.LEFT_OUT: "{name} was included in the round {previous} but has no rows in the round "
    "{round}, so it is left out.",
    Code.GONE_BACK: "Phase {number} has gone back: in the round {previous} its status was "
    "{expected}, now {shown} (target {name}). Give the reason in the column Eteneminen, or correct "
    "the status.",
    Code.PHASE_GONE: "Phase {number} was included in the round {previous} but is not in the round "
    "{round} (target {name}). Add a row for it if it is still included.",
    Code.DONE_BEFORE_NESTED: "Phase {number} is marked as done, but not all phases under it are "
    "(target {name}). Check their status.",
    Code.OLDER_ROUND: "The deck is made of the round {shown}, though the newest is {expected}.",
    Code.CAPTION_WITHOUT_LINE: "The column {heading} is filled in, but the form of the target in "
    "the column Esitystapa is not Line (Jana); the text is shown under the title or the phase.",
    Code.OLD_DATE: "The date “{shown}” is older than {expected}, the date of the round {round}, "
    "and it is shown on the cover of the programme. Check the date.",
    Code.PHASES_UNCHANGED: "Of the phases of the programme {name} that are not done, {number} "
    "are exactly as in the round {previous}: status, numbers and texts. Check that they are up to "
    "date.",
    Code.FORECASTS_UNCHANGED: "Of the forecasts of the programme {name}, {number} are exactly as "
    "in the round {previous}. Check that they are up to date.",
    Code.DATED_ON_TARGET: "The date on the row of the target is not shown in the deck: the cover "
    "of the programme has only the date on the row of the whole programme. Move it to the row "
    "where Tavoite is empty.",
}

_NEW_ROUND = {
    Code.ROUND_HAS_ROWS: "The round {round} already has rows. Fill them in, or remove them and run "
    "build-deck new-round again.",
    Code.NO_EARLIER_ROUND: "Before the round {round} there is no round whose rows could be copied. "
    "These rounds have rows: {expected}.",
    Code.OTHER_YEAR: "The round {round} is of another year than the last round {previous} of the "
    "workbook. Make the workbook of the new year: build-deck new-workbook FILE.xlsx --from {file}.",
    Code.NO_NEW_ROUND: "No rows could be added to the workbook {file}, because some part of it is "
    "damaged. Open the workbook in Excel, save it under a new name and try again with that.",
}

_LAYOUTS = {
    Code.NO_LAYOUTS: "The layouts are not found: {file}. Say where they are: --layouts FILE.pptx.",
    Code.NOT_LAYOUTS: "{file} is not a PowerPoint file (.pptx or .potx) that can be read.",
    Code.BUILT_IN_LAYOUTS: "There are no layouts {file}, so those that come with the program are "
    "used. If you have layouts of your own, say where they are: --layouts FILE.pptx.",
    Code.MISSING_LAYOUT: "The layout “{name}” is missing from {file}. "
    "The layouts are now: {expected}.",
    Code.MISSING_PLACEHOLDER: "The placeholder “{name}” is missing from the layout “{layout}”. "
    "The placeholders are now: {expected}.",
    Code.MISSING_PATTERN: "The shape “{name}” is missing from the layout “{layout}”. "
    "The shapes are now: {expected}.",
    Code.MISSING_COLOUR: "The custom colour “{name}” is missing from the theme of the layouts. "
    "The colours are now: {expected}.",
    Code.DUPLICATE_LAYOUT: "There are two layouts called “{name}”; the first one was used.",
}

_OUTPUT = {
    Code.FONT_NOT_MEASURED: "The font {name} of the layouts is not on this computer, so the sizes "
    "of texts are estimates. Check the texts on the slides.",
    Code.DOES_NOT_FIT: "The texts of the slide “{name}” do not fit even in the smallest size. "
    "Check the slide or shorten the texts.",
    Code.PLACE_TOO_SMALL: "The placeholder “{name}” of the layout “{layout}” is too small: not "
    "even a few lines of text in {size} points fit in it. Enlarge it in the layouts.",
    Code.TEXT_CONTINUED: "{length} characters continue on {parts} slides: “{name}”.",
    Code.TEXT_SMALL: "{length} characters are in the smallest size so that they fit: “{name}”.",
    Code.OUTPUT_NOT_WRITABLE: "The file {file} could not be written: {reason}. Correct the cause "
    "and run build-deck again. The earlier file is as it was.",
    Code.OUTPUT_OPEN: "The file {file} is open in another program. Close it and run build-deck "
    "again. If it is not open, remove the file in the same folder whose name begins with ~$.",
    Code.OUTPUT_DIFFERS: "The saved deck {file}, when read again, is not what was to be saved. "
    "Do not use it. Check the disk and build the deck anew; if it happens again, tell the "
    "developers.",
    Code.OUTPUT_NOT_A_DECK: "The deck is saved as a PowerPoint file: the name {file} must end in "
    ".pptx.",
    Code.OUTPUT_IS_ONE_DECK: "Several decks do not fit in one file {file}. "
    "Give a folder: --output FOLDER.",
    Code.REPORT_NOT_JSON: "The report is saved as a JSON file: the name {file} must end in .json.",
    Code.REPORT_NOT_WRITABLE: "The report {file} could not be written: {reason}.",
    Code.OUTPUT_IS_INPUT: "The result is not written over a file that it is made from: {file}. "
    "Give the result another name or folder.",
    Code.MARKED_COPY_NOT_A_WORKBOOK: "The marked copy is saved as an Excel workbook: the name "
    "{file} must end in .xlsx.",
    Code.NO_MARKED_COPY: "No marked copy could be made of the workbook {file}, because some part "
    "of it is damaged. Open the workbook in Excel, save it under a new name and try again with "
    "that.",
    Code.FOLDER_NOT_EMPTY: "The folder {file} is not empty, so nothing was made in it. It already "
    "has: {shown}. Give the name of a new folder: build-deck init FOLDER.",
    Code.FOLDER_NOT_WRITABLE: "The folder {file} could not be made: {reason}. Correct the cause or "
    "choose another place.",
    Code.OUTPUT_NOT_A_WORKBOOK: "The workbook is saved as an Excel workbook: the name {file} must "
    "end in .xlsx.",
    Code.OUTPUT_EXISTS: "The file {file} exists already and is not written over. Give another "
    "name.",
    Code.BAD_CONFIGURATION: "There is a mistake in the settings file {file}: {reason}.",
}

MESSAGES = _FILES | _SHEETS | _CELLS | _ROWS | _GAPS | _NEW_ROUND | _LAYOUTS | _OUTPUT

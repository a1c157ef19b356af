"""English: what --help says of each command and option."""

from pipeline.wording.help_words import Help

HELP = Help(
    command="""Makes the deck (.pptx) of a forecast round from the shared workbook.

    The workbook is only read. An earlier deck is kept in the same folder under the name
    "... (previous 1).pptx". The same choices can be set for good in a file build-deck.toml.
    """,
    usage="Usage: ",
    options="Options",
    arguments="[OPTIONS]",
    file="FILE",
    round="ROUND",
    programme="PROGRAMME",
    workbook="Workbook (.xlsx). Default: the only workbook in the folder input.",
    chosen_round="Round, for example E2/2020, or all: a deck of each. "
    "Default: the newest one that has phases.",
    compare_to="Round that the changes are compared with. Default: the previous round.",
    per_programme="Make a deck of its own for each programme.",
    no_summary="Leave out the slides on the whole round: summary, changes and development.",
    gaps="Show the slide of missing details; otherwise it is hidden in the deck.",
    chosen_programme="Only this programme, for example DIGI; may be repeated. Default: all.",
    layouts="File (.pptx or .potx) with the layouts that the deck is made on. "
    "Default: layouts/helsinki.pptx, or without it the layouts that come with the program.",
    output="File of the deck (.pptx), or folder that it is made in. "
    "Default: a file named after the round in the folder output.",
    report="Write a report here (JSON): what was made and what was found.",
    marked_copy="Make a copy of the workbook here (.xlsx), in which each finding is marked in its "
    "cell and listed on the sheet Findings.",
    strict="Make no deck if there are warnings.",
    despite_errors="Make the deck in spite of errors; cells in error are shown as missing.",
    language="Language of the deck's own words and of the messages: fi, sv or en. "
    "Texts of the workbook are shown as they are. Default: fi.",
    commands="Other commands (help: build-deck COMMAND --help)",
    command_arguments="[COMMAND] [OPTIONS]",
    check="""Checks the workbook: what is wrong, what is missing and what is in doubt.

    All findings are told at once, each with its cell. The workbook is only read.
    """,
    check_short="Check the workbook without making a deck.",
    check_arguments="[WORKBOOK] [OPTIONS]",
    checked_round="Only this round, for example E2/2020. Default: all rounds.",
    check_report="Write a report here (JSON): what was found.",
    check_deck="""Checks whether a deck is accessible: one built here, edited by hand or any other.

    Each fault is told with its slide, its shape, what is wrong, what to do, and the clauses of
    WCAG 2.1 and EN 301 549. What only a person can judge is listed last. The deck is not changed.

    The exit code is 0 if there are no faults, and 7 if there are some or the deck cannot be read.
    """,
    check_deck_short="Check whether a deck is accessible.",
    check_deck_arguments="DECK.pptx [OPTIONS]",
    deck="DECK.pptx",
    deck_report="Write a report (JSON) here: the faults, and what you must look at yourself.",
    refresh="""Refreshes a deck that was edited by hand: the edits are kept.

    Changes only what the workbook says otherwise now and nobody has edited. Texts edited by hand,
    shapes and slides that were moved or added, notes and animations stay. Where one place has
    changed both by hand and in the workbook, the edit is kept and both are told. The old deck is
    kept as a copy.
    """,
    refresh_short="Refresh an edited deck from the workbook.",
    refresh_arguments="DECK.pptx [OPTIONS]",
    prefer="Which one wins where both have changed: workbook, or deck (the default).",
    restore="Bring back slides that were deleted from the deck by hand.",
    dry_run="Tell what would change, but change nothing.",
    refresh_report="Write a report (JSON) here: every place that differs, with both texts.",
    verify="""Tells whether a deck is in line with the workbook: what is stale or edited by hand.

    Nothing is changed. The exit code is 0 if every place is in line or edited by hand, and 7 if
    any is out of date.
    """,
    verify_short="Check whether a deck is in line with the workbook.",
    verify_arguments="DECK.pptx [OPTIONS]",
    init="""Puts all that is needed to begin with in a new or empty folder.

    In it are a sample workbook (input), the layouts of the deck (layouts), a folder for the decks
    (output) and the files “Tee diat”, which make the deck with a double-click. A folder that
    already has something in it is left as it is. Default: the folder that you are in.
    """,
    init_short="Make a new folder: sample workbook, layouts and start files.",
    init_arguments="[FOLDER] [OPTIONS]",
    new_workbook="""Makes an empty workbook of a year that guides whoever fills it in.

    Each column tells what belongs in it, and refuses what does not. A sheet of its own gives
    advice. Prompts, drop-downs and advice are in the language of --language; sheets and columns
    always have Finnish names. A file that exists is not written over.
    """,
    new_workbook_short="Make a new workbook of a year that guides whoever fills it in.",
    new_workbook_arguments="FILE.xlsx [OPTIONS]",
    old_year="Workbook of the year before, to take programmes and targets from.",
    year="Year. Default: the one after the year of the old workbook; without it this year.",
    year_value="YEAR",
    new_round="""Makes the rows of the next round from those of the last one, in a new workbook.

    All earlier rounds stay as they are. A phase that is done keeps its status and numbers; other
    statuses, assessments, texts and dates are emptied, so that nothing old is left in the new
    round. The old workbook is only read, and a file that exists is not written over.
    """,
    new_round_short="Make the rows of the next round from the last one.",
    new_round_arguments="ROUND --from FILE.xlsx --to FILE.xlsx [OPTIONS]",
    old_round="Workbook from whose last round the rows are made.",
    new_file="File (.xlsx) in which the workbook and its new round are saved.",
    keep_statuses="Keep the statuses, shares, actual values and assessments of the last round.",
    keep_texts="Keep the notes, progress, forecasts, risks and remarks of the last round.",
    version="Show the version and stop.",
    help="Show this help and stop.",
)

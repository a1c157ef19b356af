"""English as the City of Helsinki writes it: the words of the deck, the terminal and the help."""

from pipeline.findings import Severity
from pipeline.wording.en_audit import AUDIT, DECK_KINDS, DECK_MESSAGES
from pipeline.wording.en_findings import CHECKS, FILE_KINDS, MESSAGES, WRITE_PROBLEMS
from pipeline.wording.en_overviews import OVERVIEWS
from pipeline.wording.en_refresh import REFRESH, REFRESH_MESSAGES
from pipeline.wording.en_templates import TEMPLATE_MESSAGES, TEMPLATES
from pipeline.wording.help_words import Help
from pipeline.wording.plural import Plural
from pipeline.wording.words import (
    Alternatives,
    Labels,
    MarkedCopy,
    NewFiles,
    Terminal,
    Words,
)

_LABELS = Labels(
    goal="Target",
    binding_goal="Binding target",
    goal_part="{title} (part {number}/{parts})",
    phases="Phased fulfilment of the targets",
    progress="Progress towards the targets in detail",
    forecast="Forecast for meeting the targets, and risks",
    notice="NOTE",
    part="{part}/{parts}",
    continues="continues on the next page",
    continued_heading="{heading} – continued",
    target_line="target {number}",
    targets_line="targets {first}–{last}",
    forecast_heading="Meeting the targets",
    risks_heading="Risks",
    forecast_text_missing="Forecast text missing",
    programme_verdict="Whole programme: {verdict}",
    numbered_verdict="{number}. {verdict}",
    counted_verdict="{verdict}: {count}",
    owner="Owner",
    owners="Owners",
    missing="Missing",
    preparation="Preparation",
    project_manager="Project manager",
    project_managers="Project managers",
    number="No.",
    phase="Phase",
    value="Actual",
    status="Status",
    progress_column="Progress",
    goal_value="target {value}",
    nothing="–",
    no_phases="No phases in this round",
    deck_section="Whole round",
    deck_subject="{name} ({round})",
    footer="{title}  ·  {name}",
)

_ALTERNATIVES = Alternatives(
    legend="Status marks: {words}.",
    verdict="Assessment: {words}.",
    verdicts="Assessments by target: {words}.",
    phases_table="Phases and their status: {target}. {done}",
    progress_table="What has happened in the phases: {target}",
    done="{done}/{total} phases done, {share}{before}.",
    done_earlier="; in an earlier round {done}",
    done_in_round="; in round {round} {done}",
    line="Phase {phases}.{start}{goal}",
    line_phase="{number} {status}",
    line_caption=" ({caption})",
    line_start=" Starting level: {caption}.",
    line_goal=" Target level: {caption}.",
    counts="Assessments of the targets: {words}.",
    summary_table="Targets, their forecasts and phases. {done}",
    changes_table="{heading}: programme, target or phase, {before}, {now} and direction",
    verdicts_table="Forecasts for the targets by round",
    gaps_table="Details that are missing or to be checked, and where they are in the workbook",
    shares="Status of the phases by target: {targets}.",
    share="{target}: {parts}",
    shares_in_all="Status of the phases in all: {parts}. Those done by target are in the table.",
    share_parts={
        "done": "{count} done",
        "in_progress": "{count} in progress",
        "not_done": "{count} not done",
        "missing": "{count} without status",
    },
    panel="{name}: {rounds}.",
    panel_round="{round} {parts}",
    panels_shortly="Phases done: {panels}.",
)

_TERMINAL = Terminal(
    severities={
        Severity.ERROR: "ERROR",
        Severity.WARNING: "Warning",
        Severity.HINT: "Hint",
    },
    round="Round {round}: {name}",
    nothing_written="No deck was made.",
    stopped_by_warnings="No deck was made: warnings stop the run (--strict).",
    wrong_use="The command was used wrongly: {reason}. Help: build-deck --help.",
    no_such_option="there is no option {name}",
    no_value="the option {name} needs a value",
    bad_value="the value of the option {name} cannot be used",
    missing_word="it lacks {name}",
    unknown_language="there is no language {name}; the languages are {expected}",
    too_many_words="the command has one word too many",
    no_such_command="there is no such command; the commands are {expected}",
    unknown_setting="there is no setting {name}; the settings are {expected}",
    wrong_setting="the value of the setting {name} cannot be used",
    not_toml="it is not in TOML format ({problem})",
    checking="Checking the workbook …",
    finding_counts={
        Severity.ERROR: Plural("{count} error", "{count} errors"),
        Severity.WARNING: Plural("{count} warning", "{count} warnings"),
        Severity.HINT: Plural("{count} hint", "{count} hints"),
    },
    nothing_found="Nothing to remark on.",
    reading="Reading the workbook and the layouts …",
    drawing="Drawing the slides …",
    writing="Writing the deck …",
    built="{slides}, {programmes}, {targets}.",
    slides=Plural("{count} slide", "{count} slides"),
    programmes=Plural("{count} programme", "{count} programmes"),
    targets=Plural("{count} target", "{count} targets"),
    phases="Phases: {done} done, {in_progress} in progress, {not_done} not done.",
    phases_without_status="Phases without status: {missing}.",
    despite_errors="Details in error are shown as missing in the deck (--despite-errors).",
    kept="The previous deck has been kept: {path}",
    copy="{name} (previous {number})",
    deck="Deck: {path}",
    report="Report: {path}",
    marked_copy="Marked copy of the workbook: {path}",
    marked_copy_kept="The previous marked copy has been kept: {path}",
    laid="""The folder is ready: {path}
  input    sample workbook: fill it in, or put your own in its place
  layouts  layouts of the deck
  output   where the decks will be
Double-click the file “Tee diat.cmd” (Windows) or “Tee diat.command” (Mac),
or run build-deck in that folder.""",
)

_MARKED_COPY = MarkedCopy(
    sheet="Findings",
    headings=("Severity", "Sheet", "Cell", "Finding"),
    nothing="No findings.",
)

_NEW_FILES = NewFiles(
    made="Workbook: {path}",
    carried="It begins with {programmes} and {targets} of the workbook {old}.",
    retitled="The year has been changed in the columns Kansiotsikko and Tavoitteen otsikko. "
    "Check them.",
    next="When you have filled it in, check it: build-deck check {path}",
    round="The round {round} was made from the round {previous}: {phases}, {forecasts}.",
    phases=Plural("{count} phase", "{count} phases"),
    forecasts=Plural("{count} forecast", "{count} forecasts"),
    emptied="Fill in what was emptied: {headings}. Phases that are done kept their status and "
    "numbers.",
    statuses_kept="Statuses and assessments are those of the round {previous}. Check each of them.",
    round_added="The round was added to the sheet Kierrokset. Check its name and title, and fill "
    "in the date.",
)

_HELP = Help(
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

EN = Words(
    code="en",
    language="en-GB",
    locale="en_GB",
    date_pattern="d MMMM yyyy",
    percent_pattern="#,##0.##%",
    labels=_LABELS,
    overviews=OVERVIEWS,
    audit=AUDIT,
    refresh=REFRESH,
    statuses={
        "not_done": "NOT DONE",
        "in_progress": "IN PROGRESS",
        "done": "DONE",
        "status_missing": "Status missing",
    },
    verdicts={
        "achieved": "Achieved",
        "on_track": "On track",
        "uncertain": "Uncertain",
        "will_not_be_met": "Will not be met",
        "verdict_missing": "Assessment missing",
    },
    alternatives=_ALTERNATIVES,
    terminal=_TERMINAL,
    marked_copy=_MARKED_COPY,
    new_files=_NEW_FILES,
    templates=TEMPLATES,
    help=_HELP,
    file_kinds=FILE_KINDS | DECK_KINDS,
    write_problems=WRITE_PROBLEMS,
    checks=CHECKS,
    suggestion="Did you mean “{suggestion}”?",
    messages=MESSAGES | DECK_MESSAGES | REFRESH_MESSAGES | TEMPLATE_MESSAGES,
)

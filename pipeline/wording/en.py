"""English as the City of Helsinki writes it: the words of the deck, the terminal and the help."""

from pipeline.findings import Severity
from pipeline.wording.en_audit import AUDIT, DECK_KINDS, DECK_MESSAGES
from pipeline.wording.en_findings import CHECKS, FILE_KINDS, MESSAGES, WRITE_PROBLEMS
from pipeline.wording.en_help import HELP
from pipeline.wording.en_overviews import OVERVIEWS
from pipeline.wording.en_refresh import REFRESH, REFRESH_MESSAGES
from pipeline.wording.en_templates import TEMPLATE_MESSAGES, TEMPLATES
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
    help=HELP,
    file_kinds=FILE_KINDS | DECK_KINDS,
    write_problems=WRITE_PROBLEMS,
    checks=CHECKS,
    suggestion="Did you mean “{suggestion}”?",
    messages=MESSAGES | DECK_MESSAGES | REFRESH_MESSAGES | TEMPLATE_MESSAGES,
)

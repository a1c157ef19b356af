"""What a language must say: labels of the deck, words of the terminal, sentences of findings.

There is one of each a language, so that none is compared by what it holds.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from pipeline.accessibility import Fault
from pipeline.findings import Code, Finding, Severity
from pipeline.wording.audit_words import AuditWords
from pipeline.wording.help_words import Help
from pipeline.wording.plural import Plural
from pipeline.wording.refresh_words import RefreshWords
from pipeline.wording.template_words import Templates


@dataclass(frozen=True, eq=False)
class Labels:
    """The deck's own words; a plural stands after its singular."""

    goal: str
    binding_goal: str
    goal_part: str
    phases: str
    progress: str
    forecast: str
    notice: str
    part: str
    continues: str
    continued_heading: str
    target_line: str
    targets_line: str
    forecast_heading: str
    risks_heading: str
    forecast_text_missing: str
    programme_verdict: str
    numbered_verdict: str
    counted_verdict: str
    owner: str
    owners: str
    missing: str
    preparation: str
    project_manager: str
    project_managers: str
    number: str
    phase: str
    value: str
    status: str
    progress_column: str
    goal_value: str
    nothing: str
    no_phases: str
    deck_section: str
    deck_subject: str
    footer: str


@dataclass(frozen=True, eq=False)
class Overviews:
    """The words of the slides on the whole round: summary, changes, development, gaps."""

    summary: str
    changes: str
    development: str
    verdicts: str
    gaps: str
    programme: str
    target: str
    target_or_phase: str
    verdict: str
    phases: str
    change: str
    direction: str
    kind: str
    fact: str
    place: str
    done_of_all: str
    in_words: str
    no_phases: str
    verdict_moves: Mapping[str, str]
    status_moves: Mapping[str, str]
    figure_moves: Mapping[str, str]
    new: str
    gone: str
    verdicts_changed: str
    statuses_changed: str
    figures_changed: str
    come_and_gone: str
    nothing_changed: str
    verdicts_lead: str
    phases_lead: str
    verdict_parts: Mapping[str, str]
    phase_parts: Mapping[str, str]
    development_lead: str
    all_programmes: str
    gaps_lead: str
    gap_missing: Plural
    gap_doubtful: Plural
    is_missing: str
    is_doubtful: str
    cell: str
    row: str
    and_: str


@dataclass(frozen=True, eq=False)
class Alternatives:
    """Texts for those who do not see what is drawn; the placeholders are filled from data."""

    legend: str
    verdict: str
    verdicts: str
    phases_table: str
    progress_table: str
    done: str
    done_earlier: str
    done_in_round: str
    line: str
    line_phase: str
    line_caption: str
    line_start: str
    line_goal: str
    counts: str
    summary_table: str
    changes_table: str
    verdicts_table: str
    gaps_table: str
    shares: str
    share: str
    shares_in_all: str
    share_parts: Mapping[str, str]
    panel: str
    panel_round: str
    panels_shortly: str


@dataclass(frozen=True, eq=False)
class Terminal:
    """What the command says while it works and when it is done."""

    severities: Mapping[Severity, str]
    round: str
    nothing_written: str
    stopped_by_warnings: str
    wrong_use: str
    no_such_option: str
    no_value: str
    bad_value: str
    missing_word: str
    unknown_language: str
    too_many_words: str
    no_such_command: str
    unknown_setting: str
    wrong_setting: str
    not_toml: str
    checking: str
    finding_counts: Mapping[Severity, Plural]
    nothing_found: str
    reading: str
    drawing: str
    writing: str
    built: str
    slides: Plural
    programmes: Plural
    targets: Plural
    phases: str
    phases_without_status: str
    despite_errors: str
    kept: str
    copy: str
    deck: str
    report: str
    marked_copy: str
    marked_copy_kept: str
    laid: str


@dataclass(frozen=True, eq=False)
class MarkedCopy:
    """The words of the sheet that lists the findings in a marked copy of the workbook."""

    sheet: str
    """The title of the sheet; a number follows where the workbook has one so called."""
    headings: tuple[str, str, str, str]
    """Of the severity, the sheet, the cell and the finding."""
    nothing: str


@dataclass(frozen=True, eq=False)
class NewFiles:
    """What the command says of a new workbook or of a new round in one."""

    made: str
    carried: str
    retitled: str
    next: str
    round: str
    phases: Plural
    forecasts: Plural
    emptied: str
    statuses_kept: str
    round_added: str


@dataclass(frozen=True, eq=False)
class Words:
    """A language: its names, its labels and its sentences."""

    code: str
    """What --language calls it: fi, sv or en."""
    language: str
    """The tag of the text runs that are the deck's own words, such as fi-FI."""
    locale: str
    """What plurals, dates and numbers are written by."""
    date_pattern: str
    percent_pattern: str
    labels: Labels
    overviews: Overviews
    audit: AuditWords
    refresh: RefreshWords
    statuses: Mapping[str, str]
    verdicts: Mapping[str, str]
    alternatives: Alternatives
    terminal: Terminal
    marked_copy: MarkedCopy
    new_files: NewFiles
    templates: Templates
    help: Help
    file_kinds: Mapping[str, str]
    write_problems: Mapping[str, str]
    checks: Mapping[str, str]
    suggestion: str
    messages: Mapping[Code, str]

    def counted(self, count: int, what: Plural) -> str:
        """The number with its word in the form that the language's rules ask for."""
        form = Locale.parse(self.locale).plural_form(count)
        return (what.one if form == "one" else what.other).format(count=self.number(count))

    def number(self, value: float) -> str:
        """The number as the language writes it, with four decimals at most: 1 234,5."""
        return format_decimal(value, format="#,##0.####", locale=self.locale)

    def percent(self, share: float) -> str:
        """A share from 0 to 1 as a percentage with two decimals at most: 40 %, in English 40%."""
        shown = format_percent(share, format=self.percent_pattern, locale=self.locale)
        return shown.replace("\xa0", " ")

    def date(self, value: dt.date) -> str:
        """The date as the language writes it: 12.10.2020, in English 12 October 2020."""
        return format_date(value, self.date_pattern, locale=self.locale)

    def message(self, finding: Finding) -> str:
        """The finding's sentence, without its place and severity."""
        arguments = dict(finding.arguments)
        if "kind" in arguments:
            arguments["kind"] = self.file_kinds.get(arguments["kind"], self.file_kinds["other"])
        if "reason" in arguments:
            reason = arguments["reason"]
            arguments["reason"] = self.write_problems.get(reason, reason)
        if "checks" in arguments:
            names = arguments["checks"].split()
            arguments["checks"] = "; ".join(self.checks[name] for name in names)
        sentence = self.messages[finding.code].format_map(arguments)
        if arguments.get("suggestion"):
            sentence += " " + self.suggestion.format_map(arguments)
        return sentence

    def fault(self, fault: Fault) -> tuple[str, str]:
        """What is wrong, and what to do about it."""
        named = {
            name: value if isinstance(value, str) else self.number(value)
            for name, value in fault.arguments
        }
        sentences = self.audit.rules[fault.rule]
        return sentences.wrong.format_map(named), sentences.do

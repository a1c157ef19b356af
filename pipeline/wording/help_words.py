"""What a language must say in --help."""

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Help:
    """What --help says of the command and of each option."""

    command: str
    usage: str
    options: str
    arguments: str
    file: str
    round: str
    programme: str
    workbook: str
    chosen_round: str
    compare_to: str
    chosen_programme: str
    per_programme: str
    no_summary: str
    gaps: str
    layouts: str
    output: str
    report: str
    marked_copy: str
    strict: str
    despite_errors: str
    language: str
    commands: str
    command_arguments: str
    check: str
    check_short: str
    check_arguments: str
    checked_round: str
    check_report: str
    check_deck: str
    check_deck_short: str
    check_deck_arguments: str
    deck: str
    deck_report: str
    refresh: str
    refresh_short: str
    refresh_arguments: str
    prefer: str
    restore: str
    dry_run: str
    refresh_report: str
    verify: str
    verify_short: str
    verify_arguments: str
    init: str
    init_short: str
    init_arguments: str
    new_workbook: str
    new_workbook_short: str
    new_workbook_arguments: str
    old_year: str
    year: str
    year_value: str
    new_round: str
    new_round_short: str
    new_round_arguments: str
    old_round: str
    new_file: str
    keep_statuses: str
    keep_texts: str
    version: str
    help: str

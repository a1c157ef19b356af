"""What a language must say of a template: what is bound in it, and the page that shows it."""

from dataclasses import dataclass

from pipeline.wording.plural import Plural


@dataclass(frozen=True, eq=False)
class Templates:
    """The words of `check-layouts`; the placeholders are filled from the template."""

    command: str
    command_short: str
    command_arguments: str
    suggest: str
    page_option: str
    summary: str
    layouts: Plural
    masters: Plural
    by_file: str
    by_names: str
    role: str
    stands_in: str
    unbound: str
    slot: str
    arranged: str
    left_out: str
    usable: str
    unusable: str
    suggested: str
    page: str
    page_title: str
    page_lead: str
    master: str
    used_for: str
    unused: str
    file_comment: str
    colours_comment: str

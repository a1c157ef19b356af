"""What is wrong or doubtful in the input, as values; `wording` turns them into sentences."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum


class Severity(StrEnum):
    """How grave a finding is: an error stops the build, a warning and a hint do not."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Code(StrEnum):
    """The stable name of each kind of finding; its sentence stands in `wording`."""

    # the workbook as a file
    NO_WORKBOOK = "no-workbook"
    SEVERAL_WORKBOOKS = "several-workbooks"
    WORKBOOK_LOCKED = "workbook-locked"
    WORKBOOK_OPEN = "workbook-open"
    NOT_A_WORKBOOK = "not-a-workbook"
    WORKBOOK_TOO_LARGE = "workbook-too-large"
    # its sheets and columns
    MISSING_SHEET = "missing-sheet"
    MISSING_COLUMN = "missing-column"
    DUPLICATE_COLUMN = "duplicate-column"
    MISSPELT_COLUMN = "misspelt-column"
    TOO_MANY_ROWS = "too-many-rows"
    MERGED_CELLS = "merged-cells"
    # its cells
    REQUIRED_EMPTY = "required-empty"
    UNKNOWN_WORD = "unknown-word"
    NOT_A_ROUND = "not-a-round"
    NOT_A_NUMBER = "not-a-number"
    NOT_A_WHOLE_NUMBER = "not-a-whole-number"
    NOT_A_PERCENTAGE = "not-a-percentage"
    PERCENTAGE_DOUBTFUL = "percentage-doubtful"
    NOT_A_DATE = "not-a-date"
    NOT_A_PHASE_NUMBER = "not-a-phase-number"
    PHASE_NUMBER_IS_DATE = "phase-number-is-date"
    NOT_CALCULATED = "not-calculated"
    ERROR_VALUE = "error-value"
    TOO_LONG = "too-long"
    UNIT_DIFFERS = "unit-differs"
    # the rows together
    NOT_CHECKED = "not-checked"
    BAD_ROUND = "bad-round"
    NO_SUCH_ROUND = "no-such-round"
    NOT_EARLIER = "not-earlier"
    COMPARED_ALL = "compared-all"
    NO_ROUNDS = "no-rounds"
    NO_PHASES = "no-phases"
    UNKNOWN_ROUND = "unknown-round"
    UNKNOWN_PROGRAMME = "unknown-programme"
    UNKNOWN_TARGET = "unknown-target"
    UNKNOWN_PARENT = "unknown-parent"
    NO_SUCH_PROGRAMME = "no-such-programme"
    PROGRAMME_NOT_IN_ROUND = "programme-not-in-round"
    DUPLICATE_KEY = "duplicate-key"
    # what is missing or doubtful, though the deck can be built
    MISSING_STATUS = "missing-status"
    MISSING_VERDICT = "missing-verdict"
    MISSING_FORECAST = "missing-forecast"
    NO_FORECAST = "no-forecast"
    MISSING_OWNER = "missing-owner"
    PROGRAMME_WITHOUT_TARGETS = "programme-without-targets"
    TARGET_WITHOUT_PHASES = "target-without-phases"
    LEFT_OUT = "left-out"
    GONE_BACK = "gone-back"
    PHASE_GONE = "phase-gone"
    DONE_BEFORE_NESTED = "done-before-nested"
    OLDER_ROUND = "older-round"
    CAPTION_WITHOUT_LINE = "caption-without-line"
    OLD_DATE = "old-date"
    DATED_ON_TARGET = "dated-on-target"
    PHASES_UNCHANGED = "phases-unchanged"
    FORECASTS_UNCHANGED = "forecasts-unchanged"
    # a new round
    ROUND_HAS_ROWS = "round-has-rows"
    NO_EARLIER_ROUND = "no-earlier-round"
    OTHER_YEAR = "other-year"
    NO_NEW_ROUND = "no-new-round"
    # the layouts
    NO_LAYOUTS = "no-layouts"
    NOT_LAYOUTS = "not-layouts"
    LAYOUTS_WITH_MACROS = "layouts-with-macros"
    BUILT_IN_LAYOUTS = "built-in-layouts"
    MISSING_LAYOUT = "missing-layout"
    MISSING_PLACEHOLDER = "missing-placeholder"
    MISSING_PATTERN = "missing-pattern"
    MISSING_COLOUR = "missing-colour"
    DUPLICATE_LAYOUT = "duplicate-layout"
    NOT_BOUND = "not-bound"
    FELL_BACK = "fell-back"
    NO_FOOT = "no-foot"
    AREA_TOO_SMALL = "area-too-small"
    UNSEEN_GROUND = "unseen-ground"
    BINDING_UNREADABLE = "binding-unreadable"
    BINDING_NO_TABLE = "binding-no-table"
    BINDING_UNKNOWN_ROLE = "binding-unknown-role"
    BINDING_UNKNOWN_SLOT = "binding-unknown-slot"
    BINDING_UNKNOWN_TONE = "binding-unknown-tone"
    BINDING_UNKNOWN_COLOUR = "binding-unknown-colour"
    BINDING_NO_MASTER = "binding-no-master"
    BINDING_NO_LAYOUT = "binding-no-layout"
    BINDING_TWO_LAYOUTS = "binding-two-layouts"
    BINDING_SAME_NAME = "binding-same-name"
    BINDING_NO_PLACEHOLDER = "binding-no-placeholder"
    BINDING_WRONG_KIND = "binding-wrong-kind"
    BINDING_EXISTS = "binding-exists"
    PAGE_NOT_HTML = "page-not-html"
    # placing and writing
    FONT_NOT_MEASURED = "font-not-measured"
    DOES_NOT_FIT = "does-not-fit"
    PLACE_TOO_SMALL = "place-too-small"
    TEXT_CONTINUED = "text-continued"
    TEXT_SMALL = "text-small"
    OUTPUT_NOT_WRITABLE = "output-not-writable"
    OUTPUT_OPEN = "output-open"
    OUTPUT_DIFFERS = "output-differs"
    OUTPUT_IS_ONE_DECK = "output-is-one-deck"
    OUTPUT_NOT_A_DECK = "output-not-a-deck"
    REPORT_NOT_JSON = "report-not-json"
    REPORT_NOT_WRITABLE = "report-not-writable"
    OUTPUT_IS_INPUT = "output-is-input"
    OUTPUT_NOT_A_WORKBOOK = "output-not-a-workbook"
    OUTPUT_EXISTS = "output-exists"
    MARKED_COPY_NOT_A_WORKBOOK = "marked-copy-not-a-workbook"
    NO_MARKED_COPY = "no-marked-copy"
    FOLDER_NOT_EMPTY = "folder-not-empty"
    FOLDER_NOT_WRITABLE = "folder-not-writable"
    BAD_CONFIGURATION = "bad-configuration"
    # a deck that is checked
    NO_DECK = "no-deck"
    NOT_A_DECK = "not-a-deck"
    DECK_LOCKED = "deck-locked"
    DECK_TOO_LARGE = "deck-too-large"
    # a deck that is refreshed
    DECK_WITHOUT_RECORD = "deck-without-record"
    DECK_WAS_EDITED = "deck-was-edited"


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in the workbook: a sheet, and in it a cell, a whole row or nothing nearer."""

    sheet: str
    row: int | None = None
    column: str = ""

    @property
    def ref(self) -> str:
        """'G14' for a cell, '14' for a row, '' for a whole sheet."""
        return f"{self.column}{self.row or ''}"

    def __str__(self) -> str:
        return f"{self.sheet}!{self.ref}" if self.ref else self.sheet


Origin = tuple[Cell, ...]
"""The cells of the workbook that something comes from; () for the deck's own words."""


@dataclass(frozen=True)
class Finding:
    """One thing to tell, with the place and the words that its sentence needs."""

    severity: Severity
    code: Code
    where: Cell | None = None
    arguments: tuple[tuple[str, str], ...] = ()
    programme: str = field(default="", compare=False)
    """The code of the programme that it concerns, where the place does not tell."""

    def as_warning(self) -> "Finding":
        """The same finding where it cannot stop the build."""
        return replace(self, severity=Severity.WARNING) if self.is_error else self

    @property
    def is_error(self) -> bool:
        """Whether it stops the build."""
        return self.severity is Severity.ERROR

    @property
    def is_warning(self) -> bool:
        """Whether it stops the build under --strict."""
        return self.severity is Severity.WARNING


def error(code: Code, where: Cell | None = None, **arguments: object) -> Finding:
    """A finding that stops the build; the arguments are those of its sentence."""
    return _finding(Severity.ERROR, code, where, arguments)


def warning(code: Code, where: Cell | None = None, **arguments: object) -> Finding:
    """A finding that the deck is built with; it is listed and shown as missing."""
    return _finding(Severity.WARNING, code, where, arguments)


def hint(code: Code, where: Cell | None = None, **arguments: object) -> Finding:
    """A finding that is only good to know."""
    return _finding(Severity.HINT, code, where, arguments)


def _finding(
    severity: Severity, code: Code, where: Cell | None, arguments: dict[str, object]
) -> Finding:
    return Finding(severity, code, where, tuple((k, str(v)) for k, v in arguments.items()))


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by sheet, row and column; those without a place come last.

    Each is there once: a cell that is wrong for one round and doubtful for another is wrong.
    """
    gravest: dict[object, Finding] = {}
    for finding in findings:
        same = (finding.code, finding.where, finding.arguments)
        if same not in gravest or finding.is_error:
            gravest[same] = finding

    def place(finding: Finding) -> tuple[bool, str, int, int, str]:
        where = finding.where or Cell("")
        return (not finding.where, where.sheet, where.row or 0, len(where.column), where.column)

    return tuple(sorted(gravest.values(), key=place))


class ExitCode(IntEnum):
    """What the command ends with, for scripts that call it."""

    BUILT = 0
    WRONG_USE = 2
    WORKBOOK = 3
    LAYOUTS = 4
    OUTPUT = 5
    STRICT = 6
    DECK = 7


class BuildDeckError(Exception):
    """The run stops; `findings` says why, everything found so far together."""

    exit_code: ExitCode

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = in_order(findings)
        super().__init__("; ".join(f"{f.code} {f.where or ''}".strip() for f in self.findings))


class UsageError(BuildDeckError):
    """The command was used wrongly: no or several workbooks, a bad configuration file."""

    exit_code = ExitCode.WRONG_USE


class WorkbookError(BuildDeckError):
    """The workbook has errors; nothing was written."""

    exit_code = ExitCode.WORKBOOK


class LayoutsError(BuildDeckError):
    """The layouts have errors; nothing was written."""

    exit_code = ExitCode.LAYOUTS


class OutputError(BuildDeckError):
    """The deck could not be written; what was there before is still there."""

    exit_code = ExitCode.OUTPUT


class DeckError(BuildDeckError):
    """The deck that was to be checked cannot be read."""

    exit_code = ExitCode.DECK


class StrictError(BuildDeckError):
    """There are warnings, and warnings were asked to stop the build."""

    exit_code = ExitCode.STRICT

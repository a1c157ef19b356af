"""English: the words of the slides on the whole round."""

from pipeline.wording.plural import Plural
from pipeline.wording.words import Overviews

_KNOWN = {"found": "filled in", "lost": "now missing"}

OVERVIEWS = Overviews(
    summary="Summary",
    changes="Changes since the previous forecast",
    development="Development by round",
    verdicts="Forecasts by round",
    gaps="Missing details",
    programme="Programme",
    target="Target",
    target_or_phase="Target or phase",
    verdict="Forecast",
    phases="Phases",
    change="Change {before}–{now}",
    direction="Direction",
    kind="Kind",
    fact="Detail",
    place="Place in the workbook",
    done_of_all="{done}/{total} done",
    in_words="told in words",
    no_phases="no phases",
    verdict_moves={"forward": "better", "back": "worse", "same": "unchanged", **_KNOWN},
    status_moves={"forward": "forward", "back": "back", "same": "unchanged", **_KNOWN},
    figure_moves={"forward": "rose", "back": "fell", "same": "changed", **_KNOWN},
    new="new",
    gone="gone",
    verdicts_changed="Forecast changed ({count})",
    statuses_changed="Status of a phase changed ({count})",
    figures_changed="Actual value changed ({count})",
    come_and_gone="New and gone ({count})",
    nothing_changed="Nothing has changed since round {before}.",
    verdicts_lead="Forecasts: {parts}.",
    phases_lead="Phases: {parts}.",
    verdict_parts={
        "forward": "{count} better",
        "back": "{count} worse",
        "lost": "{count} now missing",
        "found": "{count} filled in",
        "same": "{count} unchanged",
    },
    phase_parts={
        "forward": "{count} forward",
        "back": "{count} back",
        "lost": "{count} now without status",
        "found": "{count} given a status",
        "same": "{count} unchanged",
    },
    development_lead="Status of the phases in rounds {first}–{last}. "
    "Above each column is the share of phases that are done, in per cent.",
    all_programmes="All programmes",
    gaps_lead="{counts} before the presentation. "
    "What is missing is marked on the slides or left out.",
    gap_missing=Plural("{count} detail is missing", "{count} details are missing"),
    gap_doubtful=Plural("{count} is to be checked", "{count} are to be checked"),
    is_missing="missing",
    is_doubtful="check",
    cell="{sheet}, cell {ref}",
    row="{sheet}, row {ref}",
    and_="{first} and {last}",
)
